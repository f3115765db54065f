import { expect, test } from 'vitest';
import { datesSchema, scoreDates } from '../../../../../scripts/lab/evaluate/scores/dates.ts';

const gold = datesSchema.parse({
  timex: [
    { start: 0, end: 10, when: '2031-04' },
    { start: 20, end: 30, from: '2031' },
    { start: 40, end: 50 },
  ],
});

test('a date is found where it overlaps, each once, and its value may say more than people marked', () => {
  const timex = [
    { start: 3, end: 8, when: '2031-04-02' },
    { start: 0, end: 10, when: '2031-04' },
    { start: 25, end: 35, when: '2030' },
  ];
  expect(scoreDates([{ gold, answer: { timex } }])).toEqual({ overlap: 2 / 3, value: 0.5 });
});
