import type { FigureTree, Tree } from '../shape.ts';
import { figuresIn } from '../shape.ts';
import type { ExplainerNode, ShownLeaf } from './types.ts';

/** Of so many things at the start of a page, one is seen before readers scroll. */
const AT_ONCE = 2;

/** The figure at the start of a section, if it starts with one. */
export const firstFigure = (blocks: readonly Tree<ShownLeaf>[]): FigureTree<ShownLeaf> | undefined =>
  figuresIn(blocks.slice(0, AT_ONCE))[0];

/** The figures of an explainer whose pictures are there, in their order. */
export const picturesOf = ({
  sections,
}: Pick<ExplainerNode, 'sections'>): (FigureTree<ShownLeaf> & { picture: string; section: string })[] =>
  sections.flatMap(({ id, blocks }) =>
    figuresIn(blocks).flatMap(({ picture, ...figure }) => (picture ? [{ ...figure, picture, section: id }] : [])),
  );
