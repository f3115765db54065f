import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../../scripts/lib/read/decode.ts';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { text } from '../../../support/arbitraries.ts';
import { runs } from '../../../support/runs.ts';

const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\n\n', '\n \n');
const special = fc.constantFrom(
  'By Jane Doe',
  'Friday, January 4, 2019',
  '03/04/2019',
  'A headline',
  'ENDS',
  'Advertisement',
  'Read more: A headline',
  'Related stories',
  'Photo: Jane Doe',
  'Print',
  '***',
  'Notes to editors',
  'FOR IMMEDIATE RELEASE',
  '(Reporting by Jane Doe in Pell; Editing by John Roe)',
  'Prose stands here.',
  '— Jane Doe',
  '- item',
  '- another',
  '2. item',
  '12',
  'two soft\u00adhyphens and a hy-',
  'phen',
);
const file = fc
  .array(fc.tuple(fc.oneof(text, special, fc.lorem({ maxCount: 30 })), lineEnd), { minLength: 1, maxLength: 12 })
  .map((lines) => `Prose comes first in this file.\n${lines.flat().join('')}`);

const MARKERS = /(?<!\S)(?:[-*•·‣◦▪●○]|\(?(?:\d{1,3}|[a-z])[.)])(?!\S)/g;
/** A text without white space and hyphens, which lines are cut at, and without the markers of items, which lists say in another way. */
const bare = (words: string): string =>
  words
    .replaceAll('\u00ad', '')
    .replace(MARKERS, '')
    .replace(/[\s\ufeff-]/g, '');

test('nothing of a text file is lost: all of it is headline, byline, date line, block or named as left out, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (content) => {
      const { blocks, furniture, leftOut = [] } = await readArticle(Buffer.from(content), 'a.txt');
      const lines = linesOf(content);
      for (const { text = '', line } of leftOut) expect(bare(text)).toBe(bare(lines[line - 1] ?? ''));
      const kept = lines.filter((_, index) => !leftOut.some(({ line }) => line === index + 1));
      const parts = [...furniture, ...textsOf({ blocks })].sort((one, other) => one.line - other.line);
      expect(parts.map(({ text }) => bare(text)).join('')).toBe(kept.map(bare).join(''));
    }),
    { numRuns: runs(1000) },
  );
});

test('the same text in any encoding is the same article', async () => {
  const latin = fc.lorem({ maxCount: 40 }).map((words) => `Café “${words}” — €5.\n\nIt’s over.\n`);
  await fc.assert(
    fc.asyncProperty(latin, async (content) => {
      const little = Buffer.from(content, 'utf16le');
      const inWindows1252 = content.replace(/[“”—€’]/g, (sign) =>
        String.fromCharCode({ '“': 0x93, '”': 0x94, '—': 0x97, '€': 0x80, '’': 0x92 }[sign] ?? 0),
      );
      const encoded = [
        Buffer.from(`\ufeff${content}`),
        Buffer.from(`\ufeff${content}`, 'utf16le'),
        Buffer.from(`\ufeff${content}`, 'utf16le').swap16(),
        little,
        Buffer.from(little).swap16(),
        Buffer.from(inWindows1252, 'latin1'),
        Buffer.from(content.replaceAll('\n', '\r\n')),
      ];
      const article = await readArticle(Buffer.from(content), 'a.txt');
      for (const bytes of encoded) expect(await readArticle(bytes, 'a.txt')).toEqual(article);
    }),
    { numRuns: runs(200) },
  );
});
