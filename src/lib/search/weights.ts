/**
 * What counts how much in the search. Where a source is named, the form is that one's. `RANK` was fitted (`npm run lab:fit`, and rounded) on
 * the queries of scripts/lab/search/wikinews.json that are not kept aside and on 300 drawn from the same site; the other numbers are set by
 * hand, and looked at with the same queries. `npm run lab:search` says whether a change of one is for the better.
 */

/** How well a word fits what was typed, 0 to 1: in its plural or possessive, and in any form with the same stem. */
export const PLURAL_FIT = 0.95;
export const STEM_FIT = 0.75;
/** From this fit on a word is what was typed; what fits less stands in for it, and the answer says so. */
export const OWN_FIT = 0.5;
/** The same of another name of what a slot is about. */
export const NAME_FIT = 0.6;
/** The same of a name of a country, where its capital was typed. */
export const CAPITAL_FIT = 0.4;
/** The same of a longer word that starts with what was typed: where that is a word of the site itself, and where it is none. */
export const LONGER_FIT = 0.6;
export const LONGER_FIT_OF_PART = 0.85;
/** The same of a word that means much the same, against how near it is, and from which nearness it is the same word written otherwise. */
export const RELATED_FIT = 0.5;
export const SAME_WORD = 0.9;
/** How near a word is to a right one that the site has not and that it goes on from, of how many letters that is at least, and how many more it has. */
export const FORM_FIT = 0.8;
export const LEAST_START = 6;
export const LONGER_LETTERS = 2;
/** The same of one word of a name of several. */
export const PART_FIT = 0.35;

/** How many longer words are taken for the start of a word, the most frequent first. */
export const LONGER_WORDS = 24;
/** How many words a name may have. */
export const NAME_WORDS = 6;

/** How many pages are read and ranked by their words; the others follow as the dictionary ranks them. */
export const READ_PAGES = 10;
/** In so many pages a phrase is looked for by reading them: together they are smaller than Pagefind with a part of its index. */
export const PHRASE_PAGES = 24;

/**
 * Of a page as a whole, for the dictionary (BM25F, Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"):
 * what a word of its headline, a heading, and one of its other names counts against one of its prose, and how many words it usually has.
 */
export const FIELDS = { title: 4, heading: 2, names: 3, k1: 1.2, b: 0.75, words: 400 };

/** What the ranking adds up. The lab tries other numbers here. */
export const RANK = {
  /** BM25 by sections (as above; the usual k1 is 1.2 to 2), and how many words a usual section has. */
  k1: 0.6,
  b: 0.9,
  sectionWords: 150,
  /** What the dictionary's own score of a page is worth beside that of its best section. */
  page: 2.5,
  /** What it is worth that a page, and that a section, has all of what was searched for; and how steeply that falls where something lacks. */
  pageCoverage: 1.1,
  /** The same where it only holds them somewhere. */
  held: 0.5,
  coverage: 2,
  steepness: 4,
  /** From which impact on a page is taken to say a word, not only to hold it. */
  told: 0.4,
  /** What a heading's match is worth against one in a passage, and that of a page's title. */
  heading: 2.2,
  title: 1.2,
  /** Of a heading: that it says all of the query and nothing else, that it has a run of its words, and what it has whatever else it says. */
  exactHeading: 1,
  headingRun: 0.25,
  leastPrecision: 0.5,
  /** That the words of a section stand near each other, so many apart at most, and in the order of the query. */
  closeness: 1,
  near: 40,
  run: 1,
  /** How much less a word says of which section is meant where the page's title has it. */
  known: 0.7,
  /** What the score of a page is worth that only names things, an actor, a theme or a term, where the query is not its name. */
  naming: 0.3,
};

/** What brings an actor, theme or term to the front whose name the query is: above all scores of words. */
export const NAMED = 1000;

/** How much a page says with a name of several words, or one by which it speaks of something, against the most that a word may say. */
export const NAME_IMPACT = 0.75;
/** What it is worth to the dictionary's score that the query is a heading of a page. */
export const HEADED = 10;
/** Which part of the most that a page has of the query, by the rarity of its words, another needs to be found, and the least of all. */
export const LEAST_SHARE = 0.6;
export const LEAST_COVERAGE = 0.25;
/** The least of a page that has the rarest word. */
export const LEAST_OF_RAREST = 0.12;
/** So many pages without any of the words are imagined beside those of the site: on a small one most words are on most pages. */
export const LEAST_PAGES = 20;

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
