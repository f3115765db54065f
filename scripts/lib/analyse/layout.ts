import { flatten, type Holder, type Piece } from '../../../src/lib/shape.ts';
import type { Paragraph, ParagraphShape } from '../language/paragraph.ts';
import { readParagraphs } from '../language/sentences.ts';
import { type Article, hasWords, type Leaf, type Words } from '../read/model/types.ts';
import { outsideOf } from './outside.ts';

/** How an article falls into paragraphs. Numbers count the paragraphs from 0. */
export interface Layout {
  paragraphs: Paragraph[];
  /** The article's own headings that have a paragraph right below them, by its number. */
  headings: Map<number, string>;
}

/** Lays an article out as the analysis reads it. */
export function layOut({ blocks }: Pick<Article, 'blocks'>): Layout {
  const headings = new Map<number, string>();
  const own: Piece<Words>[] = [];
  for (const { within, leaf } of flatten<Leaf>(blocks)) {
    if (leaf?.kind === 'heading') headings.set(own.length, leaf.text);
    else if (hasWords(leaf)) own.push({ within, leaf });
  }
  const shapes = own.map(({ within, leaf }, index): ParagraphShape => {
    const role = roleOf(within, leaf);
    const goesOn = within[0] !== undefined && within[0] === own[index - 1]?.within[0];
    const outside = leaf?.kind === 'paragraph' ? outsideOf(leaf.text, index === 0) : [];
    return { ...(role && { role }), ...(goesOn && { goesOn }), ...(outside.length > 0 && { outside }) };
  });
  const texts = own.map(({ leaf }) => leaf?.text ?? '');
  return { paragraphs: readParagraphs(texts, shapes), headings };
}

const ROLES: Partial<Record<Holder['kind'], Role>> = { item: 'item', quotation: 'quotation', caption: 'caption', figure: 'caption' };
type Role = ParagraphShape['role'];

function roleOf(within: readonly Holder[], leaf: Words | undefined): Role {
  if (within.some(({ kind }) => kind === 'note')) return 'note';
  if (leaf?.kind === 'preformatted') return 'preformatted';
  if (leaf?.kind === 'row' || leaf?.kind === 'header') return 'row';
  const roles = within.flatMap(({ kind }) => ROLES[kind] ?? []);
  return roles.at(-1);
}
