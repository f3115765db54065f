import { toHtml } from 'hast-util-to-html';
import type { BlockContent, Nodes, Parents, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { stringify } from 'yaml';
import { attribute, type Element, headingNode } from '../../../src/lib/explainer/syntax.ts';
import { blockNodes, type WrittenLeaf } from '../../../src/lib/explainer/write-blocks.ts';
import { flatten, gather, type Holder, type Piece } from '../../../src/lib/shape.ts';
import { withTags } from '../explainer/article-marks.ts';
import { footnoteReference } from '../read/markdown/to-html.ts';
import { type Article, type Block, hasWords, type Leaf } from '../read/model/types.ts';
import { cutWords, type Doomed, hasDoomed } from './cut.ts';
import { besideLeaf, scrubHolder, scrubPassage } from './scrub.ts';

const writer = remark().data('settings', { bullet: '-', rule: '-' }).use(remarkGfm, { singleTilde: false, tablePipeAlign: false });

/** Writes an article as Markdown without words, in its shape. Where Markdown has nothing for a shape, HTML stands in it. */
export function writeMarkdown(article: Article, doomed: Doomed): string {
  const cut = (text: string | null): string | undefined => (text === null ? undefined : cutWords(text, doomed) || undefined);
  const matter = {
    title: cut(article.headline),
    author: cut(article.author),
    date: article.published ?? undefined,
    lang: article.language,
  };
  const known = Object.fromEntries(Object.entries(matter).filter(([, value]) => value !== undefined));
  const top = Object.keys(known).length > 0 ? `---\n${stringify(known, { lineWidth: 0 })}---\n\n` : '';
  return top + writer.stringify({ type: 'root', children: article.blocks.flatMap((block) => nodesOf(block, doomed)) });
}

function nodesOf(block: Block, doomed: Doomed): RootContent[] {
  if (block.kind === 'heading') {
    const value = cutWords(block.text, doomed);
    if (value === '') return [];
    // One of the first rank would be the headline; a line in bold is read as a heading of no rank.
    if (block.depth !== undefined) return [headingNode(value, Math.max(2, block.depth) as 2)];
    return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] }];
  }
  const holders = new Map<Holder, Holder>();
  const pieces = flatten<Leaf>([block]).flatMap(({ within, leaf }): Piece<WrittenLeaf>[] => {
    const own = leaf && leafOf(leaf, doomed);
    if (leaf && !own) return [];
    return [{ within: within.map((holder) => scrubHolder(holder, doomed, holders)), ...(own && { leaf: own }) }];
  });
  return blockNodes(gather(pieces)).flatMap(plain);
}

function leafOf(leaf: Leaf, doomed: Doomed): WrittenLeaf | undefined {
  if (leaf.kind === 'heading') return undefined;
  if (!hasWords(leaf)) return hasDoomed(besideLeaf(leaf), doomed) ? undefined : leaf;
  const { kind, text, marks = [] } = leaf;
  return scrubPassage({ id: '', kind: kind === 'paragraph' ? undefined : kind, text, marks: withTags(marks, []) }, doomed);
}

/** Nodes as Markdown has them, without the addresses that explainers have. */
function plain(node: Nodes): RootContent[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return ofElement(node);
  if (!('children' in node)) return [node as RootContent];
  const children = node.children.flatMap(plain).flatMap((child, index, all): RootContent[] => {
    // Their signs would run together.
    const isSecond = child.type === 'delete' && all[index - 1]?.type === 'delete';
    return isSecond ? [{ type: 'html', value: `<del>${htmlOf(child.children)}</del>` }] : [child];
  });
  const [only] = children;
  // A line in bold is read as a heading.
  if (node.type === 'paragraph' && children.length === 1 && only?.type === 'strong') return [{ ...node, children: only.children }];
  // The space that stands after the address of a row.
  if (node.type === 'tableCell' && node.children[0]?.type === 'mdxJsxTextElement' && node.children[0].name === 'Row') children.shift();
  return [{ ...node, children } as RootContent];
}

function ofElement(node: Element): RootContent[] {
  const inner = (node as Parents).children.flatMap(plain);
  const html = (value: string): RootContent[] => [{ type: 'html', value }];
  switch (node.name) {
    case 'Passage':
      return inner;
    case 'Figure': {
      const [picture, alt] = [attributeOf(node, 'picture'), attributeOf(node, 'alt')];
      const image = picture ? `<img src="${picture}" alt="${alt ?? ''}">` : '';
      return html(`<figure>${image}${inner.length > 0 ? `<figcaption>${htmlOf(inner)}</figcaption>` : ''}</figure>`);
    }
    case 'Table': {
      const [table, ...caption] = inner.toReversed();
      return table ? html(htmlOf([table]).replace('<table>', () => `<table><caption>${htmlOf(caption.toReversed())}</caption>`)) : [];
    }
    case 'Embed':
      return html(`<iframe src="${attributeOf(node, 'url') ?? ''}" title="${attributeOf(node, 'name') ?? ''}"></iframe>`);
    case 'Row':
      return [];
    default:
      return [...html(`<${node.name}>`), ...inner, ...html(`</${node.name}>`)];
  }
}

const attributeOf = (node: Element, name: string): string | undefined =>
  attribute(node, name)?.replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** One line of HTML: a blank line would end it. */
function htmlOf(children: RootContent[]): string {
  const tree = toHast(
    { type: 'root', children: children as BlockContent[] },
    { allowDangerousHtml: true, handlers: { footnoteReference } },
  );
  return toHtml(tree, { allowDangerousHtml: true }).replace(/\n+/g, ' ');
}
