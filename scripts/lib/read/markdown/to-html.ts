import type { Element, Root as HtmlRoot, Text } from 'hast';
import { raw } from 'hast-util-raw';
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { SOFT_BREAK } from '../html/words.ts';
import { endHtml } from './end-html.ts';

/** The tree of HTML that Markdown stands for, with the HTML in it read as such. Places are the Markdown's. */
export function toHtml(root: Root, text: string): HtmlRoot {
  visit(root, 'html', endHtml);
  const tree = toHast(root, { allowDangerousHtml: true, handlers: { footnoteReference, footnoteDefinition } }) as HtmlRoot;
  visit(tree, (node, _, parent) => {
    const isCode = parent?.type === 'element' && parent.tagName === 'code';
    if (node.type === 'text' && !isCode) node.value = node.value.replaceAll('\n', SOFT_BREAK);
    if (node.type === 'element' && node.tagName === 'img') node.properties = captioned(node.properties);
  });
  return raw(tree, { file: new VFile(text) }) as HtmlRoot;
}

/** The title of an image in Markdown is its caption; in HTML it is a hint. */
const captioned = ({ title, ...properties }: Element['properties']): Element['properties'] =>
  title === undefined ? properties : { ...properties, dataCaption: title };

/** The mark of a note, as pages have it. */
export function footnoteReference(state: State, node: FootnoteReference): Element {
  const label: Text = { type: 'text', value: node.label ?? node.identifier };
  const link: Element = { type: 'element', tagName: 'a', properties: { href: `#${idOf(node)}`, role: 'doc-noteref' }, children: [label] };
  state.patch(node, link);
  return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
}

/** The note, as pages have it: it stands where it is defined. */
function footnoteDefinition(state: State, node: FootnoteDefinition): Element {
  const note: Element = {
    type: 'element',
    tagName: 'aside',
    properties: { id: idOf(node), role: 'doc-endnote', dataLabel: node.label ?? node.identifier },
    children: state.wrap(state.all(node), true),
  };
  state.patch(node, note);
  return note;
}

const idOf = ({ identifier }: { identifier: string }): string => `note:${encodeURIComponent(identifier)}`;
