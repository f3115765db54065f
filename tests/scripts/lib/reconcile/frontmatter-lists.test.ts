import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { base, change, longer } from './ferry.ts';

type Change = [string, string];
/** Merges `base` with changes of an editor's and of the article's. */
function merge(mine: Change[], theirs: Change[]) {
  return mergeExplainers({ base, edited: change(base, ...mine), generated: change(base, ...theirs) }, nothingRejected);
}

const edit: Change = ['sail again', 'sail *again*'];

const actorLine = /^ {2}- { id: ida-brandt.*\n/m.exec(base)?.[0] ?? '';
const untagged: Change = ['<Actor id="ida-brandt">Ida Brandt</Actor>', 'Ida Brandt'];
const nobody: Change[] = [[actorLine, ''], untagged, [/statements:\n.*\n/.exec(base)?.[0] ?? '', 'statements: []\n']];

test.each([
  ['a statement of the editor’s names as its speaker', [['kind: indirect, from: suggested', 'kind: mixed, from: suggested']]],
  ['the editor tags', [['will sail', '<Actor id="ida-brandt" as="alias">will sail</Actor>']]],
] as [string, Change[]][])('an actor that is no longer found keeps its entry where %s', (_, mine) => {
  expect(merge(mine, nobody).mdx).toContain(actorLine);
  expect(merge([edit], nobody).mdx).not.toContain('ida-brandt');
});

test('a quote of a statement that is there is no cause to tell anything', () => {
  const block: Change = ['it.\n  </Passage>', 'it.\n  </Passage>\n\n  <Quote id="said" statement="s1111" />'];
  expect(merge([block], [['paid for', 'paid twice for']])).toMatchObject({
    gone: [],
    mdx: change(longer, ['for it.\n  </Passage>', `for ${block[1]}`]),
  });
});

const point = (text: string): Change => ['text: Ida Brandt said it was', `text: ${text}`];

test('a key point that the editor has left comes in reworded, and one that they took out in an earlier run does not', () => {
  const theirs: Change[] = [
    point('Ida Brandt said it really was'),
    ['</Actor> said it was', '</Actor> said it really was'],
    ['content: it was', 'content: it really was'],
  ];
  expect(merge([edit], theirs).mdx).toContain('text: Ida Brandt said it really was');
  const none = change(base, [/keyPoints:\n.*\n/.exec(base)?.[0] ?? '', 'keyPoints: []\n']);
  const rejected = { ...nothingRejected, keyPoints: [{ passage: 'b2222', text: 'Ida Brandt said it was' }] };
  const again = mergeExplainers({ base: none, edited: change(none, edit), generated: change(base, ...theirs) }, rejected);
  expect(again.mdx).toContain('keyPoints: []');
});

test('a date that an editor took out in an earlier run does not come back', () => {
  const dated = change(longer, ['dates: []', 'dates:\n  - { passage: b1111, text: will sail, on: 2026-03-01, from: suggested }']);
  const rejected = { ...nothingRejected, dates: [{ passage: 'b1111', text: 'will sail' }] };
  const merged = mergeExplainers({ base, edited: change(base, edit), generated: dated }, rejected);
  expect(merged.mdx).toContain('dates: []');
  expect(merged.rejected.dates).toEqual(rejected.dates);
});

test('a statement that an editor approved follows its words where its passage is gone altogether', () => {
  const approved: Change = ['indirect, from: suggested, confidence: 0.9', 'indirect'];
  const theirs: Change[] = [
    ['<Passage id="b2222">', '<Passage id="b3333">'],
    [/keyPoints:\n.*\n/.exec(base)?.[0] ?? '', 'keyPoints: []\n'],
    [/statements:\n.*\n/.exec(base)?.[0] ?? '', 'statements: []\n'],
  ];
  expect(merge([approved], theirs)).toMatchObject({ conflicts: [], mdx: expect.stringContaining('{ id: s1111, passage: b3333,') });
});
