import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatError } from '../../../../scripts/lib/cli/faults.ts';
import { readStories } from '../../../../scripts/lib/content/stories.ts';
import { editorText } from '../../../../src/lib/explainer/editor-words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
const read = () => readStories(folder, new Set(['ferry', 'bridge']));
const faults = async () => {
  const error = await read().catch((thrown) => thrown);
  return formatError(error).message.replaceAll(`${folder}/`, '');
};

test('a story is read with the words of its editor', async () => {
  write(
    'wall.mdx',
    '---',
    'headline: The wall',
    'explainers: [ferry]',
    'known:',
    '  - It *fell*.',
    '---',
    '',
    'What goes on.',
    '',
    '## And why',
  );
  const [story] = await read();
  expect(story).toMatchObject({ id: 'wall', named: [{ what: 'explainers', id: 'ferry', line: 3 }] });
  expect(editorText(story?.intro ?? [])).toBe('What goes on.\nAnd why');
  expect(story?.known.map(editorText)).toEqual(['It fell.']);
});

test('a missing folder has no story', async () => {
  expect(await readStories(join(folder, 'none'), new Set())).toEqual([]);
});

test('all that is wrong with stories is told with its line', async () => {
  write('a.mdx', '---', 'headline: A', 'explainers:', '  - ferry', '  - tram', 'not: [bus]', '---');
  write('b.mdx', '---', 'headline: B', 'explainers: [ferry]', 'known:', '  - It fell.', '  - <b>It</b> fell.', '---');
  write('c.mdx', '---', 'headline: C', 'explainers: [ferry]', 'colour: red', '---');
  write('d.mdx', '---', 'headline: D', 'explainers: [ferry]', '---', '', 'See {this}.');
  write('Big Wall.mdx', '---', 'headline: E', 'explainers: [ferry]', '---');
  write('notes.txt', 'Call her back.');
  const told = await faults();
  for (const line of [
    'a.mdx:5: there is no explainer tram\n  Write the name of a file in explainers/, without .mdx, or delete the line.',
    'a.mdx:6: there is no explainer bus',
    'b.mdx:6: <b> is no element of an explainer',
    'c.mdx:2: frontmatter: Unrecognized key: "colour"\n  Correct the line; the guide, "Tell a story over many articles", shows a story.',
    'd.mdx:6: {this} is code, and would run',
    'Big Wall.mdx: the name of the file is the address of the story, and "Big Wall" is none\n  Rename it to lower-case words joined by single hyphens, such as corn-street.mdx.',
    'notes.txt: no story is made of this file\n  Call it NAME.mdx, or take it out of this folder.',
  ])
    expect(told).toContain(line);
});

test('a story knows where it names whom, and stories come by their ids; what programs leave is passed over', async () => {
  write('wall.mdx', '---', 'headline: W', 'rule:', '  actors: [vell, lind]', '  themes:', '    - rail', 'not: [ferry]', '---');
  write('gate.mdx', '---', 'headline: G', 'explainers: [bridge]', '---');
  write('gate.mdx~', 'old');
  const stories = await read();
  expect(stories.map(({ id }) => id)).toEqual(['gate', 'wall']);
  expect(stories[1]?.named).toEqual([
    { what: 'not', id: 'ferry', line: 7 },
    { what: 'actors', id: 'vell', line: 4 },
    { what: 'actors', id: 'lind', line: 4 },
    { what: 'themes', id: 'rail', line: 6 },
  ]);
});
