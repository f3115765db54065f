import type { BlockContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type EditorWords, treeOf } from '../explainer/editor-words.ts';
import type { StoryNode } from '../graph/types.ts';
import { markdownHref, storyHref, writtenHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import type { Absolute } from './jsonld.ts';
import { heading, link, list, phrases, text, writeMarkdown } from './markdown.ts';

/**
 * A story as Markdown: the editor's words, and the explainers with the addresses of their Markdown.
 *
 * @param base the base path of the site
 */
export function storyMarkdown({ id, data, intro, known, unknown, explainers }: StoryNode, base: string, at: Absolute): string {
  const said = words.story;
  const own = (words: EditorWords): EditorWords => withWholeLinks(words, (url) => at(writtenHref(base, url)));
  const state = (title: string, items: EditorWords[]): RootContent[] => {
    const children = items.map((words) => ({ type: 'listItem' as const, spread: false, children: own(words) as BlockContent[] }));
    return items.length === 0 ? [] : [heading(2, title), { type: 'list', spread: false, children }];
  };
  const entries = explainers.map(({ slug, data: { headline, published } }) => [
    link(headline, at(markdownHref(slug))),
    ...(published === null ? [] : [text(`, ${published}`)]),
  ]);
  return writeMarkdown([
    heading(1, data.headline),
    list([phrases(words.machines.markdown.address(link(at(storyHref(id)))))]),
    ...own(intro),
    ...state(said.known, known),
    ...state(said.unknown, unknown),
    ...(entries.length === 0 ? [] : [heading(2, said.lists.explainers), list(entries)]),
  ]);
}

/** A copy whose links to this site say where that is. */
function withWholeLinks(words: EditorWords, whole: (url: string) => string): EditorWords {
  const copy = structuredClone(words);
  visit(treeOf(copy), 'link', (node) => {
    if (node.url.startsWith('/') && !node.url.startsWith('//')) node.url = whole(node.url);
  });
  return copy;
}
