import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type PlacedSpan } from '../../../../../scripts/lib/analyse/model/placed.ts';
import { touching } from '../../../../../scripts/lib/analyse/model/touching.ts';

const place = fc
  .record({ paragraph: fc.nat(2), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ paragraph, start, length }): PlacedSpan => ({ paragraph, start, end: start + length }));

test('whatever overlaps a place is found, in the order in which it was given', () => {
  fc.assert(
    fc.property(fc.array(place), place, (spans, one) => {
      expect(touching(spans)(one)).toEqual(spans.filter((span) => overlaps(span, one)));
    }),
  );
});

test('ten times as many spans take ten times as many looks, not a hundred times', () => {
  const looks = (count: number): number => {
    let seen = 0;
    const spans = Array.from({ length: count }, (_, at) => ({ paragraph: 0, start: 10 * at, end: 10 * at + 8 }));
    const at = touching(spans, () => {
      seen += 1;
    });
    for (const span of spans) at(span);
    return seen;
  };
  expect(looks(1000)).toBeGreaterThanOrEqual(1000);
  expect(looks(10_000)).toBeLessThanOrEqual(12 * looks(1000));
});
