import { ContentError } from '../../../../src/lib/content-error.ts';
import type { DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { breakIn, indentAt, placeOf, setHeading } from '../../../../src/lib/explainer/edit-body.ts';
import { splice } from '../../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { sectionName } from '../../../../src/lib/explainer/section-name.ts';
import { headingNode, writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import type { Span } from '../../../../src/lib/text/places.ts';
import { sectionIds } from '../../explainer/write-explainer.ts';
import { type Handler, STALE } from './context.ts';
import { type Outline, outlineOf, settle } from './outline.ts';
import { findPassage, nodesOf, passagesIn } from './standing.ts';

/** Begins a section with a passage that stands in another. @throws ContentError where it begins one already, or stands within a list or the like */
export const startSection: Handler<'start section'> = (mdx, { passage, heading }, { file }) => {
  const { sections, data } = readExplainer(mdx, file);
  const { section, index, at, tree, line } = findPassage(sections, passage, file);
  if (section.passages[0]?.id === passage) {
    const hint = section.heading === null ? 'Write a heading for that section.' : 'Write the heading of that section anew.';
    throw new ContentError(`a section begins with this passage already: “${sectionName(section)}”`, { file, line }, hint);
  }
  if (passagesIn(tree)[0] !== passage) {
    const hint = `Begin the section before the ${tree.kind} or after it.`;
    throw new ContentError(`this passage stands within a ${tree.kind}, and a section can not begin there`, { file, line }, hint);
  }
  const title = oneLine(heading);
  const { blocks, ...whole } = outlineOf(section);
  const [upper, lower] = [blocks.slice(0, at), blocks.slice(at)];
  const id = newId(
    { sections, data },
    index + 1,
    sectionName({ heading: title || null, passages: section.passages.filter((own) => passagesOf(lower).includes(own.id)) }),
  );
  const nodes = nodesOf(section);
  const place: Span = { start: placeOf(nodes[at - 1]).end, end: placeOf(nodes[at]).start };
  const [breaks, indent] = [breakIn(mdx), indentAt(mdx, place.end)];
  const outer = indentAt(mdx, placeOf(section.node).start);
  const lines = [
    `${outer}</Section>`,
    '',
    `${outer}<Section id="${id}">`,
    ...(title === '' ? [] : [`${indent}${writeNodes([headingNode(title)])}`, '']),
  ];
  const spliced = splice(mdx, place, ['', ...lines, indent].join(breaks));
  const wanted: Outline[] = [
    { ...whole, blocks: upper, below: [] },
    { id, heading: title || null, from: 'editor', blocks: lower, above: [], below: whole.below },
  ];
  return settle({ mdx, sections, file }, spliced, { at: index, count: 1, wanted });
};

/** Puts what a section holds to the end of the one above it; its heading goes. @throws ContentError for the first section */
export const joinSection: Handler<'join section'> = (mdx, { section: id }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const index = findSection(sections, id, file);
  const [upper, lower] = [sections[index - 1], sections[index] as DocumentSection];
  if (!upper)
    throw new ContentError('the first section has none above it', { file, line: lower.line }, 'Join the section below it instead.');
  const [first] = nodesOf(lower);
  const { start } = placeOf(lower.node);
  const opening: Span = first
    ? { start: start - indentAt(mdx, start).length, end: placeOf(first).start - indentAt(mdx, placeOf(first).start).length }
    : { start: mdx.slice(0, start).trimEnd().length, end: placeOf(lower.title).end };
  const closing: Span = { start: placeOf(upper.node.children.at(-1)).end, end: placeOf(upper.node).end };
  const spliced = splice(splice(mdx, opening, ''), closing, '');
  const [above, below] = [outlineOf(upper), outlineOf(lower)];
  const between = below.above.map((block) => ({ kind: 'editor' as const, id: block }));
  const wanted = [{ ...above, blocks: [...above.blocks, ...between, ...below.blocks], below: below.below }];
  return settle({ mdx, sections, file }, spliced, { at: index - 1, count: 2, wanted });
};

/** Puts a section, with an editor's blocks right above it, before another or to the end. @throws ContentError where one of them is not there */
export const moveSection: Handler<'move section'> = (mdx, { section, before }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const from = findSection(sections, section, file);
  const to = before === null ? sections.length : findSection(sections, before, file);
  if (to === from || to === from + 1) return mdx;
  const places = sections.map(placeWithBlocks);
  const order = move(
    places.map((_, index) => index),
    from,
    to,
  );
  const texts = order.map((index) => mdx.slice(places[index]?.start, places[index]?.end));
  const spliced = places.reduceRight((text, place, index) => splice(text, place, texts[index] ?? ''), mdx);
  const below = sections.map(outlineOf).at(-1)?.below ?? [];
  const wanted = move(sections.map(outlineOf), from, to).map((own, index, all) => ({
    ...own,
    below: index === all.length - 1 ? below : [],
  }));
  return settle({ mdx, sections, file }, spliced, { at: 0, count: sections.length, wanted });
};

/** Writes the heading of a section, or takes it away. @throws ContentError for a section that would hold nothing then */
export const writeHeading: Handler<'write heading'> = (mdx, { section: id, heading }, { file }) => {
  const { sections } = readExplainer(mdx, file);
  const section = sections[findSection(sections, id, file)] as DocumentSection;
  const words = oneLine(heading);
  if (words === '' && section.passages.length === 0) {
    const hint = 'Join it with the section above it, or leave its heading.';
    throw new ContentError('this section has nothing but its heading', { file, line: section.line }, hint);
  }
  return setHeading(mdx, id, words);
};

/** A heading is one line. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const passagesOf = (trees: Outline['blocks']): string[] => trees.flatMap(passagesIn);

/** An id for a section that is new, at its place among the others: no other part of the page has it. */
function newId({ sections, data }: Pick<ReturnType<typeof readExplainer>, 'sections' | 'data'>, at: number, name: string): string {
  const others = [
    ...sections.flatMap(({ passages, editorBlocks = [] }) => [
      ...passages.map((own) => own.id),
      ...editorBlocks.map(({ block }) => block.id),
    ]),
    ...data.statements.map((own) => own.id),
  ];
  const ids: (string | undefined)[] = [...sections.map((own) => own.id).toSpliced(at, 0, ''), ...others];
  const kept = ids.flatMap((id, index) => (id ? [[index, id] as const] : []));
  return (
    sectionIds(
      ids.map(() => name),
      new Map(kept),
    )[at] ?? ''
  );
}

function findSection(sections: readonly DocumentSection[], id: string, file: string): number {
  const index = sections.findIndex((own) => own.id === id);
  if (index < 0) throw new ContentError(`there is no section “${id}” in this explainer`, { file }, STALE);
  return index;
}

/** Where a section stands, with an editor's blocks right above it. */
function placeWithBlocks({ node, editorBlocks = [] }: DocumentSection): Span {
  const [first] = editorBlocks.filter(({ outside }) => outside === 'above');
  return { start: placeOf(first?.node ?? node).start, end: placeOf(node).end };
}

const move = <Item>(items: readonly Item[], from: number, to: number): Item[] =>
  items.toSpliced(from, 1).toSpliced(to > from ? to - 1 : to, 0, items[from] as Item);
