import type { Paragraph } from '../../language/paragraph.ts';
import type { FoundMention, FoundSection } from '../model/analysis.ts';
import { findBoundaries } from './boundaries.ts';
import { bagsOf } from './cohesion.ts';
import { suggestHeadings } from './headings.ts';

/**
 * Divides an article into sections. Its own headings rule where it has any; what stands before the first of them, and an article
 * without headings, is divided where actors and vocabulary shift, and each section gets a heading of its own words.
 *
 * @param headingsAt the article's own headings by the index of the paragraph that they stand before
 * @param mentions the actors' mentions, for where the actors shift
 */
export function findSections(paragraphs: Paragraph[], headingsAt: Map<number, string>, mentions: FoundMention[]): FoundSection[] {
  if (paragraphs.length === 0) return [];
  const own = [...headingsAt.keys()].filter((at) => at < paragraphs.length).sort((a, b) => a - b);
  const starts = own.length > 0 ? [...new Set([0, ...own])] : shifts(paragraphs, mentions);
  const ranges = starts.map((first, i) => ({ first, last: (starts[i + 1] ?? paragraphs.length) - 1 }));
  const unnamed = ranges.filter(({ first }) => !headingsAt.has(first));
  const headings = suggestHeadings(paragraphs, unnamed, mentions, [...headingsAt.values()]);
  return ranges.map((range) => {
    const heading = headingsAt.get(range.first);
    if (heading !== undefined) return { heading, from: 'article', ...range };
    return { heading: headings[unnamed.indexOf(range)] ?? '', from: 'suggested', ...range };
  });
}

function shifts(paragraphs: Paragraph[], mentions: FoundMention[]): number[] {
  const lengths = paragraphs.map(({ sentences }) => sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
  return findBoundaries(bagsOf(paragraphs, mentions), lengths);
}
