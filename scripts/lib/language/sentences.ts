import grammar from '../../../src/vocabulary/grammar.json' with { type: 'json' };
import { withJoinedNames } from './joined-names.ts';
import { isOutside, type Paragraph, type ParagraphShape, type Sentence, type Span, type Token, type Unread } from './paragraph.ts';
import { forgetWords, tokenise } from './tokens.ts';
import { longWords, MOST, without } from './unread.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these, or after a single capital, does not end a sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s("“‘[-])(?:(?:\\p{Lu}\\.)+|${grammar.abbreviations.join('|').replaceAll('.', '\\.')})\\.?\\s*$`,
  'u',
);
/** What ends a sentence even after initials: "in the U.S. The talks", "at 5 p.m. It rained". */
const SENTENCE_OPENER = new RegExp(`^["“‘'([]?(?:${grammar.sentenceOpeners.join('|')})\\b`, 'u');
const CLOSES_WITH_ACRONYM = /\b(?:\p{Lu}\.){2,}\s*$/u;
/** What an address of somebody on the net opens a sentence after: the segmenter takes it for a part of what stands before. */
const ADDRESS = /(?<=\s)@\w/g;
const ENDED = /[.!?…]["”’)]{0,9}$/u;
/** A quotation that ends with a question or a cry, and whoever asks or cries it: `“Is it shut?” Anna Brandt asked.` */
const QUOTATION_ENDS = /[?!…]["”’]$/u;
const SPEAKER_FOLLOWS = new RegExp(
  `^\\p{Lu}[^.?!:;"“”]{0,80}?\\s(?:${grammar.quoting.join('|')}|(?:told|tells)(?:\\s[\\p{L}’'-]+){1,3}?)` +
    `(?:[.,]|\\s(?:${grammar.circumstances.join('|')})\\b(?:(?!\\sthat\\s)[^"“”]){0,80}\\.)`,
  'u',
);
const STARTS_LOWER = /^["“‘'([]?\p{Ll}/u;

/**
 * Reads the paragraphs of one article, as they would be read if none had been read before.
 *
 * @param shapes how each stands in its article; those without are running prose
 * @returns those after what an article may have to be read (`unread.ts`) unread
 */
export function readParagraphs(texts: readonly string[], shapes: readonly ParagraphShape[] = []): Paragraph[] {
  forgetWords();
  let read = 0;
  return texts.map((text, index) => {
    read += text.length;
    return read > MOST.inArticle ? unreadParagraph(text, 'article', shapes[index]) : readParagraph(text, shapes[index]);
  });
}

const unreadParagraph = (text: string, what: Unread['what'], shape: ParagraphShape = {}): Paragraph => ({
  text,
  sentences: [],
  unread: [{ start: 0, end: text.length, what }],
  ...shape,
});

/**
 * Cuts a paragraph into sentences (Intl.Segmenter, UAX #29, mended for abbreviations), a row of a table into cells, and those into tokens.
 * What is too long to be read (`unread.ts`) has none.
 */
export function readParagraph(text: string, shape: ParagraphShape = {}): Paragraph {
  if (text.length > MOST.inParagraph) return unreadParagraph(text, 'paragraph', shape);
  const spans = shape.role === 'row' ? cellSpans(text) : apart(sentenceSpans(text), shape.outside ?? [], text);
  // All of a note is one sentence, however many it has.
  const times = (span: Span): number => (isOutside(shape, span) ? MOST.outside : 1);
  const long = spans.filter((span) => span.end - span.start > times(span) * MOST.inSentence);
  const words = longWords(text).filter((word) => !long.some(({ start, end }) => start <= word.start && word.end <= end));
  const tokens = tokenise(without(text, [...long, ...words]));
  let next = 0;
  const crowded: Span[] = [];
  const sentences = spans.map((span): Sentence => {
    const own = [];
    for (let token = tokens[next]; token && token.start < span.end; token = tokens[++next]) own.push(token);
    if (own.length <= times(span) * MOST.tokens) return { ...span, tokens: withJoinedNames(withFinalStop(own)) };
    crowded.push(span);
    return { ...span, tokens: [] };
  });
  const unread = [
    ...[...long, ...crowded].map((span): Unread => ({ ...span, what: 'sentence' })),
    ...words.map((span): Unread => ({ ...span, what: 'word' })),
  ];
  return { text, sentences, ...(unread.length > 0 && { unread }), ...shape };
}

/** The cells of a row that say something, without the white space around them. */
const cellSpans = (text: string): Span[] =>
  [...text.matchAll(/[^\t\s](?:[^\t]*[^\t\s])?/g)].map(({ 0: cell, index }) => ({ start: index, end: index + cell.length }));

/** Sentences, with each span of `outside` as one by itself. */
function apart(sentences: readonly Span[], outside: readonly Span[], text: string): Span[] {
  const cuts = outside.reduce<Span[]>(
    (rest, { start, end }) =>
      rest.flatMap((span) => [
        { start: span.start, end: Math.min(span.end, start) },
        { start: Math.max(span.start, end), end: span.end },
      ]),
    [...sentences],
  );
  const trimmed = cuts.map(({ start, end }) => {
    const own = text.slice(start, end);
    return { start: start + own.length - own.trimStart().length, end: start + own.trimEnd().length };
  });
  return [...trimmed.filter(({ start, end }) => end > start), ...outside].sort((a, b) => a.start - b.start);
}

/** A full stop that the tokeniser left on the last word of a sentence becomes a token of its own; abbreviations in capitals keep theirs. */
function withFinalStop(tokens: Token[]): Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const isUnit = before?.pos === 'NUM' && before.end === last?.start && /^\p{Ll}{1,3}\.$/u.test(last.text);
  const ends = last && (isUnit || /^\p{L}[\p{L}\p{N}]{1,}\p{Ll}\.$/u.test(last.text));
  if (!last || !ends) return tokens;
  const cut = last.end - 1;
  const word = { ...last, text: last.text.slice(0, -1), end: cut, lemma: last.lemma.replace(/\.$/, '') };
  return [...tokens.slice(0, -1), word, { text: '.', start: cut, end: last.end, pos: 'PUNCT', lemma: '.' }];
}

/** In characters: so much of a sentence tells whether it goes on. */
const TAIL = 200;

/** The sentences of a text, without the white space between them. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of [...segmenter.segment(text)].flatMap(atAddresses)) {
    const last = spans.at(-1);
    if (last && joins(text.slice(Math.max(last.start, last.end - TAIL), last.end), segment)) last.end = index + segment.trimEnd().length;
    else if (segment.trim() !== '') {
      const lead = segment.length - segment.trimStart().length;
      spans.push({ start: index + lead, end: index + segment.trimEnd().length });
    }
  }
  return spans;
}

/** A segment, cut before each address that opens a sentence. */
function atAddresses({ segment, index }: { segment: string; index: number }): { segment: string; index: number }[] {
  const cuts = [...segment.matchAll(ADDRESS)].flatMap(({ index: at }, nth, all) => {
    const before = segment.slice(all[nth - 1]?.index ?? 0, at).trimEnd();
    return ENDED.test(before.slice(-TAIL)) ? at : [];
  });
  return [0, ...cuts].map((from, nth) => ({ segment: segment.slice(from, cuts[nth]), index: index + from }));
}

/** Whether `next` goes on with the sentence that `before` only seemed to end. */
function joins(before: string, next: string): boolean {
  if (next.trim() === '') return false;
  if (STARTS_LOWER.test(next) && !/[.!?]["”]$/.test(before)) return true;
  if (/^[)\]”"’]+\s*$/.test(next)) return true;
  if (QUOTATION_ENDS.test(before) && SPEAKER_FOLLOWS.test(next)) return true;
  if (!ABBREVIATION.test(before)) return /^["”’]?\s*\p{Ll}/u.test(next);
  return !(CLOSES_WITH_ACRONYM.test(before) && SENTENCE_OPENER.test(next));
}
