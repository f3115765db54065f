import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type EditorWords, treeOf } from '../explainer/editor-words.ts';
import { writtenHref } from '../routes/href.ts';

/**
 * Words of an editor's own as HTML. A link that starts with "/" leads to a page of the site, under its base path.
 *
 * @param base the base path of the site: "/" or "/some/repo"
 * @param idOf the id of a heading, by its words; absent where there are no headings
 */
export function editorHtml(words: EditorWords, base: string, idOf?: (heading: string) => string): string {
  const tree = toHast(treeOf(words));
  visit(tree, 'element', (element: Element) => {
    const { href } = element.properties;
    if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) element.properties.href = writtenHref(base, href);
    else if (typeof href === 'string' && /^https?:/.test(href)) element.properties.rel = ['noopener'];
    if (idOf && /^h[2-6]$/.test(element.tagName)) element.properties.id = idOf(wordsOf(element));
  });
  return toHtml(tree);
}
