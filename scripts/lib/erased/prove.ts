import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Erased, Erasure } from '../../../src/schemas/erased.ts';
import { filesIn } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { type Found, findErased, findErasedInFile } from './find.ts';

/** Erased words that stand in a file, or in its name: then without a line. */
export interface Proof {
  /** The file as a person knows it. */
  file: string;
  line: number | undefined;
  erasure: Erasure;
}

/** What has no words. */
const WORDLESS = /\.(?:png|jpe?g|webp|avif|gif|woff2|wasm)$/i;

/**
 * Finds erased words in the files of a site and of its content folder: in what they say, packed or not, and in their names. Where other
 * explainers have the same words of their own, only the files of the one that they were erased from are looked at.
 */
export async function proveErased({ content, out }: Pick<Folders, 'content' | 'out'>, erased: Erased | null): Promise<Proof[]> {
  if (!erased || erased.erasures.length === 0) return [];
  const proofs: Proof[] = [];
  for (const folder of [content, out]) {
    for (const path of await filesIn(folder)) {
      const below = relative(folder, path).split(sep).join('/');
      const meant = { ...erased, erasures: erased.erasures.filter((erasure) => isHeldTo(erasure, below)) };
      const named = findErased(below, meant).map((found) => ({ ...found, line: undefined }));
      const said: Found[] = WORDLESS.test(below) ? [] : findErasedInFile(unpacked(await readFile(path)), meant);
      proofs.push(...[...named, ...said].map(({ erasure, line }) => ({ file: shownPath(path), line, erasure })));
    }
  }
  return proofs;
}

function isHeldTo({ explainer, elsewhere }: Erasure, path: string): boolean {
  if (elsewhere.length === 0) return true;
  return path.startsWith(`explainers/${explainer}/`) || [`explainers/${explainer}.mdx`, `ledger/${explainer}.json`].includes(path);
}

function unpacked(bytes: Buffer): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  return gunzipSync(bytes).toString('utf8');
}
