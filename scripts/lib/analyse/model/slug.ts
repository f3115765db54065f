import { cutSlug } from '../../../../src/schemas/id.ts';

/** The id of a name: lower case, without diacritics, apostrophes and points, words joined by hyphens, cut where it would be too
 * long for the name of a file. Empty without letters or digits. */
export function slug(name: string): string {
  const whole = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘.]/g, '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
  return cutSlug(whole);
}
