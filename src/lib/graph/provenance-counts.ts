import type { Provenance } from '../../schemas/provenance.ts';
import type { ExplainerNode } from './types.ts';

/** How many items of one sort the article brought, the build suggested, and an editor wrote or corrected. */
export interface ProvenanceCount {
  what: string;
  counts: Record<Provenance, number>;
}

/** Where the parts of an explainer come from, sort by sort; a sort that it has nothing of is left out. */
export function countProvenance({ data, sections }: ExplainerNode): ProvenanceCount[] {
  const { author, published, from } = data;
  const sorts: [string, readonly { from?: Provenance | undefined }[]][] = [
    ['Headline', [{ from: from.headline }]],
    ['Author', author === null ? [] : [{ from: from.author }]],
    ['Date', published === null ? [] : [{ from: from.published }]],
    ['Section headings', sections],
    ['Actors', data.actors],
    ['Themes', data.themes],
    ['Key points', data.keyPoints],
    ['Dates in the text', data.dates],
    ['Statements', data.statements],
  ];
  return sorts.filter(([, items]) => items.length > 0).map(([what, items]) => ({ what, counts: countBySource(items) }));
}

function countBySource(items: readonly { from?: Provenance | undefined }[]): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { article: 0, suggested: 0, editor: 0 };
  for (const { from = 'editor' } of items) counts[from] += 1;
  return counts;
}
