import { hashOf } from '../../scripts/lib/reconcile/ledger.ts';
import type { Stock, StockExplainer } from '../../scripts/lib/rename/stock.ts';
import { readExplainer } from '../../src/lib/explainer/read-explainer.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';

const SHA = 'f'.repeat(64);

/** An explainer of an invented town, with one passage. @param top more of its frontmatter  @param words of the passage */
export const mdxOf = (name: string, top = '', words = 'The pier is open.'): string => `---
format: 1
headline: The pier
author: null
published: null
source: { file: ${name}.txt, sha256: ${SHA} }
${top}---

<Section id="talks">
  ## Talks

  <Passage id="p1111">
    ${words}
  </Passage>
</Section>
`;

/** The ledger of an explainer that is as it was generated. */
export const ledgerOf = (name: string, mdx: string, own: Partial<Ledger> = {}): Ledger => ({
  format: 1,
  revisions: [{ file: `${name}.txt`, sha256: SHA, passages: [{ id: 'p1111', text: 'The pier is open.' }], statements: [] }],
  ...{ gone: [], sections: { talks: ['p1111'] }, left: {}, statements: {}, toTell: [], generated: mdx, written: hashOf(mdx) },
  rejected: { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false },
  ...own,
});

/** An explainer of a content folder. @param ledger what its ledger has besides; null where it has none */
export const stockExplainer = (name: string, mdx: string, ledger: Partial<Ledger> | null = {}): StockExplainer => ({
  ...{ mdx, data: readExplainer(mdx, `${name}.mdx`).data },
  ledger: ledger && ledgerOf(name, mdx, ledger),
});

/** What a content folder holds; what a test does not give is empty. */
export const stockOf = (own: Partial<Omit<Stock, 'explainers'>> & { explainers?: Record<string, StockExplainer> }): Stock => ({
  ...{ actors: new Map(), themes: new Map(), glossary: new Map(), stories: new Map() },
  ...{ moved: [], publicStories: {}, articles: [], erased: null, imports: null },
  ...own,
  explainers: new Map(Object.entries(own.explainers ?? {})),
});
