import type { Ledger, Revision, Tombstone } from '../../../src/schemas/ledger.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { writeExplainer } from '../explainer/write-explainer.ts';
import type { Article } from '../read/types.ts';
import { buryPassages, giveAddresses, giveStatementAddresses } from './addresses.ts';
import { knownAddresses } from './ledger.ts';

/** An explainer as generated, the revision of the article that it shows, and the tombstones after that. */
export interface Built {
  mdx: string;
  revision: Revision;
  gone: Tombstone[];
}

/**
 * Generates an explainer, with the addresses that the ledger knows kept.
 *
 * @param source the article file's name, and the SHA-256 of its bytes in hex
 * @param ledger the explainer's ledger; null for a new one
 */
export function buildExplainer(
  article: Article,
  analysis: Analysis,
  source: { file: string; sha256: string },
  ledger: Ledger | null,
): Built {
  const texts = analysis.paragraphs.map(({ text }) => text);
  const known = knownAddresses(ledger);
  const given = giveAddresses(texts, known);
  const gone = buryPassages(known, given, ledger?.revisions.length ?? 0);
  const passages = given.ids;
  const found = analysis.statements.map(({ paragraph, content }) => ({
    passage: passages[paragraph] ?? '',
    content: content.map(({ start, end }) => texts[paragraph]?.slice(start, end) ?? ''),
  }));
  const used = new Set(Object.keys(ledger?.statements ?? {}));
  const statements = giveStatementAddresses(found, ledger?.revisions.at(-1)?.statements ?? [], gone, used);
  const mdx = writeExplainer({ article, analysis, source, passages, statements });
  return {
    mdx,
    revision: {
      ...source,
      passages: texts.map((text, index) => ({ id: passages[index] ?? '', text })),
      statements: found.map((statement, index) => ({ id: statements[index] ?? '', ...statement })),
    },
    gone,
  };
}
