import type { Span } from '../text/places.ts';
import type { PageText, SectionText } from './page-text.ts';
import { Matcher, type Slot, type Way } from './slot.ts';
import { RANK } from './weights.ts';

/** A slot with what its words weigh. */
export interface WeighedSlot {
  slot: Slot;
  matcher: Matcher;
  /** How much finding it says: more for rare words. */
  weight: number;
}

/** A place where a slot's words stand. */
export interface Match extends Span {
  slot: number;
  fit: number;
}

export interface RankedSection {
  section: SectionText;
  score: number;
  /** The same for its place among the sections of the page: for what its title says, none of them is better than another. */
  order: number;
  matches: Match[];
}

export interface RankedPage {
  page: PageText;
  score: number;
  matches: Match[];
  /** Sections with a match, best first. */
  sections: RankedSection[];
}

/** @param names those of what the slot is about @param weight how much finding it says */
export const weigh = (slot: Slot, names: Way[], weight: number): WeighedSlot => ({
  slot,
  matcher: new Matcher({ ...slot, ways: [...slot.ways, ...names] }),
  weight,
});

interface WeighedQuery {
  slots: WeighedSlot[];
  /** The weight of all slots. */
  total: number;
  sequence: string[];
}

/** The kinds of pages that name things rather than tell of them. */
const NAMING = new Set(['actor', 'theme', 'term']);

/**
 * Scores a page and its sections.
 *
 * @param sequence the folds of all words of the query, small ones too, in order: runs of them count
 * @param first the score that the dictionary gave it
 */
export const rankPage = (page: PageText, slots: WeighedSlot[], sequence: string[], first: number): RankedPage =>
  scorePage(page, findMatches(page, slots), slots, sequence, first);

/** The same, of a page whose matches are known. */
export function scorePage(page: PageText, matches: Match[], slots: WeighedSlot[], sequence: string[], first: number): RankedPage {
  const query = { slots, total: slots.reduce((sum, { weight }) => sum + weight, 0) || 1, sequence };
  const [front, ...rest] = page.sections;
  const inPage = { ...query, ...withoutTitle(front, matches, slots) };
  const rankAll = (sections: SectionText[]): RankedSection[] =>
    sections
      .map((section) => {
        const own = matches.filter(({ start }) => start >= section.start && start < section.end);
        const score = scoreSection(page, section, own, query);
        return { section, matches: own, score, order: scoreSection(page, section, own, inPage) };
      })
      .filter(({ matches }) => matches.length > 0)
      .sort((a, b) => b.order - a.order || a.section.start - b.section.start);
  const found = rankAll(rest.length > 0 ? rest : page.sections);
  const sections = found.length > 0 || !front ? found : rankAll(aboveArticle(front));
  const title = front ? scoreHeading(page, front, matches, query) : 0;
  const best = Math.max(0, ...sections.map((section) => section.score));
  const score = RANK.page * first + best + RANK.title * title;
  return { page, sections, matches, score: NAMING.has(page.kind) ? score * RANK.naming : score };
}

/** The slots, of which those that a page's title has weigh less. */
function withoutTitle(front: SectionText | undefined, matches: Match[], slots: WeighedSlot[]): Pick<WeighedQuery, 'slots' | 'total'> {
  const weighed = slots.map((slot, index) => {
    const said = matches.filter(({ slot, start }) => slot === index && start < (front?.headingEnd ?? 0)).map(({ fit }) => fit);
    return { ...slot, weight: slot.weight * (1 - RANK.known * Math.max(0, ...said)) };
  });
  return { slots: weighed, total: weighed.reduce((sum, { weight }) => sum + weight, 0) || 1 };
}

/** What an editor wrote above the article, which is in no section of it; the title apart. */
const aboveArticle = (front: SectionText): SectionText[] =>
  front.passages.slice(0, 1).map(({ start }) => ({ ...front, start, headingEnd: start }));

export function findMatches(page: PageText, slots: WeighedSlot[]): Match[] {
  const matches: Match[] = [];
  for (let place = 0; place < page.forms.length; place += 1) {
    slots.forEach(({ matcher }, slot) => {
      const found = matcher.at(page.forms, place);
      if (found) matches.push({ slot, start: place, end: place + found.length, fit: found.fit });
    });
  }
  return matches;
}

/** Which part of what is searched for some matches have, by weight: 0 to 1. */
function coverageOf(matches: Match[], { slots, total }: WeighedQuery): number {
  const fits = slots.map((_, slot) => Math.max(0, ...matches.filter((match) => match.slot === slot).map(({ fit }) => fit)));
  return fits.reduce((sum, fit, slot) => sum + fit * (slots[slot]?.weight ?? 0), 0) / total;
}

function scoreSection(page: PageText, section: SectionText, matches: Match[], query: WeighedQuery): number {
  if (matches.length === 0) return 0;
  const { slots, total, sequence } = query;
  const length = 1 - RANK.b + (RANK.b * (section.end - section.start)) / RANK.sectionWords;
  const words = slots.reduce((sum, { weight }, slot) => {
    const frequency = matches.reduce((all, match) => all + (match.slot === slot ? match.fit : 0), 0);
    return sum + weight * (frequency / (frequency + RANK.k1 * length));
  }, 0);
  const body = { start: section.headingEnd, end: section.end };
  return (
    words +
    RANK.coverage * total * coverageOf(matches, query) ** RANK.steepness +
    RANK.heading * scoreHeading(page, section, matches, query) +
    RANK.closeness * total * closeness(matches, query) +
    RANK.run * total * run(page, body, sequence)
  );
}

/** How well a heading says the query: all of its words, and nothing else. */
function scoreHeading(page: PageText, { start, headingEnd: end }: SectionText, all: Match[], query: WeighedQuery): number {
  const matches = all.filter((match) => match.start < end);
  if (matches.length === 0) return 0;
  const { total, sequence } = query;
  const said = new Set(matches.flatMap((match) => Array.from({ length: match.end - match.start }, (_, index) => match.start + index)));
  const precision = said.size / Math.max(1, end - start);
  const isAll = end - start === sequence.length && sequence.every((word, index) => page.forms[start + index]?.includes(word));
  return (
    total *
    (coverageOf(matches, query) ** 2 * (RANK.leastPrecision + (1 - RANK.leastPrecision) * precision) +
      (isAll ? RANK.exactHeading : 0) +
      RANK.headingRun * run(page, { start, end }, sequence))
  );
}

/** Near 1 where the words of all slots stand together, the rarer they are the more; 0 for one slot. */
function closeness(matches: Match[], { slots, total }: WeighedQuery): number {
  if (slots.length < 2) return 0;
  let best = 0;
  for (const [index, { slot: first, start }] of matches.entries()) {
    const seen = new Set([first]);
    let held = matches[index]?.fit ?? 0;
    held *= slots[first]?.weight ?? 0;
    for (const { slot, start: from, end, fit } of matches.slice(index + 1)) {
      if (from - start > RANK.near) break;
      if (seen.has(slot)) continue;
      seen.add(slot);
      held += fit * (slots[slot]?.weight ?? 0);
      best = Math.max(best, (held / total) * Math.min(1, (seen.size + 2) / (end - start + 2)));
    }
  }
  return best;
}

/** The longest run of the query's words in their order, against all of them; 0 for less than two. */
function run(page: PageText, { start, end }: Span, sequence: string[]): number {
  if (sequence.length < 2) return 0;
  let longest = 0;
  for (let place = start; place < end; place += 1) {
    for (let from = 0; from < sequence.length - 1; from += 1) {
      let length = 0;
      while (place + length < end && from + length < sequence.length && page.forms[place + length]?.includes(sequence[from + length] ?? ''))
        length += 1;
      longest = Math.max(longest, length);
    }
  }
  return longest < 2 ? 0 : longest / sequence.length;
}
