import { expect, test } from 'vitest';
import { type GeneralWord, readGeneralShard, writeGeneralShard } from '../../../../src/lib/search/general-format.ts';

test('general words and what is related come back as they were written', () => {
  const long = 'a'.repeat(40);
  const words: GeneralWord[] = [
    { word: 'ab', related: [] },
    {
      word: 'abide',
      related: [
        { word: 'stay', fit: 0.9 },
        { word: 'obey', fit: 0.1 },
      ],
    },
    { word: 'abided', related: [{ word: 'stay', fit: 0.3 }] },
    { word: 'zeal', related: [] },
    { word: `${long}b`, related: [] },
    { word: `${long}c`, related: [] },
  ];
  expect(readGeneralShard(writeGeneralShard(words))).toEqual(words);
});

test('a word is written by what it does not share with the one before', () => {
  const words = ['abide', 'abided', 'abiding'].map((word) => ({ word, related: [] }));
  expect(writeGeneralShard(words)).toBe('0abide\n5d\n4ing');
});
