import smallWords from '../../vocabulary/small-words.json' with { type: 'json' };
import stopWords from '../../vocabulary/stop-words.json' with { type: 'json' };
import { isUnspaced, unspacedRuns } from '../text/unspaced.ts';
import { type Asked, readQuestion } from './question.ts';
import { cutWords, indexForm, splitWord } from './words.ts';

/** A word that was typed, or several in quotation marks. */
export interface QueryPart {
  /** As typed, without quotation marks. */
  typed: string;
  /** Where that begins in the query, in UTF-16 code units. */
  start: number;
  /** Index forms: one, the parts of a hyphenated word, or the words of a phrase. */
  words: string[];
  /** All in one: "f16" for "F-16"; of a phrase, its words with spaces. */
  whole: string;
  isPhrase: boolean;
  /** Typed without quotation marks, in a script without spaces between words: one word or several. */
  isRun?: true;
  isStop: boolean;
  /** True for the word that the reader may still be typing. */
  isPrefix: boolean;
}

/** Reads what a reader typed. A quotation mark without its partner is a space. */
export function parseQuery(words: string): QueryPart[] {
  const text = words.replace(/[“”„‟«»＂]/g, '"');
  const pieces = text.split('"');
  const isOpen = pieces.length % 2 === 0;
  let end = -1;
  const parts = pieces.flatMap((piece, index) => {
    const start = end + 1;
    end = start + piece.length;
    const isQuoted = index % 2 === 1 && !(isOpen && index === pieces.length - 1);
    return isQuoted ? readPhrase(piece, start) : readWords(piece, start);
  });
  const asking = readQuestion(parts.map(({ whole, isPhrase }) => (isPhrase ? '' : whole)))?.length ?? 0;
  for (const part of parts.slice(0, asking)) if (!isName(part.typed)) part.isStop = true;
  const last = parts.at(-1);
  if (last && !last.isPhrase && /[\p{L}\p{N}\p{M}]$/u.test(text)) last.isPrefix = true;
  // A query of nothing but small words means them.
  if (parts.every((part) => part.isStop)) for (const part of parts) part.isStop = false;
  return parts;
}

function readWords(text: string, start: number): QueryPart[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: typed, index }) => {
    if (isUnspaced(typed)) return readUnspaced(typed, start + index);
    const whole = indexForm(typed);
    if (whole === '') return [];
    const words = splitWord(typed);
    return [{ typed, start: start + index, words, whole, isPhrase: false, isStop: isStopWord(typed, whole), isPrefix: false }];
  });
}

/** Words of a script without spaces are sought as they were typed, one character after the other. */
function readUnspaced(typed: string, start: number): QueryPart[] {
  return [...typed.matchAll(unspacedRuns)].flatMap(({ 0: run, index }) =>
    isUnspaced(run) ? readPhrase(run, start + index).map((part) => ({ ...part, isRun: true as const })) : readWords(run, start + index),
  );
}

/** The words of a run, as the browser cuts it; each sought as it stands. */
export const cutRun = ({ typed, start }: QueryPart): QueryPart[] =>
  [...new Intl.Segmenter('und', { granularity: 'word' }).segment(typed)].flatMap(({ segment, index }) =>
    readPhrase(segment, start + index),
  );

function readPhrase(text: string, start: number): QueryPart[] {
  const forms = cutWords(text).map(({ word }) => indexForm(word));
  const words = forms.filter((word) => word !== '');
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0 && isUnspaced(only))
    return [{ typed: text.trim(), start, words, whole: only, isPhrase: false, isStop: false, isPrefix: false }];
  if (others.length === 0) return readWords(text, start).map((part) => ({ ...part, isStop: false, isPhrase: true }));
  return [{ typed: text.trim(), start, words, whole: words.join(' '), isPhrase: true, isStop: false, isPrefix: false }];
}

const STOP_WORDS = new Set([...stopWords, ...smallWords]);

/** Whether a word counts for the order of results only. In capitals it is a name: "WHO", "IT". @param form its index form */
export const isStopWord = (typed: string, form: string): boolean => STOP_WORDS.has(form) && !isName(typed);

const isName = (typed: string): boolean => /\p{Lu}\p{Lu}/u.test(typed.replace(/[^\p{L}]/gu, ''));

/** What a query asks for, where it is a question. */
export const askedBy = (parts: QueryPart[]): Asked | undefined =>
  parts[0]?.isStop ? readQuestion(parts.map(({ whole, isPhrase }) => (isPhrase ? '' : whole)))?.asked : undefined;
