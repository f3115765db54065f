import type { Paragraph } from '../../language/paragraph.ts';
import type { FoundMention, FoundSection } from '../model/analysis.ts';
import { type Bag, bagsOf } from './cohesion.ts';
import { suggestHeadings } from './headings.ts';

/**
 * Divides an article into sections. Its own headings rule where it has any; what stands before the first of them, and an article
 * without headings, is divided where actors and vocabulary shift, and each section gets a heading of its own words.
 *
 * @param headline no heading is to say the same once more
 * @param headingsAt the article's own headings by the index of the paragraph that they stand before
 */
export function findSections(
  paragraphs: Paragraph[],
  headingsAt: Map<number, string>,
  mentions: FoundMention[],
  headline?: string,
): FoundSection[] {
  if (paragraphs.length === 0) return [];
  const own = [...headingsAt.keys()].filter((at) => at < paragraphs.length).sort((a, b) => a - b);
  const starts = own.length > 0 ? [...new Set([0, ...own])] : shifts(paragraphs, mentions);
  const ranges = starts.map((first, i) => ({ first, last: (starts[i + 1] ?? paragraphs.length) - 1 }));
  const unnamed = ranges.filter(({ first }) => !headingsAt.has(first));
  const headings = suggestHeadings(paragraphs, unnamed, mentions, [...headingsAt.values(), ...(headline ? [headline] : [])]);
  return ranges.map((range) => {
    const heading = headingsAt.get(range.first);
    if (heading !== undefined) return { heading, from: 'article', ...range };
    return { heading: headings[unnamed.indexOf(range)] ?? null, from: 'suggested', ...range };
  });
}

function shifts(paragraphs: Paragraph[], mentions: FoundMention[]): number[] {
  const lengths = paragraphs.map(({ sentences }) => sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
  const mayStart = paragraphs.map(({ goesOn }) => !goesOn);
  return findBoundaries(bagsOf(paragraphs, mentions), lengths, mayStart);
}

/** The comfortable length of a section in words, for each square root of the article's words: 58 of 330, 100 of 1,000. */
const LENGTH_PER_ROOT_WORD = 3.2;
/** Of an article of more words the sections are no longer, 450 words: there are more of them. */
const MOST_WORDS = 20_000;
/** What a section's distance from that length (the square of its logarithm) costs, against the logarithm of a probability. */
const UNCOMFORTABLE = 2;
/** No section is longer than so many comfortable ones. */
const LONGEST = 3;

/**
 * Cuts a row of units (paragraphs or sentences) into sections where their words and actors change; how many, the text decides: the most
 * probable segmentation of Utiyama and Isahara (A Statistical Model for Domain-Independent Text Segmentation, ACL 2001), by dynamic
 * programming. A section's words are drawn from its own distribution, estimated with Laplace's rule; each section costs the logarithm
 * of the text's length. Added to it is a preference for sections of a comfortable length. No section starts where it may not. Gives the index of
 * each section's first unit.
 */
function findBoundaries(bags: readonly Bag[], lengths: readonly number[], mayStart: readonly boolean[]): number[] {
  const distinct = new Set(bags.flatMap((bag) => [...bag.keys()])).size;
  const perSection = Math.log(Math.max(1, sum(bags.flatMap((bag) => [...bag.values()]))));
  const comfortable = LENGTH_PER_ROOT_WORD * Math.sqrt(Math.min(MOST_WORDS, Math.max(1, sum(lengths))));
  // best[end]: the least cost of the first `end` units, and where their last section starts
  const best = [{ cost: 0, from: 0 }];
  for (let from = 0; from < bags.length; from++) {
    const before = best[from]?.cost;
    if (before === undefined) continue;
    let hasEnd = false;
    const section = new Map<string, number>();
    let [size, known, words] = [0, 0, 0];
    for (let end = from + 1; end <= bags.length; end++) {
      for (const [key, count] of bags[end - 1] ?? []) {
        const already = section.get(key) ?? 0;
        section.set(key, already + count);
        known += logLaplace(already + count) - logLaplace(already);
        size += count;
      }
      words += Math.max(1, lengths[end - 1] ?? 0);
      if (words > LONGEST * comfortable && hasEnd) break;
      if (end < bags.length && !mayStart[end]) continue;
      hasEnd = true;
      const surprise = size * Math.log(size + distinct) - known;
      const cost = before + perSection + surprise + UNCOMFORTABLE * Math.log(Math.max(1, words) / comfortable) ** 2;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, from };
    }
  }
  const starts: number[] = [];
  for (let end = bags.length; end > 0; end = best[end]?.from ?? 0) starts.push(best[end]?.from ?? 0);
  return starts.reverse();
}

/** The share of a key that occurs so often in the sum of the logarithms of its occurrences' probabilities. */
const logLaplace = (count: number): number => count * Math.log(count + 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
