import { describe, expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { KnownSurface } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { withBareNames } from '../../../../../scripts/lib/analyse/names/bare-names.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallLists, smallSurfaces, smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const surfaces = new Map<string, KnownSurface>([
  ...Object.entries(smallSurfaces),
  ['Norland Isles', surface('norland', 'name')],
  ['Pell', { actor: { id: 'ann-pell', name: 'Ann Pell', kind: 'person' }, role: 'alias', taught: true }],
  ['Quo', surface('league', 'never')],
]);

type Read = [words: string, kind: NameKind, confidence?: number, paragraph?: number];

/** The names, known words and open words of a text, where `read` gives the names that were read in it. */
function bare(text: string, ...read: Read[]): { names: string[]; hits: string[]; open: string[] } {
  const texts = text.split('\n');
  const paragraphs = readParagraphs(texts);
  const found = read.map(([words, kind, confidence = 0.9, where]): FoundName => {
    const paragraph = where ?? texts.findIndex((own) => own.includes(words));
    const start = texts[paragraph]?.indexOf(words) ?? 0;
    return { paragraph, start, end: start + words.length, kind, confidence };
  });
  const { names, hits, open } = withBareNames(paragraphs, found, findKnown(paragraphs, { ...smallVocabulary, surfaces }), smallLists);
  const words = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) => texts[paragraph]?.slice(start, end);
  return {
    names: names.map((name) => `${words(name)}: ${name.kind} ${name.confidence}`),
    hits: hits.map((hit) => `${words(hit)}: ${hit.role}`),
    open: open.map((place) => `${words(place)}`),
  };
}
const anna: Read = ['Anna Norland', 'person'];
const full = 'Anna Norland: person 0.9';

describe('with a full name in the article', () => {
  test('its parts alone are names as sure as it, and what they are called like is gone', () => {
    expect(bare('They met Anna Norland.\nThen Norland said no.\nAnna left.', anna)).toEqual({
      names: [full, 'Norland: person 0.9', 'Anna: person 0.9'],
      hits: [],
      open: [],
    });
    expect(bare('They met Anna Zed.\nThen Zed said no.', ['Anna Zed', 'person'], ['Zed', 'person', 0.95, 1]).names).toEqual([
      'Anna Zed: person 0.9',
      'Zed: person 0.95',
    ]);
    expect(bare('They met Anna Zed.\nThen Zed said no.', ['Anna Zed', 'person'], ['Zed', 'person', 0.5, 1]).names.at(-1)).toBe(
      'Zed: person 0.9',
    );
    expect(bare('They met Anna Zed.\nThen Zed said no.', ['Anna Zed', 'person'], ['Zed', 'place', 0.99, 1]).names.at(-1)).toBe(
      'Zed: person 0.9',
    );
  });

  test('a place stays one, also where it was read as a person', () => {
    expect(bare('They met Anna Norland.\nThey live in Norland.', anna)).toEqual({ names: [full], hits: ['Norland: name'], open: [] });
    expect(bare('They met Anna Norland.\nThey live in Norland.', anna, ['Norland', 'person', 0.7, 1]).names).toEqual([
      full,
      'Norland: place 0.7',
    ]);
    expect(bare('They met Anna Norland.\nThey live in Norland.', anna, ['Norland', 'organisation', 0.7, 1]).names).toEqual([
      full,
      'Norland: organisation 0.7',
    ]);
  });

  test('what may be either stays open, and is nobody’s', () => {
    expect(bare('They met Anna Norland.\nThey went to Norland there.', anna)).toEqual({ names: [full], hits: [], open: ['Norland'] });
    expect(bare('They met Anna Norland.\nNorland and Georgia left.', anna).open).toEqual(['Norland']);
    expect(bare('They met Anna Norland.\nNorland and Orlen left.', anna).open).toEqual(['Norland']);
    expect(bare('They met Anna Norland.\nNorland and the League of Ports left.', anna)).toEqual({
      names: [full, 'Norland: person 0.9'],
      hits: ['League of Ports: name'],
      open: [],
    });
  });

  test('before it comes in, a state that acts is the state', () => {
    expect(bare('Then Norland left.\nThey met Anna Norland.', anna).hits).toEqual(['Norland: name']);
    expect(bare('Then Norland said no.\nThey met Anna Norland.', anna).open).toEqual(['Norland']);
    expect(bare('Then Norland said no.\nThey met Anna Norland in Norland.', anna)).toMatchObject({
      open: [],
      hits: ['Norland: name', 'Norland: name'],
    });
  });

  test('where the article names the state otherwise, it may be the state', () => {
    const text = 'They met Anna Orlen.\nOrlen left.';
    const orlen: Read = ['Anna Orlen', 'person'];
    expect(bare(text, orlen).names).toEqual(['Anna Orlen: person 0.9', 'Orlen: person 0.9']);
    expect(bare(`${text}\nThe N.L. left.`, orlen)).toEqual({ names: ['Anna Orlen: person 0.9'], hits: ['N.L.: alias'], open: ['Orlen'] });
    expect(bare(`${text}\nGeorgia left.`, orlen).open).toEqual([]);
    expect(bare(`${text}\nThey live in Orlen.`, orlen).open).toEqual(['Orlen']);
    expect(bare('They met Anna Zed.\nZed left.\nThey live in Orlen.', ['Anna Zed', 'person']).open).toEqual([]);
  });

  test('longer words that are known, or that never mean it, are left alone', () => {
    expect(bare('They met Anna Norland.\nThen Norland Isles said no.', anna).hits).toEqual(['Norland Isles: name']);
    expect(bare('They met Anna Quo.\nThen Quo said no.', ['Anna Quo', 'person'])).toEqual({
      names: ['Anna Quo: person 0.9'],
      hits: ['Quo: never'],
      open: [],
    });
    expect(bare('They met Jo Pell.\nThen Pell said no.', ['Jo Pell', 'person'])).toEqual({
      names: ['Jo Pell: person 0.9'],
      hits: ['Pell: alias'],
      open: [],
    });
  });

  test('a known word within a person’s name says nothing, but for one in another’s', () => {
    expect(bare('They met Anna Norland.', anna).hits).toEqual([]);
    expect(bare('They met Anna Zed and Norland Mills.', ['Anna Zed', 'person'], ['Norland Mills', 'organisation']).hits).toEqual([
      'Norland: name',
    ]);
    expect(bare('They met Anna Zed and Norland.', ['Anna Zed', 'person'], ['Norland', 'person']).hits).toEqual(['Norland: name']);
  });

  test('a part of another name is no name of its own', () => {
    expect(bare('They met Anna Zed.\nThe Zed Council left.', ['Anna Zed', 'person'], ['Zed Council', 'organisation']).names).toEqual([
      'Anna Zed: person 0.9',
      'Zed Council: organisation 0.9',
    ]);
    expect(bare('They met Anna Zed Jr. there.\nThen Zed Jr. said no.', ['Anna Zed Jr.', 'person']).names).toEqual([
      'Anna Zed Jr.: person 0.9',
      'Zed Jr.: person 0.9',
    ]);
    expect(bare('They met Anna Zed.\nThen zed left.', ['Anna Zed', 'person']).names).toEqual(['Anna Zed: person 0.9']);
  });
});

test('without a full name all stays as it was', () => {
  expect(bare('Then Norland said no.\nZed left.', ['Zed', 'person'])).toEqual({
    names: ['Zed: person 0.9'],
    hits: ['Norland: name'],
    open: [],
  });
});
