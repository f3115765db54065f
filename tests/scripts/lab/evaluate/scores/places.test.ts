import { expect, test } from 'vitest';
import { placesSchema, scorePlaces } from '../../../../../scripts/lab/evaluate/scores/places.ts';

const gold = placesSchema.parse({
  toponyms: [
    { start: 0, end: 5, reading: 'metonymic' },
    { start: 10, end: 15, reading: 'metonymic' },
    { start: 20, end: 25, reading: 'literal' },
    { start: 30, end: 35, reading: 'other' },
  ],
});
const read = (start: number, reading: 'literal' | 'metonymic') => ({ start, end: start + 5, reading });

test('who stands behind a place counts; what is no place is not held against the answer', () => {
  const toponyms = [read(0, 'metonymic'), read(10, 'literal'), read(20, 'metonymic'), read(30, 'metonymic'), read(50, 'metonymic')];
  expect(scorePlaces([{ gold, answer: { toponyms } }])).toEqual({ metonymic: 0.5 });
});
