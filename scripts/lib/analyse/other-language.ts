import { isUnspaced } from '../../../src/lib/text/unspaced.ts';
import type { Paragraph, Span } from '../language/paragraph.ts';
import type { Article } from '../read/model/types.ts';
import { shapesOf } from './layout.ts';
import type { Analysis, FoundSection } from './model/analysis.ts';

/**
 * What is found in an article of another language than English: its own headline and headings, and its sentences, without words. Nothing that
 * takes English to understand is suggested. Pure.
 */
export function analyseOther(article: Article & { language: string }): Analysis {
  const { texts, shapes, headings } = shapesOf(article);
  const paragraphs = texts.map(
    (text, index): Paragraph => ({
      text,
      sentences: sentencesOf(text, article.language).map((span) => ({ ...span, tokens: [] })),
      ...shapes[index],
    }),
  );
  const headline: Analysis['headline'] = article.headline
    ? { text: article.headline, from: 'article' }
    : { text: openingOf(paragraphs, article.language), from: 'suggested' };
  return {
    paragraphs,
    headline,
    actors: [],
    mentions: [],
    names: [],
    places: [],
    nominals: [],
    chains: [],
    dates: [],
    themes: [],
    statements: [],
    sections: sectionsOf(paragraphs.length, headings, headline),
    keyPoints: [],
  };
}

/** The sections are those of the article's own headings. What stands above the first, or has none, is headed like the article. */
function sectionsOf(count: number, headings: ReadonlyMap<number, string>, headline: Analysis['headline']): FoundSection[] {
  if (count === 0) return [];
  const own = [...headings.keys()].filter((at) => at < count);
  const starts = [...new Set([0, ...own])];
  return starts.map((first, index) => {
    const heading = headings.get(first);
    const last = (starts[index + 1] ?? count) - 1;
    return heading === undefined
      ? { heading: headline.text, from: headline.from, first, last }
      : { heading, from: 'article' as const, first, last };
  });
}

function sentencesOf(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    if (segment.trim() !== '') spans.push({ start: index + lead, end: index + segment.trimEnd().length });
  }
  return spans;
}

/** In characters, of a text that sets no spaces between words, and of others. */
const LONGEST_HEADLINE = { unspaced: 30, spaced: 90 };

/** A headline for an article that brings none: its first sentence, without the stop; of a longer one its first words. */
function openingOf(paragraphs: readonly Paragraph[], language: string): string {
  const { text, sentences } = paragraphs.find(({ role }) => role === undefined) ?? paragraphs[0] ?? { text: '', sentences: [] };
  const sentence = text.slice(sentences[0]?.start ?? 0, sentences[0]?.end).replace(/[.。．۔।]$/u, '');
  const longest = LONGEST_HEADLINE[isUnspaced(sentence) ? 'unspaced' : 'spaced'];
  if (sentence.length <= longest) return sentence;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence)].filter(({ isWordLike }) => isWordLike);
  const ends = words.map(({ index, segment }) => index + segment.length).filter((end) => end <= longest);
  return sentence.slice(0, ends.at(-1) ?? longest);
}
