import { attributeOf, type Element } from '../html/tree.ts';
import type { SiteAddress } from './address.ts';
import { type Page, readSrcset, refreshOf } from './page.ts';
import { findingAt, type PageRule } from './site.ts';

/**
 * What a page loads, tells or sends to by itself: the element, and its attributes that hold addresses. A link that a reader follows is not among
 * them.
 */
const loading: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src', 'formaction'],
  form: ['action'],
  button: ['formaction'],
  a: ['ping'],
  area: ['ping'],
  base: ['href'],
  body: ['background'],
  table: ['background'],
  td: ['background'],
  th: ['background'],
  frame: ['src'],
  feimage: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};
const loadingRels = 'stylesheet preload modulepreload prefetch preconnect dns-prefetch icon apple-touch-icon manifest'.split(' ');

const hint = 'A page fetches nothing from elsewhere. Put the file into public/ or install it as a package.';

/** Finds whatever a page would fetch from another host. */
export const checkHosts: PageRule = (page, { address }) =>
  loadedBy(page).flatMap(([element, value]) => {
    const host = hostOf(value, address);
    const problem = `<${element.tag}> loads ${value} from another host, ${host}`;
    return host === undefined ? [] : [findingAt(page, element, problem, hint)];
  });

type Loaded = [element: Element, address: string];

function loadedBy({ tagged }: Page): Loaded[] {
  const links = (tagged.get('link') ?? []).filter((link) =>
    (attributeOf(link, 'rel') ?? '').split(/\s+/).some((rel) => loadingRels.includes(rel.toLowerCase())),
  );
  return [
    ...links.flatMap((link) => addressesOf(link, ['href', 'imagesrcset'])),
    ...(tagged.get('meta') ?? []).map((meta): Loaded => [meta, refreshOf(meta) ?? '']),
    ...Object.entries(loading).flatMap(([tag, names]) => (tagged.get(tag) ?? []).flatMap((element) => addressesOf(element, names))),
  ];
}

const addressesOf = (element: Element, names: readonly string[]): Loaded[] =>
  names.flatMap((name) => {
    const value = attributeOf(element, name);
    if (value === undefined) return [];
    return (name.endsWith('srcset') ? readSrcset(value) : [value]).map((address): Loaded => [element, address]);
  });

/** The host that an address leads to, where it is another than the site's. */
function hostOf(value: string, address: SiteAddress): string | undefined {
  const url = URL.parse(value, address.origin);
  if (!url || !/^(https?|wss?):/.test(url.protocol) || url.origin === address.origin) return undefined;
  return url.host;
}
