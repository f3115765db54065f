import type { Root } from 'hast';
import { find, isElement, textProperty } from './tree.ts';

const OPENED = ['http:', 'https:', 'mailto:'];

/** The address that the links of a page are resolved against: its `base`, else its own. */
export function addressOf(root: Root): string | undefined {
  const page = pageAddressOf(root);
  const base = find(root, (element) => isElement(element, 'base') && textProperty(element, 'href') !== undefined);
  const url = base && URL.parse(textProperty(base, 'href') ?? '', page)?.href;
  return webAddress(url ?? '') ?? page;
}

/** What browsers, and `npm run explain`, write at the top of a page that they save: where it is from. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)\s*$/;

/** The page's own address: as it states it, else as a browser noted it. */
export function pageAddressOf(root: Root): string | undefined {
  const canonical = find(root, (element) => isElement(element, 'link') && textProperty(element, 'rel')?.toLowerCase() === 'canonical');
  const og = find(root, (element) => isElement(element, 'meta') && textProperty(element, 'property') === 'og:url');
  const saved = root.children.flatMap((node) => (node.type === 'comment' ? (SAVED_FROM.exec(node.value)?.[1] ?? []) : []));
  const said = [canonical && textProperty(canonical, 'href'), og && textProperty(og, 'content'), ...saved];
  return said.flatMap((url) => webAddress(url ?? '') ?? [])[0];
}

/**
 * The whole address that a link or a source has on a page with that address: http, https or mailto.
 *
 * @returns undefined for a place in the page itself, for what another program opens or runs, and for what no address can be made of
 */
export function resolve(href: string, page: string | undefined): string | undefined {
  const own = href.trim();
  if (own === '' || own.startsWith('#')) return undefined;
  const url = URL.parse(own, page);
  if (!url || !OPENED.includes(url.protocol)) return undefined;
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(own) ? own : url.href;
}

/** A whole address of the web; undefined for what is none. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
