import { expect, test } from 'vitest';
import { sharedWeights, weigh } from '../../../../scripts/lib/reconcile/shared-words.ts';

const paragraph = (number: number, word: string): string => `the ferry of berth${number} is ${word} and the port of berth${number} waits`;

test('ten times as many paragraphs, all of them changed, are compared ten times as often', () => {
  const compared = (count: number): number => {
    let pairs = 0;
    const numbers = Array.from({ length: count }, (_, at) => at);
    const all = weigh(
      [...numbers.map((at) => paragraph(at, 'late')), ...numbers.map((at) => paragraph(at, 'early'))].map((text) => ({ text })),
    );
    const found = sharedWeights(all.slice(0, count), all.slice(count), () => {
      pairs += 1;
    });
    for (const at of numbers) expect(found.some(({ before, now }) => before === all[at] && now === all[count + at])).toBe(true);
    return pairs;
  };
  expect(compared(2000)).toBeLessThanOrEqual(12 * compared(200));
});
