import { ZodError } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { decodeStream } from './decode-stream.ts';
import { type Item, type Left, unlessTooDeep } from './model/item.ts';
import { LONGEST_ITEM, streamElements, type XmlElement } from './model/xml.ts';
import type { SourceDocument } from './source.ts';
import { readAtomEntry, readRssItem } from './sources/feeds.ts';
import { ghostDataIn, readGhost } from './sources/ghost.ts';
import { readNewsItem } from './sources/newsml.ts';
import { ninjsItemsIn, readNinjs } from './sources/ninjs.ts';
import { readNitf } from './sources/nitf.ts';
import { plainItemsIn, readPlain } from './sources/plain-json.ts';
import { isWordPress, readPost } from './sources/wordpress.ts';

/** In characters: JSON is read whole, and takes some four times as much memory. */
const LONGEST_JSON = 80_000_000;
const KNOWN = 'a feed (RSS, Atom, JSON), a WordPress or Ghost export, NewsML-G2, NITF or ninjs';
const HINT = `Name ${KNOWN}; an article by itself goes into the articles folder.`;

/**
 * The items of a document, by what it is and whatever it is called, one after the other.
 *
 * @param now milliseconds; what is under embargo then is left out
 * @throws ContentError when it is none that is known, or is broken
 */
export async function* readItems(document: SourceDocument, now: number): AsyncGenerator<Item | Left> {
  const text = decodeStream(document.open(), document.charset);
  const { start, chunks } = await peek(text);
  if (start === '<') yield* readXml(chunks, document.name, now);
  else if (start === '{' || start === '[') yield* readJson(chunks, document.name, now);
  else throw new ContentError(`this is not ${KNOWN}`, { file: document.name }, HINT);
}

/** The first sign of a text, and all of the text. */
async function peek(text: AsyncGenerator<string>): Promise<{ start: string; chunks: AsyncGenerator<string> }> {
  const held: string[] = [];
  let start = '';
  while (start === '') {
    const { value, done } = await text.next();
    if (done) break;
    held.push(value);
    start = value.trimStart().charAt(0);
  }
  const chunks = async function* () {
    // White space before an XML declaration is no XML.
    yield held.join('').trimStart();
    yield* text;
  };
  return { start, chunks: chunks() };
}

async function* readXml(chunks: AsyncIterable<string>, file: string, now: number): AsyncGenerator<Item | Left> {
  for await (const { element, around } of streamElements(chunks, file, isItemElement)) {
    const found = unlessTooDeep(`the item in line ${element.line}`, () => itemOf(element, around, now));
    if (found) yield found;
    else if (around.length === 0 && !HOLDERS.has(element.name)) {
      const what = element.name.toLowerCase() === 'html' ? 'this is a page' : `this is XML of another kind (${element.name})`;
      const hint = element.name.toLowerCase() === 'html' ? 'Explain it: npm run explain -- FILE.' : HINT;
      throw new ContentError(what, { file, line: element.line }, hint);
    }
  }
}

/** What holds items, or is one, as the root of a document. */
const HOLDERS = new Set('rss RDF feed newsMessage nitf newsItem packageItem conceptItem knowledgeItem planningItem'.split(' '));

function isItemElement({ name }: XmlElement, around: readonly XmlElement[]): boolean {
  const parent = around.at(-1)?.name;
  if (name === 'item') return parent === 'channel' || parent === 'RDF' || parent === 'rss';
  if (name === 'entry') return parent === 'feed' || parent === undefined;
  return name === 'newsItem' || name === 'packageItem' || name === 'nitf';
}

function itemOf(element: XmlElement, around: readonly XmlElement[], now: number): Item | Left | undefined {
  const parent = around.at(-1);
  if (element.name === 'item') {
    // RSS 1.0 has its channel beside the items.
    const channel = parent?.name === 'RDF' ? parent.children.find((own) => typeof own !== 'string' && own.name === 'channel') : parent;
    return isWordPress(element) ? readPost(element, parent) : readRssItem(element, channel as XmlElement | undefined);
  }
  if (element.name === 'entry') return readAtomEntry(element, parent);
  if (element.name === 'nitf') return readNitf(element);
  return element.name === 'newsItem' || element.name === 'packageItem' ? readNewsItem(element, now) : undefined;
}

async function* readJson(chunks: AsyncIterable<string>, file: string, now: number): AsyncGenerator<Item | Left> {
  for await (const { text, line } of valuesIn(chunks, file)) yield* readValue(text, file, line, now);
}

/** The values of JSON: the one that it is, or one a line. Each with its line, 1-based. */
async function* valuesIn(chunks: AsyncIterable<string>, file: string): AsyncGenerator<{ text: string; line: number }> {
  let held: string[] = [];
  let size = 0;
  let line = 1;
  let inLines: boolean | undefined;
  for await (const chunk of chunks) {
    const [first = '', ...others] = inLines === false ? [chunk] : chunk.split('\n');
    held.push(first);
    size += first.length;
    for (const other of others) {
      // Only where the first line is whole does each line hold a value.
      inLines ??= isWhole(held.join(''));
      if (inLines) {
        yield { text: held.join(''), line };
        [held, size] = [[other], other.length];
      } else {
        held.push('\n', other);
        size += other.length + 1;
      }
      line += 1;
    }
    const most = inLines ? LONGEST_ITEM : LONGEST_JSON;
    if (size > most) {
      const hint = 'Export it in several files, or with one item on each line, and import the folder.';
      throw new ContentError(`it is JSON of more than ${most} characters, which is read whole`, { file }, hint);
    }
  }
  yield { text: held.join(''), line: inLines ? line : 1 };
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function* readValue(text: string, file: string, line: number, now: number): Generator<Item | Left> {
  if (text.trim() === '') return;
  const json = parse(text, file, line);
  const ghost = ghostDataIn(json);
  const ninjs = ghost ? undefined : ninjsItemsIn(json);
  const plain = ghost || ninjs ? undefined : plainItemsIn(json);
  if (ghost) {
    try {
      yield* readGhost(ghost);
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      const [issue] = error.issues;
      const hint = 'Export it again from Ghost (Settings, Advanced, Import/Export).';
      throw new ContentError(`this Ghost export is damaged (${issue?.path.join('.')}: ${issue?.message})`, { file }, hint);
    }
  } else if (ninjs) for (const item of ninjs) yield readNinjs(item, now);
  else if (plain) for (const item of plain) yield readPlain(item, json);
  else throw new ContentError(`this is JSON of another kind, and not ${KNOWN}`, { file, line }, HINT);
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = 'Export it again, or ask whoever made it for a whole one; nothing is imported from it.';
    throw new ContentError(`it is not JSON, or was cut off (${(error as Error).message})`, { file, line }, hint);
  }
}
