import { expect, test } from 'vitest';
import { goneEdit, placeEdit, tagEdits } from '../../../../scripts/lib/reconcile/merge/tag-edits.ts';
import { passage, short } from './tagged.ts';

test.each([
  ['none where the tags are the same', 'On <a:vell>Vell</> it rains.', 'On <a:vell>Vell</> it rains.', []],
  ['none where the words around a tag have changed', 'On <a:vell>Vell</> it rains.', 'In June on <a:vell>Vell</> it rains.', []],
  ['one that was put in', 'On Vell it rains.', 'On <a:vell>Vell</> it rains.', ['+ <a:vell>Vell</>']],
  ['one that was taken away', 'On <a:vell>Vell</> it rains.', 'On Vell it rains.', ['- <a:vell>Vell</>']],
  [
    'one in the place of another',
    'On <a:vell>Vell</> it rains.',
    'On <a:isle>Vell</> it rains.',
    ['- <a:vell>Vell</> for <a:isle>Vell</>', '+ <a:isle>Vell</>'],
  ],
  [
    'a term in the place of an actor',
    'On <a:vell>Vell</> it rains.',
    'On <t:isle>Vell</> it rains.',
    ['- <a:vell>Vell</> for <t:isle>Vell</>', '+ <t:isle>Vell</>'],
  ],
  [
    'one around more words than another',
    'On <a:vell>Vell</> it rains.',
    'On <a:vell>Vell it</> rains.',
    ['- <a:vell>Vell</>', '+ <a:vell>Vell it</>'],
  ],
  ['emphasis in the place of a tag', 'On <a:vell>Vell</> it rains.', 'On *Vell* it rains.', ['- <a:vell>Vell</>', '+ Vell']],
  [
    'a tag in emphasis that was there',
    'On *Vell* it rains.',
    'On <a:vell>Vell</> it rains.',
    ['- Vell for <a:vell>Vell</>', '+ <a:vell>Vell</>'],
  ],
])('what an editor did to the tags of a passage: %s', (_, base, edited, expected) => {
  const edits = tagEdits(passage(base), passage(edited));
  expect(
    edits.map(
      ({ isAdded, mark, text, instead }) =>
        `${isAdded ? '+' : '-'} ${short(mark, text)}${instead ? ` for ${short(instead, passage(edited).text)}` : ''}`,
    ),
  ).toEqual(expected);
  expect(edits.every((edit) => edit.passage === 'b1111' && edit.line === 4)).toBe(true);
});

test('all tags of a passage that was not generated are the editor’s', () => {
  expect(tagEdits(undefined, passage('On <a:vell>Vell</> it *rains*.')).map(({ isAdded, text }) => [isAdded, text])).toEqual([
    [true, 'On Vell it rains.'],
    [true, 'On Vell it rains.'],
  ]);
});

const editOf = (words: string) => tagEdits(undefined, passage(words))[0] as ReturnType<typeof tagEdits>[0];
const placeOf = (words: string, own: string | undefined, ...changed: [string, string][]) => {
  const others = changed.map(([text, id]) => passage(text, id));
  const placed = placeEdit(editOf(words), own === undefined ? undefined : passage(own), others);
  const text = [...(own === undefined ? [] : [passage(own)]), ...others].find(({ id }) => id === placed?.passage)?.text;
  return placed && `${placed.passage} ${text?.slice(placed.place.start - 3, placed.place.end)}`;
};

test.each([
  ['in its passage', 'On <a:vell>Vell</> it rains.', 'In June on Vell it rains.', [], 'b1111 on Vell'],
  ['in its passage, turned round', 'The old ferry of <a:jo>him</> sails.', 'To the pier sails the ferry of him', [], 'b1111 of him'],
  [
    'in its passage, though another has them too',
    'On <a:vell>Vell</> it rains.',
    'In June on Vell it rains.',
    [['On Vell it rains.', 'c2222']],
    'b1111 on Vell',
  ],
  [
    'in the one other passage that has them',
    'On <a:vell>Vell</> it rains.',
    'It rains.',
    [
      ['So on Vell it snows.', 'c2222'],
      ['Nobody came.', 'd3333'],
    ],
    'c2222 on Vell',
  ],
  ['in another, where their own is gone', 'On <a:vell>Vell</> it rains.', undefined, [['So on Vell it snows.', 'c2222']], 'c2222 on Vell'],
  [
    'in the one of two where they stand between the same words',
    'The <a:vell>isle of Vell</> rains.',
    'No.',
    [
      ['An isle of Vell sinks.', 'c2222'],
      ['The isle of Vell rains again.', 'd3333'],
    ],
    'd3333 he isle of Vell',
  ],
  [
    'nowhere where two others have them',
    'The <a:vell>isle of Vell</> rains.',
    'No.',
    [
      ['An isle of Vell sinks.', 'c2222'],
      ['That isle of Vell.', 'd3333'],
    ],
    undefined,
  ],
  [
    'nowhere where two have them between the same words',
    'The <a:vell>isle of Vell</> rains.',
    'No.',
    [
      ['The isle of Vell rains.', 'c2222'],
      ['The isle of Vell rains.', 'd3333'],
    ],
    undefined,
  ],
  ['nowhere where they are gone', 'On <a:vell>Vell</> it rains.', 'It rains.', [['Nobody came.', 'c2222']], undefined],
] as [string, string, string | undefined, [string, string][], string | undefined][])(
  'the words of a tag stand now %s',
  (_, words, own, changed, expected) => {
    expect(placeOf(words, own, ...changed)).toBe(expected);
  },
);

test('a tag that could not be kept is told with its words, its passage, its line and why', () => {
  expect(goneEdit(editOf('On <a:vell>Vell</> it rains.'), 'it is gone')).toEqual({
    what: '<Actor id="vell">Vell</Actor> in passage "b1111": it is gone',
    line: 4,
  });
});
