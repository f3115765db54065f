import type { BlockLeaf, DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { flatten, gather, type Piece, type Tree } from '../../../../src/lib/shape.ts';
import type { Outline } from './sections.ts';
import type { Judge } from './types.ts';

type Pieces = Piece<BlockLeaf>[];
type Sections = readonly Pick<Outline, 'id' | 'passages'>[];

/** A section as if the editor had no blocks of their own in it: what an article may change. */
export const withoutEditorBlocks = (section: DocumentSection): DocumentSection => ({
  ...section,
  blocks: gather(flatten(section.blocks).filter(({ leaf }) => leaf?.kind !== 'editor')),
});

/** A place beside a passage, with so many trees without one between the two. */
interface Beside {
  side: 'after' | 'before';
  passage: string;
  skip: number;
}

/** Where a block stands in a section. */
type Spot = Beside | { side: 'start' | 'end' };

/** An editor's blocks of a section of the result. */
export interface EditorPlaces {
  above: string[];
  inside: { id: string; spot: Spot }[];
  below: string[];
}

/**
 * Finds the place of each of an editor's blocks in the sections of a result: after the passage that it followed, else before the one that it
 * preceded, else beside the nearest of its section that is left; else where its section is, else at the end of the one before.
 *
 * @param sections those of the result; at least one
 * @returns for each of them its blocks; each block once
 */
export function placeEditorBlocks(edited: readonly DocumentSection[], sections: Sections): EditorPlaces[] {
  const places = sections.map((): EditorPlaces => ({ above: [], inside: [], below: [] }));
  const homes = new Map(sections.flatMap(({ passages }, index) => passages.map((id) => [id, index] as const)));
  const placeOf = new Map(sections.map(({ id }, index) => [id, index]));
  const nowOf = edited.map(({ id, passages }) => placeOf.get(id) ?? passages.flatMap((passage) => homes.get(passage.id) ?? [])[0]);
  let before: number | undefined;
  for (const [index, section] of edited.entries()) {
    for (const { block, outside } of section.editorBlocks ?? []) {
      if (outside === 'below') places.at(-1)?.below.push(block.id);
      if (outside !== 'above') continue;
      const now = nowOf[index] ?? (before ?? -1) + 1;
      (places[now]?.above ?? places.at(-1)?.below)?.push(block.id);
    }
    for (const [at, tree] of section.blocks.entries()) {
      if (tree.kind !== 'editor') continue;
      const beside = besideIn(section.blocks, at, homes);
      const now = beside ? homes.get(beside.passage) : nowOf[index];
      const spot = beside ?? { side: now === undefined && before !== undefined ? 'end' : 'start' };
      places[now ?? before ?? 0]?.inside.push({ id: tree.id, spot });
    }
    before = nowOf[index] ?? before;
  }
  return places;
}

/** The passage of the result that a block of a section stands by. */
function besideIn(trees: readonly Tree<BlockLeaf>[], at: number, homes: ReadonlyMap<string, number>): Beside | undefined {
  const above = nearest(trees.slice(0, at).toReversed(), (tree) => passagesIn(tree).toReversed());
  const below = nearest(trees.slice(at + 1), passagesIn);
  const [previous, next] = [above[0], below[0]];
  if (previous && homes.has(previous.id)) return { side: 'after', passage: previous.id, skip: previous.skip };
  if (next && homes.has(next.id)) return { side: 'before', passage: next.id, skip: next.skip };
  const earlier = above.find(({ id }) => homes.has(id));
  if (earlier) return { side: 'after', passage: earlier.id, skip: 0 };
  const later = below.find(({ id }) => homes.has(id));
  return later && { side: 'before', passage: later.id, skip: 0 };
}

/** The passages of trees, from near to far, each with how many trees without one stand nearer. */
function nearest(trees: readonly Tree<BlockLeaf>[], idsOf: (tree: Tree<BlockLeaf>) => string[]) {
  let skip = 0;
  return trees.flatMap((tree) => {
    if (tree.kind === 'editor') return [];
    const ids = idsOf(tree);
    if (ids.length === 0) skip += 1;
    return ids.map((id) => ({ id, skip }));
  });
}

const passagesIn = (tree: Tree<BlockLeaf>): string[] => idsIn(flatten([tree]));

/** Puts an editor's blocks between the pieces of a section. */
export function insertEditorBlocks(pieces: Pieces, { inside }: Pick<EditorPlaces, 'inside'>): Pieces {
  const trees = topLevel(pieces);
  const treeOf = new Map(trees.flatMap((tree, index) => idsIn(tree).map((id) => [id, index] as const)));
  const hasNoPassage = (index: number): boolean => index >= 0 && index < trees.length && idsIn(trees[index] ?? []).length === 0;
  const slots = trees.map((): Pieces => []);
  slots.push([]);
  const slotOf = (spot: Spot): number => {
    if (!('passage' in spot)) return spot.side === 'start' ? 0 : trees.length;
    const tree = treeOf.get(spot.passage) ?? 0;
    let slot = spot.side === 'after' ? tree + 1 : tree;
    for (let left = spot.skip; left > 0; left -= 1) {
      if (!hasNoPassage(spot.side === 'after' ? slot : slot - 1)) break;
      slot += spot.side === 'after' ? 1 : -1;
    }
    return slot;
  };
  for (const { id, spot } of inside) slots[slotOf(spot)]?.push({ within: [], leaf: { kind: 'editor', id } });
  return slots.flatMap((own, index) => [...own, ...(trees[index] ?? [])]);
}

const idsIn = (pieces: Pieces): string[] => pieces.flatMap(({ leaf }) => (leaf?.kind === 'passage' ? [leaf.id] : []));

/** Pieces in the trees that they make. */
function topLevel(pieces: Pieces): Pieces[] {
  const trees: Pieces[] = [];
  for (const piece of pieces) {
    const [holder] = piece.within;
    const last = trees.at(-1);
    if (holder && last?.[0]?.within[0] === holder) last.push(piece);
    else trees.push([piece]);
  }
  return trees;
}

/** Names the blocks that stay though what they quote of the article is gone. */
export function tellUnanswered(
  edited: readonly DocumentSection[],
  there: { passages: ReadonlyMap<string, string>; statements: ReadonlySet<string> },
  judge: Judge,
): void {
  for (const { block, line } of edited.flatMap(({ editorBlocks = [] }) => editorBlocks)) {
    if (block.kind === 'quote' && !there.statements.has(block.statement)) {
      const what = `<Quote id="${block.id}"> is kept, but statement "${block.statement}" is gone: name another one, or delete the block`;
      judge.gone({ what, line });
    }
    const gone = block.kind === 'question' ? (block.passages ?? []).filter((id) => !there.passages.has(id)) : [];
    if (gone.length > 0) {
      const what = `<Question id="${block.id}"> is kept, but passage ${gone.map((id) => `"${id}"`).join(', ')} is gone: name others, or answer it yourself`;
      judge.gone({ what, line });
    }
  }
}
