import { z } from 'zod';

/** In bytes of UTF-8: the names of files and folders have at most 255 on every system, and a page's card is `SLUG.png`. */
const LONGEST_SLUG = 251;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A slug that is not too long for the name of a file.
 *
 * @param room the bytes that are to stay for what is written after it
 */
export function cutSlug(slug: string, room = 0): string {
  if (bytesOf(slug) <= LONGEST_SLUG - room) return slug;
  let kept = '';
  let length = 0;
  for (const letter of slug) {
    length += bytesOf(letter);
    if (length > LONGEST_SLUG - room) break;
    kept += letter;
  }
  return kept.replace(/-+$/, '');
}

/** The slug of an actor, theme, section or explainer: the last part of its URL. */
export const slugSchema = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'an id is lower-case words joined by single hyphens, such as "united-states"')
  .refine((slug) => cutSlug(slug) === slug, `an id has at most ${LONGEST_SLUG} bytes, which are as many plain letters: make it shorter`);

/** The address of a passage or statement: short, opaque, and unique within its explainer. */
export const addressSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{3,11}$/, 'an address is 4 to 12 lower-case letters and digits, such as "k3f9q"');
