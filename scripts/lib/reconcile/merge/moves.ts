import { inSameOrder, insertAll } from './order.ts';
import type { Outline } from './sections.ts';
import type { Versions } from './types.ts';

type Orders = Versions<string[]>;

/**
 * Moves what the article has moved: a section as a whole where it is still one, else its passages. What would undo an order that the editor
 * has chosen stays where they have it.
 *
 * @param sections the editor's
 * @param kept the addresses of the passages in the result
 */
export function followMoves(sections: readonly Outline[], orders: Orders, kept: ReadonlySet<string>): Outline[] {
  const order = orders.generated.filter((id) => kept.has(id));
  const isRight = standsRight(orders);
  let result = [...sections];
  const moved = movedByArticle(orders);
  for (const id of moved) {
    const section = result.find(({ passages }) => passages[0] === id);
    const next = section && moveSection(result, section, moved, order);
    if (section && next && isRight(idsOf(next), section.passages, moved)) {
      result = next;
      for (const own of section.passages) moved.delete(own);
    }
  }
  for (const id of moved) {
    moved.delete(id);
    const trial = result.map((section) => ({ ...section, passages: section.passages.filter((own) => own !== id) }));
    insertPassage(trial, id, order);
    if (!isRight(idsOf(trial), [id], moved)) continue;
    for (const [index, section] of result.entries()) section.passages = trial[index]?.passages ?? [];
  }
  return result;
}

/** The sections with one of them at its new place; undefined where it is no longer in one piece, or falls inside of another. */
function moveSection(
  sections: readonly Outline[],
  section: Outline,
  moved: ReadonlySet<string>,
  order: readonly string[],
): Outline[] | undefined {
  const { passages } = section;
  const at = order.indexOf(passages[0] ?? '');
  if (!passages.every((id, index) => moved.has(id) && order[at + index] === id)) return undefined;
  const others = sections.filter((own) => own !== section);
  const placed = new Set(idsOf(others));
  const previous = order.slice(0, at).findLast((id) => placed.has(id));
  const before = others.findIndex((own) => own.passages.at(-1) === previous);
  if (previous !== undefined && before < 0) return undefined;
  return others.toSpliced(before + 1, 0, section);
}

/** Puts a passage into the section, and after the passage, that it follows in an order. */
export function insertPassage(sections: Outline[], id: string, order: readonly string[]): void {
  const placed = new Set(idsOf(sections));
  const above = order.slice(0, order.indexOf(id)).findLast((own) => placed.has(own));
  const near = above ?? order.find((own) => placed.has(own));
  if (near === undefined) sections[0]?.passages.push(id);
  else
    for (const section of sections)
      if (section.passages.includes(near)) section.passages = insertAll(section.passages, near === above ? [near, id] : [id, near]);
}

const idsOf = (sections: readonly Outline[]): string[] => sections.flatMap(({ passages }) => passages);

function movedByArticle({ base, edited, generated }: Orders): Set<string> {
  const [inBase, inEdited] = [new Set(base), new Set(edited)];
  const now = generated.filter((id) => inBase.has(id) && inEdited.has(id));
  const still = inSameOrder(base, now);
  return new Set(now.filter((id) => !still.has(id)));
}

/**
 * Whether passages stand right in an order: as the editor has them towards all that they have turned round, as the article has them towards
 * the others, but for those that have yet to move.
 */
function standsRight({ base, edited, generated }: Orders) {
  const [before, mine, theirs] = [placesIn(base), placesIn(edited), placesIn(generated)];
  const isFirst = (places: Places, one: string, other: string): boolean => (places.get(one) ?? 0) < (places.get(other) ?? 0);
  return (order: readonly string[], ids: readonly string[], toMove: ReadonlySet<string>): boolean => {
    const now = placesIn(order);
    return ids.every((id) =>
      order
        .filter((other) => before.has(other))
        .every((other) => {
          const isTurned = isFirst(before, id, other) !== isFirst(mine, id, other);
          if (!isTurned && toMove.has(other)) return true;
          return isFirst(now, id, other) === isFirst(isTurned ? mine : theirs, id, other);
        }),
    );
  };
}

type Places = ReadonlyMap<string, number>;
const placesIn = (ids: readonly string[]): Places => new Map(ids.map((id, index) => [id, index]));
