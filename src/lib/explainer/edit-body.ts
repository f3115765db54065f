import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { editorElements } from '../../schemas/editor-block.ts';
import type { Span } from '../text/places.ts';
import { type DocumentSection, parseDocument } from './document.ts';
import { changeTags, type TagChange } from './edit-tags.ts';
import { splice } from './file.ts';
import { isSameTag, type Tag } from './marks.ts';
import { attribute, type Element, headingNode, isElement, writeNodes } from './syntax.ts';

/** Takes all tags of an actor or a term away; all else stays. @param mdx a file that `readExplainer` has accepted */
export function removeTags(mdx: string, tag: Tag): string {
  const changes = sectionsOf(mdx).flatMap(({ passages }) =>
    passages.flatMap(({ id, marks }): TagChange[] => {
      const take = marks.filter((mark) => isSameTag(mark, tag));
      return take.length > 0 ? [{ passage: id, take }] : [];
    }),
  );
  const { mdx: without, failed } = changeTags(mdx, changes);
  if (failed.length > 0) throw new Error(`a tag can't be taken away in passage ${failed.map(({ passage }) => passage).join(', ')}`);
  return without;
}

/** Says no more of the tags of a term that they are suggested: they are the editor's then. @param mdx as for `removeTags` */
export function acceptTerm(mdx: string, term: string): string {
  const places = sectionsOf(mdx).flatMap(({ node }) => {
    const found: Span[] = [];
    visit(node, (own) => {
      const from = isElement(own, 'Term') && attribute(own, 'id') === term && suggestedIn(own);
      if (from) found.push(placeOf(from));
    });
    return found;
  });
  return places.reduceRight(withoutAttribute, mdx);
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
  return withoutAttribute(written, placeOf(from));
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

/** The attribute of an element that says that it is suggested. */
const suggestedIn = ({ attributes }: Element) =>
  attributes.find((entry) => 'name' in entry && entry.name === 'from' && entry.value === 'suggested');

const withoutAttribute = (mdx: string, { start, end }: Span): string =>
  splice(mdx, { start: mdx.slice(0, start).trimEnd().length, end }, '');

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
