import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '../../../../scripts/lib/read/mail.ts';
import { type Article, articleSchema } from '../../../../scripts/lib/read/model/types.ts';
import { readOpenDocument } from '../../../../scripts/lib/read/odt.ts';
import { readPdf } from '../../../../scripts/lib/read/pdf.ts';
import { readRichText } from '../../../../scripts/lib/read/rtf.ts';
import { cells, odtFile, p, span, wordStyle } from '../../../support/odt.ts';
import { type Placed, pdfFile } from '../../../support/pdf.ts';
import { runs } from '../../../support/runs.ts';
import { accountOf } from './account.ts';

/** Stands for a word until it is known which it is. */
const WORD = '\ue000';
const words = fc.integer({ min: 1, max: 3 }).map((count) => Array.from({ length: count }, () => WORD).join(' '));
/** What other formats take for a sign of theirs, or what is hard to keep. */
const hostile = fc.constantFrom(
  ...['{globalThis.ran = 1}', '<script>globalThis.ran = 1</script>', '</text:p>', ']]>', '&amp;', '\\par', '<!-- a', 'import a from "b"'],
  ...[
    '[a](javascript:ran)',
    '`',
    '***',
    '| a | b |',
    '> a',
    '“',
    "'",
    '\u202e',
    '\u200b',
    '\u0301',
    '😀',
    '港口',
    '{{',
    '\\u0041',
    '#',
    '- ',
  ],
);
const phrase = fc.array(fc.oneof({ weight: 3, arbitrary: words }, hostile), { minLength: 1, maxLength: 4 }).map((own) => own.join(' '));

/** Numbers the words of a source. */
function numbered(source: string): { source: string; count: number } {
  let count = 0;
  const whole = source.replaceAll(WORD, () => {
    count += 1;
    return `word${count}x`;
  });
  return { source: whole, count };
}

/** Each word of a source is once in its article, or named beside it. @param spelt how it stands there */
function expectEach(article: Article, count: number, spelt = (word: string) => word): void {
  expect(articleSchema.safeParse(article).error).toBeUndefined();
  const { body, notes, named } = accountOf(article);
  const found = [...body, ...notes, ...named].join(' ').match(/word[\da-j]+x/g) ?? [];
  expect(found.sort()).toEqual(Array.from({ length: count }, (_, index) => spelt(`word${index + 1}x`)).sort());
}

const inRichText = (text: string): string =>
  text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0) > 32767 ? sign.charCodeAt(0) - 65536 : sign.charCodeAt(0)}?`);
// The word is numbered once all is put together.
const richPhrase = phrase.map((own) => inRichText(own).replaceAll(inRichText(WORD), WORD));
const { richText } = fc.letrec<{ richText: string }>((tie) => ({
  richText: fc.oneof(
    { depthSize: 'xsmall', maxDepth: 3 },
    { weight: 3, arbitrary: richPhrase },
    fc
      .tuple(fc.constantFrom('b', 'i', 'ul', 'strike', 'super', 'sub', 'caps', 'f7', 'fs99', 'unknown', 'uc1', 'lang1033'), tie('richText'))
      .map(([word, own]) => `{\\${word} ${own}}`),
    fc.tuple(tie('richText'), tie('richText')).map(([one, other]) => `${one}\\line ${other}`),
    richPhrase.map((own) => `{\\field{\\*\\fldinst{HYPERLINK "https://example.org/a"}}{\\fldrslt ${own}}}`),
    richPhrase.map((own) => `{\\*\\bkmkstart a}${own}{\\*\\bkmkend a}`),
  ),
}));
const richBlock = fc.oneof(
  { weight: 4, arbitrary: richText.map((own) => `\\pard ${own}\\par\n`) },
  fc
    .tuple(richText, richText)
    .map((own) => `\\trowd\\cellx1000\\cellx2000 ${own.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row\\pard `),
  fc.tuple(richText, richText).map(([own, note]) => `\\pard ${own}{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} ${note}} end.\\par\n`),
);

test('each word of RTF is in the article or named, once', () => {
  fc.assert(
    fc.property(fc.array(richBlock, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { source, count } = numbered(`{\\rtf1\\ansi Prose stands here.\\par ${blocks.join('')}}`);
      expectEach(readRichText(Buffer.from(source, 'latin1'), 'a.rtf'), count);
    }),
    { numRuns: runs(400) },
  );
});

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const openPhrase = phrase.map(inXml);
const { openText } = fc.letrec<{ openText: string }>((tie) => ({
  openText: fc.oneof(
    { depthSize: 'xsmall', maxDepth: 3 },
    { weight: 3, arbitrary: openPhrase },
    fc.tuple(tie('openText'), fc.constantFrom('Bold', 'Struck', 'None')).map(([own, style]) => span(own, style)),
    fc.tuple(tie('openText'), tie('openText')).map(([one, other]) => `${one}<text:line-break/>${other}<text:tab/><text:s text:c="3"/>`),
    openPhrase.map((own) => `<text:a xlink:href="javascript:ran">${own}</text:a>`),
    openPhrase.map((own) => `<text:bookmark text:name="a"/>${own}<text:unknown/>`),
  ),
}));
const openBlock = fc.oneof(
  { weight: 4, arbitrary: openText.map((own) => p(own)) },
  openText.map((own) => `<text:h text:outline-level="2">${own}</text:h>`),
  fc
    .array(openText, { minLength: 1, maxLength: 3 })
    .map((items) => `<text:list>${items.map((own) => `<text:list-item>${p(own)}</text:list-item>`).join('')}</text:list>`),
  fc.tuple(openPhrase, openPhrase).map((row) => `<table:table>${cells(...row)}${cells('1', '2')}</table:table>`),
  openText.map((own) => `<text:section>${p(own)}</text:section>`),
  fc
    .tuple(openText, openPhrase)
    .map(([own, note]) =>
      p(
        `${own} <text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(note)}</text:note-body></text:note>`,
      ),
    ),
);
const styles = wordStyle('Bold', 'fo:font-weight="bold"') + wordStyle('Struck', 'style:text-line-through-style="solid"');

test('each word of an OpenDocument text is in the article or named, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(openBlock, { minLength: 1, maxLength: 5 }), async (blocks) => {
      const { source, count } = numbered(p('Prose stands here.') + blocks.join(''));
      expectEach(await readOpenDocument(await odtFile(source, { own: styles }), 'a.odt'), count);
    }),
    { numRuns: runs(300) },
  );
});

const lines = fc.array(
  fc.tuple(
    fc.constantFrom('', '', '', '> ', '>> ', '  ', '-- ', 'On Monday Ada Brun wrote: '),
    phrase,
    fc.constantFrom('\r\n', '\r\n\r\n'),
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
);
const encodings: Record<string, (text: string) => string> = {
  '8bit': (text) => text,
  base64: (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
  'quoted-printable': (text) =>
    [...Buffer.from(text)]
      .map((byte) =>
        byte === 10 || byte === 13 || (byte > 32 && byte < 127 && byte !== 61)
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join(''),
};

test('each word of an e-mail is in the article or named, once, however it is encoded', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom(...Object.keys(encodings)), async (own, encoding) => {
      const { source, count } = numbered(`Prose stands here.\r\n\r\n${own.flat().join('')}`);
      const head = [
        'From: Ada Brun <ada@vell.example>',
        'Subject: Tolls',
        'Content-Type: text/plain; charset=utf-8',
        `Content-Transfer-Encoding: ${encoding}`,
      ];
      expectEach(await readMail(Buffer.from([...head, '', encodings[encoding]?.(source)].join('\r\n')), 'a.eml'), count);
    }),
    { numRuns: runs(400) },
  );
});

const placed = fc.record({
  text: phrase.map((own) => own.replace(/[^\x20-\x7e\ue000]/g, '')),
  x: fc.constantFrom(50, 50, 50, 62, 120, 310),
  size: fc.constantFrom(10, 10, 10, 7, 14, 24),
  below: fc.constantFrom(12, 12, 14, 24, 60),
});
const page = fc.array(placed, { minLength: 1, maxLength: 10 });

/** Lines that differ in their numbers only are the heads of pages. */
const inLetters = (text: string): string =>
  text.replace(/word\d+x/g, (word) => word.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? ''));

test('each word of a PDF is in the article or named, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const { source, count } = numbered(JSON.stringify(pages));
      const own = (JSON.parse(inLetters(source)) as { text: string; x: number; size: number; below: number }[][]).map((lines, at) => {
        let y = 40;
        return [
          ...(at === 0 ? [{ text: 'Prose stands here.', y: 20 }] : []),
          ...lines.map(({ text, x, size, below }): Placed => {
            y += below;
            // What does not fit on the page nobody sees.
            return x + text.length * size * 0.6 < 590 ? { text, x, y, size } : { text, y, size: 5 };
          }),
        ];
      });
      expectEach(await readPdf(pdfFile(own), 'a.pdf'), count, inLetters);
    }),
    { numRuns: runs(60) },
  );
});
