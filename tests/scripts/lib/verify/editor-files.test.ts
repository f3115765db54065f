import { expect, test } from 'vitest';
import { parseHtml } from '../../../../scripts/lib/html/tree.ts';
import { lostFile } from '../../../../scripts/lib/verify/editor-files.ts';
import type { EditorBlock } from '../../../../src/lib/explainer/editor-block.ts';

const common = { id: 'a', words: [], credit: 'C.' };
const picture: EditorBlock = { ...common, kind: 'picture', file: 'quay.jpg', alt: 'A quay.', picture: 'quay-1a2b3c4d5e-600x400.jpg' };
const chart: EditorBlock = {
  ...common,
  kind: 'chart',
  data: 'boats.csv',
  type: 'bar',
  x: 'day',
  y: ['boats'],
  title: 'T.',
  table: { x: { name: 'day', form: 'date', values: ['2026-05', '2026-06'] }, y: [{ name: 'boats', values: [1475, null] }] },
};
const table = (...rows: string[][]) =>
  `<table data-chart>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const lost = (html: string, block: EditorBlock) => lostFile(parseHtml(html), block);

test('a picture and a table that stand on the page as they should are sound', () => {
  expect(lost('<img src="/base/media/quay-1a2b3c4d5e-600x400-600.jpg" alt="A quay.">', picture)).toBeUndefined();
  expect(lost(table(['day', 'boats'], ['May 2026', '1,475'], ['June 2026', 'none']), chart)).toBeUndefined();
});

test.each([
  ['', picture, 'does not show its picture, quay.jpg'],
  ['<img src="/media/quay-0000000000-600x400-600.jpg" alt="A quay.">', picture, 'does not show its picture, quay.jpg'],
  ['<img src="/media/quay-1a2b3c4d5e-600x400-600.jpg" alt="A boat.">', picture, 'says “A boat.” for its picture, and not “A quay.”'],
  [table(['day', 'boats'], ['May 2026', '1,470']), chart, 'has in line 2 of its table “May 2026, 1,470”; boats.csv has “May 2026, 1,475”'],
  [table(['day', 'boats'], ['May 2026', '1,475']), chart, 'has in line 3 of its table “”; boats.csv has “June 2026, none”'],
  ['', chart, 'has in line 1 of its table “”; boats.csv has “day, boats”'],
])('%s is found', (html, block, problem) => {
  expect(lost(html, block)).toBe(problem);
});
