import { z } from 'zod';

/** In bytes of UTF-8: the names of files and folders have at most 255 on every system, and a page's card is `SLUG.png`. */
const LONGEST_SLUG = 251;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A slug that is not too long for the name of a file. @param room the bytes that are to stay for what is written after it */
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

/** The letters of the addresses that are given: no vowels, so that none is a word, and no `l` or `y`. */
const CONSONANTS = 'bcdfghjkmnpqrstvwxz';

/** How the address of a passage or statement is made: its first letter, of which only a statement's is `s`, then the rest. */
export const givenAddress = {
  passage: CONSONANTS.replace('s', ''),
  statement: 's',
  rest: `0123456789${CONSONANTS}`,
  length: 5,
};

/** Whether a text could be an address that the build gives; what a person may write as one, `addressSchema` says. */
export const isGivenAddress = (text: string): boolean =>
  new RegExp(`^[${CONSONANTS}][${givenAddress.rest}]{${givenAddress.length - 1}}$`).test(text);

/** Ids of sections that the site needs for pages below an explainer and for its interface, besides all that start with `ui-`. */
export const reservedIds = ['embed', 'revisions', 'search', 'ui'];

/** Whether an id belongs to the interface of a page. */
export const isInterfaceId = (id: string): boolean => id.startsWith('ui-');

/** Whether the site keeps an id for itself, so that no section may have it. */
export const isReservedId = (id: string): boolean => reservedIds.includes(id) || isInterfaceId(id);
