import { NAME_BREAK } from './format.ts';
import { fold, forms } from './words.ts';

/** What Pagefind has of a page, as its `data()` gives it. */
export interface PageData {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Elements with an id, by the place of the word that follows; those without a text are passages. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

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

const isHeading = (element: string): boolean => /^h[1-6]$/.test(element);

export function readPage({ url, content, filters, meta, anchors }: PageData): PageText {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const title = meta.title ?? url;
  const titleEnd = Math.min(countWords(title), words.length);
  const sections: SectionText[] = [{ id: null, heading: title, start: 0, headingEnd: titleEnd, end: words.length, passages: [] }];
  for (const { element, id, text, location } of anchors) {
    const open = sections.at(-1);
    if (!open || location < titleEnd) continue;
    if (isHeading(element) && text !== '') {
      close(open, location);
      const headingEnd = Math.min(location + countWords(text), words.length);
      sections.push({ id, heading: text, start: location, headingEnd, end: words.length, passages: [] });
    } else if (text === '') {
      const passage = open.passages.at(-1);
      if (passage) passage.end = location;
      open.passages.push({ id, start: location, end: words.length });
    }
  }
  const otherNames = meta.otherNames?.split(NAME_BREAK) ?? [];
  const last = sections.at(-1);
  if (last) close(last, words.length);
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

function close(section: SectionText, end: number): void {
  section.end = end;
  const passage = section.passages.at(-1);
  if (passage) passage.end = end;
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const folds = (word: string): string[] => forms(word).map(fold);
