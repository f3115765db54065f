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
const sound = [
  ['day', 'boats'],
  ['May 2026', '1,475'],
  ['June 2026', 'none'],
];
const table = (...rows: string[][]) =>
  `<table data-chart>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const lost = (html: string, block: EditorBlock) => lostFile(parseHtml(html), block);

test('a picture and a table that stand on the page as they should are sound', () => {
  expect(lost('<img src="/base/media/quay-1a2b3c4d5e-600x400-600.jpg" alt="A quay.">', picture)).toBeUndefined();
  expect(lost(table(...sound), chart)).toBeUndefined();
});

test.each(['/base/media/köln-1a2b3c4d5e-600x400-600.jpg', '/base/media/k%C3%B6ln-1a2b3c4d5e-600x400-600.jpg'])(
  'a picture with a letter that addresses encode is found at %s',
  (source) => {
    expect(lost(`<img src="${source}" alt="A quay.">`, { ...picture, picture: 'köln-1a2b3c4d5e-600x400.jpg' })).toBeUndefined();
  },
);

test('a picture or a table whose file could not be read is told of elsewhere, and not missed on the page', () => {
  const { picture: _, ...withoutPicture } = picture;
  const { table: __, ...withoutTable } = chart;
  expect([withoutPicture, withoutTable].map((block) => lost('', block))).toEqual([undefined, undefined]);
});

test.each([
  ['', picture, 'does not show its picture, quay.jpg'],
  ['<img src="/media/quay-0000000000-600x400-600.jpg" alt="A quay.">', picture, 'does not show its picture, quay.jpg'],
  ['<img src="/media/quay-1a2b3c4d5e-600x400-600.jpg" alt="A boat.">', picture, 'says “A boat.” for its picture, and not “A quay.”'],
  ['<img src="/media/quay-1a2b3c4d5e-600x400-600.jpg">', picture, 'says “” for its picture, and not “A quay.”'],
  ['<img alt="A quay.">', picture, 'does not show its picture, quay.jpg'],
  ['<img src="/media/100%.jpg" alt="A quay.">', picture, 'does not show its picture, quay.jpg'],
  [table(['day', 'boats'], ['May 2026', '1,470']), chart, 'has in line 2 of its table “May 2026, 1,470”; boats.csv has “May 2026, 1,475”'],
  [table(['day', 'boats'], ['May 2026', '1,475']), chart, 'has in line 3 of its table “”; boats.csv has “June 2026, none”'],
  [table(...sound, ['July 2026', '9']), chart, 'has in line 4 of its table “July 2026, 9”; boats.csv has “”'],
  [table(...sound) + table(['July 2026', '9']), chart, 'has in line 4 of its table “July 2026, 9”; boats.csv has “”'],
  ['', chart, 'has in line 1 of its table “”; boats.csv has “day, boats”'],
])('%s is found', (html, block, problem) => {
  expect(lost(html, block)).toBe(problem);
});
