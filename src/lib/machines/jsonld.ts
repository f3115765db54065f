/** One thing in the terms of schema.org. A key whose value is undefined, or an empty list, is not written. */
export interface Thing {
  '@type'?: string;
  [property: string]: string | number | Thing | (string | Thing)[] | undefined;
}

/** Makes an address of the site, as `href` gives it, absolute. */
export type Absolute = (href: string) => string;

/** `Absolute` for a site that is published at `origin`. */
export const absoluteAt =
  (origin: string | URL | undefined): Absolute =>
  (href) =>
    new URL(href, origin).href;

/**
 * The content of a `<script type="application/ld+json">`. No text in it can end the script: `<` is written as JSON escapes it, and with it
 * every `</script>` and `<!--`.
 *
 * @param things what the page is about, each a node of its own
 */
export function jsonLd(things: Thing[]): string {
  const content = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(content, (_, value) => (Array.isArray(value) && value.length === 0 ? undefined : value)).replaceAll('<', '\\u003c');
}

/** The address of the page that Wikidata has about an actor. */
export const wikidataPage = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** The address of the page that the IPTC has about a Media Topic. @param code such as `medtop:20000076` */
export const mediaTopicPage = (code: string): string => `https://cv.iptc.org/newscodes/mediatopic/${code.replace('medtop:', '')}`;
