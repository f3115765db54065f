import { stem } from 'porter2';
import type { Hit, SectionHit } from '../answer.ts';
import { keyOf } from '../dictionary-format.ts';
import { type Excerpt, makeExcerpt, markTitle } from '../excerpt.ts';
import type { PageText } from '../page-text.ts';
import { askedBy, isStopWord, parseQuery } from '../parse-query.ts';
import type { RankedPage } from '../rank.ts';
import { fold } from '../words.ts';

const SECTIONS = 5;
/** Where the passages begin on a page that has no sections of its own. */
const PASSAGES: Record<string, string> = { actor: 'ui-passages', theme: 'ui-passages' };

/** How many words an address carries: enough for any search, and short enough to be shared. */
const MARKS = 12;

/**
 * @param key the words that were searched for, as a name
 * @param words the same as typed, or as the spelling was corrected
 * @param lacks those of them that the page has not
 */
export function toHit({ page, sections, matches }: RankedPage, key: string, words: string, lacks: string[]): Hit {
  const asked = askedBy(parseQuery(words));
  const [best] = sections;
  const link = (id: string | null | undefined): string => (id ? `${page.url}#${id}` : page.url);
  const listed = sections.filter(({ section }) => section.id !== null).slice(0, SECTIONS);
  const shown = best ?? { section: page.sections[1] ?? page.sections[0], matches: [] };
  const passages = shown.section?.passages ?? [];
  const passage = passages.find(({ start, end }) => shown.matches.some((match) => match.start >= start && match.end <= end)) ?? passages[0];
  const hit = {
    title: page.title,
    markedTitle: markTitle(page, matches),
    lacks,
    kind: page.kind,
    url: link(shown.section?.id ?? passage?.id ?? PASSAGES[page.kind]),
    published: page.published,
    ...(page.language && { language: page.language }),
    alias: aliasOf(page, key),
    sections: listed.map(({ section, matches }) => ({
      heading: section.heading,
      url: link(section.id),
      ...makeExcerpt(page, section, matches, asked),
    })),
    ...(shown.section && !isBare(page) ? makeExcerpt(page, shown.section, shown.matches, asked) : lineOf(page)),
  };
  return { ...hit, marks: wordsToMark(words, hit) };
}

/** Whether a page has no prose, only a title. */
const isBare = ({ words, sections }: PageText): boolean => words.length === sections[0]?.headingEnd;

const lineOf = ({ line }: PageText): Excerpt => ({ excerpt: line === null ? [] : [{ text: line, isMatch: false }], isEditors: false });

const aliasOf = ({ title, otherNames, lesserNames }: PageText, key: string): string | null =>
  keyOf(title) === key ? null : ([...otherNames, ...lesserNames].find((name) => keyOf(name) === key) ?? null);

/**
 * What to mark on the page of a hit: the words that were searched for, without the small ones unless there are no others; phrases in
 * quotes as phrases; and words that were found for them with another stem, such as the rest of one that was typed in part.
 *
 * @param words as searched for: as typed, or as the spelling was corrected
 */
export function wordsToMark(words: string, hit: Pick<Hit, 'excerpt'> & { sections: Pick<SectionHit, 'excerpt'>[] }): string[] {
  const parts = parseQuery(words).filter(({ isStop }) => !isStop);
  const seen = new Set(parts.flatMap((part) => part.words).map(stem));
  const marks = parts.map(({ typed }) => typed.toLowerCase());
  const pieces = [hit.excerpt, ...hit.sections.map(({ excerpt }) => excerpt)].flat().filter(({ isMatch }) => isMatch);
  for (const word of pieces.flatMap(({ text }) => text.split(/\s+/))) {
    const own = stem(fold(word));
    if (own === '' || seen.has(own) || isStopWord(word, fold(word))) continue;
    seen.add(own);
    marks.push(word.toLowerCase());
  }
  return [...new Set(marks)].slice(0, MARKS);
}
