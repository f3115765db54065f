import type { Root } from 'hast';
import { find, isElement, textProperty } from './tree.ts';

const OPENED = ['http:', 'https:', 'mailto:'];

/** The page's own address, as it states it; links are resolved against it. */
export function addressOf(root: Root): string | undefined {
  const canonical = find(root, (element) => isElement(element, 'link') && textProperty(element, 'rel')?.toLowerCase() === 'canonical');
  const og = find(root, (element) => isElement(element, 'meta') && textProperty(element, 'property') === 'og:url');
  const page = [canonical && textProperty(canonical, 'href'), og && textProperty(og, 'content'), savedFrom(root)].find(
    (url) => protocolOf(url) !== undefined,
  );
  const base = find(root, (element) => isElement(element, 'base') && textProperty(element, 'href') !== undefined);
  const url = base && URL.parse(textProperty(base, 'href') ?? '', page)?.href;
  return protocolOf(url) === undefined ? page : url;
}

/** Where a browser, or `npm run explain`, says in a comment that it saved the page from. */
function savedFrom(root: Root): string | undefined {
  const comments = root.children.flatMap((node) => (node.type === 'comment' ? node.value : []));
  return comments.flatMap((text) => /^\s*saved from url=\(\d+\)(\S+)\s*$/.exec(text)?.[1] ?? [])[0];
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

const protocolOf = (url: string | undefined): string | undefined => {
  const protocol = url === undefined ? undefined : URL.parse(url)?.protocol;
  return protocol === 'http:' || protocol === 'https:' ? protocol : undefined;
};
