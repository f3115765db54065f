import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { Element, Text } from './tree.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

const VOID = words('area base br col embed hr img input link meta source track wbr');
const IN_HEAD = words('base link meta script style title');
/** Elements that hold text alone: `code` as it is, `text` with character references. */
const TEXT_ONLY = new Map([
  ['script', 'code'],
  ['style', 'code'],
  ['title', 'text'],
  ['textarea', 'text'],
]);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
/** Elements that would end a paragraph. */
const BLOCKS = words(
  'address article aside blockquote details dialog dl div fieldset figcaption figure footer form header hr main menu nav ol p pre ' +
    'search section summary table ul h1 h2 h3 h4 h5 h6 li dt dd',
);
const PHRASING = words(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd label legend mark meter noscript output picture progress q s samp small span ' +
    'strong sub sup svg time u var',
);
/** Elements whose open one would be ended by another within. */
const UNNESTED = words('a button form');
/** What may stand in the parts of a table, and there alone. */
const TABLE = new Map([
  ['table', words('caption colgroup thead tbody tfoot')],
  ['thead', words('tr')],
  ['tbody', words('tr')],
  ['tfoot', words('tr')],
  ['tr', words('td th')],
  ['colgroup', words('col')],
]);
const TABLE_PARTS = words('caption colgroup thead tbody tfoot tr td th col');
const PARENTS = new Map([
  ['li', words('ul ol menu')],
  ['dt', words('dl')],
  ['dd', words('dl')],
]);
const IN_SVG = words('a circle defs desc ellipse g line path polygon polyline rect symbol text title tspan use');

const START = /^<!DOCTYPE html>[ \n\t]*(?=<html[ >])/i;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[ \n\t]+[a-zA-Z][a-zA-Z0-9:_.-]*(?:="[^"]*")?)*)[ \n\t]*(\/?)>/y;
const ATTRIBUTE = /([a-zA-Z][a-zA-Z0-9:_.-]*)(?:="([^"]*)")?/g;
const BLANK = /^[ \n\t]*$/;

type Open = Element & { children: (Element | Text)[]; offset: number };

/**
 * Reads HTML of the plain form that our templates write: every element is closed where it has to be, every value stands in double quotes,
 * and nothing stands where a browser would mend it. Of such HTML the tree is the one that is written, which is read many times as fast. White space around head and body is no matter.
 *
 * @returns undefined for all other HTML, which only a parser of the whole standard reads rightly
 */
export function readPlainHtml(html: string): Element | undefined {
  const start = START.exec(html);
  if (!start || /[\0\r\f]/.test(html)) return undefined;
  const root: Open = { tag: '', attributes: [], children: [], offset: 0 };
  const stack: Open[] = [root];
  const open = new Map<string, number>();
  let at = start[0].length;
  while (at < html.length) {
    const parent = stack.at(-1) ?? root;
    const next = html.indexOf('<', at);
    const text = html.slice(at, next === -1 ? html.length : next);
    if (!BLANK.test(text) && (TABLE.has(parent.tag) || parent.tag === 'html' || parent.tag === 'head' || parent === root)) return undefined;
    if (text !== '') parent.children.push({ text: decode(text), offset: at });
    if (next === -1) break;
    TAG.lastIndex = next;
    const match = TAG.exec(html);
    if (!match) return undefined;
    const [source, slash, tag = '', attributes = '', selfClosing] = match;
    at = next + source.length;
    if (slash) {
      if (tag !== parent.tag || attributes !== '' || selfClosing) return undefined;
      stack.pop();
      open.set(tag, (open.get(tag) ?? 1) - 1);
      continue;
    }
    const isSvg = isOpen(open, 'svg');
    if (!(isSvg ? fitsInSvg(tag, parent) : fits(tag, parent, open))) return undefined;
    const element: Open = { tag, attributes: readAttributes(attributes), children: [], offset: next };
    parent.children.push(element);
    if (isSvg ? selfClosing : VOID.has(tag)) continue;
    if (selfClosing || (tag === 'pre' && html[at] === '\n')) return undefined;
    const kind = isSvg ? undefined : TEXT_ONLY.get(tag);
    if (kind) {
      const end = endOfText(html, at, tag);
      if (end === undefined) return undefined;
      const text = html.slice(at, end);
      if (text !== '') element.children.push({ text: kind === 'text' ? decode(text) : text, offset: at });
      at = end + `</${tag}>`.length;
      continue;
    }
    stack.push(element);
    open.set(tag, (open.get(tag) ?? 0) + 1);
  }
  const [page] = root.children.filter((node): node is Open => 'tag' in node);
  return stack.length === 1 && page && isWhole(page) ? page : undefined;
}

const isOpen = (open: ReadonlyMap<string, number>, tag: string): boolean => (open.get(tag) ?? 0) > 0;

/** Whether a start tag in HTML opens an element in the one that is open, and changes nothing else. */
function fits(tag: string, parent: Open, open: ReadonlyMap<string, number>): boolean {
  switch (parent.tag) {
    case '':
      return tag === 'html' && parent.children.length === 0;
    case 'html':
      return tag === (parent.children.some((node) => 'tag' in node) ? 'body' : 'head');
    case 'head':
      return IN_HEAD.has(tag);
  }
  if (TABLE.has(parent.tag) || TABLE_PARTS.has(tag)) return TABLE.get(parent.tag)?.has(tag) ?? false;
  if (PARENTS.get(tag)?.has(parent.tag) === false) return false;
  if (BLOCKS.has(tag) && isOpen(open, 'p')) return false;
  if (HEADINGS.has(tag) && [...HEADINGS].some((heading) => isOpen(open, heading))) return false;
  if (UNNESTED.has(tag) && isOpen(open, tag)) return false;
  return BLOCKS.has(tag) || PHRASING.has(tag) || VOID.has(tag) || TEXT_ONLY.has(tag) || tag.includes('-');
}

/** A title and a description of a picture hold HTML again; here they hold text. */
const fitsInSvg = (tag: string, { tag: parent }: Open): boolean => IN_SVG.has(tag) && parent !== 'title' && parent !== 'desc';

/** Whether a page has its head and its body, and no more. */
const isWhole = (page: Element): boolean => page.children.flatMap((node) => ('tag' in node ? [node.tag] : [])).join(' ') === 'head body';

/** Where the text ends that is all an element holds; undefined where that is not plain to see. */
function endOfText(html: string, from: number, tag: string): number | undefined {
  const end = html.indexOf('</', from);
  if (end === -1 || !html.startsWith(`</${tag}>`, end)) return undefined;
  const text = html.slice(from, end);
  return text.includes('<!--') || (tag === 'textarea' && text.startsWith('\n')) ? undefined : end;
}

function readAttributes(text: string): [name: string, value: string][] {
  const attributes: [string, string][] = [];
  if (text !== '') {
    for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE))
      attributes.push([name.toLowerCase(), value.includes('&') ? decodeHTMLAttribute(value) : value]);
  }
  return attributes;
}

const decode = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);
