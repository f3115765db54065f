import { describe, expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer, merge } from './ferry.ts';

const wait = base.slice(base.indexOf('<Section id="the-wait"'));

test('an explainer that has what the article comes to, or to which the article brings nothing, is as the person has it', () => {
  const rejected = { ...nothingRejected, actors: ['vell'] };
  const edited = change(base, ['headline: Ferry', 'headline:   Boat']);
  expect(mergeExplainers({ base, edited, generated: base.replaceAll('\n', '\r\n') }, rejected)).toEqual({
    mdx: edited,
    conflicts: [],
    gone: [],
    rejected,
  });
  expect(mergeExplainers({ base, edited: longer.replaceAll('\n', '\r\n'), generated: longer }, rejected)).toEqual({
    mdx: longer,
    conflicts: [],
    gone: [],
    rejected,
  });
});

test('a fault in any of the three is told with the name of the file', () => {
  const faulty = change(base, ['</Actor> paid', ' paid']);
  for (const versions of [
    { base: faulty, edited: base, generated: longer },
    { base, edited: faulty, generated: longer },
    { base, edited: longer, generated: faulty },
  ])
    expect(() => mergeExplainers(versions, nothingRejected, undefined, 'ferry.mdx')).toThrow(
      expect.objectContaining({ file: 'ferry.mdx' }),
    );
});

test('conflicts, and what is gone, are told in the order of their lines', () => {
  const mine: [string, string][] = [
    ['Ferry returns to Vell', 'Mine'],
    ['name: shipping', 'name: ships'],
    ['## The ferry', '## The boat'],
    ['paid for it', 'paid for all'],
    ['said it was worth the wait.', 'said it was worth the <Actor id="harbour-office" as="alias">wait</Actor>.'],
    ['ferry of Vell', '*ferry of Vell*'],
  ];
  const theirs: [string, string][] = [
    ['Ferry returns to Vell', 'New'],
    ['name: shipping', 'name: trade'],
    ['## The ferry', '## A ferry'],
    ['paid for it', 'paid for both'],
    ['keyPoints:\n  - { passage: b2222, text: Ida Brandt said it was, from: suggested, confidence: 0.6 }', 'keyPoints: []'],
    [/statements:\n.*/.exec(base)?.[0] ?? '', 'statements: []'],
    ['said it was worth the wait.', 'came.'],
  ];
  const { conflicts } = merge(change(base, ...mine), change(base, ...theirs));
  expect(conflicts.map(({ what, line }) => `${line} ${what}`)).toEqual([
    '3 the headline',
    '12 "name" of theme "shipping"',
    '20 the heading of section "the-ferry"',
    '23 the words of passage "b1111"',
  ]);
  const lost = merge(
    change(base, mine[4] as [string, string], mine[5] as [string, string]),
    change(base, ...theirs.slice(4), ['ferry of Vell', 'boat']),
  );
  expect(lost.gone.map(({ line }) => line)).toEqual([23, 31]);
});

test.each([
  ['as the editor has them', [], [wait, wait.replace('  ## The wait\n\n  <Passage', '## The wait\n\n<Passage')]],
  ['as the article has them', [wait, wait.replace('said it was', 'told us it was')], [wait, wait]],
] as [string, string[], string[]][])('of a section that one side alone has changed the lines are %s', (_, theirs, mine) => {
  const generated =
    theirs.length > 0
      ? change(longer, theirs as [string, string], ['cue: said', 'cue: told us'], ['Ida Brandt said it was', 'Ida Brandt told us it was'])
      : longer;
  const merged = merge(change(base, mine as [string, string], ['Ferry returns', 'Boat returns']), generated);
  expect(merged.mdx).toBe(change(generated, ...(theirs.length > 0 ? [] : [mine as [string, string]]), ['Ferry returns', 'Boat returns']));
});

test('a section of the article’s in a form of its own keeps it where nothing in it is the editor’s', () => {
  const form: [string, string] = ['  ## The wait\n\n  <Passage id="b2222">\n    <Actor', '## The wait\n\n<Passage id="b2222">\n<Actor'];
  const generated = change(
    longer,
    form,
    ['worth the wait.', 'worth the long wait.'],
    ['content: it was worth the wait', 'content: it was'],
  );
  expect(merge(change(base, ['Ferry returns', 'Boat returns']), generated).mdx).toBe(change(generated, ['Ferry returns', 'Boat returns']));
});

test.each([
  ['another id', ['id="the-wait"', 'id="waiting"']],
  ['another heading', ['## The wait', '## Waiting']],
  ['headings above it', ['id="the-wait" from', 'id="the-wait" under="The news" from']],
  ['another mark of where it comes from', ['id="the-wait" from="suggested"', 'id="the-wait" from="article"']],
  ['a tag less', ['<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt']],
  ['a tag of another relation', ['<Actor id="ida-brandt">', '<Actor id="ida-brandt" as="alias">']],
  ['other emphasis', ['worth the wait.', 'worth the *wait*.']],
  ['a line between', ['the wait.\n  </Passage>', 'the wait.\n  </Passage>\n\n  ***']],
] as [string, [string, string]][])('a section that the article has changed comes in: with %s', (_, theirs) => {
  const mine: [string, string] = ['Ferry returns', 'Boat returns'];
  expect(merge(change(base, mine), change(base, theirs)).mdx).toBe(change(base, theirs, mine));
});

test('a section in which both have changed something is written in the usual form, with what each has', () => {
  const heading: [string, string] = ['## The ferry', '## The boat'];
  expect(merge(change(base, heading, ['id="the-ferry" from="suggested"', 'id="the-ferry"']), longer).mdx).toBe(
    change(longer, heading, ['id="the-ferry" from="suggested"', 'id="the-ferry"']),
  );
  const under: [string, string] = ['id="the-ferry" from="suggested"', 'id="the-ferry" from="suggested" under="The news"'];
  const merged = mergeExplainers(
    { base: change(base, under), edited: change(base, under, ['will sail', 'will *sail*']), generated: change(longer, under) },
    nothingRejected,
  );
  expect(merged.mdx).toBe(change(longer, under, ['will sail', 'will *sail*']));
});

test('a section without a passage stays, with what stands in it', () => {
  const empty = '<Section id="more">\n  ## More\n\n  ***\n</Section>\n\n';
  const edited = change(base, ['<Section id="the-wait"', `${empty}<Section id="the-wait"`]);
  expect(merge(edited, longer).mdx).toContain(empty);
});

test('what the person took out, in this run or before, goes on to the ledger', () => {
  const edited = change(base, ['<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt']);
  const before = {
    ...nothingRejected,
    themes: ['trade'],
    terms: ['ferry'],
    mentions: [{ passage: 'b1111', words: 'Vell', actor: 'vell' }],
  };
  const { rejected } = merge(edited, longer, before);
  expect(rejected).toEqual({
    ...before,
    mentions: [...before.mentions, { passage: 'b2222', words: 'Ida Brandt', actor: 'ida-brandt' }],
  });
  expect(merge(edited, longer).rejected).not.toHaveProperty('terms');
});

describe('the headings that the article has right above a section’s', () => {
  const under = (mdx: string, words: string, id = 'the-ferry') =>
    change(mdx, [`id="${id}" from="suggested"`, `id="${id}" from="suggested" under="${words}"`]);
  const before = under(base, 'Old');
  const mine: [string, string] = ['## The wait', '## Worth it'];
  const own: [string, string] = ['id="the-wait" from="suggested"', 'id="the-wait"'];

  test.each([
    ['come in where the editor changed no heading', before, under(longer, 'New'), under(longer, 'New')],
    ['come in where the editor changed another', change(before, mine, own), under(longer, 'New'), change(under(longer, 'New'), mine, own)],
    ['go where the editor changed another', change(before, mine, own), longer, change(longer, mine, own)],
    ['stay where the editor wrote them', under(base, 'Mine'), under(longer, 'Old'), under(longer, 'Mine')],
    ['stay where the editor wrote them and the article has others now', under(base, 'Mine'), under(longer, 'New'), under(longer, 'Mine')],
    ['stay away where the editor took them out', base, under(longer, 'Old'), longer],
  ])('%s', (_, edited, generated, expected) => {
    expect(mergeExplainers({ base: before, edited, generated }, nothingRejected)).toMatchObject({ mdx: expected, conflicts: [], gone: [] });
  });
});
