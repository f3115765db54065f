import type { Mark } from '../../../../src/lib/explainer/document.ts';
import { changeTags } from '../../../../src/lib/explainer/edit-tags.ts';
import { toMark } from '../../../../src/lib/explainer/marks.ts';
import { cross, isSamePlace, overlap } from '../../../../src/lib/text/places.ts';
import type { Relation } from '../../../../src/schemas/actor.ts';
import { type Handler, STALE } from './context.ts';
import { type Opened, open } from './opened.ts';
import { type Chosen, chosen } from './places.ts';

/** Tags words with an actor that is listed; where they are tagged already, with that one instead. */
export const tag: Handler<'tag'> = (mdx, { at, actor, as }, context) => {
  const opened = open(mdx, context);
  requireActor(opened, actor);
  return tagWords(opened, chosen(opened, at), actor, as);
};

/** @returns the index of an actor's entry @throws ContentError where it is not listed */
export function requireActor({ data, refuse }: Opened, id: string): number {
  const index = data.actors.findIndex((actor) => actor.id === id);
  if (index === -1) throw refuse(`there is no actor "${id}" in this explainer`, STALE);
  return index;
}

/** The name of an actor that is listed, for a message. */
export const nameOf = ({ data }: Opened, id: string | undefined): string => data.actors.find((actor) => actor.id === id)?.name ?? `${id}`;

/** Takes the tag over exactly these words away. */
export const untag: Handler<'untag'> = (mdx, { at }, context) => {
  const opened = open(mdx, context);
  const place = chosen(opened, at);
  const { passage, words } = place;
  const tags = passage.marks.filter((mark) => isSamePlace(mark, place));
  const mark = tags.find(({ actor }) => actor !== undefined) ?? tags.find(({ term }) => term !== undefined);
  if (!mark) throw opened.refuse(`no tag stands around exactly “${words}”`, 'Choose the words of one tag.', passage.line);
  return change(opened, place, { take: [mark] });
};

/** @throws ContentError where a tag around the words is not possible */
export function tagWords(opened: Opened, place: Chosen, actor: string, relation: Relation): string {
  const { passage, words } = place;
  const take = passage.marks.filter((mark) => mark.actor !== undefined && isSamePlace(mark, place));
  const others = passage.marks.filter((mark) => !take.includes(mark));
  const tagged = others.find((mark) => mark.actor !== undefined && overlap(mark, place));
  if (tagged) {
    const hint = 'Take that tag away first, or choose other words.';
    const problem = `“${words}” overlaps with “${wordsOf(passage.text, tagged)}”, which is tagged with “${nameOf(opened, tagged.actor)}”`;
    throw opened.refuse(problem, hint, passage.line);
  }
  const crossed = others.find((mark) => cross(mark, place));
  if (crossed) {
    const hint = 'Choose words that lie wholly inside or outside of it.';
    const problem = `“${words}” holds only a part of “${wordsOf(passage.text, crossed)}”, which is one link, tag or emphasis`;
    throw opened.refuse(problem, hint, passage.line);
  }
  return change(opened, place, { take, put: [toMark({ start: place.start, end: place.end, actor, relation })] });
}

function change({ mdx, refuse }: Opened, { passage, words }: Chosen, marks: { take: readonly Mark[]; put?: readonly Mark[] }): string {
  const { mdx: changed, failed } = changeTags(mdx, [{ passage: passage.id, ...marks }]);
  if (failed.length === 0) return changed;
  const hint = 'Choose other words: text that is set as code, and what reaches across two cells of a table, holds no tags.';
  throw refuse(`the tag of “${words}” can't be changed here`, hint, passage.line);
}

const wordsOf = (text: string, { start, end }: Mark): string => text.slice(start, end);
