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

test.each([
  ['1. Mai 2026', '2026-05-01'],
  ['29. Februar 2024', '2024-02-29'],
  ['den 3 december 2026', '2026-12-03'],
  ['۱۲ مارس ۲۰۲۶', '2026-03-12'],
  ['१२ मार्च २०२६', '2026-03-12'],
  ['2026年12月1日（火）', '2026-12-01'],
  ['1er août 2026', '2026-08-01'],
  [`${'d'.repeat(46)}. 12 mars 2026`, '2026-03-12'],
])('%s is the day %s', (line, day) => {
  expect(readDateLine(line)).toEqual({ day, updated: false });
});

test.each([
  '2026年13月1日',
  '2026年2月30日',
  '0. Mai 2026',
  '32. Mai 2026',
  '12 listopad 2026',
  `${'d'.repeat(47)}. 12 mars 2026`,
  '31. Februar 2026',
  '12. Mühle 2026',
  'Am 12. März 2026 sprach der Rat',
  '2026年3月12日，镇议会决定修复磨坊。',
])('%s is no date line', (line) => {
  expect(readDateLine(line)).toBeUndefined();
});
