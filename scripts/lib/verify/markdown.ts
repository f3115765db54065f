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

/** The passages of an explainer as Markdown: each paragraph that a link `¶` with its address follows. */
export function passagesOfMarkdown(markdown: Root): { id: string; text: string }[] {
  const blocks = markdown.children;
  return blocks.flatMap((block, index) => {
    const after = blocks[index + 1];
    const [link, ...rest] = after?.type === 'paragraph' ? after.children : [];
    if (link?.type !== 'link' || rest.length > 0 || textOf(link) !== '¶') return [];
    return [{ id: link.url.replace(/^.*#/, ''), text: textOf(block) }];
  });
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node as Parents).children.map(textOf).join('') : '';
}
