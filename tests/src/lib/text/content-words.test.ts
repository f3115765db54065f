import { expect, test } from 'vitest';
import { wordCounts } from '../../../../src/lib/text/content-words.ts';

test('words that say something are counted, in lower case, one and many as one', () => {
  const counts = wordCounts('Walls, the WALL and a wall: GLASS, glass; a bus in St Ives, 42 ferries.');
  expect([...counts]).toEqual([
    ['wall', 3],
    ['glass', 2],
    ['bus', 1],
    ['ive', 1],
    ['ferrie', 1],
  ]);
});

test('words of grammar and of every report do not count', () => {
  expect([...wordCounts('According to them, the above was added in April.')]).toEqual([]);
  expect([...wordCounts('')]).toEqual([]);
});

test('a letter with its mark is one, in any script', () => {
  expect([...wordCounts('Mühle Müh Щит Мост')]).toEqual([
    ['mühle', 1],
    ['müh', 1],
    ['щит', 1],
    ['мост', 1],
  ]);
});
