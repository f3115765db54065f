import { expect, test } from 'vitest';
import {
  carry,
  isSameMark,
  isSameNode,
  isSameText,
  onlyPlace,
  pairWords,
  placeIn,
  showMark,
} from '../../../../scripts/lib/reconcile/merge/marks.ts';
import type { Mark } from '../../../../src/lib/explainer/document.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import type { Span } from '../../../../src/lib/text/places.ts';

/** A text with its tagged words in square brackets. */
function bracketed(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end: marked.indexOf(']') - 1 } };
}
const show = (text: string, span: Span | undefined): string | undefined =>
  span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;

test.each([
  ['in a text that stays as it is', 'The [old ferry] sails.', 'The [old ferry] sails.'],
  ['with the spaces around them, in a text that stays as it is', 'The[ old ferry ]sails.', 'The[ old ferry ]sails.'],
  ['as two small words', 'So [of course] she', 'He came, [of course].'],
  ['behind words that come in', 'The [old ferry] sails.', 'Today the [old ferry] sails.'],
  ['behind words that go', 'In spring the [old ferry] sails.', 'the [old ferry] sails.'],
  ['as a name alone', '[Vell] waits.', 'Nobody but [Vell] came.'],
  ['as a number alone', 'He paid [300] crowns.', 'It cost [300].'],
  ['as a word with the one before it', 'So she [said] it.', 'And she [said] nothing.'],
  ['as a word with the one behind it', 'So he [said] it again.', 'And she [said] it.'],
  ['as a short name with its neighbour', 'Mayor [Al] came.', 'Then Mayor [Al] left.'],
  ['as a part of a word', 'The [ferry]man of Vell', 'So the [ferry]man of Vell'],
  ['as the end of a word', 'The ferry[man] of Vell', 'So the ferry[man] of Vell'],
  ['with signs in it', 'It is [“old”, Ida] said.', 'Yes: it is [“old”, Ida] said.'],
  ['without the spaces around them', 'The[ old ferry ]sails.', 'So the [old ferry] sails.'],
  ['from the first word on', '[The ferry] sails.', '[The ferry] of Vell sails.'],
])('the words of a tag are found %s', (_, from, to) => {
  const [before, now] = [bracketed(from), bracketed(to)];
  expect(show(now.text, placeIn(pairWords(before.text, now.text), before.span))).toBe(to);
});

test.each([
  ['they are gone', 'The [old ferry] sails.', 'The new boat sails.'],
  ['one of them is gone', 'The [old ferry] sails.', 'The ferry sails.'],
  ['the first of them alone is left', 'The [old ferry] sails.', 'The old boat sails.'],
  ['another word stands between them', 'The [old ferry] sails.', 'The old red ferry sails.'],
  ['a small word is among others now', 'So she [said] it.', 'Nobody said much.'],
  ['a short name is among others now', 'Mayor [Al] came.', 'Both Al and Jo left.'],
  ['the tag had no word', 'The[ ]ferry sails.', 'So the ferry sails.'],
])('the words of a tag have no place where %s', (_, from, now) => {
  const before = bracketed(from);
  expect(placeIn(pairWords(before.text, now), before.span)).toBeUndefined();
});

test.each([
  ['between the same two words', 'on the [ferry] of Vell', 'A bus. On the [ferry] of Vell.', true],
  ['between the same two words, though they are elsewhere, too', 'on the [ferry] of Vell', 'A ferry, and the [ferry] of Vell', true],
  ['at the beginning and the end', '[ferry]', '[ferry]', true],
  ['as the only such words, beside one that they stood by', 'on the [ferry] of Vell', 'So the [ferry] sails', false],
  ['as the only such words, before one that they stood by', 'on the [ferry] of Vell', 'A [ferry] of Jo', false],
  ['as the only two such words, whatever they stand by', 'on the [old ferry] of Vell', 'One [old ferry] sails', false],
  ['as the only such word of a sentence', 'on the [ferry] of Vell', '“So the [ferry] sails.”', false],
  ['as the only such word that is a whole one', 'the [ferry] of Vell', 'ferrymen and the [ferry] and a carferry', false],
])('the words of a tag are found in another passage %s', (_, from, to, isSure) => {
  const [before, now] = [bracketed(from), bracketed(to)];
  const place = onlyPlace(before.text, before.span, now.text);
  expect(show(now.text, place)).toBe(to);
  expect(place?.isSure).toBe(isSure);
});

test.each([
  ['they are not there', 'the [ferry] of Vell', 'A boat of Vell'],
  ['they are there twice, none between the same words', 'the [ferry] of Vell', 'the ferry and a ferry of Jo'],
  ['they are there twice between the same words', 'the [ferry] of Vell', 'the ferry of Jo and the ferry of Ida'],
  ['a word stands alone among others', 'the [ferry] of Vell', 'A ferry sails'],
  ['it is the beginning of a longer word', 'the [ferry] of Vell', 'the ferryman of Vell'],
  ['it is the end of a longer word', 'the [ferry] of Vell', 'the carferry of Vell'],
  ['it is the beginning of a longer word in a sentence', 'the [ferry] of Vell', '“The ferryman of Vell.”'],
  ['it is the end of a longer word in a sentence', 'the [ferry] of Vell', '“The carferry of Vell.”'],
  ['it is a part of a number', 'the [20] of Vell', 'the 2026 of Vell'],
  ['the tag had no words', 'the []ferry', 'the ferry'],
])('the words of a tag have no place in another passage where %s', (_, from, now) => {
  const before = bracketed(from);
  expect(onlyPlace(before.text, before.span, now)).toBeUndefined();
});

test('texts that differ in how they are wrapped are the same, and those that differ in a word or a space within one are not', () => {
  expect(isSameText('The old\n    ferry  sails.\n', ' The old ferry sails.')).toBe(true);
  expect(isSameText(' The old ferry sails.', 'The old\n    ferry  sails.\n')).toBe(true);
  expect(isSameText('The old ferry', 'The old Ferry')).toBe(false);
  expect(isSameText('The old ferry', 'The oldferry')).toBe(false);
});

/** The marks in the words of a passage. */
const marksIn = (words: string): { text: string; marks: Mark[] } =>
  parseDocument(`<Section id="a">\n  ## A\n\n  <Passage id="b1111">\n    ${words}\n  </Passage>\n</Section>\n`, '')[0]?.passages[0] ?? {
    text: '',
    marks: [],
  };

test('a tag is shown as the file has it, and emphasis by its words', () => {
  const { text, marks } = marksIn('The <Actor id="vell" as="alias">isle</Actor> is *far* off the <Term id="sound">Sound</Term>.');
  expect(marks.map((mark) => showMark(mark, text))).toEqual([
    '<Actor id="vell" as="alias">isle</Actor>',
    'far',
    '<Term id="sound">Sound</Term>',
  ]);
});

test.each([
  ['the same tag of the same words', '<Actor id="vell">isle</Actor>', '<Actor id="vell">isle</Actor>', true, true],
  ['the same tag of other words', '<Actor id="vell">isle</Actor>', '<Actor id="vell">island</Actor>', true, false],
  ['a tag of another actor', '<Actor id="vell">isle</Actor>', '<Actor id="jo">isle</Actor>', false, false],
  ['a tag that says more', '<Actor id="vell">isle</Actor>', '<Actor id="vell" as="alias">isle</Actor>', false, false],
  ['emphasis and strong words', '*isle*', '**isle**', false, false],
  ['code that says something else', '`isle`', '`land`', true, true],
])('%s', (_, one, other, isSame, isInPlace) => {
  const [mark, second] = [one, other].map((words) => marksIn(words).marks[0] as Mark) as [Mark, Mark];
  expect([isSameNode(mark, second), isSameMark(mark, second)]).toEqual([isSame, isInPlace]);
});

test('each tag whose words stand in a later version of a text goes to its place there, and the others go nowhere', () => {
  const before = marksIn('On <Actor id="vell">Vell</Actor> the <Actor id="jo">mayor of all</Actor> *never* came.');
  const now = 'Last week on Vell the council never came.';
  const carried = carry(before, now);
  expect(carried.map(({ there }) => now.slice(there.start, there.end))).toEqual(['Vell', 'never']);
  expect(carried.map(({ mark }) => mark)).toEqual([before.marks[0], before.marks[2]]);
  expect(carried.map(({ there }) => there.actor)).toEqual(['vell', undefined]);
});
