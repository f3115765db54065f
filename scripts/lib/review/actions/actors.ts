import { removeTags } from '../../../../src/lib/explainer/edit-body.ts';
import { removeAt, setAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { changeTags } from '../../../../src/lib/explainer/edit-tags.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { isTag, toMark } from '../../../../src/lib/explainer/marks.ts';
import { renameActor } from '../../../../src/lib/explainer/rename.ts';
import { cross, isSamePlace, overlap, type Span, statementSpans, wholeSpansOf } from '../../../../src/lib/text/places.ts';
import type { Relation } from '../../../../src/schemas/actor.ts';
import { slug } from '../../analyse/model/slug.ts';
import type { Handler } from './context.ts';
import { addEntry, writeEntry } from './entries.ts';
import { nameOf, requireActor, tagWords } from './mentions.ts';
import { type Opened, open } from './opened.ts';
import { type Chosen, chosen, textsOf } from './places.ts';

/** Lists a new actor, and tags the chosen words with it, and the same words wherever else they stand without a tag. */
export const addActor: Handler<'add actor'> = (mdx, { at, name, kind }, context) => {
  const opened = open(mdx, context);
  const place = chosen(opened, at);
  const id = newId(opened, name);
  const relation = relationOf(place.words, name);
  const tagged = tagWords(opened, place, id, relation);
  const others = opened.passages.flatMap((passage) => {
    const own = passage.id === place.passage.id ? [place] : [];
    const put = freePlaces(passage, place.words, own).map((span) => toMark({ ...span, actor: id, relation }));
    return put.length > 0 ? [{ passage: passage.id, put }] : [];
  });
  return addEntry(changeTags(tagged, others).mdx, 'actors', opened.data.actors.length, { id, name, kind });
};

export const changeActor: Handler<'change actor'> = (mdx, { actor, name, kind, of }, context) => {
  const opened = open(mdx, context);
  const { actors } = opened.data;
  const index = requireActor(opened, actor);
  requireFreeName(opened, name, actor);
  if (of !== undefined) {
    requireActor(opened, of);
    const parents = new Map(actors.map((own) => [own.id, own.of]));
    for (let above: string | undefined = of, left = actors.length; above !== undefined && left > 0; above = parents.get(above), left -= 1) {
      if (above !== actor) continue;
      throw opened.refuse(
        `“${nameOf(opened, actor)}” can't belong to “${nameOf(opened, of)}”, which belongs to it`,
        'Choose another actor, or none.',
      );
    }
  }
  return writeEntry(mdx, opened.data, 'actors', index, { name, kind, of });
};

export const removeActor: Handler<'remove actor'> = (mdx, { actor }, context) => {
  const opened = open(mdx, context);
  return withoutActor(mdx, requireActor(opened, actor), context.file);
};

/** The explainer without an actor: its entry, its tags, and its name in statements. @param index of its entry */
export function withoutActor(mdx: string, index: number, file: string): string {
  const { actors, statements } = readFrontmatter(mdx, file).data;
  const id = actors[index]?.id ?? '';
  const said = [...statements.keys()].filter((own) => statements[own]?.actor === id);
  const unsaid = said.reduce((text, own) => removeAt(text, ['statements', own, 'actor']), removeAt(mdx, ['actors', index]));
  return removeTags(unsaid, { actor: id });
}

export const mergeActors: Handler<'merge actors'> = (mdx, { actor, into }, context) => {
  const opened = open(mdx, context);
  requireActor(opened, actor);
  requireActor(opened, into);
  if (actor === into)
    throw opened.refuse(`“${nameOf(opened, actor)}” is one actor already`, 'Choose another actor that it is the same as.');
  return renameActor(mdx, actor, into);
};

/** Makes some of an actor's mentions those of a new one, and the statements whose source holds one of them. */
export const splitActor: Handler<'split actor'> = (mdx, { actor, at, name, kind }, context) => {
  const opened = open(mdx, context);
  const index = requireActor(opened, actor);
  const id = newId(opened, name);
  const places = at.map((place) => chosen(opened, place));
  const changes = [...Map.groupBy(places, ({ passage }) => passage)].map(([passage, own]) => {
    const take = own.map((place) => mentionAt(opened, place, actor));
    const put = take.map(({ start, end }) => {
      const before = passage.mentions.find((mention) => isSamePlace(mention, { start, end }));
      return toMark({ start, end, actor: id, relation: relationOf(passage.text.slice(start, end), name, before?.relation) });
    });
    return { passage: passage.id, take, put };
  });
  const count = opened.passages.flatMap(({ mentions }) => mentions).filter((mention) => mention.actor === actor).length;
  if (changes.flatMap(({ take }) => take).length === count) {
    throw opened.refuse(
      `nothing would be left of “${nameOf(opened, actor)}”`,
      'Choose some of its mentions and leave others, or change its name and kind.',
    );
  }
  const { mdx: tagged, failed } = changeTags(mdx, changes);
  if (failed.length > 0) throw opened.refuse('these tags can not be changed', 'Choose other mentions.');
  const spoken = statementsOf(opened, actor, places).reduce((text, own) => setAt(text, ['statements', own, 'actor'], id), tagged);
  return addEntry(spoken, 'actors', index + 1, { id, name, kind });
};

/** The statements of an actor whose source holds one of these mentions, by their index. */
function statementsOf(opened: Opened, actor: string, places: readonly Chosen[]): number[] {
  const texts = textsOf(opened);
  return opened.data.statements.flatMap((statement, index) => {
    const { source } = statementSpans(texts.get(statement.passage) ?? '', statement);
    const holds = places.some(({ passage, start, end }) => {
      return passage.id === statement.passage && source && source.start <= start && source.end >= end;
    });
    return statement.actor === actor && holds ? [index] : [];
  });
}

function mentionAt(opened: Opened, { passage, words, ...span }: Chosen, actor: string) {
  const mark = passage.marks.find((own) => own.actor === actor && isSamePlace(own, span));
  if (mark) return mark;
  throw opened.refuse(
    `“${words}” is no mention of “${nameOf(opened, actor)}”`,
    'Choose mentions of that actor, each from its first word to its last.',
    passage.line,
  );
}

/** Where words stand in a passage without a tag, besides the places that are taken. */
function freePlaces({ text, marks, kind }: Chosen['passage'], words: string, taken: readonly Span[]): Span[] {
  if (kind === 'preformatted') return [];
  const found: Span[] = [];
  for (const span of wholeSpansOf(text, words)) {
    const isFree = [...taken, ...found].every((other) => !overlap(other, span));
    if (isFree && marks.every((mark) => !cross(mark, span) && !(isTag(mark) && overlap(mark, span)))) found.push(span);
  }
  return found;
}

/** Words that are not the actor's name are another one for it, unless they are known to be something else. */
const relationOf = (words: string, name: string, before: Relation = 'alias'): Relation =>
  words === name ? 'name' : before === 'name' ? 'alias' : before;

/** The id that the build would give an actor of that name. @throws ContentError where the name makes none, or another actor has it */
function newId(opened: Opened, name: string): string {
  requireFreeName(opened, name);
  const base = slug(name);
  if (base === '') throw opened.refuse(`the name “${name}” has no letter or digit`, 'Write a name with at least one.');
  const taken = new Set(opened.data.actors.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** @param own the actor that may have it */
function requireFreeName({ data, refuse }: Opened, name: string, own?: string): void {
  const other = data.actors.find((actor) => actor.id !== own && actor.name.toLowerCase() === name.toLowerCase());
  if (!other) return;
  const hint = 'Tag words with that one, or write the name so that readers can tell the two apart.';
  throw refuse(`there is an actor “${other.name}” already`, hint);
}
