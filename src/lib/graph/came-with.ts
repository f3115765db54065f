import type { Revision } from '../../schemas/ledger.ts';

/**
 * With which revision, from 1, passages and statements came as they are, by their address; not there: what was so from the first on, and what
 * the last revision does not know.
 */
export function cameWith(revisions: readonly Revision[]): Map<string, number> {
  const all = revisions.map(wordsIn);
  const last = all.at(-1) ?? new Map<string, string>();
  return new Map(
    [...last].flatMap(([id, words]): [string, number][] => {
      const before = all.findLastIndex((own) => own.get(id) !== words);
      return before < 0 ? [] : [[id, before + 2]];
    }),
  );
}

/** What a revision has at each address. */
const wordsIn = ({ passages, statements }: Revision): Map<string, string> =>
  new Map([
    ...passages.map(({ id, text }): [string, string] => [id, text]),
    ...statements.map(({ id, content }): [string, string] => [id, content.join('\n')]),
  ]);
