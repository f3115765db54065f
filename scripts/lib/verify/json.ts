import { attributeOf, type Element, lineOf, type Page, textOf } from './page.ts';
import { findingAt, type PageRule } from './site.ts';
import type { PlacedAddress } from './targets.ts';

/** Keys whose value, where it is text, is an address: in JSON-LD, in the explainers as data, and in the JSON Feed. */
const addressKeys = new Set('$schema @id feed_url home_page_url item json markdown sameAs source url urlTemplate'.split(' '));

/** What a text is as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All addresses in a JSON file of the site; their lines are not known. */
export const addressesInJson = (text: string): PlacedAddress[] => [...addressesIn(parseJson(text))].map((address) => [address, undefined]);

/** All addresses in the JSON-LD of a page, each with the line that the script starts in. */
export const addressesInJsonLd = (page: Page): PlacedAddress[] =>
  jsonLdOf(page).flatMap((script) =>
    [...addressesIn(parseJson(textOf(script)))].map((address): PlacedAddress => [address, lineOf(script)]),
  );

/** Finds JSON-LD that is no JSON. */
export const checkJsonLd: PageRule = (page) =>
  jsonLdOf(page)
    .filter((script) => parseJson(textOf(script)) === undefined)
    .map((script) => findingAt(page, script, 'the JSON-LD does not parse', 'Build it with jsonLd of src/lib/machines/jsonld.ts.'));

const jsonLdOf = ({ tagged }: Page): Element[] =>
  (tagged.get('script') ?? []).filter((script) => attributeOf(script, 'type') === 'application/ld+json');

function* addressesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (addressKeys.has(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* addressesIn(item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* addressesIn(item, name);
  }
}
