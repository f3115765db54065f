import type { Move, MovedKind } from '../../schemas/moved.ts';

/** Something that has, or had, an address: its kind and its id; of a section also its explainer. */
export type Moved = Pick<Move, 'kind' | 'in'> & { id: string };

/** What became of an address: another one, or the day that it was withdrawn, and the pages that it had below it. */
export type Answer = { to: string } | { to?: undefined; on: string; pages: readonly string[] };

/** The folder of the site that has the pages of a kind; a section's lie below those of its explainer. */
export const pagesOf: Record<Exclude<MovedKind, 'section'>, string> = {
  explainer: 'explainers',
  actor: 'actors',
  theme: 'themes',
  term: 'glossary',
  story: 'stories',
};

const isOf = (move: Move, { kind, in: explainer, id }: Moved, end: 'from' | 'to'): boolean =>
  move.kind === kind && move.in === explainer && move[end] === id;

/** The entry of an address; undefined where it never moved. */
export const moveOf = (moves: readonly Move[], moved: Moved): Move | undefined => moves.find((move) => isOf(move, moved, 'from'));

/** What became of an address in the end; undefined for one that never moved. @param moves without a cycle */
export function answerFor(moves: readonly Move[], moved: Moved): Answer | undefined {
  const move = moveOf(moves, moved);
  if (!move) return undefined;
  if (move.to === undefined) return { on: move.on, pages: move.pages ?? [] };
  return answerFor(moves, { ...moved, id: move.to }) ?? { to: move.to };
}

/** The id that answers for one; itself where it did not move, or was withdrawn. */
export const idNow = (moves: readonly Move[], moved: Moved): string => answerFor(moves, moved)?.to ?? moved.id;

/**
 * The moves after one more. What it leads to is there again, whatever became of that before. The sections of an explainer go with it.
 */
export function addMove(moves: readonly Move[], move: Move): Move[] {
  const { kind, in: explainer, from, to } = move;
  const kept = moves.filter((other) => !isOf(other, { kind, in: explainer, id: from }, 'from') && !isAgain(other, move));
  if (kind !== 'explainer') return [...kept, move];
  const others = to === undefined ? kept.filter((other) => other.in !== from) : kept.map((other) => into(other, from, to));
  return [...others, move];
}

const isAgain = (other: Move, { kind, in: explainer, to }: Move): boolean =>
  to !== undefined && isOf(other, { kind, in: explainer, id: to }, 'from');

const into = (move: Move, from: string, to: string): Move => (move.in === from ? { ...move, in: to } : move);

/** The first entry that leads back to itself, or that is about an address which an earlier one is about; undefined where none is. */
export function faultyMove(moves: readonly Move[]): { move: Move; problem: string } | undefined {
  for (const [index, move] of moves.entries()) {
    const { kind, in: explainer, from } = move;
    const own = { kind, in: explainer, id: from };
    if (moves.findIndex((other) => isOf(other, own, 'from')) < index) return { move, problem: `${kind} "${from}" is moved twice` };
    const seen = new Set<string>();
    for (let next: Move | undefined = move; next?.to !== undefined; next = moveOf(moves, { ...own, id: next.to })) {
      if (next.to === from || seen.has(next.to)) return { move, problem: `${kind} "${from}" leads back to itself` };
      seen.add(next.to);
    }
  }
  return undefined;
}
