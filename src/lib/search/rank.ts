import type { Span } from '../text/places.ts';
import type { PageText, SectionText } from './page-text.ts';
import { Matcher, type Slot } from './slot.ts';
import { B, COVERAGE, EXACT_HEADING, HEADING, HEADING_RUN, K1, LEAST_PRECISION, NAME_FIT, NEAR, SECTION_WORDS, TITLE } from './weights.ts';

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
  matches: Match[];
}

export interface RankedPage {
  page: PageText;
  score: number;
  /** Sections with a match, best first. */
  sections: RankedSection[];
}

/** @param names the other names of what the slot is about @param pagesWith how many of all `pages` have the slot */
export const weigh = (slot: Slot, names: string[][], pagesWith: number, pages: number): WeighedSlot => ({
  slot,
  matcher: new Matcher({ ...slot, ways: [...slot.ways, ...names.map((words) => ({ words, weight: NAME_FIT }))] }),
  weight: Math.log(1 + (pages - pagesWith + 0.5) / (pagesWith + 0.5)),
});

interface WeighedQuery {
  slots: WeighedSlot[];
  /** The weight of all slots. */
  total: number;
  sequence: string[];
}

/** Scores a page and its sections. @param sequence the folds of all words of the query, small ones too, in order: runs of them count */
export function rankPage(page: PageText, slots: WeighedSlot[], sequence: string[]): RankedPage {
  const query = { slots, total: slots.reduce((sum, { weight }) => sum + weight, 0) || 1, sequence };
  const matches = findMatches(page, slots);
  const [front, ...rest] = page.sections;
  const rankAll = (sections: SectionText[]): RankedSection[] =>
    sections
      .map((section) => {
        const own = matches.filter(({ start }) => start >= section.start && start < section.end);
        return { section, matches: own, score: scoreSection(page, section, own, query) };
      })
      .filter(({ matches }) => matches.length > 0)
      .sort((a, b) => b.score - a.score || a.section.start - b.section.start);
  const found = rankAll(rest.length > 0 ? rest : page.sections);
  const sections = found.length > 0 || !front ? found : rankAll(aboveArticle(front));
  const title = front ? scoreHeading(page, front, matches, query) : 0;
  return { page, sections, score: (sections[0]?.score ?? 0) + TITLE * title + query.total * coverageOf(matches, query) ** 2 };
}

/** What an editor wrote above the article, which is in no section of it; the title apart. */
const aboveArticle = (front: SectionText): SectionText[] =>
  front.passages.slice(0, 1).map(({ start }) => ({ ...front, start, headingEnd: start }));

function findMatches(page: PageText, slots: WeighedSlot[]): Match[] {
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
  const length = 1 - B + (B * (section.end - section.start)) / SECTION_WORDS;
  const words = slots.reduce((sum, { weight }, slot) => {
    const frequency = matches.reduce((all, match) => all + (match.slot === slot ? match.fit : 0), 0);
    return sum + weight * (frequency / (frequency + K1 * length));
  }, 0);
  const body = { start: section.headingEnd, end: section.end };
  return (
    words +
    COVERAGE * total * coverageOf(matches, query) ** 2 +
    HEADING * scoreHeading(page, section, matches, query) +
    total * closeness(matches, slots.length) +
    total * run(page, body, sequence)
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
    (coverageOf(matches, query) ** 2 * (LEAST_PRECISION + (1 - LEAST_PRECISION) * precision) +
      (isAll ? EXACT_HEADING : 0) +
      HEADING_RUN * run(page, { start, end }, sequence))
  );
}

/** Near 1 where the words of all slots stand together, 0 for one slot. */
function closeness(matches: Match[], slots: number): number {
  if (slots < 2) return 0;
  let best = 0;
  for (const [index, { start }] of matches.entries()) {
    const seen = new Set<number>();
    for (const { slot, start: from, end } of matches.slice(index)) {
      if (from - start > NEAR) break;
      if (seen.has(slot)) continue;
      seen.add(slot);
      best = Math.max(best, ((seen.size - 1) / (slots - 1)) * Math.min(1, (seen.size + 2) / (end - start + 2)));
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
