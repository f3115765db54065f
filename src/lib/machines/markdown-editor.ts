import type { BlockContent, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { titleOf } from '../explainer/editor-texts.ts';
import { type EditorWords, treeOf } from '../explainer/editor-words.ts';
import type { EditorNode } from '../graph/types.ts';
import { editorLabel } from '../words/editor-label.ts';
import type { Links } from './markdown-blocks.ts';

/** A block of an editor's as Markdown, as nodes: a quotation whose first line says that it is the editor's, and leads to it. */
export function editorMarkdown({ block }: EditorNode, links: Links): BlockContent[] {
  const label: Link = { type: 'link', url: links.address(block.id), children: [{ type: 'text', value: editorLabel(block) }] };
  const title = titleOf(block);
  return [
    {
      type: 'blockquote',
      children: [
        { type: 'paragraph', children: [{ type: 'strong', children: [label] }] },
        ...(title === undefined ? [] : [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: title }] }]),
        ...(withAddresses(block.words, links) as BlockContent[]),
      ],
    },
  ];
}

/** Words whose links to pages of the site are whole addresses. */
export function withAddresses(words: EditorWords, { page }: Pick<Links, 'page'>): EditorWords {
  const copy = structuredClone(words);
  visit(treeOf(copy), 'link', (link) => {
    if (link.url.startsWith('/') && !link.url.startsWith('//')) link.url = page(link.url);
  });
  return copy;
}
