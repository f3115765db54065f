import { NAME_BREAK } from './dictionary-format.ts';
import type { Fragment } from './pagefind-format.ts';
import { fold, forms } from './words.ts';

/** A page made ready to be searched for words. */
export interface PageText {
  url: string;
  title: string;
  kind: string;
  published: string | null;
  otherNames: string[];
  /** The forms of their words, folded. */
  otherForms: string[][][];
  /** Every word as it stands, and its forms, folded. */
  words: string[];
  forms: string[][];
  /** In reading order; the first is what stands before any heading, the title with it, and has no id. */
  sections: SectionText[];
}

/** Places are of words, ends exclusive. */
export interface SectionText {
  id: string | null;
  heading: string;
  start: number;
  headingEnd: number;
  end: number;
  passages: { id: string; start: number; end: number }[];
}

export function readPage({ url, content, filters, meta, anchors }: Fragment): PageText {
  const words = wordsOf(content.replaceAll('\u200b', ''));
  const title = meta.title ?? url;
  const titleEnd = Math.min(wordsOf(title).length, words.length);
  const sections: SectionText[] = [{ id: null, heading: title, start: 0, headingEnd: titleEnd, end: words.length, passages: [] }];
  for (const { element, id, text, location } of anchors) {
    const open = sections.at(-1);
    if (!open || location < titleEnd) continue;
    const isSection = /^h[1-6]$/.test(element) && text !== '';
    if (!isSection && text !== '') continue;
    const passage = open.passages.at(-1);
    if (passage) passage.end = location;
    if (isSection) {
      open.end = location;
      const headingEnd = Math.min(location + wordsOf(text).length, words.length);
      sections.push({ id, heading: text, start: location, headingEnd, end: words.length, passages: [] });
    } else open.passages.push({ id, start: location, end: words.length });
  }
  const otherNames = meta.otherNames?.split(NAME_BREAK) ?? [];
  return {
    url,
    title,
    kind: filters.kind?.[0] ?? '',
    published: meta.published ?? null,
    otherNames,
    otherForms: otherNames.map((name) => name.split(/\s+/).map(folds)),
    words,
    forms: words.map(folds),
    sections,
  };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const folds = (word: string): string[] => forms(word).map(fold);
