import type { Provenance } from '../../schemas/provenance.ts';
import type { Mark } from '../explainer/document.ts';
import type { ExplainerNode } from './types.ts';

type Part = 'headline' | 'author' | 'date' | 'language' | 'sections' | 'actors' | 'themes' | 'keyPoints' | 'dates' | 'statements' | 'terms';

/** How many items of each sort the article brought, the build suggested, and an editor wrote; a sort that there is nothing of is left out. */
export function countProvenance({ data, sections }: ExplainerNode): { part: Part; counts: Record<Provenance, number> }[] {
  const { author, published, language, from } = data;
  const sorts: [Part, readonly { from?: Provenance | undefined }[]][] = [
    ['headline', [{ from: from.headline }]],
    ['author', author === null ? [] : [{ from: from.author }]],
    ['date', published === null ? [] : [{ from: from.published }]],
    ['language', language === undefined ? [] : [{ from: from.language }]],
    ['sections', sections],
    ['actors', data.actors],
    ['themes', data.themes],
    ['keyPoints', data.keyPoints],
    ['dates', data.dates],
    ['statements', data.statements],
    ['terms', termsIn(sections)],
  ];
  return sorts.filter(([, items]) => items.length > 0).map(([part, items]) => ({ part, counts: countBySource(items) }));
}

/** Each term that words are linked with, once: suggested while one of its tags is. */
function termsIn(sections: ExplainerNode['sections']): Pick<Mark, 'from'>[] {
  const tags = sections.flatMap(({ passages }) => passages.flatMap(({ marks }) => marks.filter(({ term }) => term !== undefined)));
  return [...Map.groupBy(tags, ({ term }) => term).values()].map((own) => own.find(({ from }) => from) ?? {});
}

function countBySource(items: readonly { from?: Provenance | undefined }[]): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { article: 0, suggested: 0, editor: 0 };
  for (const { from = 'editor' } of items) counts[from] += 1;
  return counts;
}

/** Whether the items of a list come from several hands: then the suggested ones are marked, else it is said once of the whole list. */
export const isMixed = (items: { from: Provenance }[]): boolean => new Set(items.map(({ from }) => from)).size > 1;
