import type { Nodes, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { editorElements } from '../../schemas/editor-block.ts';
import type { Span } from '../text/places.ts';
import type { Passage } from './blocks.ts';
import { type DocumentSection, parseDocument } from './document.ts';
import { splice } from './file.ts';
import { isSameTag, type Tag, toNodes } from './marks.ts';
import { attribute, type Element, headingNode, isElement, writeNodes } from './syntax.ts';

/** Takes all tags of an actor or a term away; all else stays. @param mdx a file that `readExplainer` has accepted */
export function removeTags(mdx: string, tag: Tag): string {
  const tagged = sectionsOf(mdx)
    .flatMap(({ passages }) => passages)
    .filter(({ marks }) => marks.some((mark) => isSameTag(mark, tag)));
  return tagged.reduceRight((text, passage) => withoutTags(text, passage, tag), mdx);
}

function withoutTags(mdx: string, { text, marks, node }: Passage, tag: Tag): string {
  if (node.type === 'tableRow') return withoutTagsInRow(mdx, node, tag);
  const children = toNodes(
    text,
    marks.filter((mark) => !isSameTag(mark, tag)),
  );
  const [first] = node.children;
  const column = first?.position?.start.column ?? 1;
  const words = writeNodes([{ type: 'paragraph', children }]);
  const place = { start: placeOf(first).start, end: placeOf(node.children.at(-1)).end };
  return splice(mdx, place, words.replaceAll('\n', `\n${' '.repeat(column - 1)}`));
}

/** Nothing in a row can be taken for the start of a block, so that its words need not be written anew. */
function withoutTagsInRow(mdx: string, row: TableRow, { actor, term }: Tag): string {
  const tags: Element[] = [];
  visit(row, 'mdxJsxTextElement', (node) => {
    if (isElement(node, actor === undefined ? 'Term' : 'Actor') && attribute(node, 'id') === (actor ?? term)) tags.push(node);
  });
  return tags.reduceRight((text, tag) => {
    const words = { start: placeOf(tag.children[0]).start, end: placeOf(tag.children.at(-1)).end };
    return splice(text, placeOf(tag), text.slice(words.start, words.end));
  }, mdx);
}

/**
 * Writes the heading of a section, which is then the editor's: into one that has none, too. Without words it is taken away; undefined leaves them
 * as they are.
 *
 * @param mdx as for `removeTags`
 */
export function setHeading(mdx: string, id: string, heading?: string): string {
  const section = sectionsOf(mdx).find((own) => own.id === id);
  if (!section || (heading === undefined && !section.title)) return mdx;
  const isSame = heading === undefined || heading === (section.heading ?? '');
  const written = isSame ? mdx : withHeading(mdx, section, heading);
  const from = section.node.attributes.find((entry) => 'name' in entry && entry.name === 'from');
  if (!from || (isSame && from.value !== 'suggested')) return written;
  const { start, end } = placeOf(from);
  return splice(written, { start: written.slice(0, start).trimEnd().length, end }, '');
}

function withHeading(mdx: string, { title, node }: DocumentSection, heading: string): string {
  const [first, second] = node.children;
  if (title && heading === '')
    return splice(mdx, { start: placeOf(title).start, end: second ? placeOf(second).start : placeOf(title).end }, '');
  const words = writeNodes([headingNode(heading, title?.depth)]);
  if (title) return splice(mdx, placeOf(title), words);
  const { start } = placeOf(first);
  return splice(mdx, { start, end: start }, words + breakIn(mdx).repeat(2) + indentAt(mdx, start));
}

/**
 * Writes the addresses of an editor's blocks that have none into the file, so that their words may change and their addresses stay.
 *
 * @throws ContentError where there is such a block, and the body is not that of an explainer
 */
export function writeBlockIds(mdx: string, file: string): string {
  if (!MAY_HAVE_BLOCKS.test(mdx)) return mdx;
  const blocks = parseDocument(mdx, file).flatMap(({ editorBlocks = [] }) => editorBlocks);
  return blocks
    .filter(({ node }) => attribute(node, 'id') === undefined)
    .toSorted((one, other) => placeOf(one.node).start - placeOf(other.node).start)
    .reduceRight((text, { block, node }) => {
      const at = placeOf(node).start + `<${node.name}`.length;
      return splice(text, { start: at, end: at }, ` id="${block.id}"`);
    }, mdx);
}

const MAY_HAVE_BLOCKS = new RegExp(`<(?:${[...editorElements.keys()].join('|')})\\b`);

const sectionsOf = (mdx: string): DocumentSection[] => parseDocument(mdx, '');

/** Where a node stands in the file. */
export const placeOf = (node: Pick<Nodes, 'position'> | undefined): Span => ({
  start: node?.position?.start.offset ?? 0,
  end: node?.position?.end.offset ?? 0,
});

/** The line end of a file. */
export const breakIn = (mdx: string): string => (mdx.includes('\r\n') ? '\r\n' : '\n');

/** The white space before what begins at an offset, where it is the first of its line. */
export function indentAt(mdx: string, at: number): string {
  const before = mdx.slice(mdx.lastIndexOf('\n', at - 1) + 1, at);
  return before.trim() === '' ? before : '';
}
