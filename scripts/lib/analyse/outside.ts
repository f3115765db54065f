import apparatus from '../../../src/vocabulary/apparatus.json' with { type: 'json' };
import type { Span } from '../language/paragraph.ts';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const { agencies, agencyWords, texts, versions, editions, labels, told, wrongly, changed, corrects, credits } = apparatus;

/** "LAKEPORT, Ohio", "NEW YORK, Feb. 3, 2026": a place in capitals, and what tells more of it or of the day. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}\s'’.()/-]*\p{Lu}\.?`;
const MORE = String.raw`(?:,\s*[\p{L}\p{N}.'’ ]{2,24}?){0,4}?`;
const MIXED = String.raw`(?:\p{Lu}[\p{L}\p{M}\s'’.-]{1,30}?)`;
const DAY = String.raw`,\s*(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s+\d{4})?`;
const AGENCY = `(?:${anyOf(agencies)}|[^()/]*\\b${anyOf(agencyWords)})`;
const DASH = String.raw`\s*[-–—]{1,2}\s*(?=[\p{Lu}\p{N}"'“‘])`;

/** Datelines that no prose begins with. */
const DATELINES = [
  new RegExp(String.raw`^${CAPITALS}${MORE}\s*(?:\([^()]{2,40}\)|/[^/]{2,40}/)${DASH}`, 'u'),
  new RegExp(String.raw`^(?:${MIXED}${MORE}\s*)?[(/]${AGENCY}[)/]${DASH}`, 'u'),
  new RegExp(String.raw`^${MIXED}${DAY}\s*\(${AGENCY}\)\s+(?=[\p{Lu}"“])`, 'u'),
  new RegExp(`^(?:${CAPITALS}|${MIXED})${DAY}${DASH}`, 'u'),
  new RegExp(String.raw`^${CAPITALS}(?:,\s*\p{Lu}[\p{L}. ]{1,20})${DASH}`, 'u'),
];
/** "BRUSSELS — ", where an article begins. */
const FIRST_DATELINE = new RegExp(`^${CAPITALS}\\s[-–—]{1,2}\\s(?=[\\p{Lu}\\p{N}"'“‘])`, 'u');
/** In UTF-16 code units. */
const LONGEST_DATELINE = 100;

const NAMES = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,?\s+|,?\s+(?:and|in|at|for|the)\s+)\p{Lu}[\p{L}\p{M}.'’-]*)*`;
const either = (word: string): string => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`;
const WORK = anyOf(credits.map(either));
const CREDIT = `(?:(?:[Aa]dditional|[Ff]urther) )?${WORK}(?: and ${WORK})? by ${NAMES}`;
/** "(Reporting by Jane Doe in Weymarsh; Editing by John Roe)", at a paragraph's end or alone. */
const CREDITS = new RegExp(String.raw`(?:^|(?<=[.!?…"”’]\s{1,3}))\(?${CREDIT}(?:[;,.]\s*${CREDIT})*\.?\)?\s*$`, 'u');

/** A line below a byline that says no more than for whom it was written. */
const AGENCIES = new Set(agencies);

/** What a paragraph says of the article rather than of its matter. */
const NOTES = [
  new RegExp(String.raw`^[\[(*_\s]*${anyOf(labels)}(?:\s*\([^)]{3,30}\)|,?\s+\p{Lu}\p{L}+\.?\s+\d[\d, ]*)?\s*(?:[:—–-]|\.\s|$)`, 'iu'),
  new RegExp(String.raw`\b${anyOf(versions)} ${anyOf(editions)} of (?:this|our|the|an?) (?:\p{L}+ )?${anyOf(texts)}\b`, 'iu'),
  new RegExp(String.raw`\b${anyOf(versions)} ${anyOf(editions)} of this report\b`, 'iu'),
  new RegExp(String.raw`^\(?(?:an|the|our) ${anyOf(versions)} ${anyOf(editions)} (?:had )?(?:${anyOf(wrongly)} )?${anyOf(told)}\b`, 'iu'),
  new RegExp(
    String.raw`^\(?(?:an?|the|our|this) (?:${anyOf(versions)} )?(?:${anyOf(texts)}|report) (?:had )?${anyOf(wrongly)} ${anyOf(told)}\b`,
    'iu',
  ),
  new RegExp(String.raw`^[(\[*_]*this (?:${anyOf(texts)}|report|version) (?:was|has been|is) (?:\p{L}+ )?${anyOf(changed)}\b`, 'iu'),
  new RegExp(String.raw`^[(\[*_]*this (?:${anyOf(editions)}|${anyOf(texts)}) (?:${anyOf(corrects)})\b`, 'iu'),
  new RegExp(String.raw`^(?:because of|due to|owing to) an? (?:\p{L}+ )?(?:error|mistake),.*\b${anyOf([...texts, ...editions])}\b`, 'iu'),
  /\bregrets? (?:the|this|any) (?:error|mistake)s?\.?$/iu,
  new RegExp(String.raw`\bcontributed (?:\p{L}+ )?to this (?:${anyOf(texts)}|report)\b`, 'iu'),
  /^(?:our standards\s*:|©|\(c\)\s|copyright\s(?:©|\(c\)|\d{4}))/iu,
];

/**
 * What of a paragraph stands outside the story: the dateline before it, the credits after it, or all of a correction or an editor's note.
 *
 * @param isFirst whether the article begins with it
 */
export function outsideOf(text: string, isFirst: boolean): Span[] {
  if (NOTES.some((note) => note.test(text)) || AGENCIES.has(text)) return [{ start: 0, end: text.length }];
  const dateline = datelineOf(text, isFirst);
  const credits = CREDITS.exec(text);
  const spans: Span[] = [];
  if (dateline > 0) spans.push({ start: 0, end: dateline });
  if (credits && credits.index >= dateline) spans.push({ start: credits.index, end: text.trimEnd().length });
  return spans;
}

function datelineOf(text: string, isFirst: boolean): number {
  const opening = text.slice(0, LONGEST_DATELINE);
  const found = DATELINES.map((form) => form.exec(opening)).find((match) => match !== null);
  const match = found ?? (isFirst ? FIRST_DATELINE.exec(opening) : null);
  return match ? match[0].trimEnd().length : 0;
}
