import { z } from 'zod';

/** What holds passages, apart from them: a list and each of its items, a quotation, a table and its caption, a figure, a note. */
export const holderSchema = z.discriminatedUnion('kind', [
  /** `start`: the number of the first item; absent for a list without numbers. */
  z.strictObject({ kind: z.literal('list'), start: z.int().min(0).optional() }),
  /** `done`: whether it is ticked; absent for one that has no box. */
  z.strictObject({ kind: z.literal('item'), done: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('quotation') }),
  /** `align`: how each column is set; null for one that is set as the text is. */
  z.strictObject({ kind: z.literal('table'), align: z.array(z.enum(['left', 'right', 'center']).nullable()) }),
  z.strictObject({ kind: z.literal('caption') }),
  /** `picture`: the name of its file in the folder `media`; absent where that is not there. `alt`: what the picture shows, in the article's words. */
  z.strictObject({ kind: z.literal('figure'), picture: z.string().min(1).optional(), alt: z.string().min(1).optional() }),
  /** `label`: what its marks in the text say. */
  z.strictObject({ kind: z.literal('note'), label: z.string().min(1) }),
]);
export type Holder = z.infer<typeof holderSchema>;

/** Things in an order, some of them held by others. */
export type Tree<Leaf> = Leaf | (Holder & { blocks: Tree<Leaf>[] });

/** One thing of a tree, and all that holds it, outer before inner; absent where a holder holds nothing. */
export interface Piece<Leaf> {
  within: Holder[];
  leaf?: Leaf;
}

const isHeld = <Leaf>(tree: Tree<Leaf>): tree is Holder & { blocks: Tree<Leaf>[] } =>
  typeof tree === 'object' && tree !== null && 'blocks' in tree;

/** The things of trees in their order. Two are held by the same thing when their holders are one and the same object. */
export function flatten<Leaf>(trees: readonly Tree<Leaf>[], within: Holder[] = []): Piece<Leaf>[] {
  return trees.flatMap((tree): Piece<Leaf>[] => {
    if (!isHeld(tree)) return [{ within, leaf: tree }];
    const { blocks, ...holder } = tree;
    const inner = [...within, holder as Holder];
    return blocks.length === 0 ? [{ within: inner }] : flatten(blocks, inner);
  });
}

/** The trees that things make, the opposite of `flatten`: neighbours with the same holder go into one. */
export function gather<Leaf>(pieces: readonly Piece<Leaf>[], depth = 0): Tree<Leaf>[] {
  const trees: Tree<Leaf>[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { within, leaf } = pieces[at] as Piece<Leaf>;
    const holder = within[depth];
    let end = at + 1;
    if (holder) {
      while (pieces[end]?.within[depth] === holder) end += 1;
      trees.push({ ...holder, blocks: gather(pieces.slice(at, end), depth + 1) });
    } else if (leaf !== undefined) trees.push(leaf);
    at = end;
  }
  return trees;
}

/** A figure with what stands in it. */
export type FigureTree<Leaf> = Extract<Holder, { kind: 'figure' }> & { blocks: Tree<Leaf>[] };

/** The figures in trees, in their order. */
export const figuresIn = <Leaf>(trees: readonly Tree<Leaf>[]): FigureTree<Leaf>[] =>
  trees.flatMap((tree) => {
    if (!isHeld(tree)) return [];
    return tree.kind === 'figure' ? [tree, ...figuresIn(tree.blocks)] : figuresIn(tree.blocks);
  });
