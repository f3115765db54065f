import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

test('what an editor changed and what the article changed both go in, also in one line', () => {
  expect(merge(change(base, ['name: Ida Brandt', 'name: Ida M. Brandt']), change(base, ['kind: person', 'kind: group'])).mdx).toBe(
    change(base, ['name: Ida Brandt', 'name: Ida M. Brandt'], ['kind: person', 'kind: group']),
  );
});

test("comments and the form of what did not change stay as they are in the editor's file", () => {
  const mine: [string, string][] = [
    ['headline: Ferry returns to Vell', 'headline: "Boats are back" # agreed with Jo'],
    ['  ## The wait\n\n  <Passage id="b2222">\n    <Actor', '## The wait\n\n<Passage id="b2222">\n<Actor'],
  ];
  const sha: [string, string] = ['a'.repeat(64), 'b'.repeat(64)];
  expect(merge(change(base, ...mine), change(longer, sha)).mdx).toBe(change(longer, ...mine, sha));
});

test('line ends of another system are no edit', () => {
  expect(merge(base.replaceAll('\n', '\r\n'), longer).mdx).toBe(longer);
});

test('an actor that an editor took out stays out with all tags, and for ever', () => {
  const without = change(
    base,
    ['  - { id: ida-brandt, name: Ida Brandt, kind: person, from: suggested, confidence: 0.8 }\n', ''],
    ['<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt'],
    ['actor: ida-brandt, ', ''],
  );
  const first = merge(
    without,
    change(longer, ['worth the wait.', 'worth the wait, <Actor id="ida-brandt" as="alias">Brandt</Actor> said.']),
  );
  expect(first.rejected.actors).toEqual(['ida-brandt']);
  expect(first.mdx).not.toContain('ida-brandt');
  expect(first.mdx).toContain('worth the wait, Brandt said.');

  const again = mergeExplainers({ base: without, edited: without, generated: longer }, first.rejected);
  expect(again.mdx).not.toContain('ida-brandt');
  expect(again.rejected.actors).toEqual(['ida-brandt']);
});

test('an actor that an editor put back is no longer rejected', () => {
  expect(merge(base, longer, { ...nothingRejected, actors: ['ida-brandt'] })).toMatchObject({ mdx: longer, rejected: { actors: [] } });
});

test.each([
  ['theme', /^ {2}- { id: shipping.*\n/m, 'themes', 'shipping'],
  ['statement', /^ {2}- { id: s1111.*\n/m, 'statements', 's1111'],
] as const)('a %s that an editor deleted does not come back, also when a run in between did not suggest it', (_, line, list, id) => {
  const without = base.replace(line, '');
  const { mdx, rejected } = merge(without, longer);
  expect(mdx).not.toContain(`id: ${id}`);
  expect(rejected[list]).toEqual([id]);
  expect(mergeExplainers({ base: without, edited: without, generated: longer }, rejected).mdx).not.toContain(`id: ${id}`);
});

test('a key point that an editor deleted does not come back, also when a run in between did not suggest it', () => {
  const without = base.replace(/^ {2}- { passage: b2222, text.*\n/m, '');
  const { rejected } = merge(without, longer);
  expect(rejected.keyPoints).toEqual([{ passage: 'b2222', text: 'Ida Brandt said it was' }]);
  expect(mergeExplainers({ base: without, edited: without, generated: longer }, rejected).mdx).toContain('keyPoints: []');
});

test('an item that an editor wrote, or took over, stays when nobody suggests it any more', () => {
  const own = '  - { id: pia-lund, name: Pia Lund, kind: person }\n';
  const edited = change(base, ['themes:', `${own}themes:`], ['kind: organisation, from: suggested, confidence: 0.9', 'kind: organisation']);
  const generated = longer
    .replace(/^ {2}- { id: harbour-office.*\n/m, '')
    .replace(/<\/?Actor id="harbour-office">|<\/Actor>(?= paid)/g, '');
  expect(merge(edited, generated).mdx).toContain(`  - { id: harbour-office, name: Harbour Office, kind: organisation }\n`);
  expect(merge(edited, generated).mdx).toContain(own);
});

test('an item that an editor kept while nobody suggested it, and then took out, does not come back', () => {
  const without = (text: string): string => text.replace(/^ {2}- { id: shipping.*\n/m, '').replace('themes:', 'themes: []');
  const kept = merge(change(base, ['name: shipping', 'name: ships']), without(longer));
  expect(kept.mdx).toContain('name: ships');
  const taken = change(kept.mdx, [/themes:\n.*\n/.exec(kept.mdx)?.[0] ?? '', 'themes: []\n']);
  const again = mergeExplainers({ base: without(longer), edited: taken, generated: base }, kept.rejected);
  expect(again.mdx).not.toContain('shipping');
  expect(again.rejected.themes).toEqual(['shipping']);
});

test('a language that an editor corrected stays, and one that nobody did follows the article', () => {
  const german = change(base, ['from: { headline: suggested }', 'language: nl\nfrom: { headline: suggested, language: suggested }']);
  const corrected = change(german, ['language: nl', 'language: nds'], [', language: suggested', '']);
  const generated = change(german, ['paid for it', 'paid twice for it']);
  expect(mergeExplainers({ base: german, edited: corrected, generated }, nothingRejected).mdx).toBe(
    change(corrected, ['paid for it', 'paid twice for it']),
  );
  expect(mergeExplainers({ base: german, edited: german, generated: longer }, nothingRejected).mdx).toBe(longer);
});
