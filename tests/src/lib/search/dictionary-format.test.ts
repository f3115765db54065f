import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeShards, makeTails } from '../../../../scripts/lib/search/dictionary.ts';
import { fromSteps, readShard, steps, writeShard } from '../../../../src/lib/search/dictionary-format.ts';
import { draw } from './engine/memory.ts';

const passage = fc.array(fc.constantFrom(...'ferry Łódź lodz F-16 harbour’s quay the The U.S. 1,000 — Zoë'.split(' ')), { maxLength: 12 });
const site = fc.array(passage, { minLength: 1, maxLength: 15 }).map((passages) => {
  const pages = draw(passages.map((words, page) => ({ title: `Page ${page}`, sections: [['Head', words.join(' ')]] })));
  return pages.map((page, number) => ({ ...page, id: `en_${number}` }));
});

test('a shard comes back as it was written', () => {
  fc.assert(
    fc.property(site, (pages) => {
      for (const shard of makeShards(pages)) expect(readShard(writeShard(shard))).toEqual(shard);
    }),
  );
});

test('shards are in the order of their words, and those of one fold are in one', () => {
  const words = Array.from({ length: 900 }, (_, number) => `w${String.fromCharCode(97 + (number % 26))}${(number % 300).toString(36)}é`);
  const [page] = draw([{ title: 'All', sections: [['Head', [...words, ...words.map((word) => word.replace('é', 'e'))].join(' ')]] }]);
  const shards = makeShards(page ? [{ ...page, id: 'en_0' }] : []);
  expect(shards.length).toBeGreaterThan(1);
  const folds = shards.map(({ words }) => words.map(({ fold }) => fold));
  expect(folds.flat()).toEqual(folds.flat().toSorted());
  for (const [place, list] of folds.entries()) expect(folds[place + 1]?.[0]).not.toBe(list.at(-1));
});

test('tails lead from a word without its first letter to the word', () => {
  const pages = draw([{ title: 'Harbour ferry', sections: [['Orchard', 'barbour']] }]).map((page) => ({ ...page, id: 'en_0' }));
  expect(makeTails(makeShards(pages)).flat()).toEqual(['barbour', 'harbour', 'ferry', 'orchard']);
});

test('lists of numbers come back from their steps', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(9999), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b)));
  fc.assert(
    fc.property(lists, (list) => {
      expect(fromSteps(steps(list))).toEqual(list);
    }),
  );
});
