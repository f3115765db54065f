import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { type Clash, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

test('a frontmatter in a form of the editor’s own stays in it where the article changes no field', () => {
  const form: [string, string][] = [
    ['headline: Ferry returns to Vell', 'headline:   "Ferry returns to Vell"'],
    ['actors:\n  - {', 'actors:\n      # Agreed with Jo.\n      - {'],
    ['  - { id: ida', '      - {id: ida'],
  ];
  expect(merge(change(base, ...form), longer).mdx).toBe(change(longer, ...form));
});

test('a line without a value that an editor deleted does not come back', () => {
  const without: [string, string][] = [
    ['dates: []\n', ''],
    ['author: null\n', ''],
  ];
  const sha: [string, string] = ['a'.repeat(64), 'b'.repeat(64)];
  expect(merge(change(base, ...without), change(longer, sha)).mdx).toBe(change(longer, sha, ...without));
});

test('a field that the article has no longer goes', () => {
  const stands: [string, string] = ['from: {', 'standfirst: b1111\nfrom: {'];
  const versions = { base: change(base, stands), edited: change(base, stands, ['sail again', 'sail *again*']), generated: longer };
  expect(mergeExplainers(versions, nothingRejected).mdx).toBe(change(longer, ['sail again', 'sail *again*']));
});

test('a new field goes in where it stands in the article’s, whatever lines the editor has deleted', () => {
  const generated = change(longer, ['from: { headline: suggested }', 'language: nl\nfrom: { headline: suggested, language: suggested }']);
  expect(merge(change(base, ['author: null\n', '']), generated).mdx).toBe(change(generated, ['author: null\n', '']));
});

test('where the editor has taken everything over, what the article brings is marked as suggested, in one line', () => {
  const generated = change(longer, ['author: null\nfrom: { headline', 'author: Ada Brun\nfrom: { author: suggested, headline']);
  expect(merge(change(base, ['from: { headline: suggested }\n', '']), generated).mdx).toContain(
    'author: Ada Brun\nfrom: { author: suggested }\n',
  );
});

test('words that begin with a digit are in quotes, so that no reader takes them for a number', () => {
  const [mine, theirs] = [change(base, ['name: shipping', 'name: ships']), change(base, ['medtop:20000300', 'medtop:20000301'])];
  expect(merge(mine, theirs).mdx).toContain('name: ships, iptc: medtop:20000301');
  const edited = change(base, ['content: it was', 'content: it']);
  const generated = change(base, ['it was worth the wait, kind', "'3.1e4 tons', kind"], ['it was worth the wait.', '3.1e4 tons.']);
  expect(merge(edited, generated, nothingRejected, 'theirs').mdx).toContain("content: '3.1e4 tons'");
});

test('an actor that an editor accepted, and that is still found, is tagged where the article has it', () => {
  const edited = change(base, ['kind: person, from: suggested, confidence: 0.8', 'kind: person']);
  const generated = change(longer, ['<Actor id="ida-brandt">Ida Brandt</Actor>', '<Actor id="harbour-office">Ida Brandt</Actor>']);
  const { mdx, conflicts } = merge(edited, generated);
  expect(conflicts).toEqual([]);
  expect(mdx).toContain('<Actor id="harbour-office">Ida Brandt</Actor> said');
});

test('an actor that nobody stands for goes with its tags when it is no longer found', () => {
  const generated = longer
    .replace(/^ {2}- { id: ida-brandt.*\n/m, '')
    .replace('<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt')
    .replace(' actor: ida-brandt,', '');
  expect(merge(change(base, ['will sail', 'will *sail*']), generated).mdx).toBe(change(generated, ['will sail', 'will *sail*']));
});

test.each([
  [
    'a statement',
    'content: it was worth the wait, kind: indirect, from: suggested',
    'content: [ it was, the wait ], kind: indirect',
    'it was … the wait',
  ],
  ['a key point', 'text: Ida Brandt said it was, from: suggested', 'text: Ida Brandt said it was', 'Ida Brandt said it was'],
])('%s whose words are gone is shown with all of them, and with what the passage says now', (_, suggested, approved, ours) => {
  const edited = change(base, [suggested, approved]);
  const generated = change(longer.replace(/^ {2}- { (?:id: s1111|passage).*\n/gm, ''), [
    'said it was worth the wait.',
    'said that it cost too much.',
  ]);
  const [clash, ...others] = merge(edited, generated.replace(/(keyPoints|statements):\n/g, '$1: []\n')).conflicts as [Clash];
  expect(others).toEqual([]);
  expect(clash).toMatchObject({ ours, theirs: 'Ida Brandt said that it cost too much.' });
});
