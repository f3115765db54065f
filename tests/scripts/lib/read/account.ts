import type { Article, Leaf } from '../../../../scripts/lib/read/model/types.ts';
import { flatten } from '../../../../src/lib/shape.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text: letters and figures. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** What an article keeps of its source, in its order, and what it says beside that: what it names, and what pictures show. */
export interface Account {
  body: string[];
  notes: string[];
  named: string[];
}

/** All words of an article, by where they are. */
export function accountOf({ blocks, furniture, leftOut = [] }: Article): Account {
  const wordsOf = (own: Article['blocks']): string[] => flatten<Leaf>(own).flatMap(({ leaf }) => (leaf ? leafWords(leaf) : []));
  const figures = new Set(flatten<Leaf>(blocks).flatMap(({ within }) => within.filter((holder) => holder.kind === 'figure')));
  return {
    body: wordsOf(blocks.filter(({ kind }) => kind !== 'note')),
    notes: wordsOf(blocks.filter(({ kind }) => kind === 'note')),
    named: [...[...furniture, ...leftOut].map(({ text = '' }) => text), ...[...figures].map(({ alt = '' }) => alt)].flatMap(wordsIn),
  };
}

/** The words of a leaf with those that stand between its characters. */
function leafWords(leaf: Leaf): string[] {
  if (leaf.kind === 'rule') return [];
  if (leaf.kind === 'embed') return wordsIn(leaf.name ?? '');
  const marks = 'marks' in leaf ? (leaf.marks ?? []) : [];
  const struck = marks
    .flatMap((mark) => (mark.kind === 'struck' ? mark : []))
    .toSorted((one, other) => one.start - other.start)
    .toReversed();
  return wordsIn(struck.reduce((text, mark) => `${text.slice(0, mark.start)} ${mark.text} ${text.slice(mark.start)}`, leaf.text));
}
