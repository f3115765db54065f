import { ContentError } from '../../../src/lib/content-error.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import reserved from './reserved-names.json' with { type: 'json' };

/** What no system, or not every one, allows in the name of a file. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}/\\<>:"|?*]/u;
/** In bytes: a file is staged as `.NAME.next`, and a file name has at most 255. */
const LONGEST = 255 - '..next'.length;

/**
 * The name that a file gets in a folder: that folder and no other, on every system.
 *
 * @param name as a browser says it
 * @throws ContentError for one that is a path, that a system keeps for itself, or that programs give what they leave there
 */
export function fileName(name: string): string {
  const own = name.normalize('NFC');
  const refuse = (problem: string): never => {
    throw new ContentError(problem, { file: own }, 'Give the file another name, of letters, digits and hyphens, and add it again.');
  };
  if (FORBIDDEN.test(own)) return refuse('the name has a character that not every system allows');
  if (own === '' || isPassedOver(own) || /[. ]$/.test(own)) return refuse('this is no name for a file');
  if (reserved.includes(own.replace(/\..*/, '').trim().toLowerCase())) return refuse('a system keeps this name for itself');
  if (Buffer.byteLength(own) > LONGEST) return refuse('the name is too long');
  return own;
}
