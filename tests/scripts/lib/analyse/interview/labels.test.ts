import { describe, expect, test } from 'vitest';
import { answers, asks, keyOf, labelsIn, standsFor } from '../../../../../scripts/lib/analyse/interview/labels.ts';

/** The labels of a paragraph: `words (key): what is said`. */
const labels = (text: string): string[] =>
  labelsIn(text).map(
    ({ start, end, key, from }, at, { [at + 1]: next }) =>
      `${text.slice(start, end)} (${key}): ${text.slice(from, next?.start ?? text.length).trimEnd()}`,
  );

describe('who a paragraph says is speaking', () => {
  test.each([
    ['Q: Why?', ['Q (q): Why?']],
    ['Q. Why?', ['Q (q): Why?']],
    ['Q) Why?', ['Q (q): Why?']],
    ['Q – Why?', ['Q (q): Why?']],
    ['Q12: Why?', ['Q12 (q): Why?']],
    ['Question 3: Why?', ['Question 3 (question): Why?']],
    ['ANSWER: It fell.', ['ANSWER (answer): It fell.']],
    ['Q', ['Q (q): ']],
    ['A 2.', ['A 2 (a): ']],
    ['Q: Why? A: It fell.', ['Q (q): Why?', 'A (a): It fell.']],
    ['Doran: I do.', ['Doran (doran): I do.']],
    ['Mayor Anna  Doran: I do.', ['Mayor Anna  Doran (anna doran): I do.']],
    ['Mayor: I do.', ['Mayor (mayor): I do.']],
    ['J.R. Doran: I do.', ['J.R. Doran (jr doran): I do.']],
    ['Anna de la Cruz: I do.', ['Anna de la Cruz (anna de la cruz): I do.']],
    ['Doran (laughing): I do.', ['Doran (doran): I do.']],
    ['Anna Doran, mayor of Pell: I do.', ['Anna Doran (anna doran): I do.']],
    ['“Doran: I do.”', ['Doran (doran): I do.”']],
    ['((Anna Doran)) I do.', ['Anna Doran (anna doran): I do.']],
    ['Doran: I do. Reyes: I do not.', ['Doran (doran): I do.', 'Reyes (reyes): I do not.']],
    ['Doran: I do.\n  Reyes: I do not.', ['Doran (doran): I do.', 'Reyes (reyes): I do not.']],
    ['Doran: I do. Question: Why? Answer: It fell.', ['Doran (doran): I do.', 'Question (question): Why?', 'Answer (answer): It fell.']],
    ['“Stop.” Saidi: I did.', ['Saidi (saidi): I did.']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test.each([
    ['what is no name', 'the pier: it is shut.'],
    ['a word that heads a note', 'Note: the pier is shut.'],
    ['a word that heads a text', 'Video: The pier falls.'],
    ['a day', 'Monday: the pier is shut.'],
    ['a verb behind a quotation', '“It fell.” Said Doran: “I ran.”'],
    ['a name within a sentence', 'The mayor told Doran: go.'],
  ])('not %s', (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});

test('some labels ask and some answer, whoever they stand for', () => {
  expect(['q', 'question', 'interviewer', 'a', 'doran'].filter(asks)).toEqual(['q', 'question', 'interviewer']);
  expect(['q', 'answer', 'guest', 'a', 'doran'].filter(answers)).toEqual(['answer', 'guest', 'a']);
});

test.each([
  ['Dr. Anna Doran', 'anna doran'],
  ['ANNA  DORAN', 'anna doran'],
  ['Justice', 'justice'],
  ['Prince', 'prince'],
  ['Q1', 'q'],
  ['Q 12', 'q'],
  ['Answer 3', 'answer'],
  ['Unit 3', 'unit 3'],
  ['BBQ 3', 'bbq 3'],
  ['Q3 Doran', 'q3 doran'],
])('%s is compared as %s', (name, key) => {
  expect(keyOf(name)).toBe(key);
});

test.each([
  ['anna doran', 'Anna Doran', true],
  ['doran', 'Anna Doran', true],
  ['anna', 'Anna Doran', true],
  ['ad', 'Anna Doran', true],
  ['acd', 'Anna Cruz Doran', true],
  ['mjd', 'Mary-Jane Doran', true],
  ['adp', 'Anna de Pell', false],
  ['ap', 'Anna de Pell', true],
  ['de pell', 'Anna de Pell', true],
  ['mj', 'Mary - Jane', true],
  ['da', 'Anna Doran', false],
  ['oran', 'Anna Doran', false],
  ['cruz', 'Anna Cruz Doran', false],
  ['pelé', 'Pelé', true],
  ['p', 'Pelé', false],
  ['doran', 'Mayor Doran', true],
])('a label %s may stand for %s: %s', (key, name, may) => {
  expect(standsFor(key, name)).toBe(may);
});
