import { flatten, type Holder } from '../../../src/lib/shape.ts';
import type { Paragraph, ParagraphShape } from '../language/paragraph.ts';
import { readParagraphs } from '../language/sentences.ts';
import { MOST } from '../language/unread.ts';
import { type Article, hasWords, type Leaf, type Words } from '../read/model/types.ts';
import { findInterview, type Interview } from './interview/turns.ts';
import { outsideOf } from './outside.ts';

/** How an article falls into paragraphs. Numbers count the paragraphs from 0. */
export interface Layout {
  paragraphs: Paragraph[];
  /** The article's own headings that have a paragraph right below them, by its number. */
  headings: Map<number, string>;
  /** Who speaks by turns in it, where it is an interview or a transcript. */
  interview: Interview | null;
}

/** Lays an article out as the analysis reads it. */
export function layOut({ blocks, headline, author }: Pick<Article, 'blocks' | 'headline' | 'author'>): Layout {
  const { texts, shapes, headings, stressed } = shapesOf({ blocks });
  const pieces = texts.map((text, index) => ({
    ...shapes[index],
    text: isTooLong(text) ? '' : text,
    isStressed: stressed[index] ?? false,
    heading: headings.get(index),
  }));
  const interview = findInterview(pieces, { headline, author });
  return { paragraphs: readParagraphs(texts, interview ? byTurns(shapes, interview) : shapes), headings, interview };
}

const isTooLong = (text: string): boolean => text.length > MOST.inParagraph;

/** The paragraphs of an article, unread, how each stands in it, and whether all of it stands in bold or italics. */
export function shapesOf({ blocks }: Pick<Article, 'blocks'>): {
  texts: string[];
  shapes: ParagraphShape[];
  headings: Layout['headings'];
  stressed: boolean[];
} {
  const headings = new Map<number, string>();
  const own: { within: readonly Holder[]; leaf: Words }[] = [];
  for (const { within, leaf } of flatten<Leaf>(blocks)) {
    if (leaf?.kind === 'heading') headings.set(own.length, leaf.text);
    else if (hasWords(leaf)) own.push({ within, leaf });
  }
  const shapes = own.map(({ within, leaf }, index): ParagraphShape => {
    const role = roleOf(within, leaf);
    const goesOn = within[0] !== undefined && within[0] === own[index - 1]?.within[0];
    const outside = leaf.kind === 'paragraph' && !isTooLong(leaf.text) ? outsideOf(leaf.text, index === 0) : [];
    return { ...(role && { role }), ...(goesOn && { goesOn }), ...(outside.length > 0 && { outside }) };
  });
  return { texts: own.map(({ leaf }) => leaf.text), shapes, headings, stressed: own.map(({ leaf }) => isStressed(leaf)) };
}

/** Whether all of a paragraph stands in bold or italics. */
const isStressed = (leaf: Words): boolean =>
  leaf.kind === 'paragraph' &&
  (leaf.marks ?? []).some(({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && start === 0 && end === leaf.text.length);

/** The labels of the turns as sentences of their own, and no section between a question and its answer. */
function byTurns(shapes: readonly ParagraphShape[], { turns }: Interview): ParagraphShape[] {
  const asks = turns.some(({ part }) => part === 'question');
  const turnsOf = Map.groupBy(turns, ({ paragraph }) => paragraph);
  return shapes.map((shape, index) => {
    const own = turnsOf.get(index) ?? [];
    const outside = [...(shape.outside ?? []), ...own.flatMap(({ label, start }) => (label ? { start: label.start, end: start } : []))];
    const goesOn = shape.goesOn ?? (asks && own[0] !== undefined && own[0].part !== 'question');
    return { ...shape, ...(goesOn && { goesOn }), ...(outside.length > 0 && { outside }) };
  });
}

const ROLES: Partial<Record<Holder['kind'], Role>> = { item: 'item', quotation: 'quotation', caption: 'caption', figure: 'caption' };
type Role = ParagraphShape['role'];

function roleOf(within: readonly Holder[], leaf: Words): Role {
  if (within.some(({ kind }) => kind === 'note')) return 'note';
  if (leaf.kind === 'preformatted') return 'preformatted';
  if (leaf.kind === 'row' || leaf.kind === 'header') return 'row';
  const roles = within.flatMap(({ kind }) => ROLES[kind] ?? []);
  return roles.at(-1);
}
