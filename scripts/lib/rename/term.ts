import { renameTerm as renameIn } from '../../../src/lib/explainer/rename.ts';
import { addMove } from '../../../src/lib/moved/moves.ts';
import type { Rejected } from '../../../src/schemas/ledger.ts';
import type { Change } from '../platform/changes.ts';
import { accountFor, ledgerChange, type Planned, type Stock } from './stock.ts';

/**
 * Gives a term of the glossary another id: its file, and its tags in all explainers and their ledgers.
 *
 * @param on YYYY-MM-DD
 */
export function renameTerm(stock: Stock, from: string, to: string, on: string): Planned {
  const changes: Change[] = [{ move: `glossary/${from}.mdx`, to: `glossary/${to}.mdx` }];
  const changed: string[] = [];
  for (const [slug, { mdx, ledger }] of stock.explainers) {
    const next = renameIn(mdx, from, to);
    if (next !== mdx) {
      changes.push({ write: `explainers/${slug}.mdx`, data: next });
      changed.push(slug);
    }
    if (!ledger) continue;
    const account = accountFor(
      { ...ledger, generated: renameIn(ledger.generated, from, to), rejected: inRejected(ledger.rejected, from, to) },
      mdx,
      next,
    );
    if (JSON.stringify(account) !== JSON.stringify(ledger)) changes.push(ledgerChange(slug, account));
  }
  return {
    changes,
    moves: addMove(stock.moved, { kind: 'term', from, to, on }),
    said: [`term ${from} is ${to} now`, `in ${changed.length === 0 ? 'no explainer' : changed.join(', ')}`],
  };
}

const inRejected = ({ terms, ...rejected }: Rejected, from: string, to: string): Rejected => ({
  ...rejected,
  mentions: rejected.mentions.map((mention) => (mention.term === from ? { ...mention, term: to } : mention)),
  ...(terms && { terms: terms.map((term) => (term === from ? to : term)) }),
});
