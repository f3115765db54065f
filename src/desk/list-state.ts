import type { Listed } from './types.ts';

/** What of the list is shown. */
export interface ListState {
  group: Group;
  /** Words of a headline. */
  find: string;
}

/** What explainers can be shown by; one may be in several groups. */
export const groups = {
  all: () => true,
  faults: ({ faults }: Listed) => faults.length > 0,
  conflicts: ({ conflicts }: Listed) => conflicts > 0,
  article: ({ isArticleNew }: Listed) => isArticleNew,
  lapsed: ({ hasLapsed }: Listed) => hasLapsed,
  left: ({ left }: Listed) => left > 0,
  approved: ({ isApproved, hasLapsed }: Listed) => isApproved && !hasLapsed,
  drafts: ({ status }: Listed) => status === 'draft',
} satisfies Record<string, (listed: Listed) => boolean>;
export type Group = keyof typeof groups;

export const groupNames = Object.keys(groups) as Group[];

/** The explainers of a group whose headline has words that begin like each of those that are looked for. */
export function shownOf(listed: readonly Listed[], { group, find }: ListState): Listed[] {
  const words = wordsOf(find);
  return listed.filter((own) => {
    if (!groups[group](own)) return false;
    const there = wordsOf(own.headline);
    return words.every((word) => there.some((one) => one.startsWith(word)));
  });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The state that an address of the list names. */
export function stateIn(search: string): ListState {
  const named = new URLSearchParams(search);
  const group = groupNames.find((name) => name === named.get('show')) ?? 'all';
  return { group, find: named.get('find') ?? '' };
}

/** What names a state in the address of the list. */
export function searchOf({ group, find }: ListState): string {
  const named = new URLSearchParams({ ...(group === 'all' ? {} : { show: group }), ...(find === '' ? {} : { find }) });
  return named.size > 0 ? `?${named}` : '';
}
