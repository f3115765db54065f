import mammoth from 'mammoth';
import { ContentError } from '../../../src/lib/content-error.ts';
import { articleOfDocument } from './document.ts';
import type { Article } from './model/types.ts';
import { arrange } from './word/arrange.ts';
import type { Named, Picture } from './word/context.ts';
import { prepareDocument } from './word/document.ts';
import { openDocument } from './zip.ts';

/**
 * Reads a Word document: its headings, lists, tables, quotations, notes, pictures and their captions by its styles and its form; headline,
 * standfirst, byline and date by their styles, else as in other articles, else by the document's properties.
 *
 * @throws ContentError when the file is none, or is far too long
 */
export async function readWord(bytes: Uint8Array, file: string): Promise<Article> {
  const refuse = (reason: unknown): never => {
    // Things in things, too deep for a stack: whoever calls says so.
    if (reason instanceof RangeError) throw reason;
    throw new ContentError('this is not a Word document', { file }, 'Open it in your word processor and save it as .docx again.');
  };
  const zip = await openDocument(bytes, file, refuse);
  const { buffer, pictures, leftOut, properties } = await prepareDocument(zip).catch(refuse);
  const { html, symbols } = await toHtml(buffer, pictures).catch(refuse);
  return articleOfDocument(arrange(html), [...leftOut, ...symbols], properties);
}

const nested = (level: number, own: string): string => `${'ul|ol > li > '.repeat(level - 1)}${own} > li:fresh`;
const styleMap = [
  ...[1, 2, 3, 4, 5, 6].map((depth) => `p.nutgraf-h${depth} => h${depth}:fresh`),
  ...['headline', 'kicker', 'standfirst', 'byline', 'date', 'caption'].map((role) => `p.nutgraf-${role} => p.nutgraf-${role}:fresh`),
  'p.nutgraf-quotation => blockquote > p:fresh',
  "p.nutgraf-preformatted => pre:separator('\\n')",
  'p.nutgraf-rule => hr:fresh',
  'r.nutgraf-code => code',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
    `p:unordered-list(${level}) => ${nested(level, 'ul')}`,
    `p:ordered-list(${level}) => ${nested(level, 'ol')}`,
  ]),
];

async function toHtml(buffer: Buffer, pictures: readonly Picture[]): Promise<{ html: string; symbols: Named[] }> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const { source, alt } = pictures[Number((image as { altText?: string }).altText)] as Picture;
    return { src: source, alt: alt ?? '' };
  });
  const options = { styleMap, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, convertImage };
  const { value, messages } = await mammoth.convertToHtml({ buffer }, options);
  const symbols = messages.filter(({ message }) => message.startsWith('A w:sym element'));
  return { html: value, symbols: symbols.map((): Named => ({ kind: 'symbol' })) };
}
