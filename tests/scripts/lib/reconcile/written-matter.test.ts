import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Fields } from '../../../../scripts/lib/reconcile/merge/fields.ts';
import { type Matter, matterOf, writeMatter } from '../../../../scripts/lib/reconcile/merge/matter.ts';

const matter = (yaml: string): Matter =>
  matterOf({ yaml, document: parseDocument(yaml), lineOf: (path: unknown[]) => 100 + Number(path.at(-1)) } as unknown as Parameters<
    typeof matterOf
  >[0]);

/** The YAML of an editor's with changes in it. @param order the keys of the result, in their order */
function write(edited: string, changed: Fields, { generated = 'format: 1', order }: { generated?: string; order?: string[] } = {}): string {
  const own = matter(edited);
  const merged = { ...own.data, ...changed };
  return writeMatter(merged, order ?? Object.keys(merged), own, matter(generated));
}

test('a frontmatter in which nothing changes stays as it is, character for character', () => {
  const yaml = 'format:   1\nheadline:  "Ferry"   # agreed\nactors:\n    - {id: vell,  name: Vell}';
  expect(write(yaml, {})).toBe(yaml);
});

test.each([
  [
    'a field that changes',
    'format: 1\nheadline: Ferry # old\nauthor: Jo # hers',
    { headline: 'Boat' },
    'format: 1\nheadline: Boat\nauthor: Jo # hers',
  ],
  ['a field that goes', 'format: 1\nheadline: Ferry\nauthor: Jo', { author: undefined }, 'format: 1\nheadline: Ferry'],
  ['a field that is empty now', 'format: 1\nauthor: Jo', { author: null }, 'format: 1\nauthor: null'],
  ['a line without a value', 'format: 1\nauthor:\nheadline: Ferry', { headline: 'Boat' }, 'format: 1\nauthor:\nheadline: Boat'],
  [
    'an empty field that was not there',
    'format: 1\nheadline: Ferry',
    { author: null, dates: [], from: {}, headline: 'Boat' },
    'format: 1\nheadline: Boat',
  ],
  ['words that look like a number', 'format: 1', { headline: '3 boats' }, "format: 1\nheadline: '3 boats'"],
  ['a map', 'format: 1', { from: { headline: 'suggested' } }, 'format: 1\nfrom: { headline: suggested }'],
  [
    'a map in the editor’s form',
    'format: 1\nfrom:\n  headline: article # hers\n  author: article',
    { from: { headline: 'article', author: 'suggested' } },
    'format: 1\nfrom:\n  headline: article # hers\n  author: suggested',
  ],
  [
    'a map that has a field less and one more',
    'format: 1\nfrom: { headline: article, author: article }',
    { from: { published: 'article', author: 'article' } },
    'format: 1\nfrom: { published: article, author: article }',
  ],
  [
    'a map in the place of a word',
    'format: 1\nstandfirst: b1111',
    { standfirst: { words: 'Mine' } },
    'format: 1\nstandfirst: { words: Mine }',
  ],
  ['a word in the place of a map', 'format: 1\nstandfirst: { words: Mine }', { standfirst: 'b1111' }, 'format: 1\nstandfirst: b1111'],
  ['nothing in the place of a map', 'format: 1\nstandfirst: { words: Mine }', { standfirst: null }, 'format: 1\nstandfirst: null'],
])('a frontmatter is written with %s', (_, edited, changed, expected) => {
  expect(write(edited, changed)).toBe(expected);
});

test('a field that the article brings has the form that it has there', () => {
  const generated = 'format: 1\nheadline: "Boat"\nfrom:\n  headline: suggested';
  expect(write('format: 1\nheadline: Ferry', { headline: 'Boat', from: { headline: 'suggested' } }, { generated })).toBe(
    'format: 1\nheadline: "Boat"\nfrom:\n  headline: suggested',
  );
});

test('a new field goes in where the order has it, among those that the file has', () => {
  const order = ['format', 'headline', 'author', 'language', 'review'];
  expect(write('format: 1\nreview: x', { language: 'nl', author: 'Jo' }, { order })).toBe('format: 1\nauthor: Jo\nlanguage: nl\nreview: x');
  expect(write('review: x', { headline: 'Ferry', format: 1 }, { order })).toBe('format: 1\nheadline: Ferry\nreview: x');
});

const list = 'format: 1\nactors:\n  # Agreed.\n  - { id: vell, name: Vell } # here\n  - {id: jo,   name: Jo}';
const [vell, jo] = [
  { id: 'vell', name: 'Vell' },
  { id: 'jo', name: 'Jo' },
];

test.each([
  ['in another order', [jo, vell], 'format: 1\nactors:\n  # Agreed.\n  - { id: jo, name: Jo }\n  - { id: vell, name: Vell } # here'],
  ['without one', [vell], 'format: 1\nactors:\n  # Agreed.\n  - { id: vell, name: Vell } # here'],
  ['without any', [], 'format: 1\nactors:\n  # Agreed.\n  []'],
  [
    'with a field that changed',
    [{ ...vell, name: 'Isle' }, jo],
    'format: 1\nactors:\n  # Agreed.\n  - { id: vell, name: Isle } # here\n  - { id: jo, name: Jo }',
  ],
  [
    'with a field more, where it belongs',
    [{ id: 'vell', kind: 'x', name: 'Vell' }, jo],
    'format: 1\nactors:\n  # Agreed.\n  - { id: vell, kind: x, name: Vell } # here\n  - { id: jo, name: Jo }',
  ],
  ['with a field less', [{ id: 'vell' }, jo], 'format: 1\nactors:\n  # Agreed.\n  - { id: vell } # here\n  - { id: jo, name: Jo }'],
  [
    'with a new one',
    [vell, { id: 'ida', name: '5th' }, jo],
    "format: 1\nactors:\n  # Agreed.\n  - { id: vell, name: Vell } # here\n  - { id: ida, name: '5th' }\n  - { id: jo, name: Jo }",
  ],
])('a list is written %s, with the comments of its items', (_, actors, expected) => {
  expect(write(list, { actors })).toBe(expected);
});

test('an item that the article brings has the form that it has there, also where the editor has no list', () => {
  const generated = 'format: 1\nactors:\n  - { id: ida, name: "Ida" }';
  const ida = { id: 'ida', name: 'Ida' };
  expect(write('format: 1\nactors:\n  - { id: jo, name: Jo }', { actors: [jo, ida] }, { generated })).toBe(
    'format: 1\nactors:\n  - { id: jo, name: Jo }\n  - { id: ida, name: "Ida" }',
  );
  for (const none of ['format: 1\nactors: []', 'format: 1\nactors:', 'format: 1'])
    expect(write(none, { actors: [ida, jo] }, { generated })).toBe(
      'format: 1\nactors:\n  - { id: ida, name: "Ida" }\n  - { id: jo, name: Jo }',
    );
});

test('of two items of one key each keeps its own line', () => {
  const points = 'format: 1\nkeyPoints:\n  - { passage: b1111, text: It } # one\n  - { passage: b1111, text: It } # two';
  const it = { passage: 'b1111', text: 'It' };
  expect(write(points, { keyPoints: [it, { ...it, from: 'editor' }] })).toBe(
    'format: 1\nkeyPoints:\n  - { passage: b1111, text: It } # one\n  - { passage: b1111, text: It, from: editor } # two',
  );
});
