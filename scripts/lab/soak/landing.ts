import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { resolveTarget, type SiteAddress } from '../../lib/verify/address.ts';
import { attributeOf } from '../support/hast.ts';

/** What an address of a built site leads to. */
export interface Landing {
  /** The passages there, or the removed one. */
  at: string[];
  /** For a removed one: the words that it is said to have had, and the passage that is said to hold them since. */
  removed?: { text: string; into: string | undefined };
}

const MOST_STEPS = 5;

/** A built page: its elements in order, and what holds each. */
export class BuiltPage {
  readonly elements: readonly Element[];
  readonly #parents = new Map<Nodes, Element>();

  constructor(html: string) {
    const tree = rehype().parse(html);
    this.elements = elementsIn(tree);
    for (const element of this.elements) for (const child of element.children) this.#parents.set(child, element);
  }

  /** An element and those around it, from the inside out. */
  around(element: Element): Element[] {
    const parent = this.#parents.get(element);
    return [element, ...(parent ? this.around(parent) : [])];
  }
}

/** A node and the elements in it, in order. */
const elementsIn = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsIn) : []),
];

/** The first link in an element that goes to a place on a page. @param but to that one it does not go */
const linkIn = (element: Element, but?: string): string | undefined =>
  elementsIn(element)
    .map((own) => attributeOf(own, 'href'))
    .find((href) => href?.includes('#') && !href.endsWith(`#${but}`));

/**
 * Follows an address of a built site to what stands there, as a reader does: along the link of a place that leads on.
 *
 * @param pageAt gives a page by its file's path; undefined when there is none
 * @param page its address below the root of the site
 * @param id the place on it; `''` is the page itself
 * @returns undefined when there is no such page or place
 */
export function follow(
  pageAt: (path: string) => BuiltPage | undefined,
  [page, id]: [page: string, id: string],
  address: SiteAddress,
  steps = MOST_STEPS,
): Landing | undefined {
  const built = pageAt(`${page}index.html`);
  const place = built?.elements.find((element) => (id === '' ? element.tagName === 'main' : attributeOf(element, 'id') === id));
  if (!built || !place || steps === 0) return undefined;
  const to = (link: string | undefined): Landing | undefined => {
    const target = link === undefined ? undefined : resolveTarget(link, `${page}index.html`, address);
    if (target?.kind !== 'site' || !target.path.endsWith('index.html')) return undefined;
    return follow(pageAt, [target.path.slice(0, -'index.html'.length), target.fragment], address, steps - 1);
  };
  const leading = built.elements.find((element) => attributeOf(element, 'dataTo') !== undefined);
  if (built.around(place).some(({ tagName }) => tagName === 'lead-on')) return to(linkIn(place));
  if (leading) return to(attributeOf(leading, 'dataTo'));
  const classes = attributeOf(place, 'className') ?? '';
  if (classes === 'statement') return to(linkIn(place, id));
  const home = classes === 'old-address' ? (built.around(place)[1] ?? place) : place;
  const former = elementsIn(home).find((element) => element.properties.dataFormer !== undefined);
  if (attributeOf(home, 'className') === 'removed-passage' && former) {
    const into = linkIn(home)?.replace('#', '');
    return { at: [attributeOf(home, 'id') ?? ''], removed: { text: textOf(former), into } };
  }
  const holder = /^h[12]$/.test(place.tagName) ? built.around(place).find(({ tagName }) => /^(?:section|main)$/.test(tagName)) : home;
  const body = elementsIn(holder ?? home).filter((own) => built.around(own).some(({ properties }) => properties.dataBody !== undefined));
  return { at: body.flatMap((own) => attributeOf(own, 'dataPassage') ?? []) };
}
