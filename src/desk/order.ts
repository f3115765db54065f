/**
 * Before which one something has to stand so that it comes to the place of another.
 *
 * @param ids in their order
 * @param at the place that it is to have then, from 0
 * @returns the id of the one below it; null for the end; undefined where it stands there already
 */
export function beforeAt(ids: readonly string[], id: string, at: number): string | null | undefined {
  const others = ids.filter((own) => own !== id);
  const place = Math.min(Math.max(at, 0), others.length);
  return ids.indexOf(id) === place ? undefined : (others[place] ?? null);
}
