import { parse } from 'yaml';
import { removeAt, setAt } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { splitFile } from '../../../src/lib/explainer/file.ts';
import type { Path } from '../../../src/lib/explainer/frontmatter.ts';
import type { Move } from '../../../src/schemas/moved.ts';
import type { Change } from '../platform/changes.ts';
import { movedChange, type OwnFile, type Planned, type Stock } from './stock.ts';

/** The lists of a story that name what can be renamed. */
const LISTS: Partial<Record<Move['kind'], Path[]>> = {
  explainer: [['explainers'], ['not']],
  actor: [['rule', 'actors']],
  theme: [['rule', 'themes']],
};

/** All that a plan changes: also the stories that name what it moves, and the list of what has moved. */
export const changesOf = (stock: Stock, { changes, moves }: Pick<Planned, 'changes' | 'moves'>): Change[] => [
  ...changes,
  ...moves.filter((move) => !stock.moved.includes(move)).flatMap((move) => storyChanges(stock.stories, move)),
  movedChange(moves),
];

/** The changes that let stories name what has moved by its new name; what is gone, or named there already, goes from their lists. */
export const storyChanges = (stories: ReadonlyMap<string, OwnFile>, { kind, from, to }: Move): Change[] =>
  Array.from(stories.values()).flatMap(({ name, text }) => {
    const next = (LISTS[kind] ?? []).reduce((mdx, path) => renamedIn(mdx, path, from, to), text);
    return next === text ? [] : [{ write: `stories/${name}`, data: next }];
  });

function renamedIn(mdx: string, path: Path, from: string, to: string | undefined): string {
  const list = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], parse(splitFile(mdx, '').yaml));
  if (!Array.isArray(list)) return mdx;
  const at = list.indexOf(from);
  if (at < 0) return mdx;
  return to === undefined || list.includes(to) ? removeAt(mdx, [...path, at]) : setAt(mdx, [...path, at], to);
}
