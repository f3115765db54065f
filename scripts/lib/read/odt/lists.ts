import type { ElementContent } from 'hast';
import { make } from '../word/inline.ts';
import { allOf, type Element, elementsOf } from '../word/xml.ts';
import type { Context } from './context.ts';

/** Reads the blocks in something, in a list of that style, that many levels deep. */
type ReadBlocks = (parent: Element, list: { style: string | undefined; level: number }) => ElementContent[];

/** A list, with the number that it starts with; where the numbers do not go on, another begins. One of headings alone is these. */
export function readList(
  list: Element,
  outer: { style: string | undefined; level: number },
  context: Context,
  readBlocks: ReadBlocks,
): ElementContent[] {
  const style = list.attributes['text:style-name'] ?? outer.style ?? styleOfItems(list, context);
  const level = outer.level + 1;
  const items = elementsOf(list).filter(({ name }) => name === 'text:list-item' || name === 'text:list-header');
  const inside = { style, level };
  if (items.length > 0 && items.every(holdsHeading)) return items.flatMap((item) => readBlocks(item, inside));
  const isNumbered = context.styles.isNumbered(style, level);
  const key = `${style} ${level}`;
  const goesOn = list.attributes['text:continue-numbering'] === 'true' ? context.numbers.get(key) : undefined;
  const goesOnFrom = context.numbers.get(`#${list.attributes['text:continue-list']} ${level}`);
  let next = goesOnFrom ?? goesOn ?? context.styles.startOf(style, level);
  const lists: ElementContent[] = [];
  let open: ReturnType<typeof make> | undefined;
  for (const item of items) {
    const blocks = readBlocks(item, inside);
    if (blocks.length === 0) continue;
    if (item.name === 'text:list-header') {
      lists.push(...blocks);
      open = undefined;
      continue;
    }
    const stated = Number(item.attributes['text:start-value'] ?? Number.NaN);
    if (Number.isInteger(stated) && stated >= 0 && stated !== next) {
      next = stated;
      open = undefined;
    }
    if (!open) {
      open = isNumbered ? make('ol', [], { start: next }) : make('ul', []);
      lists.push(open);
    }
    open.children.push(make('li', blocks));
    next += 1;
  }
  context.numbers.set(key, next);
  if (list.attributes.id) context.numbers.set(`#${list.attributes.id} ${level}`, next);
  return lists;
}

function styleOfItems(list: Element, context: Context): string | undefined {
  const first = allOf(list, 'text:p').next().value;
  return first && context.styles.paragraph(first.attributes['text:style-name']).list;
}

/** An item that has nothing but a heading: its list numbers the document's chapters. */
function holdsHeading(item: Element): boolean {
  const own = elementsOf(item);
  return (
    own.length > 0 && own.every((child) => child.name === 'text:h' || (child.name === 'text:list' && elementsOf(child).every(holdsHeading)))
  );
}
