import type { Folders } from '../platform/folders.ts';
import { type PlainSource, type Source, type Sources, withPlaces } from './sources.ts';

/** All sources as bytes that threads share: each as JSON, and where it is. Read whole by each thread, they would fill the memory. */
export interface SourcePack {
  bytes: SharedArrayBuffer;
  /** By slug: where it starts and ends. */
  spans: Map<string, [start: number, end: number]>;
}

/** Packs sources for threads. */
export function packSources(sources: Iterable<Source>): SourcePack {
  const spans: SourcePack['spans'] = new Map();
  const parts: Buffer[] = [];
  let length = 0;
  for (const { lineOf: _, lineInLedger: __, passages: ___, ...plain } of sources) {
    const part = Buffer.from(JSON.stringify(plain satisfies PlainSource));
    spans.set(plain.slug, [length, length + part.length]);
    length += part.length;
    parts.push(part);
  }
  const bytes = new SharedArrayBuffer(length);
  const whole = Buffer.from(bytes);
  for (const [index, [start]] of [...spans.values()].entries()) parts[index]?.copy(whole, start);
  return { bytes, spans };
}

/** So many sources are kept unpacked: those of the pages that follow one another are mostly the same. */
const UNPACKED = 200;

/** Opens packed sources; each is unpacked when it is asked for. */
export function openSources({ bytes, spans }: SourcePack, folders: Folders): Sources {
  const whole = Buffer.from(bytes);
  const unpacked = new Map<string, Source>();
  return {
    get(slug) {
      const known = unpacked.get(slug);
      const span = spans.get(slug);
      if (known || !span) return known;
      const source = withPlaces(JSON.parse(whole.toString('utf8', ...span)) as PlainSource, folders);
      const [oldest = ''] = unpacked.keys();
      if (unpacked.size >= UNPACKED) unpacked.delete(oldest);
      unpacked.set(slug, source);
      return source;
    },
  };
}
