import type { DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { sectionName } from '../../../../src/lib/explainer/section-name.ts';
import { headingNode } from '../../../../src/lib/explainer/syntax.ts';
import type { Provenance } from '../../../../src/schemas/provenance.ts';
import { isMadeOf } from '../../explainer/made-of.ts';
import { followMoves, insertPassage } from './moves.ts';
import { each, type Judge, type Versions } from './types.ts';

type Sections = Versions<DocumentSection[]>;

/** A section without what its passages say. */
export interface Outline {
  id: string;
  heading: string | null;
  from: Provenance;
  passages: string[];
  /** The section that the heading's line is taken from. */
  model: DocumentSection;
}

/**
 * Merges how the passages are sorted into sections. Where the editor has changed that, theirs stays: new passages go in after the passage
 * that they follow, and a section that is left without one goes.
 *
 * @param texts the passages of the result by address
 * @param isTheirs whether the editor had changed it in an earlier run; it stays theirs when the article comes to the same by itself
 * @returns the sections of the result, and whether the editor has changed them, in this run or before
 */
export function mergeSections(versions: Sections, texts: ReadonlyMap<string, string>, isTheirs: boolean, judge: Judge) {
  const { base, edited, generated } = versions;
  const kept = new Set(texts.keys());
  const isEdited = isTheirs || shape(edited) !== shape(base);
  const isChanged = shape(generated) !== shape(base);
  const sections =
    isEdited && isChanged
      ? mergeBoth(versions, texts, isTheirs, judge)
      : (isEdited ? edited : generated).map((own) => only(outlineOf(own), kept));
  const order = edited.flatMap(idsOf);
  const placed = new Set(sections.flatMap(({ passages }) => passages));
  for (const id of order) if (kept.has(id) && !placed.has(id)) insertPassage(sections, id, order);
  const left = sections.filter(({ passages, model }) => {
    const stays = passages.length > 0 || model.passages.length === 0;
    if (!stays && !base.some((own) => sectionName(own) === sectionName(model)))
      judge.gone({ what: `the section “${sectionName(model)}” is gone: none of its passages is left in it`, line: model.line });
    return stays;
  });
  const blocks = edited.flatMap(({ editorBlocks = [] }) => editorBlocks.map(({ block }) => block));
  for (const section of left) if (blocks.some(({ id }) => id === section.id)) section.id = freeId(section.id, [...left, ...blocks]);
  return { sections: left, isTheirs: isTheirs || sorting(edited) !== sorting(base) };
}

function mergeBoth(versions: Sections, texts: ReadonlyMap<string, string>, isTheirs: boolean, judge: Judge): Outline[] {
  const { base, edited, generated } = versions;
  const kept = new Set(texts.keys());
  const taken = new Set(edited.map(({ id }) => id));
  const sections = edited.map((section) => {
    const own = headed(section, versions, kept, judge);
    if (taken.has(own.id)) own.id = section.id;
    return only(own, kept);
  });
  const orders = each(versions, (own) => own.flatMap(idsOf));
  const moved = followMoves(sections, orders, kept);
  insertNew(moved, generated, kept, judge);
  for (const [index, section] of edited.entries()) {
    const own = isTheirs ? idsOf(section) : joinedByEditor(section, base);
    for (const id of own.filter((id) => kept.has(id) && !sections[index]?.passages.includes(id))) {
      judge.gone({ what: `passage "${id}" has left your section “${sectionName(section)}”: the article has moved it`, line: section.line });
    }
  }
  renewHeadings(moved, versions, texts, judge);
  return moved;
}

/** A heading that was the article's in words or as such, and no longer is, gives way to the one of the new version. */
function renewHeadings(
  sections: readonly Outline[],
  { base, generated }: Sections,
  texts: ReadonlyMap<string, string>,
  judge: Judge,
): void {
  const isFound = ({ heading, from }: Outline, own: readonly DocumentSection[], words: readonly string[]): boolean =>
    from === 'article'
      ? own.some((other) => other.from === from && other.heading === heading)
      : heading === null || words.some((text) => isMadeOf(heading, text));
  const before = base.flatMap(({ passages }) => passages.map(({ text }) => text));
  for (const section of sections.filter(({ from }) => from === 'suggested' || from === 'article')) {
    if (isFound(section, generated, [...texts.values()]) || !isFound(section, base, before)) continue;
    const now = generated.find((own) => idsOf(own).includes(section.passages[0] ?? ''));
    if (!now) continue;
    const { heading, model } = section;
    if (!base.some((own) => own.heading === heading))
      judge.gone({ what: `the heading “${heading}” is gone: its words are no longer in the article`, line: model.line });
    const others = sections.filter((own) => own !== section);
    Object.assign(section, { id: freeId(now.id, others), heading: now.heading, from: now.from, model: now });
  }
}

/** The passages of a section that the editor made of several; none where it is one section still, or a part of one. */
function joinedByEditor(section: DocumentSection, base: readonly DocumentSection[]): string[] {
  const parts = base.filter((own) => idsOf(own).some((id) => idsOf(section).includes(id)));
  return parts.length > 1 ? idsOf(section) : [];
}

const shape = (sections: readonly DocumentSection[]): string =>
  JSON.stringify(sections.map(({ id, heading, under, from, passages }) => [id, heading, under, from, passages.map((own) => own.id)]));

const sorting = (sections: readonly DocumentSection[]): string => JSON.stringify(sections.map(idsOf));

const idsOf = ({ passages }: DocumentSection): string[] => passages.map(({ id }) => id);

function outlineOf(model: DocumentSection): Outline {
  const { id, heading, from } = model;
  return { id, heading, from, passages: idsOf(model), model };
}

function only(section: Outline, kept: ReadonlySet<string>): Outline {
  return { ...section, passages: section.passages.filter((id) => kept.has(id)) };
}

/** An editor's section, with the heading that its section has now where the editor has left the old one. */
function headed(edited: DocumentSection, { base, generated }: Sections, kept: ReadonlySet<string>, judge: Judge): Outline {
  const before = base.find(({ id }) => id === edited.id) ?? base.find((section) => idsOf(section)[0] === idsOf(edited)[0]);
  const left = before ? idsOf(before).filter((id) => kept.has(id)) : [];
  const holdsAll = (ids: string[]): boolean => left.length > 0 && ids[0] === left[0] && left.every((id) => ids.includes(id));
  const now = generated.find((section) => holdsAll(idsOf(section))) ?? generated.find(({ id }) => id === before?.id);
  const own = outlineOf(before && now && edited.under === before.under ? withUnder(edited, now) : edited);
  if (!before || !now || now.heading === before.heading || now.heading === edited.heading) return own;
  if (edited.heading === before.heading) return shape([edited]) === shape([before]) ? { ...outlineOf(now), passages: own.passages } : own;
  // What a person took out is not suggested again, and nothing stands against what they wrote.
  if (edited.heading === null) return { ...own, from: 'editor' };
  if (now.heading === null) return own;
  const clash = { what: `the heading of section "${edited.id}"`, line: edited.line, ours: edited.heading, theirs: now.heading };
  const decision = judge.decideWords({ ...clash, base: before.heading ?? undefined });
  if (typeof decision === 'object') return retitled(own, edited, decision.words);
  return decision === 'ours' ? own : { ...own, heading: now.heading, from: now.from, model: now };
}

/** A section with the headings of another right above its own. */
function withUnder({ under: _, ...section }: DocumentSection, { under }: DocumentSection): DocumentSection {
  return { ...section, ...(under !== undefined && { under }) };
}

/** A section under a heading in a person's words. */
function retitled(own: Outline, edited: DocumentSection, heading: string): Outline {
  const title = headingNode(heading, edited.title?.depth ?? 2);
  return { ...own, heading, from: 'editor', model: { ...edited, heading, from: 'editor', title } };
}

/** Puts the passages that have no place yet after those that they follow; a section of new ones alone goes in whole. */
function insertNew(sections: Outline[], generated: readonly DocumentSection[], kept: ReadonlySet<string>, judge: Judge): void {
  const order = generated.flatMap(idsOf).filter((id) => kept.has(id));
  for (const section of generated) {
    const own = idsOf(section).filter((id) => kept.has(id));
    const placed = new Set(sections.flatMap(({ passages }) => passages));
    const fresh = own.filter((id) => !placed.has(id));
    if (fresh.length === 0) continue;
    const previous = order[order.indexOf(own[0] ?? '') - 1];
    const at = sections.findIndex(({ passages }) => passages.includes(previous ?? ''));
    const atEnd = sections[at]?.passages.at(-1) === previous;
    if (fresh.length === own.length && atEnd) {
      sections.splice(at + 1, 0, { ...outlineOf(section), id: freeId(section.id, sections), passages: own });
      continue;
    }
    if (fresh.length === own.length && section.from === 'article') {
      const what = `the article's heading “${section.heading}” is left out: it falls inside of a section of yours`;
      judge.gone({ what, line: sections[at]?.model.line ?? 1 });
    }
    for (const id of fresh) insertPassage(sections, id, order);
  }
}

function freeId(id: string, others: readonly { id: string }[]): string {
  let free = id;
  for (let count = 2; others.some((own) => own.id === free); count += 1) free = `${id}-${count}`;
  return free;
}
