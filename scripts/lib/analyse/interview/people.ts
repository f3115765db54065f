import type { Paragraph } from '../../language/paragraph.ts';
import type { Cast, FoundActor, FoundMention } from '../model/analysis.ts';
import { inTextOrder } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import { guestOf } from './guest.ts';
import { answers, asks, standsFor } from './labels.ts';
import { type Around, type Interview, isSpoken, LONGEST_INTRODUCTION, namesOf, type Turn } from './turns.ts';

/** Who speaks in an interview. */
export interface Speakers {
  /** The cast with those who are named only in front of their turns. */
  cast: Cast;
  /** Who speaks in a turn; null for nobody known. */
  actorOf: (turn: Turn) => string | null;
  /** Whether a paragraph that stands among the answers tells of the guest instead. */
  isNarration: (turn: Turn) => boolean;
}

const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{L}+)* \p{Lu}[\p{L}'’-]+$/u;

/** Finds whom the labels of an interview stand for, and who answers where no label says it. */
export function findSpeakers(cast: Cast, { turns, introduction }: Interview, paragraphs: readonly Paragraph[], around: Around): Speakers {
  const people = cast.actors.filter(({ kind }) => kind === 'person');
  const writers = around.author === null ? [] : namesOf(around.author);
  const labels = turns.filter(({ label, key }) => label !== null && key !== '' && !asks(key) && !answers(key));
  const wordsOf = ({ paragraph, label }: Turn): string => paragraphs[paragraph]?.text.slice(label?.start, label?.end) ?? '';
  const named = new Map<string, FoundActor | null>();
  for (const turn of labels)
    if (!named.get(turn.key)) named.set(turn.key, actorFor(turn.key, wordsOf(turn), [...people, ...known(named)], writers));

  const [writer, ...others] = writers;
  const all = [...people, ...known(named).filter(({ id }) => !people.some((person) => person.id === id))];
  const asking = writer !== undefined && others.length === 0 ? (all.find(({ name }) => name === writer)?.id ?? null) : null;
  const askers = new Set([asking, ...labels.filter(({ part }) => part === 'question').map(({ key }) => named.get(key)?.id)]);
  const guests = new Set(labels.filter(({ part }) => part === 'answer').map(({ key }) => named.get(key)?.id ?? key));
  const [only = ''] = guests;
  const before = cast.mentions.filter(({ paragraph }) => paragraph < introduction && paragraph >= introduction - LONGEST_INTRODUCTION);
  const candidates = people.filter(({ id, name }) => !askers.has(id) && !writers.includes(name));
  const introduced =
    guests.size === 0 || !all.some(({ id }) => guests.has(id)) ? guestOf(candidates, before, paragraphs, around.headline) : null;
  const guest = guests.size > 1 ? null : (introduced ?? (all.some(({ id }) => id === only) ? only : null));

  const ofGuest = new Set(cast.mentions.flatMap(({ actor, paragraph }) => (actor === guest ? paragraph : [])));
  const mentions = labels.flatMap((turn): FoundMention[] => {
    const actor = named.get(turn.key);
    const { paragraph, label } = turn;
    return actor && label ? [{ paragraph, ...label, actor: actor.id, relation: wordsOf(turn) === actor.name ? 'name' : 'alias' }] : [];
  });
  return {
    cast: { actors: [...cast.actors, ...all.slice(people.length)], mentions: [...cast.mentions, ...mentions].sort(inTextOrder) },
    actorOf: ({ key, part }) => {
      const own = named.get(key);
      if (own) return own.id;
      if (part === 'question') return asks(key) ? asking : null;
      return part === 'answer' ? guest : null;
    },
    isNarration: ({ paragraph, label, key }) =>
      label === null && key === '' && guest !== null && ofGuest.has(paragraph) && !isSpoken(paragraphs[paragraph]?.text ?? ''),
  };
}

const known = (named: ReadonlyMap<string, FoundActor | null>): FoundActor[] => [...named.values()].filter((actor) => actor !== null);

/** The one person whom a label stands for: of the cast, else a writer of the article, else a full name by itself. */
function actorFor(key: string, words: string, people: readonly FoundActor[], writers: readonly string[]): FoundActor | null {
  const fitting = new Map(people.filter(({ name }) => standsFor(key, name)).map((actor) => [actor.name, actor]));
  const names = new Set([...fitting.keys(), ...writers.filter((name) => standsFor(key, name))]);
  const [name, ...others] = names;
  if (others.length > 0) return null;
  const own = name ?? (FULL_NAME.test(words) && !words.startsWith('The ') ? words : null);
  if (own === null) return null;
  const id = slug(own);
  return fitting.get(own) ?? (id === '' ? null : { id, name: own, kind: 'person' });
}
