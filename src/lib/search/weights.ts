/**
 * What counts how much in the search. Where a source is named, the form is that one's; the numbers are set by hand. `npm run lab:search`
 * says whether a change of one is for the better: its bars, and how they are taken, are in docs/accuracy.md.
 */

/** How well a word fits what was typed, 0 to 1: in its plural or possessive, and in any form with the same stem. */
export const PLURAL_FIT = 0.95;
export const STEM_FIT = 0.75;
/** The same of another name of what a slot is about. */
export const NAME_FIT = 0.6;
/** The same of a longer word that starts with what was typed: where that is a word of the site itself, and where it is none. */
export const LONGER_FIT = 0.6;
export const LONGER_FIT_OF_PART = 0.85;

/** How many longer words are taken for the start of a word, the most frequent first. */
export const LONGER_WORDS = 24;
/** How many words a name may have. */
export const NAME_WORDS = 6;

/**
 * BM25 by sections (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; their usual k1 is 1.2 to 2), and
 * how many words a usual section is taken to have.
 */
export const K1 = 0.6;
export const B = 0.5;
export const SECTION_WORDS = 150;

/** What it is worth that a section has all of what was searched for. */
export const COVERAGE = 2;
/** What a heading's match is worth against one in a passage, and that of a page's title. */
export const HEADING = 2.2;
export const TITLE = 1.2;
/** Of a heading: that it says all of the query and nothing else, that it has a run of its words, and what it has whatever else it says. */
export const EXACT_HEADING = 1;
export const HEADING_RUN = 0.5;
export const LEAST_PRECISION = 0.5;
/** So many words apart at most, two matches stand together. */
export const NEAR = 40;

/** What brings an actor, theme or term to the front whose name the query is: above all scores of words. */
export const NAMED = 1000;

/** Of pages that are not read, against Pagefind's best score: that the query is a name or heading, and two of its words in a row. */
export const HEADED_RATE = 10;
export const PAIR_RATE = 1 / 3;

/** Where no page has all: which part of the most that a page has of the query's words, by their rarity, the others need. */
export const LEAST_SHARE = 0.7;

/** A slip makes a word about as unlikely as being on e³ times fewer pages. */
export const SLIP = 3;
/** How much likelier a word is that stands in a page with all others, and how many slips more it may have. */
export const JOINT = 4;
export const JOINT_SLIPS = 0.7;
/** How many of the words that may have been meant are looked at in pages. */
export const CANDIDATES = 6;
/** How many slips a word of up to so many letters may have. Short words have too many neighbours to guess among. */
export const SLIPS: [letters: number, slips: number][] = [
  [3, 0],
  [4, 0.8],
  [5, 1],
  [7, 1.2],
  [8, 1.5],
  [Number.POSITIVE_INFINITY, 2],
];

/**
 * What a slip costs against a letter too many or too few, which is 1: a letter doubled or not, two changed over, a letter for one of the
 * same sound, for a neighbour on the keyboard, for any other; and what the first letter costs on top.
 */
export const DOUBLED = 0.6;
export const CHANGED_OVER = 0.7;
export const ALIKE = 0.8;
export const NEIGHBOUR = 0.9;
export const CHANGED = 1.1;
export const FIRST = 0.1;
