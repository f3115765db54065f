import { diffWordsWithSpace } from 'diff';

/** Words that two texts share, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts that differ in more words than this are shown one after the other: their diff would take long, and help nobody. */
const MOST_EDITS = 2000;

/** How a text became another, word by word: the same and removed parts together are the first, the same and added ones the second. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const parts: DiffPart[] = changes
    ? changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}
