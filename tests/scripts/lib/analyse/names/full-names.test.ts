import { describe, expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { withFullNames } from '../../../../../scripts/lib/analyse/names/full-names.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const surfaces = new Map([...smallVocabulary.surfaces, ['May Zed', surface('league', 'name')]]);

/** The names of a text after those that were read: `read` gives the words and kinds of these, with their confidence. */
function names(text: string, ...read: [words: string, kind: NameKind, confidence?: number][]): string[] {
  const found = read.map(([words, kind, confidence = 0.7]): FoundName => {
    const start = text.indexOf(words);
    return { paragraph: 0, start, end: start + words.length, kind, confidence };
  });
  const all = withFullNames(readParagraphs([text]), found, { ...smallVocabulary, surfaces });
  return all.map(({ start, end, kind, confidence }) => `${text.slice(start, end)}: ${kind} ${confidence}`);
}

describe('a given name, a month or a place before a capital is somebody', () => {
  test.each([
    ['Dr April Dunning left.', 'April Dunning'],
    ['They met singer April Dunning there.', 'April Dunning'],
    ['They met Anna Dunning, 34, there.', 'Anna Dunning'],
    ['They met Paul Dunning, who left.', 'Paul Dunning'],
    ['They met Paul Dunning, whose boat sank.', 'Paul Dunning'],
    ['They met Austin Dunning, the chief singer, there.', 'Austin Dunning'],
    ['They met Norland Dunning, a singer.', 'Norland Dunning'],
    ['They met Orlen Dunning, her singer, there.', 'Orlen Dunning'],
    ['They met Aberdeen Dunning, an old singer, there.', 'Aberdeen Dunning'],
    ['They left, and Virginia Dunning said no.', 'Virginia Dunning'],
    ['On Monday June Dunning said no.', 'June Dunning'],
    ['Dr Austin Dunning left.', 'Austin Dunning'],
    ['They met singer Austin Dunning there.', 'Austin Dunning'],
    ['They met Anna Dunning, a very old club singer', 'Anna Dunning'],
    ['May Dunning sells.', 'May Dunning'],
    ['April Dunning & Zed sell honey.', 'April Dunning'],
    ['April Dunning sells honey.', 'April Dunning'],
    ['And there May Dunning sells honey.', 'May Dunning'],
    ['They saw August O’Dunning there.', 'August O’Dunning'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([`${name}: person 0.8`]);
  });

  test.each([
    'They met Zed Dunning, who left.',
    'They met Norlandic Dunning, who left.',
    'They met Anna Dunning there.',
    'They met Anna Dunning, the boat, a singer.',
    'They met Anna Dunning, of the singer.',
    'They met Anna Dunning, they said.',
    'They met Anna Dunning; a singer left.',
    'They met Anna Dunning, 1934, there.',
    'They met Anna Monday, who left.',
    'They met Anna March, who left.',
    'They met Anna Rain, who left.',
    'They met Anna Council, who left.',
    'They met Anna Street, who left.',
    'They met Anna Treaty, who left.',
    'They met Anna Mayor, who left.',
    'They met Anna Dunning Zed, who left.',
    'They met Anna Dunning-Zed, who left.',
    'They met Anna Dunning/Zed, who left.',
    'They met Quo Anna Dunning, who left.',
    'They met ANNA DUNNING, who left.',
    'They met Anna D, who left.',
    'They met Anna dunning, who left.',
    'They met anna Dunning, who left.',
    'They met Anna Dunning, herself a singer, there.',
    'They met Anna Dunning, scythe singer, there.',
    'They met Anna Dunning, whoever left.',
    'May Dunning sell?',
    'A wet April Dunning saw.',
    'April Dunning Zed sells honey.',
    'April Dunning-Zed sells honey.',
    'April Dunning - Zed sells honey.',
    'April Dunning/Zed sells honey.',
    'APril Dunning sells honey.',
    'April Du5ning sells honey.',
    'It rained in April Dunning wept.',
    'It rained on 5 May Dunning sank.',
    'It rained last April Dunning sank.',
    'It rained since early May Dunning sank.',
    'Will April Dunning sell?',
    'May Zed, who left, wept.',
    'They met Anna',
    '',
  ])('but not here: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('what was read already', () => {
  const text = 'They met Anna Dunning, who left with Paul Zed.';

  test('gives way to the full name that it is a part of', () => {
    expect(names(text, ['Anna', 'person'], ['Dunning', 'place'], ['Paul Zed', 'person'])).toEqual([
      'Anna Dunning: person 0.8',
      'Paul Zed: person 0.7',
    ]);
    expect(names(text, ['Anna', 'person', 0.9])).toEqual(['Anna Dunning: person 0.8']);
    expect(names(text, ['Dunning', 'person', 0.9])).toEqual(['Anna Dunning: person 0.8']);
    expect(names(text, ['Anna Dunning', 'person', 0.79])).toEqual(['Anna Dunning: person 0.8']);
    expect(names(text, ['Anna Dunning', 'organisation', 0.59])).toEqual(['Anna Dunning: person 0.8']);
  });

  test('stays where it is sure, or longer', () => {
    expect(names(text, ['Anna Dunning', 'person', 0.85])).toEqual(['Anna Dunning: person 0.85']);
    expect(names(text, ['Anna Dunning', 'person', 0.8])).toEqual(['Anna Dunning: person 0.8']);
    expect(names(text, ['Anna Dunning', 'organisation', 0.6])).toEqual(['Anna Dunning: organisation 0.6']);
    expect(names(text, ['met Anna', 'person', 0.1])).toEqual(['met Anna: person 0.1']);
    expect(names(text, ['Dunning, who', 'person', 0.1])).toEqual(['Dunning, who: person 0.1']);
  });

  test('makes a name beside a person’s somebody’s', () => {
    const beside = 'They met Zed Maddox and Quo Forden there.';
    expect(names(beside, ['Zed Maddox', 'organisation', 0.5], ['Quo Forden', 'person'])).toEqual([
      'Zed Maddox: person 0.8',
      'Quo Forden: person 0.7',
    ]);
    expect(names(beside, ['Zed Maddox', 'person', 0.9], ['Quo Forden', 'place', 0.5])).toEqual([
      'Zed Maddox: person 0.9',
      'Quo Forden: person 0.8',
    ]);
    expect(names(beside, ['Zed Maddox', 'organisation', 0.5], ['Quo Forden', 'place', 0.5])).toEqual([
      'Zed Maddox: organisation 0.5',
      'Quo Forden: place 0.5',
    ]);
    expect(names(beside, ['Quo Forden', 'person'])).toEqual(['Quo Forden: person 0.7']);
    expect(names('They met Anna Maddox and Quo Forden there.', ['Quo Forden', 'person'])).toEqual([
      'Anna Maddox: person 0.8',
      'Quo Forden: person 0.7',
    ]);
    expect(names('They met Anna Maddox or Quo Forden there.', ['Quo Forden', 'person'])).toEqual(['Quo Forden: person 0.7']);
    expect(names('They met Anna Maddox and old Quo there.', ['old Quo', 'place'])).toEqual(['old Quo: place 0.7']);
    expect(names('They met Quo Forden and Anna Maddox there.', ['Quo Forden', 'person'])).toEqual([
      'Quo Forden: person 0.7',
      'Anna Maddox: person 0.8',
    ]);
    expect(names('They met Anna Maddox and Quo there.', ['and Quo', 'person'])).toEqual(['and Quo: person 0.7']);
    expect(names('They met Quo and Anna Maddox there.', ['Quo and', 'person'])).toEqual(['Quo and: person 0.7']);
    expect(names('They met Quo Forden then Anna Maddox there.', ['Quo Forden', 'person'])).toEqual(['Quo Forden: person 0.7']);
  });
});
