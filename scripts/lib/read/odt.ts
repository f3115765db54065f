import type { Root } from 'hast';
import type JSZip from 'jszip';
import { ContentError } from '../../../src/lib/content-error.ts';
import { articleOfDocument } from './document.ts';
import type { Article, LeftOut } from './model/types.ts';
import type { Context } from './odt/context.ts';
import { pageParts, readStyles } from './odt/styles.ts';
import { readBlocks } from './odt/text.ts';
import { parse, wordsOf } from './odt/xml.ts';
import { arrangeTree } from './word/arrange.ts';
import { make } from './word/inline.ts';
import { checkProperties, type Properties } from './word/properties.ts';
import { allOf, childOf, type Element } from './word/xml.ts';
import { openDocument } from './zip.ts';

/**
 * Reads an OpenDocument text, as LibreOffice and Google Docs write it: the same of it as of a Word document.
 *
 * @throws ContentError when the file is none, has a password, or is far too long
 */
export async function readOpenDocument(bytes: Uint8Array, file: string): Promise<Article> {
  const refuse = (reason: unknown): never => {
    // Things in things, too deep for a stack: whoever calls says so.
    if (reason instanceof RangeError) throw reason;
    throw new ContentError('this is not an OpenDocument text', { file }, 'Open it in your word processor and save it as .odt again.');
  };
  const zip = await openDocument(bytes, file, refuse);
  const texts = await textsOf(zip).catch(refuse);
  if (zip.file('encrypted-package') || texts.get('META-INF/manifest.xml')?.includes('encryption-data')) {
    const hint = 'Open it in your word processor, and save it again without a password (Save As).';
    throw new ContentError('this document has a password', { file }, hint);
  }
  try {
    return readParts(zip, texts);
  } catch (error) {
    return refuse(error);
  }
}

async function textsOf(zip: JSZip): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (name.endsWith('.xml') && !entry.dir) texts.set(name, await entry.async('string'));
  }
  return texts;
}

function readParts(zip: JSZip, texts: ReadonlyMap<string, string>): Article {
  const partAt = (path: string): Element | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : parse(text);
  };
  const [content, styles] = [partAt('content.xml'), partAt('styles.xml')];
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (!content || !text) throw new Error('there is no text');
  const named: Pick<LeftOut, 'kind' | 'text'>[] = [];
  const context: Context = {
    styles: readStyles([content, ...(styles ? [styles] : [])]),
    hasFile: (path) => zip.file(path) !== null,
    objectAt: (path) => partAt(`${path}/content.xml`),
    notes: [],
    numbers: new Map(),
    leaveOut: (kind, words) => named.push({ kind, ...(words ? { text: words } : {}) }),
  };
  const root: Root = { type: 'root', children: readBlocks(text, context) };
  namePageParts(styles, context);
  const notes = context.notes.length > 0 ? [make('ol', context.notes)] : [];
  return articleOfDocument(arrangeTree(root, notes), named, propertiesOf(partAt('meta.xml')));
}

/** Names what stands at the head and the foot of pages but for their numbers. */
function namePageParts(styles: Element | undefined, { leaveOut }: Context): void {
  for (const [name, kind] of [
    ['style:header', 'page header'],
    ['style:footer', 'page footer'],
  ] as const) {
    const texts = new Set(pageParts(styles, name).map(wordsOf));
    for (const words of texts) if (/\p{L}/u.test(words)) leaveOut(kind, words);
  }
}

/** Who wrote a document first is its author; who saved it last is so only where nobody else is named. */
function propertiesOf(meta: Element | undefined): Properties {
  const said = (name: string): string => {
    const own = meta && allOf(meta, name).next().value;
    return own ? wordsOf(own) : '';
  };
  const author = said('meta:initial-creator') || said('dc:creator');
  return checkProperties({ title: said('dc:title'), author, days: [said('meta:creation-date'), said('dc:date')] });
}
