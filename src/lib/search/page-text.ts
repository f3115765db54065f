import { firstWords } from '../text/excerpt.ts';
import type { Span } from '../text/places.ts';
import { LESSER_KINDS, type LesserKind, NAME_BREAK } from './dictionary-format.ts';
import type { Fragment } from './pagefind-format.ts';
import { cutWords, fold, forms } from './words.ts';

/** A page made ready to be searched for words. */
export interface PageText {
  url: string;
  title: string;
  kind: string;
  published: string | null;
  otherNames: string[];
  /** The forms of their words, folded. */
  otherForms: string[][][];
  /** What finds it without being its name: of a guess or of something else. */
  lesserNames: string[];
  /** What each of these is. */
  lesserKinds: ReadonlyMap<string, LesserKind>;
  /** What it is, for results of the search. */
  line: string | null;
  /** Where it is another than that of the site. */
  language?: string;
  /** Every word as it stands, and its forms, folded. */
  words: string[];
  /** The places of those words that stand without a space behind the one before. */
  goOn: ReadonlySet<number>;
  forms: string[][];
  /** In reading order; the first is what stands before any heading, the title with it, and has no id. */
  sections: SectionText[];
}

/** Places are of words, ends exclusive. */
export interface SectionText {
  id: string | null;
  /** Of a section that has none, its first words; they are no words apart from its text. */
  heading: string;
  start: number;
  headingEnd: number;
  end: number;
  passages: PassageText[];
}

export interface PassageText extends Span {
  id: string;
  /** Whether it is no passage of the article but what an editor wrote beside it. */
  isEditors: boolean;
}

export function readPage({ url, content, filters, meta, anchors: placed }: Fragment): PageText {
  const { words, goOn, placeOf } = readContent(content, meta.language);
  const anchors = placed.map((anchor) => ({ ...anchor, location: placeOf(anchor.location) }));
  const title = meta.title ?? url;
  const titleEnd = Math.min(cutWords(title).length, words.length);
  const sections: SectionText[] = [{ id: null, heading: title, start: 0, headingEnd: titleEnd, end: words.length, passages: [] }];
  for (const { element, id, text, location } of anchors) {
    const open = sections.at(-1);
    // An old address lies in the passage that it leads to.
    if (!open || location < titleEnd || element === 'span') continue;
    const isUnheaded = element === 'section';
    const isSection = isUnheaded || (/^h[1-6]$/.test(element) && text !== '');
    if (!isSection && text !== '') continue;
    const passage = open.passages.at(-1);
    if (passage) passage.end = location;
    if (isSection) {
      open.end = location;
      const headingEnd = isUnheaded ? location : Math.min(location + cutWords(text).length, words.length);
      sections.push({ id, heading: isUnheaded ? '' : text, start: location, headingEnd, end: words.length, passages: [] });
    } else open.passages.push({ id, start: location, end: words.length, isEditors: EDITORS.has(element) });
  }
  for (const section of sections) {
    const { start, end } = section.passages[0] ?? section;
    if (section.heading === '') section.heading = firstWords(textOf(words, goOn, start, end));
  }
  const otherNames = meta.otherNames?.split(NAME_BREAK) ?? [];
  const lesser = LESSER_KINDS.flatMap((kind) => meta[kind]?.split(NAME_BREAK).map((name) => [name, kind] as const) ?? []);
  return {
    url,
    title,
    kind: filters.kind?.[0] ?? '',
    published: meta.published ?? null,
    otherNames,
    otherForms: otherNames.map((name) => cutWords(name).map(({ word }) => folds(word))),
    lesserNames: lesser.map(([name]) => name),
    lesserKinds: new Map(lesser),
    line: meta.line ?? null,
    ...(meta.language && { language: meta.language }),
    words,
    goOn,
    forms: words.map(folds),
    sections,
  };
}

/** The elements that an editor's blocks and entries of the timeline are on a page; a passage of the article is never one. */
const EDITORS = new Set(['aside', 'li']);

/** The languages in which Pagefind cuts words that have no spaces between them, and counts those. */
const CUT_BY_PAGEFIND = /^(?:zh|ja|th|lo|km|my)\b/;

/** @returns the words, which of them go on without a space, and the place of the word that Pagefind has counted up to */
function readContent(content: string, language = ''): Pick<PageText, 'words' | 'goOn'> & { placeOf: (counted: number) => number } {
  const isCut = CUT_BY_PAGEFIND.test(language);
  const pieces = [...(isCut ? content : content.replaceAll(BREAK, '')).matchAll(isCut ? /[^\s\u200b]+/g : /\S+/g)];
  const words: string[] = [];
  const goOn = new Set<number>();
  const places = pieces.map(({ 0: piece, index }) => {
    const place = words.length;
    for (const { word, goesOn } of cutWords(piece)) {
      if (goesOn || (words.length === place && isCut && meets(content, index))) goOn.add(words.length);
      words.push(word);
    }
    return place;
  });
  return { words, goOn, placeOf: (counted) => places[counted] ?? words.length };
}

/** Whether nothing but a break of Pagefind's stands before a place. */
const meets = (content: string, index: number): boolean => /\S\u200b+$/.test(content.slice(Math.max(0, index - 3), index));

/** What Pagefind puts between words that met without a space. */
const BREAK = '\u200b';

/** The words between two places as one text. */
const textOf = (words: readonly string[], goOn: ReadonlySet<number>, start: number, end: number): string =>
  words
    .slice(start, end)
    .map((word, index) => (index > 0 && !goOn.has(start + index) ? ` ${word}` : word))
    .join('');

const folds = (word: string): string[] => forms(word).map(fold);
