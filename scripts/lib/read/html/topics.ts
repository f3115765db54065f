import type { Article } from '../model/types.ts';

export type Topic = NonNullable<Article['topics']>[number];

/** A Media Topic of the IPTC, as JSON-LD names one: by its code, or by its address. */
const MEDIA_TOPIC = /(?:medtop:|\/mediatopic\/)(\d{8})$/i;
const CODES = ['termCode', 'identifier', '@id', 'sameAs', 'url'];

/**
 * What an article is about, of what stands as such in its JSON-LD: names alone, or things with a name, a code or both.
 *
 * @param plain a text without markup
 */
export function topicsIn(about: readonly unknown[], plain: (value: unknown) => string): Topic[] {
  return about.flatMap((value): Topic[] => {
    const item = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { name: value };
    const codes = CODES.flatMap(
      (key) => MEDIA_TOPIC.exec([item[key]].flat().find((own) => MEDIA_TOPIC.test(String(own))) as string)?.[1] ?? [],
    );
    const name = plain(item.name);
    const [code] = codes;
    return code || name ? [{ ...(code && { code: `medtop:${code}` }), ...(name && { name }) }] : [];
  });
}
