import type { Nodes, Parents } from 'mdast';
import { remark } from 'remark';
import type { Linking } from './targets.ts';

const parser = remark();

/** All addresses in a Markdown file of the site. */
export function targetsOfMarkdown(markdown: string, file: string, path: string): Linking {
  const targets = new Map<string, number | undefined>();
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') targets.set(node.url, node.position?.start.line);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parser.parse(markdown));
  return { file, path, targets };
}

/** The passages of an explainer as Markdown: each paragraph that a link `¶` with its address follows. */
export function passagesOfMarkdown(markdown: string): { id: string; text: string }[] {
  const blocks = parser.parse(markdown).children;
  return blocks.flatMap((block, index) => {
    const after = blocks[index + 1];
    const [link, ...rest] = after?.type === 'paragraph' ? after.children : [];
    if (link?.type !== 'link' || rest.length > 0 || textOf(link) !== '¶') return [];
    return [{ id: link.url.replace(/^.*#/, ''), text: textOf(block) }];
  });
}

/** The text of a node as a reader sees it; whatever is no plain text in it comes out as nothing. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node as Parents).children.map(textOf).join('') : '';
}
