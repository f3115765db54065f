import { describe, expect, test } from 'vitest';
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

describe('an actor that an editor accepted, and that is no longer found as one', () => {
  const other = '\n  <Passage id="b3333">\n    <Actor id="ida-brandt" as="alias">Brandt</Actor> will be on board.\n  </Passage>\n';
  const whole = base.replace(/(?=<\/Section>\n$)/, other);
  const accepted = change(whole, ['kind: person, from: suggested, confidence: 0.8', 'kind: person']);
  /** The article without the paragraph that has her whole name, its statement, and the name that her other mention hung on. */
  const gone = whole
    .replace(/^ {2}- { id: ida-brandt.*\n/m, '')
    .replace(/keyPoints:\n.*/, 'keyPoints: []')
    .replace(
      'passage: b2222, source: Ida Brandt, actor: ida-brandt, cue: said, content: it was worth the wait',
      'passage: b3333, content: on board',
    )
    .replace(/ {2}<Passage id="b2222">[\s\S]*?<\/Passage>\n\n/, '')
    .replace('<Actor id="ida-brandt" as="alias">Brandt</Actor>', 'Brandt');
  const spoken = change(
    accepted,
    ['passage: b2222, source: Ida Brandt, actor', 'passage: b3333, actor'],
    [' cue: said,', ''],
    ['it was worth the wait', 'on board'],
  );

  test('keeps its entry and its tags in the passages that are there, and nothing is told of the others', () => {
    const merged = mergeExplainers({ base: whole, edited: accepted, generated: gone }, nothingRejected);
    expect(merged.mdx).toContain('<Actor id="ida-brandt" as="alias">Brandt</Actor> will be on board.');
    expect(merged.mdx).toContain('  - { id: ida-brandt, name: Ida Brandt, kind: person }\n');
    expect(merged).toMatchObject({ gone: [], conflicts: [] });
    const again = mergeExplainers(
      { base: gone, edited: merged.mdx, generated: change(gone, ['paid for', 'paid twice for']) },
      merged.rejected,
    );
    expect(again.mdx).toBe(change(merged.mdx, ['paid for', 'paid twice for']));
  });

  test('gets no tag back that the editor took away, also when it is found again', () => {
    const untagged = change(accepted, ['<Actor id="ida-brandt" as="alias">Brandt</Actor>', 'Brandt']);
    const merged = mergeExplainers({ base: whole, edited: untagged, generated: gone }, nothingRejected);
    expect(merged.mdx).toContain('    Brandt will be on board.');
    const again = mergeExplainers({ base: gone, edited: merged.mdx, generated: whole }, merged.rejected);
    expect(again.mdx).toContain('    Brandt will be on board.');
  });

  test('keeps what it said', () => {
    const merged = mergeExplainers(
      { base: change(spoken, ['kind: person', 'kind: person, from: suggested']), edited: spoken, generated: gone },
      nothingRejected,
    );
    expect(merged.mdx).toContain('passage: b3333, actor: ida-brandt, content: on board');
  });

  test('does not give way to somebody else who is found in its words: a person decides', () => {
    const found = change(
      gone,
      ['themes:', '  - { id: brandt, name: Brandt, kind: person, from: suggested }\nthemes:'],
      ['Brandt will', '<Actor id="brandt">Brandt</Actor> will'],
    );
    const { conflicts } = mergeExplainers({ base: whole, edited: accepted, generated: found }, nothingRejected);
    expect(conflicts.map(({ ours, theirs }) => [ours, theirs])).toEqual([
      ['<Actor id="ida-brandt" as="alias">Brandt</Actor>', '<Actor id="brandt">Brandt</Actor>'],
    ]);
  });
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

test('a tag goes where its words have gone; where they stand in two new passages it is told, and put in neither', () => {
  const tagged = change(base, ['The ferry of Vell', 'The <Actor id="ida-brandt">ferry of Vell</Actor>']);
  const passage = (id: string, text: string) => `  <Passage id="${id}">\n    ${text}\n  </Passage>\n`;
  const old = / {2}<Passage id="b1111">.*?<\/Passage>\n/s;
  const once = base.replace(old, passage('c3333', 'Rain fell on the ferry of Vell.') + passage('d4444', 'Nobody minded.'));
  expect(merge(tagged, once).mdx).toContain('<Actor id="ida-brandt">ferry of Vell</Actor>');
  const twice = base.replace(
    old,
    passage('c3333', 'Rain fell on the ferry of Vell.') + passage('d4444', 'Nobody minded the ferry of Vell.'),
  );
  const { mdx, gone } = merge(tagged, twice);
  expect(mdx).not.toContain('<Actor id="ida-brandt">ferry of Vell</Actor>');
  expect(gone.map(({ what }) => what)).toEqual([expect.stringContaining('ferry of Vell')]);
});
