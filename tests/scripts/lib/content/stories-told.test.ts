import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { selectPublic } from '../../../../scripts/lib/content/public-content.ts';
import type { Named } from '../../../../scripts/lib/content/stories.ts';
import { notesOnStories } from '../../../../scripts/lib/content/story-notes.ts';
import { storySuggestions, suggestionsFor } from '../../../../scripts/lib/content/story-suggestions.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { explainer, type Frontmatter, lindmoor, passage, renn, section, story } from '../../../support/samples.ts';

const siebel = { id: 'siebel', name: 'Siebel', kind: 'person' } as const;
const words = '<Actor id="siebel">Siebel</Actor> and <Actor id="tobias-renn">Renn</Actor> came.';
const own = (slug: string, day: number, frontmatter: Frontmatter = {}) => ({
  ...explainer(slug, section('s', passage('b1000', words), passage('c1000', words)), {
    published: `2026-03-0${day}`,
    actors: [siebel, renn],
    ...frontmatter,
  }),
  key: slug,
});

function told(frontmatter: Parameters<typeof story>[1], named: Named[] = []) {
  return { ...story('wall', frontmatter), file: 'stories/wall.mdx', named };
}
const base = (...stories: ReturnType<typeof told>[]) => ({
  explainers: [own('a', 1), own('b', 2), own('c', 3), own('d', 4, { status: 'draft' }), own('e', 5, { status: 'unlisted' })],
  ...{ atFault: new Map(), actors: new Map(), themes: new Map(), pages: [], moved: [], stories },
});
const rules = { day: '2026-03-12', onlyApproved: false };
const content = (...stories: ReturnType<typeof told>[]) => selectPublic(base(...stories), rules);

test('a build says which explainers a story names in vain, and whom nobody has, with the lines', () => {
  const named: Named[] = [
    { what: 'explainers', id: 'a', line: 4 },
    { what: 'explainers', id: 'd', line: 5 },
    { what: 'explainers', id: 'e', line: 6 },
    { what: 'not', id: 'd', line: 7 },
    { what: 'actors', id: 'nobody', line: 8 },
    { what: 'themes', id: 'nothing', line: 9 },
  ];
  expect(notesOnStories(content(told({ explainers: ['a', 'd', 'e'] }, named)), ({ why }) => why)).toEqual([
    'stories/wall.mdx:5: d is left out of the story: draft',
    'stories/wall.mdx:6: e is left out of the story: unlisted',
    'stories/wall.mdx:8: no explainer of the site has the actor nobody',
    'stories/wall.mdx:9: no explainer of the site has the theme nothing',
  ]);
  expect(notesOnStories(content(told({ explainers: ['d'] })), ({ why }) => why)).toEqual([
    'stories/wall.mdx: the story has no explainer on the site',
  ]);
  expect(notesOnStories(content(told({ explainers: ['a'], publish: '2026-04-01' })), ({ why }) => why)).toEqual([
    'stories/wall.mdx: due on 2026-04-01',
  ]);
  const draft = told({ explainers: ['a'], status: 'draft' });
  expect(notesOnStories(content(draft), ({ why }) => why)).toEqual(['stories/wall.mdx: a draft']);
  const taken = notesOnStories(selectPublic({ ...base(draft), publicStories: { wall: {} } }, rules), ({ why }) => why);
  expect(taken).toEqual(['stories/wall.mdx: a draft; its addresses say that it is not public']);
});

test('whom explainers of the site have is no matter; whom only an unlisted one has is', () => {
  const rail = { id: 'rail', name: 'Rail', iptc: 'medtop:20000341' };
  const explainers = [own('a', 1, { themes: [rail] }), own('e', 5, { status: 'unlisted', actors: [lindmoor] })];
  const named: Named[] = [
    { what: 'actors', id: 'siebel', line: 4 },
    { what: 'themes', id: 'rail', line: 5 },
    { what: 'actors', id: 'lindmoor', line: 6 },
  ];
  const all = selectPublic({ ...base(told({ explainers: ['a'] }, named)), explainers }, rules);
  expect(notesOnStories(all, ({ why }) => why)).toEqual(['stories/wall.mdx:6: no explainer of the site has the actor lindmoor']);
});

const folders = resolveFolders({ content: '/news' });
const suggested = (...stories: ReturnType<typeof told>[]) => storySuggestions(content(...stories), folders);

test('what seems to be one story is suggested with what to write, and only of what is public', () => {
  expect(suggested()).toEqual([
    'These 3 explainers seem to be one story: they share siebel, tobias-renn',
    '    a',
    '    b',
    '    c',
    '  If they are, write a file such as /news/stories/siebel.mdx:',
    '    ---',
    '    headline: What goes on',
    '    explainers: [a, b, c]',
    '    ---',
    '  If they are not, the same with `status: draft`, and `not` in place of `explainers`.',
  ]);
});

test('where a story has some of them, the others are suggested for it', () => {
  expect(suggested(told({ explainers: ['a'] })).at(-1)).toBe(
    '  If they are, add to `explainers` of stories/wall.mdx, else to its `not`: b, c',
  );
});

test('nothing is suggested of what is in a story together, or was said to be in none', () => {
  expect(suggested(told({ explainers: ['a', 'b', 'c'] }))).toEqual([]);
  expect(suggested(told({ explainers: ['a'], not: ['b', 'c'] }))).toEqual([]);
  expect(suggested(told({ status: 'draft', not: ['a', 'b', 'c'] }))).toEqual([]);
});

/** Three explainers of one story, of people of their own. */
const three = (name: string, more: string[] = []) => {
  const actors = [`${name}-a`, `${name}-b`, ...more].map((id) => ({ id, name: id, kind: 'person' as const }));
  const said = actors.map(({ id }) => `<Actor id="${id}">${id}</Actor>`).join(' and ');
  return [1, 2, 3].map((day) => ({
    ...explainer(`${name}-${day}`, section('s', passage('b1000', `${said} came.`), passage('c1000', `${said} left.`)), {
      published: `2026-03-0${day}`,
      actors,
    }),
    key: '',
  }));
};
const linesFor = (...explainers: ReturnType<typeof three>[]) =>
  storySuggestions(selectPublic({ ...base(), explainers: explainers.flat() }, rules), folders);

test('of very many that seem to be stories the first three are suggested, and how many more there are', () => {
  const titles = (lines: string[]): string[] => lines.filter((line) => line.startsWith('These'));
  const [one, two, other, last] = ['mira', 'lena', 'osric', 'donal'].map((name) => three(name)) as [never, never, never, never];
  expect(titles(linesFor(one, two, other))).toHaveLength(3);
  expect(linesFor(one, two, other).at(-1)).toMatch(/^ {2}If they are not/);
  expect(titles(linesFor(one, two, other, last))).toHaveLength(3);
  expect(linesFor(one, two, other, last).at(-1)).toBe('and 1 more that seem to be one');
});

test('of very many actors that they share four are named', () => {
  expect(linesFor(three('mira', ['mira-c', 'mira-d', 'mira-e']))[0]).toBe(
    'These 3 explainers seem to be one story: they share mira-a, mira-b, mira-c, mira-d',
  );
});

test('of content that cannot be read nothing is suggested: a build says why', async () => {
  const content = mkdtempSync(join(tmpdir(), 'nutgraf-suggested-'));
  try {
    expect(await suggestionsFor(resolveFolders({ content }), '2026-03-12')).toEqual([]);
    writeFileSync(join(content, 'moved.yaml'), '- { kind: boat }\n');
    expect(await suggestionsFor(resolveFolders({ content }), '2026-03-12')).toEqual([]);
  } finally {
    rmSync(content, { recursive: true });
  }
});
