import { describe, expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { findPlaces } from '../../../../../scripts/lib/analyse/places/places.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** The places of a text and how each is read, where `read` gives the names that were read in it. */
function places(text: string, ...read: [words: string, kind: NameKind][]): string[] {
  const texts = text.split('\n');
  const paragraphs = readParagraphs(texts);
  const names = read.map(([words, kind]): FoundName => {
    const paragraph = texts.findIndex((own) => own.includes(words));
    const start = texts[paragraph]?.indexOf(words) ?? 0;
    return { paragraph, start, end: start + words.length, kind, confidence: 0.9 };
  });
  return findPlaces(paragraphs, findKnown(paragraphs, smallVocabulary), names, smallLists).map(
    ({ paragraph, start, end, reading, confidence }) => `${texts[paragraph]?.slice(start, end)}: ${reading} ${confidence}`,
  );
}

describe('places are', () => {
  test.each([
    ['They met in Oslo there.', ['Oslo: literal 0.94']],
    ['They met in New York there.', ['New York: literal 0.94']],
    ['They met in Stoke on Trent.', []],
    ['They met in Rio de la Plata.', ['Rio de la Plata: literal 0.94']],
    ['They met in Ayr there.', []],
    ['They met in oslo there.', []],
    ['They met in Zed there.', []],
    ['They met in Norland there.', ['Norland: literal 0.94']],
    ['They met in the N.L. there.', ['N.L.: literal 0.94']],
    ['They met in Orlen there.', ['Orlen: literal 0.94']],
    ['They met Norlandic men there.', ['Norlandic: associative 0.81']],
    ['They met on the Norlandic coast.', ['Norlandic: literal 0.68']],
    ['They met Norlanders there.', ['Norlanders: associative 0.81']],
    ['They met Northern men there.', ['Northern: associative 0.81']],
    ['They met at the League of Ports there.', []],
    ['They met at the Tower House there.', []],
    ['They met in the North there.', []],
    ['They met a Norland Terrier there.', []],
    ['Norland left. They met in Oslo.\nIn Orlen it rained.', ['Norland: metonymic 0.93', 'Oslo: literal 0.94', 'Orlen: literal 0.94']],
    ['', []],
  ])('in "%s": %j', (text, wanted) => {
    expect(places(text)).toEqual(wanted);
  });

  test('also those that were read as places, whole', () => {
    expect(places('They met in Zed Bay there.', ['Zed Bay', 'place'])).toEqual(['Zed Bay: literal 0.94']);
    expect(places('They met in Oslo Bay there.', ['Oslo Bay', 'place'])).toEqual(['Oslo Bay: literal 0.94']);
    expect(places('They met in Norland Bay there.', ['Norland Bay', 'place'])).toEqual(['Norland Bay: literal 0.94']);
    expect(places('They met in Norlandic Bay there.', ['Norlandic Bay', 'place'])).toEqual(['Norlandic Bay: literal 0.94']);
    expect(places('They met in Zed Bay there.', ['Zed Bay', 'organisation'])).toEqual([]);
  });

  test('not those within the names of people, nor their surnames', () => {
    expect(places('They met Oslo Zed there.', ['Oslo Zed', 'person'])).toEqual([]);
    expect(places('They met Jane Oslo there. Oslo left.', ['Jane Oslo', 'person'])).toEqual([]);
    expect(places('They met Jane there. Oslo left.', ['Jane', 'person'])).toEqual(['Oslo: metonymic 0.93']);
    expect(places('They met in Oslo there.', ['Oslo', 'person'])).toEqual(['Oslo: literal 0.94']);
  });

  test('no more than modifiers within longer names of others', () => {
    expect(places('They met at Oslo Mills there.', ['Oslo Mills', 'organisation'])).toEqual(['Oslo: associative 0.81']);
  });
});

describe('a city or region that is a body here, or a team elsewhere, acts', () => {
  test('where it was read as a body', () => {
    expect(places('They painted Oslo there.', ['Oslo', 'organisation'])).toEqual(['Oslo: metonymic 0.93']);
    expect(places('They painted Oslo there.')).toEqual(['Oslo: literal 0.94']);
    expect(places('They painted Norland there.', ['Norland', 'organisation'])).toEqual(['Norland: literal 0.68']);
  });

  test.each([
    'Oslo have signed a keeper.',
    'Oslo are top.',
    'Oslo were top.',
    'For Oslo have signed a keeper.',
    'Orange Oslo have signed a keeper.',
    'They beat Oslo there.',
    'They thrashed Oslo there.',
    'They defeated Oslo there.',
  ])('where it is a team elsewhere: %s', (text) => {
    expect(places(`${text} They painted Oslo there.`).at(-1)).toBe('Oslo: metonymic 0.93');
  });

  test.each([
    'Oslo has signed it.',
    'York and Oslo have signed it.',
    'York or Oslo have signed it.',
    'They left Oslo there.',
    'Oslo behave well.',
    'Oslo arena is shut.',
    'The drumbeat Oslo heard.',
    'The beaters Oslo heard.',
    'Norland have signed it.',
    'New York have signed it.',
  ])('but not where it is none: %s', (text) => {
    expect(places(`${text} They painted Oslo there.`).at(-1)).toBe('Oslo: literal 0.94');
  });

  test('a state is no team', () => {
    expect(places('Norland have signed it. They painted Norland there.').at(-1)).toBe('Norland: literal 0.68');
  });
});
