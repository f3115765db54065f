import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutToSite, generalFolds, makeGeneralShards } from '../../../../scripts/lib/search/general-words.ts';
import { writeGeneralShard } from '../../../../src/lib/search/general-format.ts';

const folds = generalFolds();
const on = (word: string, pages = [0]) => ({ fold: word, word, pages, impacts: pages.map(() => 4) });
const finds = (word: string, other: string) =>
  cutToSite([on(other)])(word)
    .related.map(({ word }) => word)
    .includes(other);

test.each([
  'plane aircraft',
  'quakes earthquake',
  'bikers motorcyclists',
  'quits resigns',
  'fled flee',
  'women woman',
  'labour labor',
  'analyse analyzed',
  'tumour cancer',
  'death died',
  'jail prison',
  'probe investigation',
])('of %s either finds the other', (pair) => {
  const [one = '', other = ''] = pair.split(' ');
  expect([finds(one, other), finds(other, one)]).toEqual([true, true]);
});

test.each(['monday tuesday', 'north south', 'men women', 'win lose', 'brother sister', 'two three', 'football cricket', 'army navy'])(
  'of %s neither finds the other',
  (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  },
);

test('a word has of the related ones those that the site has, in a form that it has', () => {
  const { related, pages, impacts } = cutToSite([on('earthquakes', [2, 7]), on('quorl', [3])])('quake');
  expect(related.map(({ word }) => word)).toEqual(['earthquakes']);
  expect(related[0]?.fit).toBeGreaterThan(0.5);
  expect(pages).toEqual([2, 7]);
  for (const impact of impacts) expect(impact).toBeLessThan(5);
});

test.each(['rebuilding', 'painkillers', 'motorcyclists', 'tyres', 'realised', 'realized', 'lockdown', 'dont', 'wednesday'])(
  '%s is a right word',
  (word) => expect(folds).toContain(word),
);

test.each(['teh', 'recieve', 'goverment', 'tommorow', 'seperate', 'occured'])('%s is none', (word) => expect(folds).not.toContain(word));

test('the shards have all words once, in order, each shard in at most 3 KB', () => {
  const shards = makeGeneralShards([on('earthquake')]);
  const words = shards.flatMap((shard) => shard.map(({ word }) => word));
  expect(words).toEqual([...new Set(words)].sort());
  expect(words).toEqual(folds);
  for (const shard of shards) expect(deflateSync(writeGeneralShard(shard), { level: 9 }).length).toBeLessThan(3000);
});
