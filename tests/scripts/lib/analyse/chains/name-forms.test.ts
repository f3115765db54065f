import { describe, expect, test } from 'vitest';
import { nameForms, spreadNames } from '../../../../../scripts/lib/analyse/chains/name-forms.ts';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const name = (text: string, kind: NameKind = 'person') => ({ words: text.split(' '), kind });

describe('a name is a short form of another', () => {
  test.each<[string, NameKind, string, NameKind, boolean]>([
    // people
    ['Doran', 'person', 'Anna Doran', 'person', true],
    ['Anna', 'person', 'Anna Doran', 'person', true],
    ['Cruz', 'person', 'Anna Cruz Doran', 'person', false],
    ['Doran', 'place', 'Anna Doran', 'person', true],
    ['Doran', 'person', 'Doran', 'person', false],
    ['Anna Doran', 'person', 'Ida Doran', 'person', false],
    ['Anna Doran', 'person', 'Anna Cruz Doran', 'person', true],
    ['Cruz Doran', 'person', 'Anna Cruz Doran', 'person', true],
    ['Ida Doran', 'person', 'Anna Cruz Doran', 'person', false],
    ['Anna Cruz', 'person', 'Anna Cruz Doran', 'person', false],
    ['Doran', 'person', 'Anna the Elder Doran', 'person', false],
    ['Doran', 'person', 'Anna Ida Cruz Vane Doran', 'person', true],
    ['Doran', 'person', 'Anna Ida Cruz Vane Holt Doran', 'person', false],
    // bodies
    ['NGB', 'organisation', 'Northern Grain Board', 'organisation', true],
    ['N.G.B.', 'organisation', 'Northern Grain Board', 'organisation', true],
    ['NGB', 'place', 'Northern Grain Board', 'organisation', true],
    ['NGBC', 'organisation', 'Northern Grain Board', 'organisation', false],
    ['NG', 'organisation', 'Northern Grain Board', 'organisation', false],
    ['BHS', 'organisation', 'Board for Hand-Sown', 'organisation', true],
    ['BOARD', 'organisation', 'Northern BOARD', 'organisation', false],
    ['NGBCDEF', 'organisation', 'North Gate Bay Coast Dock East Ferry', 'organisation', false],
    ['Board', 'organisation', 'Northern Grain Board', 'organisation', true],
    ['Board', 'place', 'Northern Grain Board', 'organisation', false],
    ['Northern', 'organisation', 'Northern Grain Board', 'organisation', false],
    ['Board', 'organisation', 'Board of Grain', 'organisation', true],
    ['Board', 'organisation', 'Board for Grain', 'organisation', false],
    ['Grain Board', 'organisation', 'Northern Grain Board', 'organisation', true],
    ['Northern Grain', 'organisation', 'Northern Grain Board', 'organisation', true],
    ['ern Grain', 'organisation', 'Northern Grain Board', 'organisation', false],
    ['Grain Board', 'organisation', 'The Northern Grain Board of Pell', 'organisation', true],
    ['Northern Board', 'organisation', 'Northern Grain Board', 'organisation', false],
    ['Grain Board', 'place', 'Northern Grain Board', 'organisation', false],
    ['Grain Board', 'organisation', 'Northern Grain Board', 'place', false],
    ['Pell', 'place', 'New Pell', 'place', false],
  ])('%s (%s) of %s (%s): %s', (short, kind, long, longKind, expected) => {
    expect(nameForms([name(long, longKind)])(name(short, kind))).toEqual(expected ? [0] : []);
  });

  test('of all that it may shorten, in their order, each once', () => {
    const forms = nameForms([name('Doran'), name('Ida Doran'), name('Anna Doran'), name('Doran Doran'), name('Doran Vane')]);
    expect(forms(name('Doran'))).toEqual([1, 2, 3, 4]);
    expect(forms(name('Reyes'))).toEqual([]);
  });
});

/** The names that an article has with all places where they stand, as `words (kind)` by paragraph. */
function spread(names: [paragraph: number, words: string, kind: NameKind][], ...texts: string[]): string[] {
  const paragraphs = texts.map((text) => readParagraph(text));
  const found = names.map(([paragraph, words, kind]): FoundName => {
    const start = (texts[paragraph] as string).indexOf(words);
    return { paragraph, start, end: start + words.length, kind, confidence: 1 };
  });
  return spreadNames(paragraphs, found)
    .slice(names.length)
    .map(({ paragraph, start, end, kind }) => `${paragraph}: ${texts[paragraph]?.slice(start, end)} at ${start} (${kind})`);
}

describe('a name stands wherever it is written', () => {
  test.each<[string, [number, string, NameKind][], string[], string[]]>([
    ['in another paragraph', [[0, 'Toronto', 'place']], ['It rained in Toronto.', 'Now Toronto is dry.'], ['1: Toronto at 4 (place)']],
    ['again in its own', [[0, 'Toronto', 'place']], ['Toronto and Toronto.'], ['0: Toronto at 12 (place)']],
    ['of two words', [[0, 'New Pell', 'place']], ['In New Pell.', 'So New Pell is New too.'], ['1: New Pell at 3 (place)']],
    [
      'within a longer one',
      [
        [0, 'Toronto', 'place'],
        [1, 'Toronto Ferry Company', 'organisation'],
      ],
      ['In Toronto.', 'The Toronto Ferry Company left.'],
      ['1: Toronto at 4 (place)'],
    ],
    [
      'at the end of a longer one',
      [
        [0, 'Pell', 'place'],
        [1, 'University of Pell', 'organisation'],
      ],
      ['In Pell.', 'The University of Pell left.'],
      ['1: Pell at 18 (place)'],
    ],
    [
      'not alone within a person’s',
      [
        [0, 'Pell', 'place'],
        [1, 'Anna Pell', 'person'],
      ],
      ['In Pell.', 'Then Anna Pell left.'],
      [],
    ],
    [
      'not at the start of a person’s, alone',
      [
        [0, 'Pell', 'place'],
        [1, 'Pell Doran', 'person'],
      ],
      ['In Pell.', 'Then Pell Doran left.'],
      [],
    ],
    [
      'within a person’s with several words',
      [
        [0, 'New Pell', 'place'],
        [1, 'New Pell Doran', 'person'],
      ],
      ['In New Pell.', 'Then New Pell Doran left.'],
      ['1: New Pell at 5 (place)'],
    ],
    [
      'not at the end of a person’s with several words',
      [
        [0, 'New Pell', 'place'],
        [1, 'Anna New Pell', 'person'],
      ],
      ['In New Pell.', 'Then Anna New Pell left.'],
      [],
    ],
    [
      'not across another',
      [
        [0, 'New Pell', 'place'],
        [1, 'Pell Ferries', 'organisation'],
      ],
      ['In New Pell.', 'So New Pell Ferries left.'],
      [],
    ],
    ['not in small letters', [[0, 'Pell', 'place']], ['In Pell.', 'A pell fell.'], []],
    ['not cut short by the end', [[0, 'New Pell', 'place']], ['In New Pell.', 'It is New'], []],
    [
      'each kind where it is first',
      [
        [0, 'Pell', 'place'],
        [1, 'Pell', 'organisation'],
      ],
      ['In Pell.', 'At Pell.', 'So Pell.'],
      ['2: Pell at 3 (place)'],
    ],
  ])('%s', (_, names, texts, expected) => {
    expect(spread(names, ...texts)).toEqual(expected);
  });
});
