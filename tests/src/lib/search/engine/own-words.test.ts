import { describe, expect, test } from 'vitest';
import { draw, engineOver, request } from './memory.ts';

const rain = 'Rain fell on the roofs all day, and the gutters ran over into the street while nobody in the town went out to look.';
const pages = draw([
  {
    title: 'Ferry strikes a sandbank',
    actors: ['Marrow Bay Council'],
    sections: [
      [
        'The night',
        'The Orlen ferry struck a sandbank off Marrow Bay on Tuesday.',
        'Captain Ida Brask said 34 passengers were taken off by boat.',
      ],
      ['After it', 'The bridge stays closed, the council said.'],
    ],
  },
  {
    title: 'Quarry owner fined',
    sections: [['Court', 'The owner of the Tarn quarry was fined over noise.', 'Neighbours had complained for years.']],
  },
  {
    title: 'Long talk with a baker',
    sections: Array.from({ length: 30 }, (_, part): [string, string] => [
      `Part ${part}`,
      `${rain} ${part === 3 ? 'The quarry is far.' : part === 17 ? 'My neighbours sing.' : part === 25 ? 'A fined loaf, we say.' : 'We bake.'}`,
    ]),
  },
  { title: 'Marrow Bay Council', kind: 'actor' },
  { title: 'How to report a quarry', kind: 'guide', sections: [['Noise', 'Report a quarry and its neighbours here.']] },
]);
const general = { boat: { ferry: 0.7 }, stranded: {}, ferny: {}, vessel: { ferry: 0.8, boat: 0.6 }, grounded: { struck: 0.5 } };
const engine = engineOver(pages, general);

async function ask(words: string, asTyped = false) {
  const answer = await engine.search(request(words, { asTyped }));
  const hits = await answer.hits(0, 10);
  return { ...answer, hits, titles: hits.map(({ title }) => title), lacks: hits.map(({ lacks }) => lacks) };
}

describe('pages that lack a word', () => {
  test('are found, after those that have all, and say what they lack', async () => {
    const { titles, lacks, complete, isPartial } = await ask('quarry noise');
    expect({ first: titles[0], lacks: lacks[0], isPartial }).toEqual({ first: 'Quarry owner fined', lacks: [], isPartial: false });
    expect(complete).toBe(2);
  });

  test('a word that is nowhere is lacked by every page', async () => {
    expect(await ask('quarry xylophone')).toMatchObject({
      isPartial: true,
      notFound: ['xylophone'],
      complete: 0,
      lacks: [['xylophone'], ['xylophone'], ['xylophone']],
    });
  });

  test('what a long page holds far apart does not stand above the page that tells it', async () => {
    const { titles } = await ask('neighbours quarry fined');
    expect(titles[0]).toBe('Quarry owner fined');
  });

  test('a page with the rarest word is there, whatever else it lacks', async () => {
    expect((await ask('gutters street town roofs tarn')).titles).toContain('Quarry owner fined');
  });

  test('nothing is found where nearly nothing of it is there', async () => {
    expect(await ask('street xylophone zither bassoon clavichord harpsichord spinet psaltery dulcimer')).toMatchObject({
      total: 0,
      isPartial: true,
    });
  });
});

describe('words that mean much the same', () => {
  test('find a page that has none of the words typed; it says which were taken along, and what it lacks', async () => {
    expect(await ask('vessel')).toMatchObject({
      related: ['ferry', 'boat'],
      titles: ['Ferry strikes a sandbank'],
      lacks: [['vessel']],
      isPartial: false,
    });
  });

  test('weigh less than the words themselves', async () => {
    const both = engineOver(
      draw([
        { title: 'A ferry', sections: [['One', 'The ferry left.']] },
        { title: 'A boat', sections: [['One', 'The boat left.']] },
      ]),
      general,
    );
    const { hits } = await both.search(request('boat'));
    expect((await hits(0, 10)).map(({ title }) => title)).toEqual(['A boat', 'A ferry']);
  });

  test('are left out where the reader wants only the words typed', async () => {
    expect(await ask('vessel', true)).toMatchObject({ related: [], total: 0 });
  });

  test('are not looked for in a phrase, nor for capitals, which are a name', async () => {
    expect(await ask('"vessel"')).toMatchObject({ related: [], total: 0 });
    expect(await ask('VESSEL')).toMatchObject({ related: [], total: 0 });
  });
});

describe('a word of general English', () => {
  test('is never taken for another', async () => {
    expect(await ask('ferny sandbank')).toMatchObject({ readAs: null, notFound: ['ferny'] });
    expect(await ask('fery sandbank')).toMatchObject({ readAs: 'ferry sandbank' });
  });
});

test('a right word that the site has not finds what goes on from it', async () => {
  const sites = engineOver(draw([{ title: 'Kestrovan ferry', sections: [['One', 'It left.']] }]), { kestrova: {} });
  expect(await sites.search(request('kestrova '))).toMatchObject({ readAs: null, notFound: [], related: ['kestrovan'], total: 1 });
});

describe('questions', () => {
  test.each([
    ['how many passengers were on the ferry', 'Captain Ida Brask said 34 passengers were taken off by boat.'],
    ['when did the ferry hit a sandbank', 'The Orlen ferry struck a sandbank off Marrow Bay on Tuesday.'],
  ])('%s', async (words, passage) => {
    const { hits } = await ask(words);
    expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toBe(passage);
  });

  test('their first words are not lacked, unless they are a name', async () => {
    expect((await ask('who was fined over the quarry')).lacks[0]).toEqual([]);
    expect((await ask('WHO quarry fined')).notFound).toEqual(['WHO']);
  });
});

test('the guide stands below what is published, unless only it has all of the words', async () => {
  const { titles } = await ask('quarry neighbours');
  expect(titles.at(-1)).toBe('How to report a quarry');
  expect((await ask('report quarry')).titles[0]).toBe('How to report a quarry');
});

test('an actor is first where the query is its name, not where it is more', async () => {
  expect((await ask('Marrow Bay Council')).titles[0]).toBe('Marrow Bay Council');
  expect((await ask('marrow bay council bridge')).titles[0]).toBe('Ferry strikes a sandbank');
});

test('what may be typed next: names before headlines, none where it is there already', async () => {
  expect(await engine.suggest('mar', 5)).toEqual([{ text: 'Marrow Bay Council', kind: 'actor' }]);
  expect(await engine.suggest('the Quarry o', 5)).toEqual([{ text: 'Quarry owner fined', kind: 'explainer' }]);
  expect(await engine.suggest('quarry owner fined', 5)).toEqual([]);
  expect(await engine.suggest('qu', 5)).toEqual([]);
});

test('the title of a hit has its words marked', async () => {
  const { hits } = await ask('ferry sandbank');
  expect(hits[0]?.markedTitle).toEqual([
    { text: 'Ferry', isMatch: true },
    { text: ' strikes a ', isMatch: false },
    { text: 'sandbank', isMatch: true },
  ]);
});
