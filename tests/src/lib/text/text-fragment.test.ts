import { expect, test } from 'vitest';
import { textFragment } from '../../../../src/lib/text/text-fragment.ts';

const passage =
  'The ferry to Zelbrook, a two-hour trip, left late on Monday. Nobody was on board but Odile Varnholt, who had paid for the fuel.';
const at = (words: string): [number, number] => [passage.indexOf(words), passage.indexOf(words) + words.length];

test('names the words and the words beside them', () => {
  expect(textFragment(passage, ...at('left late'))).toBe(':~:text=a%20two%2Dhour%20trip%2C-,left%20late,-on%20Monday.%20Nobody');
});

test('takes whole words where a selection begins or ends within one, and no space around them', () => {
  expect(textFragment(passage, ...at('eft lat'))).toBe(textFragment(passage, ...at('left late')));
  expect(textFragment(passage, ...at(' left late '))).toBe(textFragment(passage, ...at('left late')));
});

test('has no words before at the start, and none after at the end', () => {
  expect(textFragment(passage, ...at('The ferry'))).toBe(':~:text=The%20ferry,-to%20Zelbrook%2C%20a');
  expect(textFragment(passage, ...at('the fuel.'))).toBe(':~:text=had%20paid%20for-,the%20fuel.');
});

test('names many words by their first and last few', () => {
  expect(textFragment(passage, 4, passage.length)).toBe(':~:text=The-,ferry%20to%20Zelbrook%2C%20a,paid%20for%20the%20fuel.');
});

test('names nothing for the whole passage, or for no words', () => {
  expect(textFragment(passage, 0, passage.length)).toBe('');
  expect(textFragment(passage, 9, 9)).toBe('');
  expect(textFragment(passage, 9, 10)).toBe('');
});

test('no word is named where none is selected', () => {
  expect(textFragment(passage, 6, 6)).toBe('');
  expect(textFragment('a  b', 1, 3)).toBe('');
});

test('what a hyphen joins is one word, beside Chinese too', () => {
  const mixed = '柳河 has a two-hour trip.';
  const start = mixed.indexOf('hour');
  expect(textFragment(mixed, start, start + 4)).toContain('-,two%2Dhour,-trip.');
});

const joined = (count: number, length: number): string => Array.from({ length: count }, () => 'x'.repeat(length)).join(' ');

test.each([
  ['nine short words', 'a b c d e f g h i', 'a b c d e f g h i'],
  ['120 characters', joined(11, 10).slice(1), joined(11, 10).slice(1)],
  ['121 characters', joined(11, 10), `${joined(4, 10)},${joined(4, 10)}`],
  ['eight long words', joined(8, 20), joined(8, 20)],
  ['nine long words', joined(9, 20), `${joined(4, 20)},${joined(4, 20)}`],
  ['eight words with wide spaces', joined(8, 20).replaceAll(' ', '  '), joined(8, 20).replaceAll(' ', '  ')],
  ['nine of them', joined(9, 20).replaceAll(' ', '  '), `${joined(4, 20)},${joined(4, 20)}`],
])('%s are named in full, or by their ends', (_, words, named) => {
  const text = `Now ${words}.`;
  const expected = `:~:text=Now-,${encodeURIComponent(`${named}.`).replaceAll('%2C', ',')}`;
  expect(textFragment(text, 4, text.length)).toBe(expected);
});
