import type { DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { breakIn, indentAt, placeOf } from '../../../../src/lib/explainer/edit-body.ts';
import { freeBlockId } from '../../../../src/lib/explainer/editor-block.ts';
import { splice } from '../../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { attribute, type Element } from '../../../../src/lib/explainer/syntax.ts';
import type { Span } from '../../../../src/lib/text/places.ts';
import { addressSchema } from '../../../../src/schemas/id.ts';
import { attributeText, blockText, type GivenBlock, indented, readGiven } from './block-text.ts';
import type { Handler } from './context.ts';
import { type Outline, outlineOf, settle } from './outline.ts';
import { blockAt, findBlock, findPassage, nodesOf, type PlacedBlock } from './standing.ts';

/**
 * Puts a block of an editor's below a passage, or the list or table that this is in, or below another block.
 *
 * @throws ContentError, which names the field that the schema or the reader refuses
 */
export const addBlock: Handler<'add block'> = (mdx, { below, kind, attributes, words }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const given = readGiven(kind, attributes, words, file);
  const { id: _, words: own, ...schema } = given.block;
  const id = freeBlockId(schema, own, idsOf(sections));
  const { index, place, wanted } = spotBelow(sections, below, id, file);
  const [indent, breaks] = [indentAt(mdx, place.start), breakIn(mdx)];
  const text = blockText(given, id, indent, breaks);
  const spliced = splice(mdx, { start: place.end, end: place.end }, breaks + breaks + indent + text);
  return settle({ mdx, sections, file }, spliced, { at: index, count: 1, wanted: [wanted], source: [id, text] });
};

/** Below what a block goes, and the section as it is to be then. */
function spotBelow(
  sections: readonly DocumentSection[],
  below: string,
  id: string,
  file: string,
): { index: number; place: Span; wanted: Outline } {
  const leaf = { kind: 'editor' as const, id };
  const other = blockAt(sections, below);
  if (!other && !addressSchema.safeParse(below).success) findBlock(sections, below, file);
  const { section, index, at } = other ?? findPassage(sections, below, file);
  const outline = outlineOf(section);
  if (other && at < 0) {
    const insert = (ids: string[]): string[] => (ids.includes(below) ? ids.toSpliced(ids.indexOf(below) + 1, 0, id) : ids);
    return { index, place: placeOf(other.found.node), wanted: { ...outline, above: insert(outline.above), below: insert(outline.below) } };
  }
  return { index, place: placeOf(nodesOf(section)[at]), wanted: { ...outline, blocks: outline.blocks.toSpliced(at + 1, 0, leaf) } };
}

/** Writes a block of an editor's anew: its attributes and its words; its address stays. @throws ContentError as `addBlock` does */
export const changeBlock: Handler<'change block'> = (mdx, { block: id, attributes, words }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const { found, block, index, section } = findBlock(sections, id, file);
  const given = readGiven(block.kind, attributes, words, file);
  const isSaid = JSON.stringify(given.block.words) === JSON.stringify(block.words);
  // Of edits at one place the first is made first, and comes to stand behind the next.
  const edits = [...(isSaid ? [] : [wordsEdit(mdx, found.node, given)]), ...attributeEdits(mdx, found.node, id, given)];
  const spliced = edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { text: own, ...place }) => splice(text, place, own), mdx);
  const text = blockText(given, id, indentAt(mdx, placeOf(found.node).start), breakIn(mdx));
  return settle({ mdx, sections, file }, spliced, { at: index, count: 1, wanted: [outlineOf(section)], source: [id, text] });
};

type Edit = Span & { text: string };

function attributeEdits(mdx: string, node: Element, id: string, { attributes }: GivenBlock): Edit[] {
  const wanted = new Map(Object.entries({ id, ...attributes }));
  const edits = node.attributes.flatMap((entry): Edit[] => {
    const name = 'name' in entry ? entry.name : '';
    const value = wanted.get(name);
    wanted.delete(name);
    if (value === attribute(node, name)) return [];
    const { start, end } = placeOf(entry);
    return value === undefined
      ? [{ start: mdx.slice(0, start).trimEnd().length, end, text: '' }]
      : [{ start, end, text: attributeText(name, value).trimStart() }];
  });
  const first = placeOf(node).start + `<${node.name}`.length;
  const at = endOfTag(node);
  const added = [...wanted].filter(([name]) => name !== 'id').map(([name, value]) => attributeText(name, value));
  if (added.length > 0) edits.push({ start: at, end: at, text: added.join('') });
  if (wanted.has('id')) edits.push({ start: first, end: first, text: attributeText('id', id) });
  return edits;
}

/** Where the last attribute of a tag ends, or its name. */
const endOfTag = (node: Element): number => {
  const last = node.attributes.at(-1);
  return last ? placeOf(last).end : placeOf(node).start + `<${node.name}`.length;
};

function wordsEdit(mdx: string, node: Element, { element, lines }: GivenBlock): Edit {
  const { start, end } = placeOf(node);
  const from = endOfTag(node);
  if (lines.length === 0) return { start: from, end, text: ' />' };
  const [breaks, indent] = [breakIn(mdx), indentAt(mdx, start)];
  return { start: from, end, text: ['>', ...indented(lines, `${indent}  `), `${indent}</${element}>`].join(breaks) };
}

/** Takes a block of an editor's away. @throws ContentError where there is none with that address */
export const removeBlock: Handler<'remove block'> = (mdx, { block: id }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const placed = findBlock(sections, id, file);
  const { section, index, at } = placed;
  const { blocks, above, below, ...outline } = outlineOf(section);
  const without = (ids: string[]): string[] => ids.filter((own) => own !== id);
  const wanted = { ...outline, blocks: at < 0 ? blocks : blocks.toSpliced(at, 1), above: without(above), below: without(below) };
  const spliced = splice(mdx, placeToRemove(mdx, placed), '');
  return settle({ mdx, sections, file }, spliced, { at: index, count: 1, wanted: [wanted] });
};

/** The place of a block with the white space before it; where nothing stands before it, with that below. */
function placeToRemove(mdx: string, { found, section, at }: PlacedBlock): Span {
  const { start, end } = placeOf(at < 0 ? found.node : nodesOf(section)[at]);
  const isFirst = at < 0 ? /(?:^|\n)---[ \t]*\s*$/.test(mdx.slice(0, start)) : at === 0 && !section.title;
  if (!isFirst) return { start: mdx.slice(0, start).trimEnd().length, end };
  return { start, end: end + (/^\s*/.exec(mdx.slice(end))?.[0].length ?? 0) };
}

/** The ids that a block can not have; the address of a passage or statement has no hyphen, and is none that a block gets. */
const idsOf = (sections: readonly DocumentSection[]): Set<string> =>
  new Set(sections.flatMap(({ id, editorBlocks = [] }) => [id, ...editorBlocks.map(({ block }) => block.id)]));
