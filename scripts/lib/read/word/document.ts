import JSZip from 'jszip';
import type { Context, Named, Picture } from './context.ts';
import { readNumbering } from './numbering.ts';
import { readParts } from './parts.ts';
import { preparePart } from './prepare.ts';
import { type Properties, readProperties } from './properties.ts';
import { readStyles } from './styles.ts';
import { allSaidIn, type Element, elementsOf, write } from './xml.ts';

/** A document that mammoth reads without loss, and what was found beside its text. */
export interface Prepared {
  buffer: Buffer;
  pictures: Picture[];
  /** What of it is not in there. */
  leftOut: Named[];
  properties: Properties;
}

/** Prepares a document for mammoth. @throws Error where its parts are no XML, or where there is no text */
export async function prepareDocument(zip: JSZip): Promise<Prepared> {
  const parts = await readParts(zip);
  const leftOut: Named[] = [];
  const leaveOut: Context['leaveOut'] = (kind, text) => leftOut.push({ kind, ...(text ? { text } : {}) });
  const first = (kind: string): Element | undefined => parts.partAt(parts.named(kind)[0] ?? '');
  const notes = noteParts(parts);
  const shared = {
    findStyle: readStyles(first('styles')),
    numberItem: readNumbering(first('numbering')),
    partAt: parts.partAt,
    hasFile: (path: string) => zip.file(path) !== null,
    pictures: [],
    marked: new Set<string>(),
    leaveOut,
  };
  const own = new JSZip();
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir && /\.(?:xml|rels)$/.test(name) && !parts.named('comments').includes(name)) own.file(name, await file.async('string'));
  }
  const prepare = (path: string, root: Element, known: ReadonlySet<string>): void => {
    own.file(path, write(preparePart(root, { ...shared, targets: parts.targetsOf(path), notes: known })));
  };
  const text = parts.partAt(parts.main);
  if (!text) throw new Error('there is no text');
  prepare(parts.main, text, new Set(notes.flatMap(({ ids }) => [...ids.keys()])));
  for (const { path, root, ids } of notes) {
    const marked = (note: Element): boolean => [...ids].some(([id, own]) => own === note && shared.marked.has(id));
    for (const [id, note] of ids) if (!shared.marked.has(id) && allSaidIn(note) !== '') leaveOut('note', allSaidIn(note));
    prepare(path, { ...root, children: elementsOf(root).filter(marked) }, new Set());
  }
  nameOtherParts(parts, leaveOut);
  return {
    buffer: await own.generateAsync({ type: 'nodebuffer' }),
    pictures: shared.pictures,
    leftOut,
    properties: readProperties(parts.partAt('docProps/core.xml')),
  };
}

/** The parts with notes, each note by what its marks lead to. */
function noteParts(parts: Awaited<ReturnType<typeof readParts>>): { path: string; root: Element; ids: Map<string, Element> }[] {
  return ['footnote', 'endnote'].flatMap((kind) =>
    parts.named(`${kind}s`).flatMap((path) => {
      const root = parts.partAt(path);
      if (!root) return [];
      const notes = elementsOf(root).filter(({ attributes }) => /^(?:normal)?$/.test(attributes['w:type'] ?? ''));
      return [{ path, root, ids: new Map(notes.map((note) => [`${kind}-${note.attributes['w:id']}`, note])) }];
    }),
  );
}

/** Names comments, and what stands at the head and the foot of pages but for their numbers. */
function nameOtherParts({ named, partAt }: Awaited<ReturnType<typeof readParts>>, leaveOut: Context['leaveOut']): void {
  for (const path of named('comments')) {
    for (const comment of elementsOf(partAt(path))) if (allSaidIn(comment) !== '') leaveOut('comment', allSaidIn(comment));
  }
  for (const [kind, name] of [
    ['header', 'page header'],
    ['footer', 'page footer'],
  ] as const) {
    const texts = named(kind).map((path) => allSaidIn(partAt(path) ?? ''));
    for (const text of new Set(texts.filter((own) => /\p{L}/u.test(own)))) leaveOut(name, text);
  }
}
