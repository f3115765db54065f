import type { articleWords } from '../lib/words/en/desk/article.ts';

/** An article file that has no explainer yet. */
export interface Waiting {
  /** Its name in the articles folder. */
  file: string;
}

/** What came of an article that the desk was given, or that it explained again. */
export type Outcome = Explained | NameTaken | InConflict;

/** An explainer, as what is said of it names it. */
interface Named {
  slug: string;
  headline: string;
  /** The name of its article in the articles folder. */
  file: string;
}

export interface Explained extends Named {
  outcome: 'explained';
  report: {
    became: keyof typeof articleWords.became;
    /** What was found in the article, and what was not; absent where it was not read again. */
    findings?: { about: keyof typeof articleWords.found; lines: string[] }[] | undefined;
    /** Edits that could not be kept, each with the line of the explainer where it stood. */
    gone: { what: string; line: number }[];
    /** What has changed since a person approved it. */
    lapsed: string[];
    /** The explainer that it was before somebody renamed the article. */
    before?: string | undefined;
  };
}

/** There is an explainer, or an article, of that name: nothing was written. */
export interface NameTaken extends Named {
  outcome: 'taken';
}

/** The editor and the article changed the same: the explainer is as it was. */
export interface InConflict extends Named {
  outcome: 'conflicts';
  conflicts: Conflict[];
}

/** Something that an editor and a new version of the article both changed. */
export interface Conflict {
  /** What a decision on it is known by. */
  key: string;
  what: string;
  /** What the editor has, what the article brings, and what it was before both; absent where that is nothing. */
  mine?: string | undefined;
  theirs?: string | undefined;
  before?: string | undefined;
  /** Whether a person may write it anew. */
  isText: boolean;
}

/** What becomes of a conflict: the editor's side, the new one, or other words. */
export type Decision = 'ours' | 'theirs' | { words: string };
