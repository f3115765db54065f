import type { Analysis } from '../analyse/types.ts';
import type { Article } from '../read/types.ts';
import { writeExplainer } from '../write/mdx.ts';
import { giveAddresses, giveStatementAddresses } from './addresses.ts';
import { addressesOf, type Ledger, type Revision } from './ledger.ts';

/**
 * Generates an explainer, with the addresses that the ledger knows kept.
 *
 * @param source the article file's name, and the SHA-256 of its bytes in hex
 * @param ledger the explainer's ledger; null for a new one
 * @returns the MDX as generated, and the revision of the article that it shows
 */
export function buildExplainer(
  article: Article,
  analysis: Analysis,
  source: { file: string; sha256: string },
  ledger: Ledger | null,
): { mdx: string; revision: Revision } {
  const texts = analysis.paragraphs.map(({ text }) => text);
  const passages = giveAddresses(texts, ledger?.revisions.at(-1)?.passages ?? [], addressesOf(ledger));
  const addressed = texts.map((text, index) => ({ id: passages[index] ?? '', text }));
  const statements = giveStatementAddresses(
    analysis.statements.map(({ paragraph, content }) => ({
      passage: passages[paragraph] ?? '',
      content: content.map(({ start, end }) => texts[paragraph]?.slice(start, end) ?? ''),
    })),
  );
  const mdx = writeExplainer({ article, analysis, source, passages, statements });
  return { mdx, revision: { ...source, passages: addressed } };
}
