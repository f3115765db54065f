import { expect, test } from 'vitest';
import { targetOf } from '../../../../src/lib/machines/selectors.ts';

test('offsets count characters, not the two halves of an emoji', () => {
  const text = 'The pier \u{1f600} is open, Renn said.';
  const start = text.indexOf('Renn');
  expect(targetOf('https://vell.example/#a', text, { start, end: start + 4 }).selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'Renn', prefix: 'The pier \u{1f600} is open, ', suffix: ' said.' },
    { type: 'TextPositionSelector', start: 20, end: 24 },
  ]);
});

test('words that recur are told apart by as much context as that takes', () => {
  const text = `${'The harbour of Vell is open again. '.repeat(3)}Renn agreed.`;
  const start = text.lastIndexOf('open');
  const [{ prefix, exact, suffix }] = targetOf('https://vell.example/#a', text, { start, end: start + 4 }).selector;
  expect(text.split(prefix + exact + suffix)).toHaveLength(2);
});
