import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../../scripts/lib/desk/desk.ts';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import type { Action, Margin, Place } from '../../src/desk/types.ts';
import { type Ask, actAll, enterDesk, marginAt } from './desk-client.ts';
import { run } from './run.ts';

// All that an editor corrects at the desk, in one explainer; then its article is read again, and then another version of it.
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-desk-kept-'));
const article = join(folder, 'articles/flood.txt');
const explainer = join(folder, 'explainers/flood.mdx');
/** Its paragraphs in a line each. */
const original = readFileSync(join(import.meta.dirname, '../fixtures/articles/arrand-flood.txt'), 'utf8').replace(/(?<!\n)\n(?!\n)/g, ' ');
let desk: OpenDesk;
let ask: Ask;
/** What the desk shows: after the corrections, once the article was read again, and of the new version of it. */
const shown: Record<string, Margin> = {};
let edited = '';

/** Where words stand in the passage that has them. @param inside a longer piece of it, where the words stand in several places */
function at(margin: Margin, words: string, inside = words): Place {
  const passage = margin.passages.find(({ text }) => text.includes(inside));
  const start = (passage?.text.indexOf(inside) ?? -1) + inside.indexOf(words);
  return { passage: passage?.id ?? '', start, end: start + words.length };
}
const sectionOf = ({ sections }: Margin, name: string): string => sections.find((own) => own.name.startsWith(name))?.id ?? '';
const statementOf = (margin: Margin, words: string) => margin.statements.find(({ content }) => content.join(' ').includes(words));
const actorOf = ({ actors }: Margin, name: string) => actors.find((own) => own.name === name);
/** The words of an actor's mentions. */
const mentionsOf = (margin: Margin, name: string): string[] =>
  (actorOf(margin, name)?.places ?? []).map(({ passage, start, end }) =>
    (margin.passages.find(({ id }) => id === passage)?.text ?? '').slice(start, end),
  );
const headings = ({ sections }: Margin) => sections.map(({ heading }) => heading);

/** Each correction, and what the desk shows once it is done. */
const corrections: Record<string, [action: (margin: Margin) => Action, sees: (margin: Margin) => void]> = {
  'rename a heading': [
    (margin) => ({ do: 'write heading', section: sectionOf(margin, 'Residents asked'), heading: 'Why nothing was heard' }),
    (margin) => expect(headings(margin)).toContain('Why nothing was heard'),
  ],
  'move a section': [
    (margin) => ({ do: 'move section', section: sectionOf(margin, 'The valley was'), before: margin.sections[0]?.id ?? null }),
    (margin) => expect(headings(margin)[0]).toBe('The valley was last flooded in February 1998'),
  ],
  'start a section': [
    (margin) => ({ do: 'start section', passage: at(margin, 'denied that').passage, heading: 'What the agency says' }),
    (margin) => {
      const section = margin.sections.find(({ heading }) => heading === 'What the agency says');
      expect(section?.passages).toEqual([at(margin, 'denied that').passage]);
    },
  ],
  'join two sections': [
    (margin) => ({ do: 'join section', section: sectionOf(margin, 'Interior Minister') }),
    (margin) => {
      const own = margin.sections.find(({ passages }) => passages.includes(at(margin, 'Every hour counts').passage));
      expect(own?.passages[0]).toBe(at(margin, 'At least nine').passage);
    },
  ],
  'merge two actors': [
    () => ({ do: 'merge actors', actor: 'brackwater-general-hospital', into: 'samir-oduya' }),
    (margin) => {
      expect(actorOf(margin, 'Brackwater General Hospital')).toBeUndefined();
      expect(mentionsOf(margin, 'Samir Oduya')).toEqual(['Brackwater General Hospital', 'Samir Oduya']);
    },
  ],
  'split an actor': [
    (margin) => ({
      ...{ do: 'split actor', actor: 'national-flood-agency', name: 'The flood forecasters', kind: 'group' },
      at: [at(margin, 'NFA', 'The NFA denied')],
    }),
    (margin) => {
      expect(mentionsOf(margin, 'The flood forecasters')).toEqual(['NFA']);
      expect(mentionsOf(margin, 'National Flood Agency')).toEqual(['National Flood Agency', 'NFA']);
    },
  ],
  'change what kind an actor is of': [
    () => ({ do: 'change actor', actor: 'residents', name: 'Residents', kind: 'organisation' }),
    (margin) => expect(actorOf(margin, 'Residents')?.kind).toBe('organisation'),
  ],
  'mend who said something': [
    (margin) => ({
      ...{ do: 'change statement', statement: statementOf(margin, 'the best information')?.id ?? '' },
      actor: 'national-flood-agency',
    }),
    (margin) => expect(statementOf(margin, 'the best information')?.actor).toBe('national-flood-agency'),
  ],
  'add a statement': [
    (margin) => ({
      do: 'add statement',
      content: [at(margin, 'the system was tested on 28 October and worked')],
      source: at(margin, 'Willem Dacre'),
      cue: at(margin, 'According to'),
      actor: 'willem-dacre',
    }),
    (margin) =>
      expect(statementOf(margin, 'the system was tested')).toMatchObject({
        ...{ source: 'Willem Dacre', actor: 'willem-dacre', cue: 'According to', kind: 'indirect' },
      }),
  ],
  'remove a statement': [
    (margin) => ({ do: 'remove statement', statement: statementOf(margin, 'came too late')?.id ?? '' }),
    (margin) => expect(statementOf(margin, 'came too late')).toBeUndefined(),
  ],
  'remove a key point': [
    (margin) => ({ do: 'remove key point', ...(margin.keyPoints[1] ?? { passage: '', text: '' }) }),
    (margin) => expect(margin.keyPoints.filter(({ text }) => text.includes('four metres'))).toEqual([]),
  ],
  'add a key point': [
    (margin) => ({ do: 'add key point', at: at(margin, 'A new embankment was promised the following year') }),
    (margin) => expect(margin.keyPoints.map(({ text }) => text)).toContain('A new embankment was promised the following year'),
  ],
  'add a date': [
    (margin) => ({ do: 'add date', at: at(margin, 'Monday evening'), on: '2025-11-10' }),
    (margin) => expect(margin.dates).toContainEqual(expect.objectContaining({ text: 'Monday evening', on: '2025-11-10' })),
  ],
  'mend a date': [
    (margin) => ({ do: 'change date', passage: at(margin, '28 October').passage, text: '28 October', on: '2024-10-28' }),
    (margin) => expect(margin.dates.filter(({ text }) => text === '28 October').map(({ on }) => on)).toEqual(['2024-10-28']),
  ],
  'tag a mention': [
    (margin) => ({ do: 'tag', at: at(margin, 'Witnesses'), actor: 'residents', as: 'nominal' }),
    (margin) => expect(mentionsOf(margin, 'Residents')).toContain('Witnesses'),
  ],
  'untag a mention': [
    (margin) => ({ do: 'untag', at: at(margin, 'most residents') }),
    (margin) => expect(mentionsOf(margin, 'Residents')).not.toContain('most residents'),
  ],
  'remove an actor': [
    () => ({ do: 'remove actor', actor: 'police' }),
    (margin) => {
      expect(actorOf(margin, 'Police')).toBeUndefined();
      expect(statementOf(margin, 'the dead included')?.actor).toBeUndefined();
    },
  ],
  'add a theme': [
    () => ({ do: 'add theme', theme: 'diplomacy' }),
    (margin) => expect(margin.themes.map(({ id }) => id)).toContain('diplomacy'),
  ],
  'remove a theme': [
    () => ({ do: 'remove theme', theme: 'railway-transport' }),
    (margin) => expect(margin.themes.map(({ id }) => id)).not.toContain('railway-transport'),
  ],
  'add a note': [
    (margin) => ({
      ...{ do: 'add block', below: at(margin, 'the dead included').passage, kind: 'note' },
      ...{ attributes: { title: 'Who they were' }, words: 'The town *mourned* them.' },
    }),
    (margin) =>
      expect(margin.blocks).toContainEqual(
        expect.objectContaining({ kind: 'note', attributes: { title: 'Who they were' }, words: 'The town *mourned* them.' }),
      ),
  ],
  'write a headline': [
    () => ({ do: 'write', field: 'headline', value: 'The night the Arrand came' }),
    (margin) => expect(margin.fields.headline).toBe('The night the Arrand came'),
  ],
  'write a standfirst': [
    () => ({ do: 'write', field: 'standfirst', value: 'What is known of the flood, and what is not.' }),
    (margin) => expect(margin.fields.standfirst).toBe('What is known of the flood, and what is not.'),
  ],
  'write a correction': [
    (margin) => ({
      ...{ do: 'add block', below: at(margin, 'Every hour counts').passage, kind: 'correction' },
      ...{ attributes: { on: '2025-11-12' }, words: 'We had named another minister.' },
    }),
    (margin) =>
      expect(margin.blocks).toContainEqual(
        expect.objectContaining({ kind: 'correction', attributes: { on: '2025-11-12' }, words: 'We had named another minister.' }),
      ),
  ],
};

/** One passage in other words, a new one, and one that is gone elsewhere. */
const later = original
  .replace('Residents asked why the sirens', 'Residents of all three towns asked on Monday why the sirens')
  .replace('Witnesses described', 'The mayor of Nether Colby asked for tents and blankets.\n\nWitnesses described')
  .replace(/\n\nRail services between[\s\S]*$/, '\n');

async function explain(): Promise<void> {
  expect(await run('explain', ['--content', '.'], { folder })).toMatchObject({ code: 0, stderr: '' });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(article, original);
  await explain();
  desk = await openDesk(resolveFolders({ content: folder }), 0, () => {});
  ask = await enterDesk(desk.url);
  const actions = Object.values(corrections).map(([action]) => action);
  shown['at once'] = await actAll(ask, 'flood', actions);
  edited = readFileSync(explainer, 'utf8');
  await explain();
  shown['when the article is read again'] = await marginAt(ask, 'flood');
  expect(readFileSync(explainer, 'utf8')).toBe(edited);
  writeFileSync(article, later);
  await explain();
  shown['when the article has changed'] = await marginAt(ask, 'flood');
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
  rmSync(cacheFolderOf(folder), { recursive: true, force: true });
});

describe.each(['at once', 'when the article is read again', 'when the article has changed'])(
  'the desk shows %s what an editor did to',
  (when) => {
    test.each(Object.entries(corrections))('%s', (_, [, sees]) => sees(shown[when] as Margin));
  },
);

test('what is new in the article is there, and what it no longer has is gone', () => {
  const words = shown['when the article has changed']?.passages.map(({ text }) => text).join('\n');
  expect(words).toContain('Residents of all three towns asked');
  expect(words).toContain('tents and blankets');
  expect(words).not.toContain('Rail services');
});
