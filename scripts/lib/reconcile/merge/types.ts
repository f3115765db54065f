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
}

/** What a merge has to ask and to tell. */
export interface Judge {
  /** Says which side a clash goes to, and notes it when nobody has decided that. */
  decide: (clash: Clash) => Side;
  gone: (gone: GoneEdit) => void;
}

/** @param side who gets what both sides changed; undefined: nobody has decided, each clash is a conflict */
export function judgeFor(side: Side | undefined): Judge & { clashes: Clash[]; lost: GoneEdit[] } {
  const clashes: Clash[] = [];
  const lost: GoneEdit[] = [];
  return {
    clashes,
    lost,
    decide(clash) {
      if (side === undefined) clashes.push(clash);
      return side ?? 'ours';
    },
    gone: (gone) => lost.push(gone),
  };
}

/** A clash as the person sees it. */
export function conflictError({ what, line, ours, theirs }: Clash, file: string): ContentError {
  const show = (side: string | undefined): string => (side ?? '(nothing)').replaceAll(/^/gm, '    | ');
  return new ContentError(
    `you and the article both changed ${what}\n  in the file:\n${show(ours)}\n  new:\n${show(theirs)}`,
    { file, line },
    'Run npm run explain -- --ours to keep what is in the file, or --theirs to take what is new; that goes for all conflicts of the run.',
  );
}
