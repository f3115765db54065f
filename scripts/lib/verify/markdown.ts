import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SiteFile } from './site-file.ts';
import type { PlacedAddress } from './targets.ts';

/** All addresses in a Markdown file of the site, each with its line. */
export function addressesInMarkdown({ markdown }: SiteFile): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  visit(markdown, ['link', 'image', 'definition'], (node) => {
    if ('url' in node) found.push([node.url, () => node.position?.start.line]);
  });
  return found;
}

/**
 * The passages of an explainer as Markdown, between its first and its last rule: each paragraph, or other text, that a link `¶` with its address
 * follows, and each paragraph and row that ends with one.
 */
export function passagesOfMarkdown(markdown: Root): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = [];
  const look = (node: Nodes, before: Nodes | undefined): void => {
    if (node.type === 'tableRow') {
      const cells = node.children.map(textOf);
      const id = addressIn(node.children.at(-1)?.children.at(-1));
      if (id !== undefined) found.push({ id, text: cells.slice(0, -1).join('\t') });
      return;
    }
    const id = node.type === 'paragraph' ? addressIn(node.children.at(-1)) : undefined;
    if (node.type === 'paragraph' && id !== undefined) {
      const words = node.children.slice(0, -1);
      if (words.length > 0) found.push({ id, text: words.map(textOf).join('').replace(/ $/, '') });
      else if (before) found.push({ id, text: textOf(before) });
    } else if ('children' in node) for (const [index, child] of node.children.entries()) look(child, node.children[index - 1]);
  };
  const rules = [...markdown.children.keys()].filter((index) => markdown.children[index]?.type === 'thematicBreak');
  const own = rules.length > 1 ? markdown.children.slice(rules[0], rules.at(-1)) : markdown.children;
  look({ type: 'root', children: own }, undefined);
  return found;
}

/** The address in a link `¶`; undefined for anything else. */
const addressIn = (node: Nodes | undefined): string | undefined =>
  node?.type === 'link' && textOf(node) === '¶' ? node.url.replace(/.*#/, '') : undefined;

/** Words that are struck out, and the marks of notes, are no part of a passage. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'delete') return '';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? (node as Parents).children.map(textOf).join('') : '';
}
