import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SAID } from './context.ts';
import { STYLE } from './prepare.ts';

/** A document as HTML, and what its styles say that is not part of its text. */
export interface Arranged {
  root: Root;
  /** The paragraphs of each of these roles, taken off the text, in their order. */
  headline: Element[];
  kicker: Element[];
  byline: Element[];
  date: Element[];
  /** The first paragraph of the standfirst; it is in the text, first of all. */
  standfirst: Element | undefined;
}

const fragments = unified().use(rehypeParse, { fragment: true });

/** Brings mammoth's HTML into the shape that our reader of HTML knows: figures, captions of tables, the numbers of lists, notes. */
export function arrange(mammothHtml: string): Arranged {
  const root = fragments.parse(mammothHtml);
  return arrangeTree(root, takeNotes(root));
}

/**
 * The same of a tree of paragraphs, each with the class of its role.
 *
 * @param notes lists of the notes, for the end of the document
 */
export function arrangeTree(root: Root, notes: readonly Element[]): Arranged {
  root.children = figuresOf(childrenOf(root));
  numberLists(root);
  const styled = takeStyled(root);
  root.children.push(...notes);
  return { root, ...styled };
}

const isElement = (node: Root['children'][number] | undefined): node is Element => node?.type === 'element';
const childrenOf = (node: Root | Element): ElementContent[] => node.children as ElementContent[];
const make = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const isBlank = (node: ElementContent): boolean => textOf(node).trim() === '';
const roleOf = (node: ElementContent | undefined): string | undefined =>
  isElement(node)
    ? [node.properties.className]
        .flat()
        .find((name) => String(name).startsWith(STYLE))
        ?.toString()
        .slice(STYLE.length)
    : undefined;

/** Takes the notes off the end of the document, and numbers them and their marks as they are met with. */
function takeNotes(root: Root): Element[] {
  const list = root.children.findLast((node) => isElement(node) && node.tagName === 'ol' && isNote(childrenOf(node)[0])) as
    | Element
    | undefined;
  const numbers = new Map<string, number>();
  const number = (node: Root | ElementContent): void => {
    if (!('children' in node)) return;
    for (const child of childrenOf(node as Element)) {
      const id = isElement(child) && child.tagName === 'a' && /^#((?:foot|end)note-\d+)$/.exec(String(child.properties.href))?.[1];
      if (!id) {
        number(child);
        continue;
      }
      numbers.set(id, numbers.get(id) ?? numbers.size + 1);
      (child as Element).children = [{ type: 'text', value: String(numbers.get(id)) }];
      delete (child as Element).properties.id;
    }
  };
  if (!list) return [];
  root.children.splice(root.children.indexOf(list), 1);
  number(root);
  const items = childrenOf(list).filter(isElement);
  const kept = items.filter((item, index) => items.findIndex(({ properties }) => properties.id === item.properties.id) === index);
  for (const item of kept) dropBackLink(item);
  return [make('ol', kept)];
}

const isNote = (node: ElementContent | undefined): boolean => isElement(node) && /^(?:foot|end)note-/.test(String(node.properties.id));

function dropBackLink(node: Element): void {
  node.children = node.children.filter((child) => {
    if (!isElement(child)) return true;
    if (child.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(String(child.properties.href))) return false;
    dropBackLink(child);
    return !(child.tagName === 'p' && isBlank(child));
  });
}

/** Puts pictures and their captions into figures, and captions of tables into these. */
function figuresOf(nodes: ElementContent[]): ElementContent[] {
  const blocks = nodes.flatMap(takeOutPictures);
  const used = new Set<ElementContent>();
  /** The captions that stand next to a block, below it or, where none does, above it. */
  const captionsBeside = (at: number): Element[] => {
    for (const step of [1, -1]) {
      const found: Element[] = [];
      for (let next = at + step; roleOf(blocks[next]) === 'caption' && !used.has(blocks[next] as Element); next += step) {
        found.push(blocks[next] as Element);
      }
      if (found.length > 0) return step > 0 ? found : found.reverse();
    }
    return [];
  };
  const own = (tagName: string, captions: Element[]): Element[] => {
    for (const caption of captions) used.add(caption);
    return captions.length > 0 ? [make(tagName, captions.map(plain))] : [];
  };
  const made = new Map<ElementContent, Element>();
  for (const [at, block] of blocks.entries()) {
    if (!isElement(block)) continue;
    if (block.tagName === 'figure') block.children.push(...own('figcaption', captionsBeside(at)));
    if (block.tagName === 'table') block.children.unshift(...own('caption', captionsBeside(at)));
    if (['blockquote', 'li', 'ul', 'ol'].includes(block.tagName)) block.children = figuresOf(block.children);
  }
  for (const block of blocks) {
    if (roleOf(block) !== 'caption' || used.has(block)) continue;
    // Its picture is not there: the account says so.
    made.set(block, make('figure', [make('img', []), ...own('figcaption', [block as Element])]));
  }
  return blocks.flatMap((block) => made.get(block) ?? (used.has(block) ? [] : block));
}

const plain = (paragraph: Element): Element => make('p', paragraph.children);

/** A paragraph's pictures as figures before it, or after it where words stand before them; one without words is gone. */
function takeOutPictures(block: ElementContent): ElementContent[] {
  if (!isElement(block) || !/^(?:p|h[1-6]|pre)$/.test(block.tagName)) return [block];
  const before: Element[] = [];
  const after: Element[] = [];
  let hasWords = false;
  const walk = (node: Element): void => {
    node.children = node.children.filter((child) => {
      if (isElement(child) && child.tagName === 'img') {
        (hasWords ? after : before).push(make('figure', [child]));
        return false;
      }
      if (isElement(child)) walk(child);
      else hasWords ||= !isBlank(child);
      return true;
    });
  };
  walk(block);
  if (before.length + after.length === 0) return [block];
  return isBlank(block) ? [...before, ...after] : [...before, block, ...after];
}

const NUMBER = new RegExp(`^${SAID.start}(\\d+)${SAID.end}`);

/** Gives lists the number that they start with; where the numbers do not go on, another list begins. */
function numberLists(node: Root | Element): void {
  for (const child of node.children) if (isElement(child)) numberLists(child);
  node.children = childrenOf(node).flatMap((child): ElementContent[] => {
    if (!isElement(child) || !/^[ou]l$/.test(child.tagName)) return [child];
    const lists: { list: Element; next: number | undefined }[] = [];
    for (const item of childrenOf(child).filter(isElement)) {
      const number = takeNumber(item);
      const last = lists.at(-1);
      if (last && (number === undefined || number === last.next)) {
        last.list.children.push(item);
        if (number !== undefined) last.next = number + 1;
      } else {
        const start = number === undefined || number === 1 ? {} : { start: number };
        lists.push({
          list: make(child.tagName, [item], { ...child.properties, ...start }),
          next: number === undefined ? undefined : number + 1,
        });
      }
    }
    return lists.map(({ list }) => list);
  });
}

/** Takes the number off an item's own words. */
function takeNumber(node: Element): number | undefined {
  for (const child of node.children) {
    if (child.type === 'text') {
      const number = NUMBER.exec(child.value)?.[1];
      if (number === undefined) return undefined;
      child.value = child.value.replace(NUMBER, '');
      return Number(number);
    }
    if (isElement(child)) return takeNumber(child);
  }
  return undefined;
}

/** A style may be used for more than its name says: no byline is a sentence about the author, no date is without a figure. */
function isSuch(role: string, text: string): boolean {
  if (role === 'date') return /\d/.test(text) && text.length <= LONGEST_LINE;
  return role !== 'byline' || (text.length <= LONGEST_LINE && !/[.!?]$/.test(text));
}

/** Of a byline or date line, in characters. */
const LONGEST_LINE = 100;

/** Takes headline, byline and date off, by their styles; only the first headline is one. */
function takeStyled(root: Root): Omit<Arranged, 'root'> {
  const found = { headline: [] as Element[], kicker: [] as Element[], byline: [] as Element[], date: [] as Element[] };
  let standfirst: Element | undefined;
  root.children = childrenOf(root).flatMap((block): ElementContent[] => {
    const role = roleOf(block);
    if (role === undefined || !isElement(block)) return [block];
    if (role === 'headline' && found.headline.length > 0) return [make('h1', block.children)];
    const own = plain(block);
    if (!isSuch(role, textOf(block).trim())) return [own];
    if (role in found) found[role as keyof typeof found].push(own);
    else if (role === 'standfirst') standfirst ??= own;
    else return [own];
    return role === 'standfirst' && own !== standfirst ? [own] : [];
  });
  if (standfirst) root.children.unshift(standfirst);
  return { ...found, standfirst };
}
