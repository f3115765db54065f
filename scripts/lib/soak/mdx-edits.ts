import type { Mention } from '../../../src/lib/document.ts';
import { relationSchema } from '../../../src/schemas/actor.ts';
import { type Explainer, passagesIn } from './explainer.ts';

/** A whole number from 0 to below `count`, at random. */
export type Draw = (count: number) => number;

/** A change that a person made to an explainer, and how to find it again. */
export interface Edit {
  what: string;
  /** Words that a report on it has, any of them; they tell it from other edits. */
  signs: string[];
  /**
   * @param now what a run has left
   * @param since what was last generated before the edit, and what was in each run since
   */
  isIn: (now: Explainer, since: readonly Explainer[]) => boolean;
}

type Editor = (explainer: Explainer, draw: Draw) => Edit | undefined;

const pick = <Entry>(entries: readonly Entry[], draw: Draw): Entry | undefined => entries[draw(Math.max(1, entries.length))];
const name = (draw: Draw): string => `Own ${draw(10_000)}`;

const headline: Editor = ({ data }, draw) => {
  const words = `${name(draw)}: a headline`;
  data.headline = words;
  if (draw(2) === 0) delete data.from.headline;
  return { what: 'headline', signs: ['the headline'], isIn: (now) => now.data.headline === words };
};

const author: Editor = ({ data }, draw) => {
  const words = name(draw);
  data.author = words;
  delete data.from.author;
  return { what: 'author', signs: ['the author'], isIn: (now) => now.data.author === words };
};

const review: Editor = ({ data }) => {
  data.review = { status: 'approved', by: 'Jo', on: '2026-02-03' };
  return { what: 'approval', signs: ['the review'], isIn: (now) => (now.data.review as { by?: string }).by === 'Jo' };
};

const heading: Editor = ({ sections }, draw) => {
  const section = pick(sections, draw);
  if (!section) return undefined;
  const words = `${name(draw)} heading`;
  section.heading = words;
  if (draw(2) === 0) section.from = 'editor';
  if (draw(3) === 0) section.id = words.toLowerCase().replaceAll(' ', '-');
  const { id } = section;
  return {
    what: `heading “${words}”`,
    signs: [words],
    isIn: (now) => now.sections.some((own) => own.heading === words && own.id === id),
  };
};

const tagAdded: Editor = ({ sections, data }, draw) => {
  const passage = pick(passagesIn({ sections, data }), draw);
  const actor = String(pick(data.actors, draw)?.id ?? '');
  const words = [...(passage?.text.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?/gu) ?? [])];
  const found = pick(words, draw);
  if (!passage || !found || actor === '') return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  if (passage.mentions.some(({ start, end }) => start < span.end && span.start < end)) return undefined;
  passage.mentions.push({ ...span, actor, relation: draw(2) === 0 ? 'alias' : 'name' });
  return tagIn(`tag on “${found[0]}”`, found[0], actor);
};

function tagIn(what: string, words: string, actor: string): Edit {
  const isTag = (text: string, own: Mention): boolean => own.actor === actor && text.slice(own.start, own.end) === words;
  return {
    what: `${what} → ${actor}`,
    signs: tagsAround(words, actor),
    isIn: (now) =>
      passagesIn(now).some(({ text, mentions }) => mentions.some((own) => isTag(text, own))) &&
      now.data.actors.some(({ id }) => id === actor),
  };
}

/** A tag as a report has it; its passage may have another address by then. */
const tagsAround = (words: string, actor: string): string[] =>
  ['', ...relationSchema.options.map((as) => ` as="${as}"`)].map((as) => `<Actor id="${actor}"${as}>${words}</Actor>`);

const tagMoved: Editor = (explainer, draw) => {
  const passage = pick(
    passagesIn(explainer).filter(({ mentions }) => mentions.length > 0),
    draw,
  );
  const mention = passage && pick(passage.mentions, draw);
  const actor = pick(
    explainer.data.actors.map(({ id }) => String(id)).filter((id) => id !== mention?.actor),
    draw,
  );
  if (!passage || !mention || actor === undefined) return undefined;
  mention.actor = actor;
  const words = passage.text.slice(mention.start, mention.end);
  return tagIn(`other tag on “${words}”`, words, actor);
};

/** So many characters on both sides tell a place from others with the same words. */
const AROUND = 25;

const tagRemoved: Editor = (explainer, draw) => {
  const passage = pick(
    passagesIn(explainer).filter(({ mentions }) => mentions.length > 0),
    draw,
  );
  const mention = passage && pick(passage.mentions, draw);
  if (!passage || !mention) return undefined;
  passage.mentions = passage.mentions.filter((own) => own !== mention);
  const around = (text: string, { start, end }: Mention): string => text.slice(Math.max(0, start - AROUND), end + AROUND);
  const place = around(passage.text, mention);
  return {
    what: `no tag at “${place}” → ${mention.actor}`,
    signs: tagsAround(passage.text.slice(mention.start, mention.end), mention.actor),
    isIn: (now) =>
      !passagesIn(now).some(({ text, mentions }) => mentions.some((own) => own.actor === mention.actor && around(text, own) === place)),
  };
};

const actorRejected: Editor = ({ data, sections }, draw) => {
  const actor = pick(data.actors, draw)?.id;
  if (actor === undefined) return undefined;
  data.actors = data.actors.filter(({ id }) => id !== actor);
  for (const passage of passagesIn({ data, sections })) passage.mentions = passage.mentions.filter((own) => own.actor !== actor);
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

const actorAdded: Editor = ({ data }, draw) => {
  const id = name(draw).toLowerCase().replaceAll(' ', '-');
  data.actors.splice(draw(data.actors.length + 1), 0, { id, name: id, kind: 'person' });
  return { what: `actor ${id}`, signs: [`actor "${id}"`], isIn: (now) => now.data.actors.some((own) => own.id === id) };
};

/** An item of a list is taken out. */
const deleted =
  (list: 'themes' | 'keyPoints' | 'dates' | 'statements', keyOf: (item: Record<string, unknown>) => string): Editor =>
  ({ data }, draw) => {
    const item = pick(data[list], draw);
    if (!item) return undefined;
    data[list] = data[list].filter((own) => own !== item);
    const key = keyOf(item);
    return { what: `no ${list} ${key}`, signs: [key], isIn: (now) => !now.data[list].some((own) => keyOf(own) === key) };
  };

/** A field of an item is corrected; often the item is marked as the editor's. */
const corrected =
  (list: 'actors' | 'themes' | 'statements', field: string, valueFor: (item: Record<string, unknown>, draw: Draw) => unknown): Editor =>
  ({ data }, draw) => {
    const item = pick(data[list], draw);
    const value = item && valueFor(item, draw);
    if (!item || value === undefined) return undefined;
    item[field] = value;
    if (draw(2) === 0) delete item.from;
    return {
      what: `${list} ${item.id}: ${field} is ${value}`,
      signs: [`"${item.id}"`, 'the words of a'],
      isIn: (now) => now.data[list].some((own) => own.id === item.id && JSON.stringify(own[field]) === JSON.stringify(value)),
    };
  };

/** Fewer words of what was said. */
const shorter = ({ content }: Record<string, unknown>): unknown => {
  const words = typeof content === 'string' ? content.split(' ') : [];
  return words.length > 2 ? words.slice(0, -1).join(' ') : undefined;
};

const approvedStatement: Editor = ({ data }, draw) => {
  const statement = pick(data.statements, draw);
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

const split: Editor = ({ sections }, draw) => {
  const at = draw(Math.max(1, sections.length));
  const section = sections[at];
  if (!section || section.passages.length < 2) return undefined;
  const cut = 1 + draw(section.passages.length - 1);
  const words = `${name(draw)} part`;
  const passages = section.passages.splice(cut);
  sections.splice(at + 1, 0, { id: words.toLowerCase().replaceAll(' ', '-'), heading: words, from: 'editor', passages });
  return { what: `split “${words}”`, signs: [words], isIn: (now) => now.sections.some((own) => own.heading === words) };
};

const joined: Editor = ({ sections }, draw) => {
  const at = draw(Math.max(1, sections.length - 1));
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section || !next) return undefined;
  const pairs = pairsOf(idsOf(section.passages), idsOf(next.passages));
  section.passages.push(...next.passages);
  sections.splice(at + 1, 1);
  return {
    what: `joined ${idsOf(section.passages)}`,
    signs: idsOf(section.passages).map((id) => `passage "${id}" has left`),
    isIn: (now, since) => pairs.every((pair) => since.some(lacks(pair)) || lacks(pair)(now) || areTogether(pair, now)),
  };
};

const swapped: Editor = ({ sections }, draw) => {
  const at = draw(Math.max(1, sections.length - 1));
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section || !next) return undefined;
  const pairs = pairsOf(idsOf(next.passages), idsOf(section.passages));
  sections.splice(at, 2, next, section);
  return {
    what: `${idsOf(next.passages)} before ${idsOf(section.passages)}`,
    signs: [],
    // An order that the article had, or came to, by itself it may leave again.
    isIn: (now, since) =>
      pairs.every(
        (pair) => since.some(lacks(pair)) || lacks(pair)(now) || isInOrder(pair, now) || since.some((own) => isInOrder(pair, own)),
      ),
  };
};

type Pair = readonly [string, string];

const idsOf = (passages: { id: string }[]): string[] => passages.map(({ id }) => id);
const pairsOf = (first: string[], second: string[]): Pair[] => first.flatMap((one) => second.map((other): Pair => [one, other]));

/** A passage that was gone for a while comes back as a new one: nobody has edited where it stands. */
const lacks =
  (pair: Pair) =>
  (explainer: Explainer): boolean => {
    const ids = idsOf(passagesIn(explainer));
    return pair.some((id) => !ids.includes(id));
  };

const areTogether = (pair: Pair, { sections }: Explainer): boolean =>
  sections.some(({ passages }) => pair.every((id) => idsOf(passages).includes(id)));

function isInOrder([sooner, later]: Pair, explainer: Explainer): boolean {
  const ids = idsOf(passagesIn(explainer));
  return ids.indexOf(sooner) < ids.indexOf(later);
}

const editors: Editor[] = [
  headline,
  author,
  review,
  heading,
  tagAdded,
  tagAdded,
  tagMoved,
  tagRemoved,
  actorRejected,
  actorAdded,
  deleted('themes', ({ id }) => String(id)),
  deleted('statements', ({ id }) => String(id)),
  deleted('keyPoints', ({ passage, text }) => `${passage} ${text}`),
  deleted('dates', ({ passage, text }) => `${passage} ${text}`),
  corrected('actors', 'name', (_, draw) => name(draw)),
  corrected('themes', 'name', (_, draw) => name(draw)),
  corrected('statements', 'content', shorter),
  corrected('statements', 'kind', ({ kind }) => (kind === 'direct' ? 'mixed' : 'direct')),
  approvedStatement,
  split,
  joined,
  swapped,
];

/**
 * Edits an explainer as a person might, at random.
 *
 * @returns the edits that are still there after the last of them, without those that changed nothing
 */
export function editAtRandom(explainer: Explainer, count: number, draw: Draw): Edit[] {
  const edits: Edit[] = [];
  const before = structuredClone(explainer);
  for (let done = 0; done < count; done += 1) {
    const edit = pick(editors, draw)?.(explainer, draw);
    if (edit) edits.push(edit);
  }
  return edits.filter(({ isIn }) => isIn(explainer, []) && !isIn(before, []));
}
