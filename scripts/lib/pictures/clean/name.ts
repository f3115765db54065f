import { createHash } from 'node:crypto';
import { cutSlug } from '../../../../src/schemas/id.ts';
import { slug } from '../../analyse/model/slug.ts';
import type { CleanPicture } from './clean.ts';

/** In bytes: what stands in the names of a picture's files behind its own, and around them while they are written. */
const ROOM = 60;

/** The start of a picture's name, up to its size: what it was called, and what it is made of. */
export function stemOf(name: string | undefined, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const called = cutSlug(slug((name ?? '').replace(/\.[^.]*$/, '')), ROOM) || 'picture';
  return `${called}-${hash}-`;
}

/** The name of a clean picture, as `readPictureName` reads it. @param stem see `stemOf` */
export const pictureName = (stem: string, { width, height, ending }: CleanPicture): string => `${stem}${width}x${height}.${ending}`;

/** Finds the clean picture of the same bytes among some names. @param stem see `stemOf` */
export const findCleaned = (names: readonly string[], stem: string): string | undefined =>
  names.find((own) => own.startsWith(stem) && /^\d+x\d+\.\w+$/.test(own.slice(stem.length)));
