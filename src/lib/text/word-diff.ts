import { diffWordsWithSpace } from 'diff';

/** Texts that differ in more words than this are shown one after the other: their diff would take long, and help nobody. */
const MOST_EDITS = 2000;

/** How a text became another, word by word: the same and removed parts together are the first, the same and added ones the second. */
export function wordDiff(before: string, after: string): { kind: 'same' | 'removed' | 'added'; text: string }[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
