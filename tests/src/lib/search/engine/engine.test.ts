import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { SearchRequest } from '../../../../../src/lib/search/query.ts';
import { draw, engineOver, request } from './memory.ts';

const pages = draw([
  {
    title: 'Orlen ferry runs again',
    published: '2024-03-01',
    actors: ['Kestrovia', 'Marenland'],
    sections: [
      [
        'The first crossing',
        'The ferry left Almeny harbour at dawn with forty passengers.',
        'Sailors from the F-16 base waved over the sea.',
      ],
      ['A quarrel over fares', 'Marenish officials refused to lower the fares for pensioners.', 'A café on the pier sells Łódź dumplings.'],
    ],
  },
  {
    title: 'Harbour fares rise',
    published: '2024-05-01',
    actors: ['Marenland'],
    sections: [
      ['Pensioners protest', 'Pensioners marched against the new sanctions on fares.'],
      ['What the mayor said', 'Mayor Iris Quenby said the sanctions would stay.'],
    ],
  },
  {
    title: 'A quiet winter',
    sections: [['Snow', 'Snow fell on the orchard all season, and nobody sanctioned anything at all in Quillen.']],
  },
  { title: 'Early night', kind: 'guide', sections: [['Doors', 'The museum is closing at noon.']] },
  { title: 'Kestrovia', kind: 'actor', otherNames: 'Kestrovian; Almeny House; Old Kestria' },
  { title: 'Marenland', kind: 'actor', otherNames: 'Marenish' },
  { title: 'Iris Quenby', kind: 'actor', otherNames: 'Quenby' },
  { title: 'Look after snow', kind: 'guide', sections: [['Snow', 'What a ferryman tells his son about a ferry in the snow.']] },
]);
const engine = engineOver(pages);

async function ask(words: string, more: Partial<SearchRequest> = {}) {
  const answer = await engine.search(request(words, more));
  return { ...answer, urls: (await answer.hits(0, 10)).map(({ url }) => url), first: (await answer.hits(0, 10))[0] };
}

describe('what is found', () => {
  test.each([
    ['words of one section', 'dawn passengers', '/explainers/orlen-ferry-runs-again/#the-first-crossing'],
    ['a heading', 'a quarrel over fares', '/explainers/orlen-ferry-runs-again/#a-quarrel-over-fares'],
    ['another form of a word', 'sanction pensioner', '/explainers/harbour-fares-rise/#pensioners-protest'],
    ['another form that is written in another way', 'museum closes', '/guide/early-night/#doors'],
    ['part of the last word', 'quarrel over fa', '/explainers/orlen-ferry-runs-again/#a-quarrel-over-fares'],
    ['words without their accents', 'cafe lodz', '/explainers/orlen-ferry-runs-again/#a-quarrel-over-fares'],
    ['a hyphenated word as one', 'f16 sailors', '/explainers/orlen-ferry-runs-again/#the-first-crossing'],
    ['a hyphenated word as two', 'F 16 sailors', '/explainers/orlen-ferry-runs-again/#the-first-crossing'],
    ['a word typed as two, both of them on the site', 'sea son orchard', '/explainers/a-quiet-winter/#snow'],
    ['a phrase', '"Mayor Iris Quenby"', '/explainers/harbour-fares-rise/#what-the-mayor-said'],
    ['a question', 'who refused to lower the fares?', '/explainers/orlen-ferry-runs-again/#a-quarrel-over-fares'],
    ['a headline', 'orlen ferry runs again', '/explainers/orlen-ferry-runs-again/#the-first-crossing'],
    ['another name of an actor', 'old kestria', '/actors/kestrovia/#ui-passages'],
    ['a name of an actor', 'Marenland', '/actors/marenland/#ui-passages'],
    ['an other name beside a word', 'Kestrovian fares', '/explainers/orlen-ferry-runs-again/#a-quarrel-over-fares'],
  ])('%s', async (_, words, url) => {
    const { urls, readAs, isPartial } = await ask(words);
    expect({ first: urls[0], readAs, isPartial }).toEqual({ first: url, readAs: null, isPartial: false });
  });

  test('another name leads to the actor, says so, and then to the explainers that speak of it', async () => {
    const { urls, first } = await ask('Almeny House');
    expect(first?.alias).toBe('Almeny House');
    expect(urls).toContain('/explainers/orlen-ferry-runs-again/#the-first-crossing');
  });

  test('a phrase is not found where its words stand apart', async () => {
    expect(await ask('"fares refused"')).toMatchObject({ total: 0, isPartial: true });
  });

  test('the words are marked, and only they', async () => {
    const { first } = await ask('dawn passenger');
    expect(first?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['dawn', 'passengers']);
  });
});

describe('what was misspelt', () => {
  test.each([
    ['pasengers dawn', 'passengers dawn'],
    ['Qwenby', 'quenby'],
    ['pensioenrs fares', 'pensioners fares'],
    ['darbour fares', 'harbour fares'],
    ['pensionersprotest', 'pensioners protest'],
  ])('%s is read as %s', async (typed, read) => {
    expect((await ask(typed)).readAs).toBe(read);
  });

  test('is replaced where it was typed, not within a longer word', async () => {
    expect((await ask('dawnpasengersxx pasengers dawn')).readAs).toBe('dawnpasengersxx passengers dawn');
  });

  test('is searched for as typed when the reader says so', async () => {
    expect(await ask('pasengers dawn', { asTyped: true })).toMatchObject({ readAs: null, notFound: ['pasengers'], isPartial: true });
  });

  test('a word that is nowhere is named, and never taken for the start of another', async () => {
    expect(await ask('ferry dawnbreaker')).toMatchObject({ notFound: ['dawnbreaker'], isPartial: true });
    expect(await ask('xylophone')).toMatchObject({ total: 0, notFound: ['xylophone'] });
  });

  test('the first letter of one more word changes nothing yet', async () => {
    const { urls, isPartial, notFound } = await ask('dawn passengers q');
    expect({ urls, isPartial, notFound }).toEqual({ urls: (await ask('dawn passengers')).urls, isPartial: false, notFound: [] });
    expect(await ask('dawn passengers q ')).toMatchObject({ isPartial: true, notFound: ['q'] });
    expect(await ask('q')).toMatchObject({ total: 0, notFound: ['q'] });
  });

  test('a word too short to be misspelt is not compared with all others', async () => {
    const cold = engineOver(pages);
    const wordsFrom = vi.spyOn(cold.lexicon, 'wordsFrom');
    await cold.search(request('dawn q '));
    expect(wordsFrom.mock.calls.flat().sort()).toEqual(['dawn', 'dawnq', 'q']);
  });

  test('words that are never together are not said to be', async () => {
    expect(await ask('orchard mayor')).toMatchObject({ notFound: [], isPartial: true });
  });
});

describe('filters and order', () => {
  const none = { kind: [], actor: [], theme: [], author: [] };

  test('values of one filter widen, values of two narrow', async () => {
    expect((await ask('fares', { filters: { ...none, actor: ['Kestrovia', 'Marenland'] } })).total).toBe(2);
    expect((await ask('fares', { filters: { ...none, actor: ['Kestrovia', 'Marenland'], kind: ['actor'] } })).total).toBe(0);
  });

  test('counts are what each value would leave', async () => {
    for (const chosen of [none, { ...none, kind: ['explainer'] }, { ...none, actor: ['Marenland'], kind: ['explainer', 'actor'] }]) {
      const { choices } = await ask('snow', { filters: chosen });
      for (const name of ['kind', 'actor'] as const) {
        for (const { value, count } of (await choices(name, 99)).values) {
          expect((await ask('snow', { filters: { ...chosen, [name]: [value] } })).total, `${name} ${value}`).toBe(count);
        }
      }
    }
  });

  test('by date, the newest is first and the undated last', async () => {
    const { urls } = await ask('', { sort: 'date', filters: { ...none, kind: ['explainer'] } });
    expect(urls.map((url) => url.split('/')[2])).toEqual(['harbour-fares-rise', 'orlen-ferry-runs-again', 'a-quiet-winter']);
  });
});

const texts = pages.map(({ content }) => content.split(' ').map((word) => word.replace(/[.,]/g, '')));
const wordsOfPage = fc.nat(texts.length - 1).chain((page) => {
  const words = texts[page] ?? [];
  return fc.tuple(fc.constant(page), fc.shuffledSubarray(words, { minLength: 1, maxLength: Math.min(4, words.length) }));
});

test('words of a page always find that page, as they are', async () => {
  await fc.assert(
    fc.asyncProperty(wordsOfPage, async ([page, words]) => {
      const { readAs, notFound, isPartial, hits, total } = await engine.search(request(`${words.join(' ')} `));
      expect({ readAs, notFound, isPartial }).toEqual({ readAs: null, notFound: [], isPartial: false });
      expect((await hits(0, total)).map(({ url }) => url.split('#')[0])).toContain(pages[page]?.url);
    }),
  );
});

test('an answer does not depend on what was asked before', async () => {
  const typed = fc.tuple(wordsOfPage, fc.nat(3)).map(([[, words], cut]) => words.join(' ').slice(0, -cut || undefined));
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 2, maxLength: 4 }), async (queries) => {
      const warm = engineOver(pages);
      for (const words of queries) {
        const show = async ({ search }: typeof warm) => {
          const { hits, total, choices, readAs } = await search(request(words));
          return { total, actors: await choices('actor', 99), readAs, hits: await hits(0, 10) };
        };
        expect(await show(warm)).toEqual(await show(engineOver(pages)));
      }
    }),
    { numRuns: 30 },
  );
});
