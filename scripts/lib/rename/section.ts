import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { renameSection as renameIn } from '../../../src/lib/explainer/rename.ts';
import { addMove } from '../../../src/lib/moved/moves.ts';
import { nextLedger, publishedBy } from '../reconcile/ledger.ts';
import { ledgerChange, type Planned, type Stock, type StockExplainer } from './stock.ts';

/**
 * Gives a section of an explainer another id, as an editor would: the next run of explain keeps it. Its old address goes into the ledger, though
 * no run may have noted it yet.
 *
 * @param on YYYY-MM-DD
 */
export function renameSection(stock: Stock, explainer: string, from: string, to: string, on: string): Planned {
  const { mdx, ledger } = stock.explainers.get(explainer) as StockExplainer;
  const next = renameIn(mdx, from, to);
  const published = [mdx, next].map((text) => publishedBy(readExplainer(text, explainer)));
  const revision = ledger?.revisions.at(-1);
  const account = ledger && revision && nextLedger(ledger, { ...ledger, revision, explainer: next, published, on: '' });
  return {
    changes: [{ write: `explainers/${explainer}.mdx`, data: next }, ...(account ? [ledgerChange(explainer, account)] : [])],
    moves: addMove(stock.moved, { kind: 'section', in: explainer, from, to, on }),
    said: [`section ${from} of ${explainer} is ${to} now`],
  };
}
