import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { text } from '../../../support/arbitraries.ts';

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
);
const file = fc
  .array(fc.tuple(fc.oneof(text, special, fc.lorem({ maxCount: 30 })), lineEnd), { minLength: 1, maxLength: 12 })
  .map((lines) => `Prose comes first in this file.\n${lines.flat().join('')}`);

const withoutSpace = (words: string): string => words.replace(/[\s\ufeff]/g, '');

test('nothing of a text file is lost: all of it is headline, byline, date line, block or named as left out, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (content) => {
      const article = await readArticle(Buffer.from(content), 'a.txt');
      const parts = [...article.furniture, ...textsOf(article), ...(article.leftOut ?? [])].sort((one, other) => one.line - other.line);
      expect(withoutSpace(parts.map(({ text = '' }) => text).join(''))).toBe(withoutSpace(content));
    }),
    { numRuns: 1000 },
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
    { numRuns: 200 },
  );
});
