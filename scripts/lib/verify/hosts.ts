import type { Element } from 'hast';
import type { SiteAddress } from './address.ts';
import type { Finding } from './finding.ts';
import { attributeOf, lineOf, type Page } from './page.ts';
import { readSrcset } from './srcset.ts';

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
const loadingRels = [
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'icon',
  'apple-touch-icon',
  'manifest',
];

/** Finds whatever a page would fetch from another host. */
export function checkHosts(page: Page, address: SiteAddress): Finding[] {
  const findings: Finding[] = [];
  for (const element of page.elements) {
    for (const value of loadedBy(element)) {
      const host = hostOf(value, address);
      if (host === undefined) continue;
      findings.push({
        file: page.file,
        line: lineOf(element),
        problem: `<${element.tagName}> loads ${value} from another host, ${host}`,
        hint: 'A page fetches nothing from elsewhere. Put the file into public/ or install it as a package.',
      });
    }
  }
  return findings;
}

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
