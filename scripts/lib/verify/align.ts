/** A place where what is shown is not what is expected; the numbers are places in the two lists. */
export interface Misfit {
  kind: 'changed' | 'foreign' | 'doubled' | 'moved' | 'missing';
  shown?: number;
  expected?: number;
}

/**
 * Compares the passages that are shown with those that are expected: each once, in order, the same to the character.
 * A passage that differs is taken for a changed one when it stands where one is missing, else for a foreign one.
 */
export function alignPassages(shown: readonly string[], expected: readonly string[]): Misfit[] {
  const free = new Map<string, number[]>();
  for (const [index, text] of expected.entries()) free.set(text, [...(free.get(text) ?? []), index]);
  const matches = shown.map((text) => free.get(text)?.shift());
  const missing = new Set(expected.keys());
  for (const match of matches) if (match !== undefined) missing.delete(match);

  const misfits: Misfit[] = [];
  let last = -1;
  for (const [index, match] of matches.entries()) {
    if (match !== undefined) {
      if (match < last) misfits.push({ kind: 'moved', shown: index, expected: match });
      last = Math.max(last, match);
    } else if (missing.has(last + 1)) {
      last += 1;
      missing.delete(last);
      misfits.push({ kind: 'changed', shown: index, expected: last });
    } else misfits.push({ kind: free.has(shown[index] ?? '') ? 'doubled' : 'foreign', shown: index });
  }
  for (const index of missing) misfits.push({ kind: 'missing', expected: index });
  return misfits;
}
