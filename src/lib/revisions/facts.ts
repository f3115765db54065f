/** What a change of words can touch besides the wording. */
export type Fact = 'numbers' | 'names' | 'quotations' | 'statements';

const NUMBER_WORDS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|halves|quarters?|' +
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|twice|double|triple';
const NUMBERS = new RegExp(String.raw`\p{N}+(?:[.,:/]\p{N}+)*|(?<![\p{L}\p{N}])(?:${NUMBER_WORDS})(?![\p{L}\p{N}])`, 'giu');
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
/** What stands before the first word of a sentence or of a quotation. */
const SENTENCE_START = /(?:^|[.!?:…]["”’)\]]*\s+|["“‘(]\s*|\s[–—]\s)["“‘(]*$/;
const QUOTATIONS = /“[^”]*”?|"[^"]*"?/gu;

/** The numbers of a text, in figures or in words. */
export const numbersIn = (text: string): string[] => wordsOf(text, NUMBERS).map((number) => number.toLowerCase());

/** What stands in quotation marks, with these. */
export const quotationsIn = (text: string): string[] => wordsOf(text, QUOTATIONS);

/** The words that have a capital without opening a sentence. */
export const midSentenceNames = (text: string): string[] => capitalised(text).flatMap(({ word, opens }) => (opens ? [] : [word]));

/**
 * The names of a text, word by word: its capitalised words. One that opens a sentence counts when it has its capital elsewhere, too.
 *
 * @param names the capitalised words that stand within sentences of the whole article
 */
export const namesIn = (text: string, names: ReadonlySet<string>): string[] =>
  capitalised(text).flatMap(({ word, opens }) => (opens && !names.has(word) ? [] : [word]));

const capitalised = (text: string): { word: string; opens: boolean }[] =>
  [...text.matchAll(CAPITALISED)]
    .map(({ 0: word, index }) => ({ word, opens: SENTENCE_START.test(text.slice(Math.max(0, index - 8), index)) }))
    .filter(({ word }) => word !== 'I');

const wordsOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([words]) => words);
