import type { Element, ElementContent } from 'hast';

/** How words are set, and where they lead. */
export interface Look {
  href?: string;
  isCode?: boolean;
  isBold?: boolean;
  isItalic?: boolean;
  raised?: 'sup' | 'sub' | undefined;
  isStruck?: boolean;
}

/** A piece of a line, such as a text, and how it is set. */
export interface Run {
  node: ElementContent;
  look: Look;
}

export const make = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** What stands around words, outer before inner: an element, and the attribute that tells one from the next. */
const LAYERS: ((look: Look) => { name: string; href?: string } | undefined)[] = [
  ({ href }) => (href === undefined ? undefined : { name: 'a', href }),
  ({ isStruck }) => (isStruck ? { name: 's' } : undefined),
  ({ isBold }) => (isBold ? { name: 'strong' } : undefined),
  ({ isItalic }) => (isItalic ? { name: 'em' } : undefined),
  ({ raised }) => (raised ? { name: raised } : undefined),
  ({ isCode }) => (isCode ? { name: 'code' } : undefined),
];

/** The elements that runs are, one around all that are set alike and follow each other. */
export function inlineOf(runs: readonly Run[], layer = 0): ElementContent[] {
  const around = LAYERS[layer];
  if (!around) return runs.map(({ node }) => node);
  const keyOf = ({ look }: Run): string => Object.values(around(look) ?? {}).join(' ');
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(run)) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group): ElementContent[] => {
    const own = around((group[0] as Run).look);
    const inner = inlineOf(group, layer + 1);
    return own ? [make(own.name, inner, own.href === undefined ? {} : { href: own.href })] : inner;
  });
}

/** A quotation or preformatted text goes on in the next paragraph of its kind. */
export function joinAlike(blocks: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isAlike = block.type === 'element' && last?.type === 'element' && block.tagName === last.tagName;
    if (isAlike && block.tagName === 'blockquote') last.children.push(...block.children);
    else if (isAlike && block.tagName === 'pre') last.children.push({ type: 'text', value: '\n' }, ...block.children);
    else joined.push(block);
  }
  return joined;
}
