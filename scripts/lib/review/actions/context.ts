import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Action } from '../../../../src/schemas/action.ts';
import type { KnownTheme } from '../../analyse/model/vocabulary.ts';

/** What an action needs besides the explainer. */
export interface Context {
  /** The explainer as the person knows it. */
  file: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Those of the vocabulary. */
  themes: ReadonlyMap<string, KnownTheme>;
}

/** The actions with these names. */
export type ActionOf<Name extends Action['do']> = Extract<Action, { do: Name }>;

/**
 * Does one kind of action. Whether the result is an explainer is for `act` to check.
 *
 * @returns the explainer after it
 * @throws ContentError for what can't be done, in words for somebody who edits, and does not program; as `readExplainer` does for a file at fault
 */
export type Handler<Name extends Action['do']> = (mdx: string, action: ActionOf<Name>, context: Context) => string;

/** What to do where an action names what is not there. */
export const STALE = 'Look at the explainer as it is now: it has changed since this was shown.';

/** Does something with words that stand in no file yet. @param where the field that they are of @throws ContentError that names it, without a line */
export function asFieldError<Result>(where: string, file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const isSign = error.message.startsWith('the MDX does not parse');
    const [problem, hint] = isSign
      ? ['a “<” or “{” in it is taken for code', 'Write \\< or \\{ where it is text.']
      : [error.message, error.hint];
    throw new ContentError(`${where}: ${problem}`, { file }, hint);
  }
}
