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

/** Writes the heading of a section that has one, which is then the editor's; undefined leaves its words. @param mdx as for `removeTags` */
export function setHeading(mdx: string, id: string, heading?: string): string {
  const section = sectionsOf(mdx).find((own) => own.id === id);
  if (!section?.title) return mdx;
  const { title, node } = section;
  const renamed = heading === undefined ? mdx : splice(mdx, placeOf(title), writeNodes([headingNode(heading, title.depth)]));
  const from = suggestedIn(node);
  return from ? withoutAttribute(renamed, placeOf(from)) : renamed;
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

const placeOf = (node: Pick<Nodes, 'position'> | undefined): Span => ({
  start: node?.position?.start.offset ?? 0,
  end: node?.position?.end.offset ?? 0,
});
