import { ContentError } from '../../../../src/lib/content-error.ts';
import { type Explainer, readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Action } from '../../../../src/schemas/action.ts';
import type { KnownTheme } from '../../analyse/model/vocabulary.ts';

/** What an action needs besides the explainer. */
export interface ActContext {
  /** The explainer as the person knows it. */
  file: string;
  /** YYYY-MM-DD. */
  today: string;
  /** Those of the vocabulary. */
  themes: ReadonlyMap<string, KnownTheme>;
}

export type ActionOf<Kind extends Action['do']> = Extract<Action, { do: Kind }>;

/**
 * Does one kind of action. Whether the result is an explainer is for `act` to check.
 *
 * @returns the explainer after it
 * @throws ContentError for what can't be done, in words for somebody who edits, and does not program
 */
export type Handler<Kind extends Action['do']> = (mdx: string, action: ActionOf<Kind>, context: ActContext) => string;

/** An explainer, read, and what a refusal of an action looks like. */
export interface Opened extends Explainer {
  file: string;
  /** The passages of all sections. */
  passages: Explainer['sections'][number]['passages'];
  /** @param line of the file, where the fault has one */
  refuse: (problem: string, hint: string, line?: number) => ContentError;
}

/** Reads the explainer that an action is for. @throws as `readExplainer` does */
export function open(mdx: string, { file }: Pick<ActContext, 'file'>): Opened {
  const explainer = readExplainer(mdx, file);
  const refuse = (problem: string, hint: string, line?: number): ContentError => new ContentError(problem, { file, line }, hint);
  return { ...explainer, file, passages: explainer.sections.flatMap(({ passages }) => passages), refuse };
}

/** What to do where an action is about something that is not there. */
export const STALE = 'Look at the explainer as it is now: it has changed since this was shown.';
