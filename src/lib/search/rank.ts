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
export interface Match {
  slot: number;
  start: number;
  end: number;
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

/**
 * @param names the other names of what the slot is about
 * @param pagesWith how many of all `pages` have the slot
 */
export const weigh = (slot: Slot, names: string[][], pagesWith: number, pages: number): WeighedSlot => ({
  slot,
  matcher: new Matcher({ ...slot, ways: [...slot.ways, ...names.map((words) => ({ words, weight: NAME_FIT }))] }),
  weight: Math.log(1 + (pages - pagesWith + 0.5) / (pagesWith + 0.5)),
});

/**
 * Scores a page and its sections.
 *
 * @param sequence the folds of all words of the query, small ones too, in order: runs of them count
 */
export function rankPage(page: PageText, slots: WeighedSlot[], sequence: string[]): RankedPage {
  const matches = findMatches(page, slots);
  const total = slots.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const fits = slots.map((_, slot) => Math.max(0, ...matches.filter((match) => match.slot === slot).map(({ fit }) => fit)));
  const [front, ...rest] = page.sections;
  const scored = (rest.length > 0 ? rest : page.sections).map((section): RankedSection => {
    const own = matches.filter(({ start }) => start >= section.start && start < section.end);
    return { section, matches: own, score: scoreSection(page, section, own, slots, total, sequence) };
  });
  const sections = scored
    .filter(({ matches }) => matches.length > 0)
    .sort((a, b) => b.score - a.score || a.section.start - b.section.start);
  const inTitle = front ? matches.filter(({ start }) => start < front.headingEnd) : [];
  const title = front ? scoreHeading(page, front, inTitle, slots, total, sequence) : 0;
  const coverage = fits.reduce((sum, fit, slot) => sum + fit * (slots[slot]?.weight ?? 0), 0) / total;
  return { page, sections, score: (sections[0]?.score ?? 0) + TITLE * title + total * coverage ** 2 };
}

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

function scoreSection(
  page: PageText,
  section: SectionText,
  matches: Match[],
  slots: WeighedSlot[],
  total: number,
  sequence: string[],
): number {
  if (matches.length === 0) return 0;
  let score = 0;
  let covered = 0;
  slots.forEach(({ weight }, slot) => {
    const fits = matches.filter((match) => match.slot === slot).map(({ fit }) => fit);
    if (fits.length === 0) return;
    const frequency = fits.reduce((sum, fit) => sum + fit, 0);
    const length = 1 - B + (B * (section.end - section.start)) / SECTION_WORDS;
    score += weight * (frequency / (frequency + K1 * length));
    covered += weight * Math.max(...fits);
  });
  const coverage = covered / total;
  const heading = scoreHeading(
    page,
    section,
    matches.filter(({ start }) => start < section.headingEnd),
    slots,
    total,
    sequence,
  );
  const body = { ...section, start: section.headingEnd };
  return (
    score +
    COVERAGE * total * coverage ** 2 +
    HEADING * heading +
    total * closeness(matches, slots.length) +
    total * run(page, body, sequence)
  );
}

/** How well a heading says the query: all of its words, and nothing else. */
function scoreHeading(
  page: PageText,
  section: SectionText,
  matches: Match[],
  slots: WeighedSlot[],
  total: number,
  sequence: string[],
): number {
  if (matches.length === 0) return 0;
  const covered = slots.reduce(
    (sum, { weight }, slot) => sum + weight * Math.max(0, ...matches.filter((match) => match.slot === slot).map(({ fit }) => fit)),
    0,
  );
  const coverage = covered / total;
  const length = section.headingEnd - section.start;
  const said = new Set(matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
  const precision = said.size / Math.max(1, length);
  const isAll = length === sequence.length && sequence.every((word, index) => page.forms[section.start + index]?.includes(word));
  return (
    total *
    (coverage ** 2 * (LEAST_PRECISION + (1 - LEAST_PRECISION) * precision) +
      (isAll ? EXACT_HEADING : 0) +
      HEADING_RUN * run(page, { start: section.start, end: section.headingEnd }, sequence))
  );
}

/** Near 1 where the words of all slots stand together, 0 for one slot. */
function closeness(matches: Match[], slots: number): number {
  if (slots < 2) return 0;
  let best = 0;
  for (let index = 0; index < matches.length; index += 1) {
    const seen = new Set<number>();
    const start = matches[index]?.start ?? 0;
    for (let next = index; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.start - start > NEAR) break;
      if (seen.has(match.slot)) continue;
      seen.add(match.slot);
      const width = match.end - start;
      best = Math.max(best, ((seen.size - 1) / (slots - 1)) * Math.min(1, (seen.size + 2) / (width + 2)));
    }
  }
  return best;
}

/** The longest run of the query's words in their order, against all of them; 0 for less than two. */
function run(page: PageText, { start, end }: { start: number; end: number }, sequence: string[]): number {
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
