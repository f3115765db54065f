import grammar from '../../../src/vocabulary/grammar.json' with { type: 'json' };
import { withJoinedNames } from './joined-names.ts';
import type { Paragraph, ParagraphShape, Sentence, Span, Token } from './paragraph.ts';
import { forgetWords, tokenise } from './tokens.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these, or after a single capital, does not end a sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s("“‘[-])(?:(?:\\p{Lu}\\.)+|${grammar.abbreviations.join('|').replaceAll('.', '\\.')})\\.?\\s*$`,
  'u',
);
/** What ends a sentence even after initials: "in the U.S. The talks", "at 5 p.m. It rained". */
const SENTENCE_OPENER = new RegExp(`^["“‘'([]?(?:${grammar.sentenceOpeners.join('|')})\\b`, 'u');
const CLOSES_WITH_ACRONYM = /\b(?:\p{Lu}\.){2,}\s*$/u;
const STARTS_LOWER = /^["“‘'([]?\p{Ll}/u;

/**
 * Reads the paragraphs of one article, as they would be read if none had been read before.
 *
 * @param shapes how each stands in its article; those without are running prose
 */
export function readParagraphs(texts: readonly string[], shapes: readonly ParagraphShape[] = []): Paragraph[] {
  forgetWords();
  return texts.map((text, index) => readParagraph(text, shapes[index]));
}

/** Cuts a paragraph into sentences (Intl.Segmenter, UAX #29, mended for abbreviations), a row of a table into cells, and those into tokens. */
export function readParagraph(text: string, shape: ParagraphShape = {}): Paragraph {
  const tokens = tokenise(text);
  let next = 0;
  const spans = shape.role === 'row' ? cellSpans(text) : sentenceSpans(text);
  const sentences = spans.map((span): Sentence => {
    const own = [];
    for (let token = tokens[next]; token && token.start < span.end; token = tokens[++next]) own.push(token);
    return { ...span, tokens: withJoinedNames(withFinalStop(own)) };
  });
  return { text, sentences, ...shape };
}

/** The cells of a row that say something, without the white space around them. */
const cellSpans = (text: string): Span[] =>
  [...text.matchAll(/[^\t\s](?:[^\t]*[^\t\s])?/g)].map(({ 0: cell, index }) => ({ start: index, end: index + cell.length }));

/** A full stop that the tokeniser left on the last word of a sentence becomes a token of its own; abbreviations in capitals keep theirs. */
function withFinalStop(tokens: Token[]): Token[] {
  const last = tokens.at(-1);
  if (!last || !/^\p{L}[\p{L}\p{N}]*\p{Ll}\.$/u.test(last.text) || last.text.length < 4) return tokens;
  const cut = last.end - 1;
  const word = { ...last, text: last.text.slice(0, -1), end: cut, lemma: last.lemma.replace(/\.$/, '') };
  return [...tokens.slice(0, -1), word, { text: '.', start: cut, end: last.end, pos: 'PUNCT', lemma: '.' }];
}

/** The sentences of a text, without the white space between them. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && joins(text.slice(last.start, last.end), segment)) last.end = index + segment.trimEnd().length;
    else if (segment.trim() !== '') {
      const lead = segment.length - segment.trimStart().length;
      spans.push({ start: index + lead, end: index + segment.trimEnd().length });
    }
  }
  return spans;
}

/** Whether `next` goes on with the sentence that `before` only seemed to end. */
function joins(before: string, next: string): boolean {
  if (next.trim() === '') return false;
  if (STARTS_LOWER.test(next) && !/[.!?]["”]$/.test(before)) return true;
  if (/^[)\]”"’]+\s*$/.test(next)) return true;
  if (!ABBREVIATION.test(before)) return /^["”’]?\s*\p{Ll}/u.test(next);
  return !(CLOSES_WITH_ACRONYM.test(before) && SENTENCE_OPENER.test(next));
}
