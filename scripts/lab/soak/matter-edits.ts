import type { Random } from '../support/random.ts';
import { type Editor, name } from './editor.ts';
import { type Explainer, passagesIn } from './explainer.ts';

export const headline: Editor = ({ data }, random) => {
  const words = `${name(random)}: a headline`;
  data.headline = words;
  if (random.index(2) === 0) delete data.from.headline;
  return { what: 'headline', signs: ['the headline'], isIn: (now) => now.data.headline === words };
};

export const author: Editor = ({ data }, random) => {
  const words = name(random);
  data.author = words;
  delete data.from.author;
  return { what: 'author', signs: ['the author'], isIn: (now) => now.data.author === words };
};

export const review: Editor = ({ data }) => {
  data.review = { status: 'approved', by: 'Jo', on: '2026-02-03' };
  return { what: 'approval', signs: ['the review'], isIn: (now) => (now.data.review as { by?: string }).by === 'Jo' };
};

export const actorRejected: Editor = ({ data, sections }, random) => {
  const actor = random.pickAny(data.actors)?.id;
  if (actor === undefined) return undefined;
  data.actors = data.actors.filter(({ id }) => id !== actor);
  for (const passage of passagesIn({ sections })) passage.mentions = passage.mentions.filter((own) => own.actor !== actor);
  for (const statement of data.statements) if (statement.actor === actor) delete statement.actor;
  return {
    what: `no actor ${actor}`,
    signs: [`actor "${actor}"`],
    isIn: (now) =>
      !now.data.actors.some(({ id }) => id === actor) &&
      !now.data.statements.some((own) => own.actor === actor) &&
      !passagesIn(now).some(({ mentions }) => mentions.some((own) => own.actor === actor)),
  };
};

export const actorAdded: Editor = ({ data }, random) => {
  const id = name(random).toLowerCase().replaceAll(' ', '-');
  data.actors.splice(random.index(data.actors.length + 1), 0, { id, name: id, kind: 'person' });
  return { what: `actor ${id}`, signs: [`actor "${id}"`], isIn: (now) => now.data.actors.some((own) => own.id === id) };
};

/** An item of a list is taken out. */
export const deleted =
  (list: 'themes' | 'keyPoints' | 'dates' | 'statements', keyOf: (item: Record<string, unknown>) => string): Editor =>
  ({ data }, random) => {
    const item = random.pickAny(data[list]);
    if (!item) return undefined;
    data[list] = data[list].filter((own) => own !== item);
    const key = keyOf(item);
    return { what: `no ${list} ${key}`, signs: [key], isIn: (now) => !now.data[list].some((own) => keyOf(own) === key) };
  };

/**
 * A field of an item is corrected; often the item is marked as the editor's. One that is not, and says what was suggested by then or is since, is
 * a suggestion again: nothing tells it from one, and it may go as such.
 */
export const corrected =
  (list: 'actors' | 'themes' | 'statements', field: string, valueFor: (item: Record<string, unknown>, random: Random) => unknown): Editor =>
  ({ data }, random) => {
    const item = random.pickAny(data[list]);
    const value = item && valueFor(item, random);
    if (!item || value === undefined) return undefined;
    item[field] = value;
    if (random.index(2) === 0) delete item.from;
    const isMarked = item.from === undefined;
    const has = ({ data }: Explainer): boolean =>
      data[list].some((own) => own.id === item.id && JSON.stringify(own[field]) === JSON.stringify(value));
    return {
      what: `${list} ${item.id}: ${field} is ${value}`,
      signs: [`"${item.id}"`, 'the words of a'],
      isIn: (now, since) => has(now) || (!isMarked && since.some(has)),
    };
  };

/** Fewer words of what was said. */
export const shorter = ({ content }: Record<string, unknown>): unknown => {
  const words = typeof content === 'string' ? content.split(' ') : [];
  return words.length > 2 ? words.slice(0, -1).join(' ') : undefined;
};

export const approvedStatement: Editor = ({ data }, random) => {
  const statement = random.pickAny(data.statements);
  if (!statement) return undefined;
  delete statement.from;
  const { id, content } = statement;
  return {
    what: `approved ${id}`,
    signs: [`"${id}"`, 'the words of a statement'],
    isIn: (now) =>
      now.data.statements.some((own) => own.id === id && own.from === undefined && JSON.stringify(own.content) === JSON.stringify(content)),
  };
};
