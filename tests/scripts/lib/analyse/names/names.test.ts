import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../../scripts/lib/analyse/names/find.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { vocabulary } from '../../../../support/reading.ts';

function namesOf(...texts: string[]) {
  const paragraphs = readParagraphs(texts);
  return findNames(paragraphs, vocabulary, findNameRuns(paragraphs, vocabulary));
}

/** The names of an article as words and kinds. */
const names = (...texts: string[]) =>
  namesOf(...texts).map(({ paragraph, start, end, kind }) => `${texts[paragraph]?.slice(start, end)}: ${kind}`);

describe('what a name takes in', () => {
  test.each([
    ['The Ministry of Roads and Canals said nothing.', ['Ministry of Roads and Canals: organisation']],
    ['Prime Minister Tove Halvardsen resigned.', ['Tove Halvardsen: person']],
    ['Orla Fennick, 57, a teacher, saw the fire.', ['Orla Fennick: person']],
    ['“Dunstan Merrow’s boat sank,” she said.', ['Dunstan Merrow: person']],
    ['J. R. Tamblyn wrote to the United Nations.', ['J. R. Tamblyn: person', 'United Nations: organisation']],
    ['The World Kite Organization (WKO) met in Geneva.', ['World Kite Organization: organisation', 'WKO: organisation', 'Geneva: place']],
    ['Park Min-ho flew to Hong Kong.', ['Park Min-ho: person', 'Hong Kong: place']],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });
});

describe('what is no name', () => {
  test.each([
    'Meanwhile, nothing moved.',
    'On Tuesday the rain stopped.',
    'Turkish officials were silent.',
    'How to Save Water in the Garden',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

test('what the article says elsewhere tells a surname from a city', () => {
  const last = 'Geneva was quiet.';
  expect(names(last)).toEqual(['Geneva: place']);
  expect(names('Corinne Geneva, a lawyer, won the case.', 'Ms Geneva smiled.', last).at(-1)).toBe('Geneva: person');
});

test('a word that nothing tells of is read with less confidence than a name', () => {
  const [name, unknown] = namesOf('Angela Birkett flew to Brazil.', 'The Herring Pact was signed by Zorbl.')
    .filter((_, index) => index !== 1)
    .map(({ confidence }) => confidence);
  expect(name).toBeGreaterThan(0.8);
  expect(unknown).toBeLessThan(0.5);
});
