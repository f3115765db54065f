import { describe, expect, test } from 'vitest';
import { officeIn, officeOf, officesAt } from '../../../../src/lib/graph/office-phrases.ts';

const NAME = 'Iris Quenby';

function placeOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const officesIn = (text: string, named: string[] = []) =>
  officesAt(
    text,
    placeOf(text, NAME),
    named.map((words) => placeOf(text, words)),
  );

describe('an office that stands beside a name is read as it is written', () => {
  test.each([
    ['On Monday Kestrovian Prime Minister Iris Quenby said no.', 'Kestrovian prime minister'],
    ['Kestrovia’s former prime minister, Iris Quenby, said no.', 'Kestrovia’s former prime minister'],
    ['The mayor of Quillen, Iris Quenby, said no.', 'mayor of Quillen'],
    ['President of the Orlen Isles Iris Quenby said no.', 'president of the Orlen Isles'],
    ['Iris Quenby, 54, the mayor of Quillen, said no.', 'mayor of Quillen'],
    ['Iris Quenby, former deputy finance minister of the Isle of Vell, left.', 'former deputy finance minister of the Isle of Vell'],
    ['Iris Quenby was elected mayor of Quillen in 2019.', 'mayor of Quillen'],
    ['Iris Quenby (Quillen’s mayor) said no.', 'Quillen’s mayor'],
    ['Director Iris Quenby of the Orlen Institute said no.', 'director of the Orlen Institute'],
    ['They met then-New Quillen Governor Iris Quenby there.', 'then New Quillen governor'],
    ['WHO director-general Iris Quenby said no.', 'WHO director-general'],
    ['Quillen Mayor Dr. Iris Quenby said no.', 'Quillen mayor'],
    ['Department of Home Affairs spokeswoman Iris Quenby said no.', 'Department of Home Affairs spokeswoman'],
    ['A spokeswoman for the Quillen Society, Iris Quenby, said no.', 'spokeswoman for the Quillen Society'],
  ])('%s', (text, words) => {
    expect(officesIn(text).map((office) => office.words)).toEqual([words]);
  });
});

describe('what may be another’s office is left open', () => {
  test.each([
    'They met the mayor of Quillen, Iris Quenby and Tobias Renn.',
    'Both President Iris Quenby and Tobias Renn said no.',
    'Iris Quenby was not elected mayor of Quillen.',
    'Iris Quenby, head of Kestrovia’s navy, said no.',
    'Iris Quenby, a commissioner of the Quillen police, said no.',
    'Iris Quenby, Kestrovian president Tobias Renn and others said no.',
    'Kestrovian presidential nominee Iris Quenby said no.',
    'Deputy Harbour Works Minister Iris Quenby said no.',
    'Council President Iris Quenby said no.',
    'Committee chairwoman Iris Quenby of Quillen said no.',
    'The mayor of Quillen left. Iris Quenby stayed.',
  ])('%s', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

test('a body that the article names is read to the end of its name', () => {
  const [office] = officesIn('Iris Quenby is the head of Ships and Shores of Vell.', ['Ships and Shores of Vell']);
  expect(office).toMatchObject({ role: 'head', holder: 'Ships and Shores of Vell', isPast: false });
});

test('words that stand for somebody are an office where they are nothing else', () => {
  const text = 'Then the former Kestrovian president spoke.';
  expect(officeIn(text, placeOf(text, 'the former Kestrovian president'), [])).toMatchObject({ role: 'president', isPast: true });
  const more = 'Then the Kestrovian president’s wife spoke.';
  expect(officeIn(more, placeOf(more, 'the Kestrovian president’s wife'), [])).toBeUndefined();
});

test('a description says the office that it begins with', () => {
  expect(officeOf('Mayor of Quillen since 2019')?.words).toBe('mayor of Quillen');
  expect(officeOf('Sells boats')).toBeUndefined();
});
