/**
 * What counts how much in the search. Where a source is named, the form is that one's; the numbers are set by hand. `npm run lab:search` says
 * whether a change of one is for the better: its bars, and how they are taken, are in docs/accuracy.md.
 */

/** How well a word fits what was typed, 0 to 1. */
export const FIT = {
  plural: 0.95,
  stem: 0.75,
  /** Another name of what a slot is about. */
  otherName: 0.6,
  /** A longer word that starts with what was typed: where that is a word of the site itself, and where it is none. */
  longerThanWord: 0.6,
  longerThanPart: 0.85,
};

/** How many longer words are taken for the start of a word, the most frequent first. */
export const LONGER_WORDS = 24;
/** How many words a name may have. */
export const NAME_WORDS = 6;

/** BM25 by sections (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; their usual k1 is 1.2 to 2). */
export const BM25 = { k1: 0.6, b: 0.5, meanWords: 150 };

/** What a section is worth besides its words. */
export const SECTION = {
  /** That it has all of what was searched for. */
  coverage: 2,
  /** A match in its heading, against one in a passage. */
  heading: 2.2,
  /** The same of the page's title. */
  title: 1.2,
  /** That a heading says all of the query and nothing else, and that it has a run of its words. */
  exactHeading: 1,
  headingRun: 0.5,
  /** The part of a heading's worth that it has whatever else it says. */
  leastPrecision: 0.5,
};

/** So many words apart at most, two matches stand together. */
export const NEAR = 40;

/** What brings a page to the front: that it has the name that the query is; above all scores of words. */
export const NAMED = 1000;
/** Explainers come before pages that merely name what is in them, and before the manual. */
export const KIND_WEIGHT: Record<string, number> = { Explainer: 1, Actor: 0.8, Theme: 0.8, Guide: 0.6 };

/** Of the pages that are not read, against the best of Pagefind's scores: the query as a name or heading, and two of its words in a row. */
export const RATE = { headed: 10, pair: 1 / 3 };

/** Where no page has all: which part of the most that a page has of the query's words, by their rarity, the others need. */
export const LEAST_SHARE = 0.7;

/** What was misspelt. */
export const SPELLING = {
  /** A slip makes a word about as unlikely as being on e³ times fewer pages. */
  slip: 3,
  /** How much likelier a word is that stands in a page with all others. */
  joint: 4,
  /** How many slips more a word may have that stands so. */
  more: 0.7,
  /** How many of the words that may have been meant are looked at in pages. */
  candidates: 6,
};

/** How many slips a word of a length may have: `[letters, slips]`, up to so many letters. Short words have too many neighbours to guess among. */
export const SLIPS: [letters: number, slips: number][] = [
  [3, 0],
  [4, 0.8],
  [5, 1],
  [7, 1.2],
  [8, 1.5],
  [Number.POSITIVE_INFINITY, 2],
];

/** What slips cost; a letter too many or too few is 1. */
export const SLIP_COST = { doubled: 0.6, changedOver: 0.7, alike: 0.8, neighbour: 0.9, other: 1.1, first: 0.1 };
