import type { Element } from 'hast';
import type { SiteAddress } from './address.ts';
import { attributeOf, readSrcset } from './page.ts';
import { findingAt, type PageRule } from './site.ts';

/** What a page loads by itself: the element, and the properties that hold addresses. A link that a reader follows is not among them. */
const loading: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  form: ['action'],
  use: ['href', 'xLinkHref'],
  image: ['href', 'xLinkHref'],
};
const loadingRels = 'stylesheet preload modulepreload prefetch preconnect dns-prefetch icon apple-touch-icon manifest'.split(' ');

const hint = 'A page fetches nothing from elsewhere. Put the file into public/ or install it as a package.';

/** Finds whatever a page would fetch from another host. */
export const checkHosts: PageRule = (page, { address }) =>
  page.elements.flatMap((element) =>
    loadedBy(element).flatMap((value) => {
      const host = hostOf(value, address);
      const problem = `<${element.tagName}> loads ${value} from another host, ${host}`;
      return host === undefined ? [] : [findingAt(page, element, problem, hint)];
    }),
  );

function loadedBy(element: Element): string[] {
  const isLoadingLink =
    element.tagName === 'link' && (attributeOf(element, 'rel') ?? '').split(/\s+/).some((rel) => loadingRels.includes(rel));
  const properties = isLoadingLink ? ['href', 'imageSrcSet'] : (loading[element.tagName] ?? []);
  return properties.flatMap((property) => {
    const value = attributeOf(element, property);
    if (value === undefined) return [];
    return /srcset/i.test(property) ? readSrcset(value) : [value];
  });
}

function hostOf(value: string, address: SiteAddress): string | undefined {
  const url = URL.parse(value, address.origin);
  if (!url || !/^(https?|wss?):$/.test(url.protocol) || url.origin === address.origin) return undefined;
  return url.host;
}
