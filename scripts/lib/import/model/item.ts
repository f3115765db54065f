/** One article of a feed, an export or an agency's file. What the source does not say is empty, or absent. */
export interface Item {
  /** What the source knows it by, unique among all sources. */
  id: string;
  headline: string;
  /** Its words, as HTML. */
  body: string;
  /** As HTML or plain text, where it is not the first words of the body anyway. */
  standfirst?: string | undefined;
  /** Names of authors, where the source has each by itself. */
  authors: string[];
  /** A byline as the source writes it. */
  byline?: string | undefined;
  /** A time as the source writes it, or as ISO 8601. */
  published?: string | undefined;
  updated?: string | undefined;
  language?: string | undefined;
  publisher?: string | undefined;
  section?: string | undefined;
  /** Where it was published; http or https. */
  url?: string | undefined;
  /** What its links are relative to, where that is not its own address. */
  base?: string | undefined;
  /** What it is filed under: codes of the IPTC, and words. */
  topics: Topic[];
  /** A name for its file, where the source has one. */
  slug?: string | undefined;
  /** What of several versions of the item this is. */
  version?: number | undefined;
  /** What the source has besides and is no prose of the article, each named: "picture: https://…". */
  beside: string[];
}

/** What an item is filed under, as the source says it. */
export interface Topic {
  /** With or without the name of its list: "medtop:20000587", "15054000", "http://cv.iptc.org/newscodes/subjectcode/15054000". */
  code?: string | undefined;
  name?: string | undefined;
}

/** Something of a source that is no article, or can't be one. */
export interface Left {
  /** What it is, by its headline or its name. */
  what: string;
  /** Why it is left out, and what to do: the same words for all of a kind. */
  why: string;
}

/** Elements in elements, beyond what any article has. */
export class TooDeep extends Error {}

/** Something made of an item whose HTML may have elements in elements without end; what is left of it where it has. */
export function unlessTooDeep<Made>(what: string, make: () => Made): Made | Left {
  try {
    return make();
  } catch (error) {
    const isStack = error instanceof RangeError && error.message.includes('call stack');
    if (!isStack && !(error instanceof TooDeep)) throw error;
    return { what, why: 'its elements are nested too deeply to be an article' };
  }
}

export const isItem = (found: Item | Left): found is Item => 'id' in found;
