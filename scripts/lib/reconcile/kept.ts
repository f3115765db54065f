import { isDeepStrictEqual } from 'node:util';
import type { Kept, Ledger, Rejected } from '../../../src/schemas/ledger.ts';

const LISTS = ['actors', 'themes', 'statements', 'keyPoints', 'dates'] as const;

/** Tells what a person took out from what they keep. @param items what the explainer lists; absent where nobody has edited it */
export function splitKept(all: Rejected, items: Kept | undefined): Pick<Ledger, 'rejected' | 'kept'> {
  const isListed = (name: keyof Kept, item: unknown): boolean => (items?.[name] ?? []).some((own) => isDeepStrictEqual(own, item));
  const pick = (listed: boolean): Kept => {
    const picked = LISTS.map((name) => [name, all[name].filter((item) => isListed(name, item) === listed)]);
    return Object.fromEntries(picked) as Kept;
  };
  const kept = pick(true);
  return { rejected: { ...all, ...pick(false) }, ...(LISTS.some((name) => kept[name].length > 0) ? { kept } : {}) };
}

/** What a person took out or keeps: only they may bring it back. */
export function rejectedOrKept({ rejected, kept }: Ledger): Rejected {
  const lists = LISTS.map((name) => [name, [...rejected[name], ...(kept?.[name] ?? [])]]);
  return { ...rejected, ...Object.fromEntries(lists) };
}
