import { quoteAround } from '../../../src/lib/text/quote-around.ts';
import type { Field, Item } from './items.ts';

/** A line for scripts: kind, id, confidence (empty where there is none) and words, with tabs between. */
export const listLine = ({ kind, id, confidence, words }: Item): string =>
  [kind, id, confidence ?? '', words.replaceAll(/\s+/g, ' ')].join('\t');

/** An item as a person is asked about it: what it is and what it says, and the words around it. */
export function showItem({ kind, id, confidence, words, says, context }: Item, place: string): string {
  const sure = confidence === undefined ? '' : `, confidence ${confidence}`;
  const name = id === kind ? kind : `${kind} ${id}`;
  const lines = [`${place}  ${name}${sure}`, `  ${words}`, says && `  ${says}`, context && `  | ${around(context)}`];
  return lines.filter(Boolean).join('\n');
}

function around({ text, span }: NonNullable<Item['context']>): string {
  const { before, words, after, isCutBefore, isCutAfter } = quoteAround(text, span, 300);
  const marked = words === '' ? '' : `«${words}»`;
  return `${isCutBefore ? '… ' : ''}${before}${marked}${after}${isCutAfter ? ' …' : ''}`;
}

/** What a person may answer to an item, each by its first letter. */
export function answersTo(item: Item): string[] {
  return ['accept', ...(item.canReject ? ['reject'] : []), ...(item.fields.length > 0 ? ['edit'] : []), 'skip', 'undo', 'quit'];
}

export function answerPrompt(item: Item): string {
  const answers = answersTo(item).map((answer) => `[${answer[0]}]${answer.slice(1)}`);
  return `${answers.join(' ')}: `;
}

export function fieldPrompt({ name, value, choices, isOptional }: Field): string {
  const among = choices ? ` (${choices.join(', ')})` : '';
  const without = isOptional ? ', - for none' : '';
  return `${name}${among}${value === undefined ? '' : `, Enter for ${JSON.stringify(value)}`}${without}: `;
}

/** How many items of each kind there are: `2 actors, 1 date`. */
export function countKinds(left: readonly Item[]): string {
  const counts = Map.groupBy(left, ({ kind }) => kind);
  return [...counts].map(([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`).join(', ');
}
