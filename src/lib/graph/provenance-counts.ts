import type { Provenance } from '../../schemas/provenance.ts';
import type { ExplainerNode } from './types.ts';

type Part = 'headline' | 'author' | 'date' | 'sections' | 'actors' | 'themes' | 'keyPoints' | 'dates' | 'statements';

/** How many items of one sort the article brought, the build suggested, and an editor wrote or corrected. */
export interface ProvenanceCount {
  part: Part;
  counts: Record<Provenance, number>;
}

/** Where the parts of an explainer come from, sort by sort; a sort that it has nothing of is left out. */
export function countProvenance({ data, sections }: ExplainerNode): ProvenanceCount[] {
  const { author, published, from } = data;
  const sorts: [Part, readonly { from?: Provenance | undefined }[]][] = [
    ['headline', [{ from: from.headline }]],
    ['author', author === null ? [] : [{ from: from.author }]],
    ['date', published === null ? [] : [{ from: from.published }]],
    ['sections', sections],
    ['actors', data.actors],
    ['themes', data.themes],
    ['keyPoints', data.keyPoints],
    ['dates', data.dates],
    ['statements', data.statements],
  ];
  return sorts.filter(([, items]) => items.length > 0).map(([part, items]) => ({ part, counts: countBySource(items) }));
}

function countBySource(items: readonly { from?: Provenance | undefined }[]): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { article: 0, suggested: 0, editor: 0 };
  for (const { from = 'editor' } of items) counts[from] += 1;
  return counts;
}
