import { Readable } from 'node:stream';
import type { Element } from 'hast';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Found } from '../../../src/schemas/origin.ts';
import { articleFrom } from './article.ts';
import { blocksIn, readNote, titleIn } from './html/blocks.ts';
import { leaveOut, startReading } from './html/reading.ts';
import { wordsOf } from './html/tree.ts';
import { onOneLine } from './html/words.ts';
import type { Stated } from './lines/furniture.ts';
import { countWords, endsSentence } from './lines/wording.ts';
import type { Article, Block, Heading, LeftOut } from './model/types.ts';
import { type Arranged, arrange } from './word/arrange.ts';
import type { Named, Picture } from './word/context.ts';
import { prepareDocument } from './word/document.ts';
import type { Properties } from './word/properties.ts';

/** In bytes, unpacked: a text of a million characters has about as many. A small file can unpack to gigabytes. */
const MOST = 10_000_000;
const LONGEST_HEADLINE = 25;

/**
 * Reads a Word document: its headings, lists, tables, quotations, notes, pictures and their captions by its styles and its form; headline,
 * standfirst, byline and date by their styles, else as in other articles, else by the document's properties.
 *
 * @throws ContentError when the file is none, has a password, or is far too long
 */
export async function readWord(bytes: Uint8Array, file: string): Promise<Article> {
  const refuse = (reason: unknown): never => {
    // Things in things, too deep for a stack: whoever calls says so.
    if (reason instanceof RangeError) throw reason;
    throw new ContentError('this is not a Word document', { file }, 'Open it in your word processor and save it as .docx again.');
  };
  refuseOldFile(bytes, file);
  const zip = await JSZip.loadAsync(bytes).catch(refuse);
  if (await unpacksToMore(zip, MOST).catch(refuse)) {
    const hint = 'Cut it into several documents, or save its text alone, as plain text (.txt).';
    throw new ContentError(`the text of this document unpacks to more than ${MOST} bytes, which no article has`, { file }, hint);
  }
  const { buffer, pictures, leftOut, properties } = await prepareDocument(zip).catch(refuse);
  const { html, symbols } = await toHtml(buffer, pictures).catch(refuse);
  return articleOf(arrange(html), [...leftOut, ...symbols], properties);
}

/** Refuses what Word wrote before 2007, which is how it still wraps a document with a password. */
function refuseOldFile(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('hex', 0, 8) !== 'd0cf11e0a1b11ae1') return;
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    const hint = 'Open it in your word processor, take the password off (File, Info, Protect Document) and save it again.';
    throw new ContentError('this document has a password', { file }, hint);
  }
  const hint = 'Open it in your word processor and save it as .docx; a new ending of the name alone does not do it.';
  throw new ContentError('this is a document of an older Word (.doc), whatever its name says', { file }, hint);
}

/** True when the XML in a zip archive has more bytes than `most`, counted while it is unpacked: what the archive says may be false. */
async function unpacksToMore({ files }: JSZip, most: number): Promise<boolean> {
  let size = 0;
  for (const entry of Object.values(files).filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    for await (const chunk of new Readable().wrap(entry.nodeStream())) {
      size += chunk.length;
      if (size > most) return true;
    }
  }
  return false;
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

function articleOf(arranged: Arranged, named: readonly Named[], properties: Properties): Article {
  const reading = startReading(arranged.root);
  for (const element of arranged.kicker) leaveOut(reading, 'page part', element);
  const stated = (elements: readonly Element[]): Stated['headline'] => {
    const texts = elements.flatMap((element) => titleIn(reading, element)?.text ?? []);
    return texts.length > 0 ? { text: texts.join(', '), line: 1, from: 'heading' } : undefined;
  };
  const said = { headline: stated(arranged.headline), byline: stated(arranged.byline), date: stated(arranged.date) };
  const blocks = blocksIn(reading)(arranged.root.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  const heading = said.headline ? undefined : headlineIn(blocks);
  const article = articleFrom(
    blocks.filter((block) => block !== heading),
    { ...said, headline: said.headline ?? (heading && { text: heading.text, line: heading.line, from: 'heading' }) },
    reading,
  );
  const leftOut = [...(article.leftOut ?? []), ...named.map((own): LeftOut => ({ ...own, line: 1 }))];
  const [first] = article.blocks;
  const isStandfirst =
    arranged.standfirst !== undefined && first?.kind === 'paragraph' && onOneLine(first.text) === wordsOf(arranged.standfirst);
  return {
    ...withProperties(article, properties),
    ...(isStandfirst && { hasStandfirst: true as const }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** A first heading that is the headline: with nothing but short lines above it. */
function headlineIn(blocks: readonly Block[]): Heading | undefined {
  const first = blocks.find(({ kind }) => kind === 'heading');
  const above = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  const isShort = (block: Block): boolean =>
    block.kind === 'figure' || (block.kind === 'paragraph' && countWords(block.text) <= LONGEST_HEADLINE && !endsSentence(block.text));
  return first?.kind === 'heading' && above.every(isShort) ? first : undefined;
}

/** Takes from the properties what the document itself does not say. */
function withProperties(article: Article, { title, author, day }: Properties): Article {
  const furniture = [...article.furniture];
  const found: Found = { ...article.found };
  const said = (kind: Article['furniture'][number]['kind'], name: keyof Found & keyof Article, text: string | undefined): void => {
    if (article[name] !== null || text === undefined) return;
    furniture.push({ kind, text, line: 1 });
    found[name] = 'properties';
  };
  said('headline', 'headline', title);
  said('byline', 'author', author);
  said('date', 'published', day);
  return {
    ...article,
    headline: article.headline ?? title ?? null,
    author: article.author ?? author ?? null,
    published: article.published ?? day ?? null,
    furniture,
    found,
  };
}
