import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { dateLinesIn, dayIn, dayOfAddress, firstDay, hasMoreThanDate, isTime, timesIn } from '../../../../../scripts/lib/read/html/day.ts';

const element = (tagName: string, words: string, properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [{ type: 'text', value: words }],
});
const time = (words: string, properties: Element['properties'] = {}, before = '') => ({
  element: element('time', words, properties),
  before,
});

test.each<[string, string | undefined]>([
  ['2026-03-02', '2026-03-02'],
  [' 2026-03-02T23:30:00-05:00', '2026-03-02'],
  ['2026/03/02 09:30', '2026-03-02'],
  ['2026.03.02', '2026-03-02'],
  ['20260302', '2026-03-02'],
  ['20260302T0930', '2026-03-02'],
  ['20260302093000', '2026-03-02'],
  ['202603020930', '2026-03-02'],
  ['Mon, 02 Mar 2026 09:30:00 GMT', '2026-03-02'],
  ['March 2, 2026 9:30 AM', '2026-03-02'],
  ['2026030209', undefined],
  ['2026-13-02', undefined],
  ['2026-02-30', undefined],
  ['1970-01-01', undefined],
  ['0001-01-01', undefined],
  ['1900-01-01T00:00', undefined],
  ['1971-01-01', '1971-01-01'],
  ['at 2026-03-02', '2026-03-02'],
  ['03/04/2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('the time %j is on the day %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test('the first of what is said that determines a day counts', () => {
  const said = (text: string) => ({ text, line: 3, from: 'meta' as const });
  expect(firstDay([said('soon'), said('2026-03-02'), said('2026-03-03')])).toEqual({ ...said('2026-03-02'), says: '2026-03-02' });
  expect(firstDay([said('soon')])).toBeUndefined();
});

test.each<[string | undefined, string | undefined]>([
  ['https://a.example/2026/03/02/ferry', '2026-03-02'],
  ['https://a.example/2026/3/2/ferry', '2026-03-02'],
  ['https://a.example/2026/DEC/02/ferry', '2026-12-02'],
  ['https://a.example/ferry-2026-03-02-sinks', '2026-03-02'],
  ['https://a.example/ferry_2026_03_02_', '2026-03-02'],
  ['https://a.example/2026/03-02/ferry', undefined],
  ['https://a.example/2026/xyz/02/ferry', undefined],
  ['https://a.example/2026/02/30/ferry', undefined],
  ['https://a.example/2026/03/02', undefined],
  ['https://a.example/1826/03/02/ferry', undefined],
  ['https://a.example/?/2026/03/02/', undefined],
  ['/2026/03/02/ferry', undefined],
  ['', undefined],
  [undefined, undefined],
])('the address %s has the day %s', (address, day) => {
  expect(dayOfAddress(address)).toBe(day);
});

test.each<[string, Element, boolean]>([
  ['a time', element('time', ''), true],
  ['what is published', element('span', '', { itemProp: ['datePublished'] }), true],
  ['an abbreviation that is published', element('abbr', '', { className: ['published'] }), true],
  ['another abbreviation', element('abbr', '', { className: ['big'] }), false],
  ['a class alone', element('span', '', { className: ['published'] }), false],
  ['something else', element('span', '', { itemProp: ['name'] }), false],
])('an element gives a time, or not: %s', (_, own, is) => {
  expect(isTime(own)).toBe(is);
});

test.each<[string, Parameters<typeof timesIn>[0], string[]]>([
  ['as its attribute says', [time('2 March', { dateTime: '2026-03-02' })], ['2026-03-02']],
  ['as its content says', [time('2 March', { content: '2026-03-02' })], ['2026-03-02']],
  ['as its words say', [time('2 March 2026')], ['2 March 2026']],
  ['as the title of an abbreviation says', [{ element: element('abbr', '2 March', { title: '2026-03-02' }), before: '' }], ['2026-03-02']],
  ['not as the title of another says', [time('2 March', { title: '2026-03-02' })], ['2 March']],
  ['none that says nothing', [time('')], []],
  [
    'the one that is called that of publication',
    [time('1'), time('2', { pubDate: '' }), time('3', { itemProp: ['datePublished'] })],
    ['2', '3', '1'],
  ],
  ['the one that words call so', [time('1'), time('2', {}, 'First published')], ['2', '1']],
  [
    'none that is called a change',
    [time('1', { itemProp: ['dateModified'] }), time('2', { className: ['updated'] }), time('3', {}, 'Last edited')],
    [],
  ],
  ['none that is called both', [time('1', { className: ['published', 'updated'] })], []],
  ['what its markup calls it, not the words before', [time('1', { itemProp: ['datePublished'] }, 'Updated')], ['1', '1']],
  ['the first of several that are called nothing', [time('1'), time('2')], ['1']],
])('the times of a page, best first: %s', (_, times, texts) => {
  expect(timesIn(times).map(({ text }) => text)).toEqual(texts);
});

test.each<[string, string, string | undefined]>([
  ['alone', '2 March 2026', '2026-03-02'],
  ['with a change behind it', '2 March 2026 | Updated 3 March 2026', '2026-03-02'],
  ['with a time to read behind it', '2 March 2026 · 5 min read', '2026-03-02'],
  ['of a change', 'Updated 3 March 2026', undefined],
  ['that reads both ways', '03/04/2026', undefined],
  ['in prose', 'On 2 March 2026 it sank', undefined],
  ['as long as one is', `2 March 2026 | Updated ${'a'.repeat(97)}`, '2026-03-02'],
  ['longer', `2 March 2026 | Updated ${'a'.repeat(98)}`, undefined],
])('a date line %s says a day, or not', (_, words, day) => {
  expect(dateLinesIn([{ element: element('p', words), before: '' }]).map(({ text }) => text)).toEqual(day ? [day] : []);
});

test('a date line that is called a change says none', () => {
  expect(dateLinesIn([{ element: element('p', '2 March 2026', { className: ['updated'] }), before: '' }])).toEqual([]);
  expect(dateLinesIn([{ element: element('p', '2 March 2026'), before: 'Last modified' }])).toEqual([]);
});

test('a line has more than a date, or not', () => {
  expect(['2 March 2026', '2 March 2026 · 5 min read'].map((words) => hasMoreThanDate(element('p', words)))).toEqual([false, true]);
});
