import type { Nodes } from 'mdast';
import { addressSchema, slugSchema } from '../../schemas/id.ts';
import { ContentError } from '../content-error.ts';
import { attribute, type Element } from './syntax.ts';

/** The line of a node, 1-based. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** What is wrong with a node of an explainer. */
export const fail = (node: Nodes, file: string, problem: string, hint: string): ContentError =>
  new ContentError(problem, { file, line: lineOf(node) }, hint);

/** The id of an element: an address where it is a passage's, else a slug. @throws ContentError where there is none, or another form */
export function readId(element: Element, file: string): string {
  const given = attribute(element, 'id');
  if (given === undefined) throw fail(element, file, `<${element.name}> has no id`, 'Give it id="…", unique on this page.');
  const isPassage = element.name === 'Passage' || element.name === 'Row';
  const id = (isPassage ? addressSchema : slugSchema).safeParse(given);
  if (id.success) return id.data;
  throw fail(element, file, `<${element.name} id="${given}">: ${id.error.issues[0]?.message}`, 'Write the id in that form.');
}
