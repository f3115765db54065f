import type { Element } from 'hast';
import type { Block, LeftOut } from '../model/types.ts';
import { leaveOut, type Reading } from './reading.ts';
import { classesOf, elementsBelow, isElement, lineOf, textProperty } from './tree.ts';

const KINDS: ReadonlyMap<string, LeftOut['kind']> = new Map([
  ['iframe', 'embed'],
  ['object', 'embed'],
  ['embed', 'embed'],
  ['video', 'video'],
  ['audio', 'recording'],
]);

export const isEmbed = ({ tagName }: Element): boolean => KINDS.has(tagName);

/**
 * What another site shows in the page, by its address and its name; what has no address of its own that is safe is named only.
 *
 * @param words what stands there for browsers that do not show it
 */
export function readEmbed(node: Element, reading: Reading, inLine: boolean, words: string | undefined): Block[] {
  const kind = KINDS.get(node.tagName) ?? 'embed';
  const said = textProperty(node, 'title') ?? textProperty(node, 'ariaLabel');
  // The words in a frame are markup.
  const own = node.tagName === 'iframe' ? undefined : words;
  const name = said ?? own;
  const url = addressIn(node, reading);
  if (own !== undefined && own !== name) leaveOut(reading, kind, node, own);
  if (url !== undefined && !inLine) return [{ kind: 'embed', url, ...(name !== undefined && { name }), line: lineOf(node) }];
  leaveOut(reading, kind, node, name ?? url ?? '');
  return [];
}

function addressIn(node: Element, reading: Reading): string | undefined {
  const sources = [node, ...elementsBelow(node).flatMap(({ element }) => (element.tagName === 'source' ? element : []))];
  return sources
    .flatMap((own) => [textProperty(own, 'src'), textProperty(own, 'data')])
    .map((href) => (href === undefined ? undefined : reading.resolve(href)))
    .find((url) => url?.startsWith('https:'));
}

/** Classes that sites give to a quotation that their script makes a post of. */
const POST =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:embed|card)|fb-(?:post|video)|(?:bluesky|mastodon|imgur|threads)-.*)$/;

/** The address of the post of another site that a quotation is, which the last link in it has; undefined for any other quotation. */
export function addressOfPost(quotation: Element): string | undefined {
  if (!classesOf(quotation).some((name) => POST.test(name))) return undefined;
  const links = elementsBelow(quotation).flatMap(({ element }) => (isElement(element, 'a') ? (textProperty(element, 'href') ?? []) : []));
  return links.findLast((href) => href.startsWith('https:'));
}
