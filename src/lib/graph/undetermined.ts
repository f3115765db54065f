import type { ExplainerNode, StatementNode } from './types.ts';

/** A thing that the article leaves open: fixed words of the interface, and the statement that they are about. */
export interface Undetermined {
  text: string;
  statement?: StatementNode;
}

/** What could not be determined about an explainer; nothing is guessed to fill these gaps. */
export function undetermined({ data, statements }: ExplainerNode): Undetermined[] {
  const open: Undetermined[] = [];
  if (data.author === null) open.push({ text: 'Who wrote it: the article names nobody.' });
  if (data.published === null) open.push({ text: 'When it was published: the article gives no date.' });
  if (data.actors.length === 0) open.push({ text: 'Who it is about: no actor was found in it.' });
  if (data.themes.length === 0) open.push({ text: 'What it is about: no theme was found in it.' });
  for (const statement of statements) {
    if (statement.source === undefined) open.push({ text: 'Who said this: the passage names nobody.', statement });
    else if (!statement.actor) open.push({ text: 'Who is meant:', statement });
  }
  return open;
}
