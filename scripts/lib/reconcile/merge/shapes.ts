import type { BlockLeaf, DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { flatten, type Holder, type Piece } from '../../../../src/lib/shape.ts';
import { each, type Versions } from './types.ts';

type Pieces = Piece<BlockLeaf>[];

/** How a passage stands in a version: what holds it, and what has no address and stands before it (the first of its section only) or after it. */
export interface Standing {
  within: Holder[];
  before: Pieces;
  after: Pieces;
}

/**
 * Merges how passages stand in lists, tables and the like, and what stands between them that has no address: as the article has it now, but
 * where the editor has changed that.
 *
 * @returns gives a passage with what stands beside it
 */
export function mergeShapes(body: Versions<DocumentSection[]>): (id: string) => Pieces {
  const { base, edited, generated } = each(body, standingsOf);
  const sameHolder = pairHolders(edited, generated);
  const choose = <Part extends keyof Standing>(id: string, part: Part): Standing[Part] | undefined => {
    const [old, mine, now] = [base, edited, generated].map((own) => own.get(id)?.[part]);
    return mine && (!now || (old && JSON.stringify(old) !== JSON.stringify(mine))) ? mine : now;
  };
  const now = (within: readonly Holder[]): Holder[] => within.map((holder) => sameHolder.get(holder) ?? holder);
  const beside = (pieces: Pieces = []): Pieces => pieces.map((piece) => ({ ...piece, within: now(piece.within) }));
  return (id) => {
    const within = now(choose(id, 'within') ?? []);
    return [...beside(choose(id, 'before')), { within, leaf: { kind: 'passage', id } }, ...beside(choose(id, 'after'))];
  };
}

/** How each passage stands, by its address. */
export function standingsOf(sections: readonly Pick<DocumentSection, 'blocks'>[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { blocks } of sections) {
    let before: Pieces = [];
    let last: Standing | undefined;
    for (const piece of flatten(blocks)) {
      if (piece.leaf?.kind !== 'passage') (last?.after ?? before).push(piece);
      else {
        last = { within: piece.within, before, after: [] };
        before = [];
        standings.set(piece.leaf.id, last);
      }
    }
  }
  return standings;
}

/** Which holder of the generated version each of the editor's is: one of its kind that holds the same passage at the same depth. */
function pairHolders(edited: ReadonlyMap<string, Standing>, generated: ReadonlyMap<string, Standing>): Map<Holder, Holder> {
  const pairs = new Map<Holder, Holder>();
  for (const [id, { within }] of edited) {
    for (const [depth, holder] of within.entries()) {
      const now = generated.get(id)?.within[depth];
      if (now && JSON.stringify(now) === JSON.stringify(holder)) pairs.set(holder, now);
    }
  }
  return pairs;
}
