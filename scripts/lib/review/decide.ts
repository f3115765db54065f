import { ContentError } from '../../../src/lib/content-error.ts';
import { acceptTerm, removeTags, setHeading } from '../../../src/lib/explainer/edit-body.ts';
import { removeAt, setAt } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { faultsIn } from '../../../src/lib/explainer/read-explainer.ts';
import type { ItemKind } from '../../../src/schemas/action.ts';
import { withoutActor } from './actions/actors.ts';
import { approvedBy } from './actions/fields.ts';
import { type Item, items } from './items.ts';

/** What a person says to an item; an edit brings the new values of some of its fields, an empty one leaves the field out. */
export type Decision = { kind: 'accept' } | { kind: 'reject' } | { kind: 'edit'; values: Readonly<Record<string, string>> };

/** The explainer after a decision; all other lines stay. @throws ContentError, or an AggregateError of them, when it would be none */
export function decide(mdx: string, item: Pick<Item, 'key'>, decision: Decision, file: string): string {
  const own = items(mdx, file).find(({ key }) => key === item.key);
  if (!own)
    throw new ContentError(`nothing is suggested as “${item.key}”`, { file }, 'Look at what is suggested now: it has changed meanwhile.');
  return requireValid(decision.kind === 'reject' ? reject(mdx, own, file) : accept(edit(mdx, own, decision, file), own), file);
}

/** The explainer once a person stands for all that is suggested of one kind. @throws as `decide` does, and where nothing of that kind is */
export function acceptAll(mdx: string, kind: ItemKind, file: string): string {
  const own = items(mdx, file).filter((item) => item.kind === kind);
  if (own.length === 0) throw new ContentError(`no ${kind} is suggested`, { file }, 'Look at what is suggested now.');
  return requireValid(own.reduce(accept, mdx), file);
}

/** The explainer with the name of who approved it, and the day, YYYY-MM-DD. */
export const approve = (mdx: string, by: string, on: string, file: string): string => requireValid(approvedBy(mdx, by, on), file);

/** @returns the explainer @throws AggregateError of what `npm run build` would say to it */
export function requireValid(mdx: string, file: string): string {
  const faults = faultsIn(mdx, file);
  if (faults.length > 0) throw new AggregateError(faults, `${file} is at fault`);
  return mdx;
}

function accept(mdx: string, { kind, id, path, confidence }: Item): string {
  if (kind === 'heading') return setHeading(mdx, id);
  if (kind === 'term') return acceptTerm(mdx, id);
  if (kind === 'headline' || kind === 'language') return removeAt(mdx, ['from', kind]);
  const without = removeAt(mdx, [...path, 'from']);
  return confidence === undefined ? without : removeAt(without, [...path, 'confidence']);
}

function reject(mdx: string, { kind, id, path, canReject }: Item, file: string): string {
  if (!canReject) throw new ContentError(`a ${kind} can't be rejected`, { file }, 'Accept it, or write another one.');
  if (kind === 'term') return removeTags(mdx, { term: id });
  return kind === 'actor' ? withoutActor(mdx, Number(path[1]), file) : removeAt(mdx, path);
}

function edit(mdx: string, { kind, id, path, fields }: Item, decision: Decision, file: string): string {
  if (decision.kind !== 'edit') return mdx;
  let edited = mdx;
  for (const { name, value: before, isOptional } of fields) {
    const given = decision.values[name];
    if (given === undefined || given === (before ?? '')) continue;
    const value = given.trim();
    if (value === '' && !isOptional) throw new ContentError(`the ${name} is empty`, { file }, 'Write at least one word.');
    if (kind === 'heading') edited = setHeading(edited, id, value);
    else if (kind === 'headline' || kind === 'language') edited = setAt(edited, path, value);
    else edited = value === '' ? removeAt(edited, [...path, name]) : setAt(edited, [...path, name], value, 'source');
  }
  return edited;
}
