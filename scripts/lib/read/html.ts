import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { type Stated, takeFurniture } from './furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Article, Heading, Words } from './types.ts';

const documents = unified().use(rehypeParse);
const fragments = unified().use(rehypeParse, { fragment: true });

const LEFT_OUT = new Set(
  'head script style template noscript nav aside footer form button select textarea figure figcaption iframe object svg math audio video canvas dialog'.split(
    ' ',
  ),
);
/** What stands within a line; every other element is a block of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Reads HTML: title from the first h1, else what the head says; author and date from meta and time elements; the blocks of `article`, else
 * `main`, else the body, without navigation, notes at the side, captions and scripts.
 */
export function readHtml(html: string): Article {
  const root = documents.parse(html);
  const prose = find(root, (element) => element.tagName === 'article') ?? find(root, (element) => element.tagName === 'main') ?? root;
  const isTitle = (element: Element): boolean => element.tagName === 'h1';
  const title = find(prose, isTitle) ?? find(root, isTitle);
  return takeFurniture(blocksOf(prose, title), {
    headline: title ? titled(title) : (meta(root, 'og:title') ?? titled(find(root, ({ tagName }) => tagName === 'title'))),
    byline: meta(root, 'author', 'article:author', 'byl'),
    date: meta(root, 'article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date') ?? timeElement(prose),
  });
}

/** The blocks of a piece of HTML. */
export const htmlBlocks = (html: string): FlatBlock[] => blocksOf(fragments.parse(html));

/** Words without a shape. */
type FlatBlock = Words | Heading;

function blocksOf(root: Root | Element, title?: Element): FlatBlock[] {
  const blocks: FlatBlock[] = [];
  let text = '';
  let line = 1;
  const flush = (kind: 'paragraph' | 'heading'): void => {
    const lines = text.split('\n').map((words) => collapse(words).trim());
    const texts = kind === 'heading' ? [lines.join(' ').trim()] : paragraphsOf(lines).flatMap((run) => run.map((block) => block.text));
    blocks.push(...texts.filter((words) => words !== '').map((words) => ({ kind, text: words, line })));
    text = '';
  };
  const walk = (node: Nodes, kind: 'paragraph' | 'heading'): void => {
    if (node.type === 'text') {
      if (text.trim() === '' && node.value.trim() !== '') line = lineOf(node);
      text += node.value.replace(/[\n\r]/g, ' ');
    } else if (node.type === 'element' && node.tagName === 'br') text += '\n';
    else if (node.type === 'root' || (node.type === 'element' && isShown(node) && node !== title)) {
      const isBlock = node.type === 'root' || !INLINE.has(node.tagName);
      const own = isBlock && node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? 'heading' : kind;
      if (isBlock) flush(kind);
      for (const child of node.children) walk(child, own);
      if (isBlock) flush(own);
    }
  };
  walk(root, 'paragraph');
  return blocks;
}

const isShown = ({ tagName, properties }: Element): boolean =>
  !LEFT_OUT.has(tagName) && !properties.hidden && String(properties.ariaHidden) !== 'true';

function find(root: Root | Element, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** What the first of these names says in a meta element. */
function meta(root: Root, ...names: string[]): Stated['headline'] {
  const isMeta = ({ tagName, properties: { name, property, itemProp, content } }: Element, wanted: string): boolean => {
    const isNamed = [name, property, itemProp].flat().some((value) => String(value).toLowerCase() === wanted);
    return tagName === 'meta' && isNamed && typeof content === 'string' && content.trim() !== '' && !/^https?:/.test(content);
  };
  const [element] = names.flatMap((name) => find(root, (own) => isMeta(own, name)) ?? []);
  return element && statedBy(element, String(element.properties.content));
}

function timeElement(prose: Root | Element): Stated['date'] {
  const time = find(prose, ({ tagName, properties }) => tagName === 'time' && typeof properties.dateTime === 'string');
  return time && statedBy(time, String(time.properties.dateTime));
}

const titled = (title: Element | undefined): Stated['headline'] => title && statedBy(title, wordsOf(title));

function statedBy(element: Element, words: string): Stated['headline'] {
  const text = collapse(words).trim();
  return text === '' ? undefined : { text, line: lineOf(element) };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** White space as HTML shows it: one space for a run; other spaces (no-break, thin) stay. */
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
