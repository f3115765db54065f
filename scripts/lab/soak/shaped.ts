import { createHash } from 'node:crypto';
import { gather, type Holder, type Piece } from '../../../src/lib/shape.ts';
import type { Block, Leaf, Words } from '../../lib/read/model/types.ts';

/** How many of ten paragraphs stand in what; the others stand by themselves. */
const SHARES: readonly [Holder['kind'], number][] = [
  ['item', 2],
  ['quotation', 1],
  ['table', 1],
  ['figure', 1],
  ['note', 1],
];

/**
 * The blocks of an article with these paragraphs, some of them in lists, quotations, tables, figures and notes: in which, the words of each
 * paragraph decide, so that it stays there from edition to edition while they do. Now and then a line stands between two.
 */
export function shaped(texts: readonly string[]): Block[] {
  const pieces: Piece<Leaf>[] = [];
  let last: Holder[] = [];
  for (const [index, text] of texts.entries()) {
    const [which = 0, extra = 0] = createHash('sha256').update(text).digest();
    const within = holdersOf(kindOf(which % 10), last, index);
    const kind: Words['kind'] = within[0]?.kind === 'table' ? 'row' : 'paragraph';
    pieces.push({ within, leaf: { kind, text: kind === 'row' ? text.replace(', ', '\t') : text, line: index + 1 } });
    if (extra % 8 === 0 && within.length === 0) pieces.push({ within: [], leaf: { kind: 'rule', line: index + 1 } });
    last = within;
  }
  return gather(pieces) as Block[];
}

function kindOf(share: number): Holder['kind'] | undefined {
  let left = share;
  for (const [kind, count] of SHARES) {
    if (left < count) return kind;
    left -= count;
  }
  return undefined;
}

/** What holds the next paragraph: what held the one before, where that may hold several. */
function holdersOf(kind: Holder['kind'] | undefined, [before]: readonly Holder[], index: number): Holder[] {
  switch (kind) {
    case 'item':
      return [before?.kind === 'list' ? before : { kind: 'list' }, { kind: 'item' }];
    case 'quotation':
      return [before?.kind === 'quotation' ? before : { kind: 'quotation' }];
    case 'table':
      return [before?.kind === 'table' ? before : { kind: 'table', align: [null, null] }];
    case 'figure':
      return [{ kind: 'figure', alt: `Picture ${index}` }];
    case 'note':
      return [{ kind: 'note', label: `n${index}` }];
    default:
      return [];
  }
}
