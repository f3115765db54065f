import { diffArrays, diffWordsWithSpace } from 'diff';
import { isUnspaced } from './unspaced.ts';

/** Texts that differ in more words than this are shown one after the other: their diff would take long, and help nobody. */
const MOST_EDITS = 2000;

/** How a text became another, word by word: the same and removed parts together are the first, the same and added ones the second. */
export function wordDiff(before: string, after: string): { kind: 'same' | 'removed' | 'added'; text: string }[] {
  const changes = diffOf(before, after) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Undefined where they differ in too much. */
function diffOf(before: string, after: string): { value: string; added?: boolean; removed?: boolean }[] | undefined {
  if (!isUnspaced(before + after)) return diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  return changes?.map(({ value, ...change }) => ({ ...change, value: value.join('') }));
}
