import { posix } from 'node:path';
import type JSZip from 'jszip';
import { type Element, elementsOf, parse } from './xml.ts';

/** The parts of a Word document that are read. */
export interface Parts {
  /** The path of the text itself. */
  main: string;
  /** The paths of the parts of a kind (`footnotes`, `header`) that the text names. */
  named: (kind: string) => string[];
  partAt: (path: string) => Element | undefined;
  /** What the ids of a part stand for: a path in the document, or an address. */
  targetsOf: (path: string) => ReadonlyMap<string, string>;
}

/** Reads the XML of a document. @throws Error where that is none */
export async function readParts(zip: JSZip): Promise<Parts> {
  const texts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) {
    if (/\.(?:xml|rels)$/.test(name) && !file.dir) texts.set(name.replace(/^\//, ''), await file.async('string'));
  }
  const read = new Map<string, Element>();
  const partAt = (path: string): Element | undefined => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const part = read.get(path) ?? parse(text);
    read.set(path, part);
    return part;
  };
  const relationsOf = (path: string): Relation[] => {
    const { dir, base } = posix.parse(path);
    return elementsOf(partAt(posix.join(dir, '_rels', `${base}.rels`))).map(({ attributes }) => ({
      id: String(attributes.Id),
      kind: String(attributes.Type).split('/').at(-1) as string,
      target: attributes.TargetMode === 'External' ? String(attributes.Target) : inPackage(dir, String(attributes.Target)),
    }));
  };
  const main = relationsOf('').find(({ kind, target }) => kind === 'officeDocument' && texts.has(target))?.target ?? 'word/document.xml';
  const relations = relationsOf(main);
  return {
    main,
    named(kind) {
      const found = relations.filter((relation) => relation.kind === kind && texts.has(relation.target)).map(({ target }) => target);
      const usual = posix.join(posix.dirname(main), `${kind}.xml`);
      return found.length > 0 || !texts.has(usual) ? [...new Set(found)] : [usual];
    },
    partAt,
    targetsOf: (path) => new Map(relationsOf(path).map(({ id, target }) => [id, target])),
  };
}

interface Relation {
  id: string;
  kind: string;
  target: string;
}

const inPackage = (folder: string, target: string): string =>
  target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(folder, target);
