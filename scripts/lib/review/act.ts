import type { Action } from '../../../src/schemas/action.ts';
import type { Context, Handler } from './actions/context.ts';
import { ownFamilies } from './actions/own-families.ts';
import { requireValid } from './decide.ts';

/**
 * Does what a person wants done to an explainer; every character that the action does not mean stays.
 *
 * @param mdx the explainer's file
 * @returns the file after the action; the build would take it
 * @throws ContentError, or an AggregateError of them, when the action can't be done; then nothing of it is
 */
export function act(mdx: string, action: Action, context: Context): string {
  const handler = (ownFamilies as Partial<Record<Action['do'], unknown>>)[action.do] as Handler<Action['do']> | undefined;
  if (!handler) throw new Error(`nothing does "${action.do}" yet`);
  return requireValid(handler(mdx, action, context), context.file);
}
