import { aboutChanges, changesBetween, type PassageChange } from '../revisions/changes.ts';
import type { ExplainerNode } from './types.ts';

/** A revision of an explainer that changed it, in short. */
export interface Update {
  explainer: ExplainerNode;
  /** Of the revision, from 1; the first one is no update. */
  number: number;
  /** YYYY-MM-DD, where it is known. */
  on: string | undefined;
  /** What the article says of itself otherwise. */
  about: ReturnType<typeof aboutChanges>[number]['what'][];
  /** What became of how many passages. */
  fates: { fate: PassageChange['fate']; passages: number }[];
}

/** What changed in some explainers, the newest first; what has no day comes last. */
export function updatesOf(explainers: readonly ExplainerNode[]): Update[] {
  const updates = explainers.flatMap((explainer) => {
    const { revisions, gone } = explainer.history;
    return revisions.flatMap((revision, index): Update[] => {
      const before = revisions[index - 1];
      if (!before) return [];
      const about = aboutChanges(before, revision).map(({ what }) => what);
      const fates = [...Map.groupBy(changesBetween(before, revision, gone, index), ({ fate }) => fate)];
      return [
        { explainer, number: index + 1, on: revision.on, about, fates: fates.map(([fate, { length }]) => ({ fate, passages: length })) },
      ];
    });
  });
  const dayOf = ({ on = '' }: Update): string => on;
  return updates.reverse().sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) > dayOf(b) ? -1 : 1));
}
