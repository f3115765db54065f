import { expect, test } from 'vitest';
import type { Item } from '../../../../scripts/lib/review/items.ts';
import { answerPrompt, answersTo, countKinds, fieldPrompt, listLine, showItem } from '../../../../scripts/lib/review/show.ts';

const date: Item = {
  kind: 'date',
  id: 'b1111',
  key: 'date b1111 May',
  confidence: 0.9,
  words: 'May',
  path: ['dates', 0],
  canReject: true,
  fields: [],
};
const headline: Item = {
  ...{ kind: 'headline', id: 'headline', key: 'headline headline Back', words: 'Back', path: ['headline'], canReject: false },
  fields: [{ name: 'headline', value: 'Back' }],
};

test('a script gets a line for each item, whatever its words are', () => {
  expect(listLine({ ...date, words: 'in\n  May\t2019' })).toBe('date\tb1111\t0.9\tin May 2019');
  expect(listLine(headline)).toBe('headline\theadline\t\tBack');
});

test('an item is shown without what it does not say, and named once', () => {
  expect(showItem(headline, '2 left')).toBe('2 left  headline\n  Back');
  expect(showItem({ ...date, says: '2019-05' }, '1 left')).toBe('1 left  date b1111, confidence 0.9\n  May\n  2019-05');
});

test('a person is offered what can be done with an item, each by its first letter', () => {
  expect(answersTo(date)).toEqual(['accept', 'reject', 'skip', 'undo', 'quit']);
  expect(answersTo({ ...date, fields: [{ name: 'on', value: '' }] })).toEqual(['accept', 'reject', 'edit', 'skip', 'undo', 'quit']);
  expect(answerPrompt(headline)).toBe('[a]ccept [e]dit [s]kip [u]ndo [q]uit: ');
});

test('a field that has no value, and may be left out, says both', () => {
  expect(fieldPrompt({ name: 'to', value: undefined })).toBe('to: ');
  expect(fieldPrompt({ name: 'to', value: '', isOptional: true })).toBe('to, Enter for "", - for none: ');
});

test('what is left is counted by its kinds, in the order of the items', () => {
  expect(countKinds([date, headline, { ...date, id: 'b2222' }])).toBe('2 dates, 1 headline');
  expect(countKinds([])).toBe('');
});
