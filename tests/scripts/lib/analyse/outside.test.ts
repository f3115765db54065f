import { describe, expect, test } from 'vitest';
import { analysisOf, read } from '../../../support/reading.ts';

const contents = (...texts: string[]): string[] => read(...texts).statements.map(({ content }) => content);
const actors = (...texts: string[]): string[] => read(...texts).actors.map(({ id }) => id);
const keyPoints = (...texts: string[]): string[] =>
  analysisOf(...texts).keyPoints.map(({ paragraph, start, end }) => (texts[paragraph] ?? '').slice(start, end));

describe('a dateline is no part of what is said, and its agency no actor', () => {
  const prose = 'The lake fell to its lowest level since 1931, the water board said Tuesday.';
  test.each([
    'LAKEPORT, Ore. (AP) — ',
    'LAKEPORT, Ohio (AP) - ',
    'LONDON, Oct 9 (Reuters) - ',
    'WEYMARSH (Reuters) — ',
    'Lakeport, March 12 (AFP) – ',
    '(Reuters) - ',
    'JORDAN, Minn. (AP) — ',
    'NEW YORK, Feb. 3, 2026 /PRNewswire/ -- ',
    'PELL/WEYMARSH, 9 October (Coastal Press) - ',
    'New Delhi, Mar 4 (PTI) ',
    'Pell, 2 March 2026 – ',
    'BRUSSELS — ',
  ])('%s', (dateline) => {
    expect(contents(dateline + prose)).toEqual(['The lake fell to its lowest level since 1931']);
    expect(keyPoints(dateline + prose, 'The water board met on Monday and again on Tuesday in the old town hall.')).toContain(prose);
    expect(actors(dateline + prose)).toEqual([]);
  });

  test.each([['NATO — the alliance of the north — said it would act.', 'it would act']])(
    'but not what opens a sentence: %s',
    (text, content) => {
      expect(contents(text)).toEqual([content]);
    },
  );

  test('nor a name with a party', () => {
    expect(actors('Anna Doran (Labour) - the mayor of Pell - said the lake would rise.')).toContain('anna-doran');
  });

  test('an agency that is told something stays an actor', () => {
    expect(actors('PELL (Reuters) - The lake fell, Anna Doran told Reuters.')).toContain('reuters');
  });
});

describe('credits name no actors', () => {
  test.each([
    '(Reporting by Jane Whitcombe in London and Ravi Pillai in Pell; Editing by Tom Reyes)',
    'Reporting by Jane Whitcombe; Additional reporting by Ravi Pillai; Editing by Tom Reyes and Lena Holt',
    'Associated Press writer Jane Whitcombe in Pell contributed to this report.',
    'Our Standards: The Thomson Reuters Trust Principles.',
  ])('%s', (credits) => {
    expect(actors('Anna Doran said the lake would rise.', credits)).toEqual(['anna-doran']);
    expect(contents('Anna Doran said the lake would rise.', credits)).toEqual(['the lake would rise']);
  });

  test('nor where they end a paragraph', () => {
    expect(actors('Anna Doran said the lake would rise. (Reporting by Jane Whitcombe; editing by Tom Reyes)')).toEqual(['anna-doran']);
  });
});

describe('corrections and notes of editors are no statements of the story', () => {
  test.each([
    'An earlier version said it was worth £3m.',
    'Correction: An earlier version of this article said that Anna Voss was the mayor.',
    'This article was amended on 7 March 2026. A previous version stated that the hall was worth £3m.',
    'Editor’s note: This story has been updated to say that the council denied the claim.',
    'CORRECTION (March 7): The original story incorrectly stated that Voss said the hall was sold.',
    'Clarification: A quotation was wrongly attributed to Anna Voss, who says she did not say it.',
    'Because of an editing error, an earlier version of this report misstated what Ms Voss said about the price.',
    '(This version corrects the spelling of a name and says that it was Tom Reyes.)',
    'This interview has been edited for length, and Anna Voss said it was fair.',
  ])('%s', (note) => {
    expect(contents('The hall was sold on Monday.', note)).toEqual([]);
  });

  test.each([
    ['The correction was made by Anna Voss, who said the hall was sold.', 'the hall was sold'],
    ['Correction fluid was banned, said Anna Voss.', 'Correction fluid was banned'],
    ['An earlier version of the plan said the hall would be sold.', 'the hall would be sold'],
    ['The first report said the hall had been sold.', 'the hall had been sold'],
  ])('but %s', (text, content) => {
    expect(contents('The hall was sold on Monday.', text)).toEqual([content]);
  });
});
