import type { BlockContent, Heading, Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { ContentError } from '../content-error.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What GFM adds to Markdown, but for addresses that become links by themselves: those stay the words that they are. */
export function shapesOfGfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmStrikethrough({ singleTilde: false }),
    gfmFootnote(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ];
}

const processor = remark().data('settings', { bullet: '-', rule: '-' }).use(remarkMdx).use(shapesOfGfm);

/** The tree of an explainer's body, as `splitFile` gives it: places are the file's. @throws ContentError when it does not parse */
export function parseMdx(body: string, file: string): Root {
  try {
    return processor.parse(body);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    const [, named] = /\((\d+):\d+-\d+:\d+\)/.exec(reason) ?? [];
    throw new ContentError(
      `the MDX does not parse: ${reason}`,
      { file, line: line ?? (named ? Number(named) : undefined) },
      'Close the tag, or write \\{ and \\< for a brace or an angle bracket that is text.',
    );
  }
}

/** The text of nodes, in the one form that explainers are written in. */
export const writeNodes = (children: RootContent[]): string => processor.stringify({ type: 'root', children }).trimEnd();

/** An element with blocks in it; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, children: BlockContent[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(attributes), children };
}

/** The line of a section's heading. @param depth 1 to 6 */
export const headingNode = (words: string, depth: Heading['depth'] = 2): Heading => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: words }],
});

export function attributesOf(attributes: Record<string, string | undefined>): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    // What is written as a reference to a character is read as that character, and the writer lets it be.
    return value === undefined ? [] : { type: 'mdxJsxAttribute', name, value: value.replaceAll('&', '&amp;') };
  });
}

export function isElement(node: Nodes, name: string): node is Element {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

/** The attribute of an element that `faultOf` has nothing against. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  const found = attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
