import { expect, test } from 'vitest';
import { readDateLine } from '../../../../../scripts/lib/read/lines/date-line.ts';

test.each([
  '12. März 2026',
  'Donnerstag, 12. März 2026',
  'le 12 mars 2026',
  '12 de marzo de 2026',
  '12 marzo 2026',
  '12 марта 2026 г.',
  '12 березня 2026',
  '١٢ مارس ٢٠٢٦',
  '12 آذار 2026',
  '2026年3月12日',
  '2026年3月12日 星期四',
  '2026년 3월 12일',
  '12 maart 2026',
  '12 marca 2026',
])('%s is the day 2026-03-12', (line) => {
  expect(readDateLine(line)).toEqual({ day: '2026-03-12', updated: false });
});

test.each(['31. Februar 2026', '12. Mühle 2026', 'Am 12. März 2026 sprach der Rat', '2026年3月12日，镇议会决定修复磨坊。'])(
  '%s is no date line',
  (line) => {
    expect(readDateLine(line)).toBeUndefined();
  },
);
