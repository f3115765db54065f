import type { Page } from './page.ts';
import { findingAt, lineOf, type PageRule } from './site.ts';
import type { SiteFile } from './site-file.ts';
import type { PlacedAddress } from './targets.ts';

/** Keys whose value, where it is text, is an address: in JSON-LD, in the explainers as data, and in the JSON Feed. */
const addressKeys = new Set(
  '$schema @id author_url feed_url home_page_url item json markdown provider_url sameAs source thumbnail_url url urlTemplate'.split(' '),
);

/** All addresses in a JSON file of the site; their lines are not known. */
export const addressesInJson = ({ json }: SiteFile): PlacedAddress[] => [...addressesIn(json)].map((address) => [address, () => undefined]);

/** All addresses in the JSON-LD of a page, each with the line that the script starts in. */
export const addressesInJsonLd = (page: Page): PlacedAddress[] =>
  page.jsonLd.flatMap(({ script, value }) =>
    [...addressesIn(value)].map((address): PlacedAddress => [address, () => lineOf(page, script)]),
  );

/** Finds JSON-LD that is no JSON. */
export const checkJsonLd: PageRule = (page) =>
  page.jsonLd
    .filter(({ value }) => value === undefined)
    .map(({ script }) => findingAt(page, script, 'the JSON-LD does not parse', 'Build it with jsonLd of src/lib/machines/jsonld.ts.'));

function* addressesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (addressKeys.has(key)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* addressesIn(item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* addressesIn(item, name);
  }
}
