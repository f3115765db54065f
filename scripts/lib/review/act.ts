import type { Action } from '../../../src/schemas/action.ts';
import { addActor, changeActor, mergeActors, removeActor, splitActor } from './actions/actors.ts';
import { addBlock, changeBlock, removeBlock } from './actions/blocks.ts';
import type { Context, Handler } from './actions/context.ts';
import { addDate, changeDate, removeDate } from './actions/dates.ts';
import { approveAs, setStatus, withdrawApproval, writeField } from './actions/fields.ts';
import { addKeyPoint, removeKeyPoint } from './actions/key-points.ts';
import { tag, untag } from './actions/mentions.ts';
import { joinSection, moveSection, startSection, writeHeading } from './actions/sections.ts';
import { addStatement, changeStatement, removeStatement } from './actions/statements.ts';
import { addTheme, removeTheme } from './actions/themes.ts';
import { requireValid } from './decide.ts';
import { accept, acceptAllOf, edit, reject } from './suggestions.ts';

/** What changes the explainer: all but what is in a file of its own. */
type ExplainerAction = Exclude<Action, { do: 'write profile' | 'define term' }>;

/** What does each kind of action: one line a kind, in the order of the schema. */
const handlers: { [Kind in ExplainerAction['do']]: Handler<Kind> } = {
  accept,
  reject,
  edit,
  'accept all': acceptAllOf,

  write: writeField,
  'set status': setStatus,
  approve: approveAs,
  'withdraw approval': withdrawApproval,

  tag,
  untag,
  'add actor': addActor,
  'change actor': changeActor,
  'remove actor': removeActor,
  'merge actors': mergeActors,
  'split actor': splitActor,

  'add theme': addTheme,
  'remove theme': removeTheme,

  'add statement': addStatement,
  'change statement': changeStatement,
  'remove statement': removeStatement,

  'add key point': addKeyPoint,
  'remove key point': removeKeyPoint,
  'add date': addDate,
  'change date': changeDate,
  'remove date': removeDate,

  'start section': startSection,
  'join section': joinSection,
  'move section': moveSection,
  'write heading': writeHeading,

  'add block': addBlock,
  'change block': changeBlock,
  'remove block': removeBlock,
};

/**
 * Does what a person wants done to an explainer; every character that the action does not mean stays.
 *
 * @param mdx the explainer's file
 * @returns the file after the action; the build would take it
 * @throws ContentError, or an AggregateError of them, when the action can't be done; then nothing of it is
 */
export function act(mdx: string, action: Action, context: Context): string {
  if (action.do === 'write profile' || action.do === 'define term') throw new RangeError(`planAction does "${action.do}"`);
  const handler = handlers[action.do] as Handler<Action['do']>;
  return requireValid(handler(mdx, action, context), context.file);
}
