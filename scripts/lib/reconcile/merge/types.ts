import { ContentError } from '../../../../src/lib/content-error.ts';
import type { GoneEdit, Rejected } from '../../../../src/schemas/ledger.ts';

/** Three states of one thing: as it was last generated, as it is on disk with a person's edits, and as it is generated now. */
export interface Versions<T> {
  base: T;
  edited: T;
  generated: T;
}

/** The same work on all three. */
export const each = <One, Other>({ base, edited, generated }: Versions<One>, work: (one: One) => Other): Versions<Other> => ({
  base: work(base),
  edited: work(edited),
  generated: work(generated),
});

/** Whose side a conflict is decided for: the editor's, or that of the new version of the article. */
export type Side = 'ours' | 'theirs';

/** What becomes of a conflict: a side of it, or other words of a person's in the place of both. */
export type Decision = Side | { words: string };

/** What a person decided: one side for every conflict, or something for each of some, by `keyOfClash`. */
export type Decided = Side | ReadonlyMap<string, Decision>;

export const nothingRejected: Rejected = { actors: [], themes: [], statements: [], keyPoints: [], dates: [], mentions: [], outline: false };

/** A change of the editor and a change of the article that can not both go in. */
export interface Clash {
  /** What both changed, such as `the headline`. */
  what: string;
  /** Line of the edited file, 1-based. */
  line: number;
  /** The editor's side and the new one, as they would be shown; absent where that side has nothing. */
  ours: string | undefined;
  theirs: string | undefined;
  /** What it was before both changed it; absent where it was not there, or where nothing of it can be shown. */
  base?: string | undefined;
  /** Whether it is words that a person may also write anew. */
  isText?: boolean;
}

/** What a clash is known by: a decision on one is for none whose sides are others. */
export const keyOfClash = ({ what, ours, theirs }: Pick<Clash, 'what' | 'ours' | 'theirs'>): string =>
  JSON.stringify([what, ours ?? null, theirs ?? null]);

/** What a merge has to ask and to tell. */
export interface Judge {
  /** Says which side a clash goes to, and notes it when nobody has decided that. */
  decide: (clash: Clash) => Side;
  /** The same of words that may also be written anew. */
  decideWords: (clash: Clash) => Decision;
  gone: (gone: GoneEdit) => void;
}

/** @param decided on what both sides changed; each clash that nothing is decided on is a conflict */
export function judgeFor(decided: Decided | undefined): Judge & { clashes: Clash[]; lost: GoneEdit[] } {
  const clashes: Clash[] = [];
  const lost: GoneEdit[] = [];
  const decisionOn = (clash: Clash): Decision | undefined => (typeof decided === 'object' ? decided.get(keyOfClash(clash)) : decided);
  const undecided = (clash: Clash): Side => {
    clashes.push(clash);
    return 'ours';
  };
  return {
    clashes,
    lost,
    decide(clash) {
      const decision = decisionOn(clash);
      return decision === undefined || typeof decision === 'object' ? undecided(clash) : decision;
    },
    decideWords(clash) {
      const words: Clash = { ...clash, isText: true };
      return decisionOn(words) ?? undecided(words);
    },
    gone: (gone) => lost.push(gone),
  };
}

/** A clash that nobody has decided, as the person sees it. */
export class ConflictError extends ContentError {
  readonly clash: Clash;

  /** @param file the explainer, as the person knows it */
  constructor(clash: Clash, file: string) {
    const { what, line, ours, theirs } = clash;
    const show = (side: string | undefined): string => (side ?? '(nothing)').replaceAll(/^/gm, '    | ');
    super(
      `you and the article both changed ${what}\n  in the file:\n${show(ours)}\n  new:\n${show(theirs)}`,
      { file, line },
      'Run npm run explain -- --ours to keep what is in the file, or --theirs to take what is new; that goes for all conflicts of the run.',
    );
    this.clash = clash;
  }
}
