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
  const textOf = ({ paragraph }: Turn): string => (paragraphs[paragraph] as Paragraph).text;
  const labels = turns.flatMap((turn) =>
    turn.label && !asks(turn.key) && !answers(turn.key)
      ? { ...turn, label: turn.label, words: textOf(turn).slice(turn.label.start, turn.label.end) }
      : [],
  );
  const named = new Map<string, FoundActor | null>();
  for (const { key, words } of labels)
    if (!named.get(key)) named.set(key, actorFor(key, words, [...cast.actors, ...known(named)], writers));
  const added = [...new Set(known(named))].filter((actor) => !cast.actors.includes(actor));

  const [writer, ...others] = writers;
  const asking = others.length > 0 ? null : ([...people, ...added].find(({ name }) => name === writer)?.id ?? null);
  const askers = new Set([asking, ...labels.filter(({ part }) => part === 'question').map(({ key }) => named.get(key)?.id)]);
  const answering = new Set(labels.filter(({ part }) => part === 'answer').map(({ key }) => named.get(key) ?? key));
  const [only] = answering;
  const before = cast.mentions.filter(({ paragraph }) => paragraph < introduction && paragraph >= introduction - LONGEST_INTRODUCTION);
  const candidates = people.filter(({ id, name }) => !askers.has(id) && !writers.includes(name));
  const introduced = typeof only === 'object' ? only.id : guestOf(candidates, before, paragraphs, around.headline);
  const guest = answering.size > 1 ? null : introduced;

  const ofGuest = new Set(cast.mentions.filter(({ actor }) => actor === guest).map(({ paragraph }) => paragraph));
  const mentions = labels.flatMap(({ paragraph, label, key, words }): FoundMention[] => {
    const actor = named.get(key);
    return actor ? [{ paragraph, ...label, actor: actor.id, relation: words === actor.name ? 'name' : 'alias' }] : [];
  });
  return {
    cast: { actors: [...cast.actors, ...added], mentions: [...cast.mentions, ...mentions].sort(inTextOrder) },
    actorOf: ({ key, part }) => {
      const own = named.get(key);
      if (own) return own.id;
      if (part === 'question') return asks(key) ? asking : null;
      return part === 'answer' ? guest : null;
    },
    isNarration: (turn) => turn.key === '' && ofGuest.has(turn.paragraph) && !isSpoken(textOf(turn)),
  };
}

const known = (named: ReadonlyMap<string, FoundActor | null>): FoundActor[] => [...named.values()].filter((actor) => actor !== null);

/** The one person whom a label stands for: of the cast, else a writer of the article, else a full name by itself. */
function actorFor(key: string, words: string, actors: readonly FoundActor[], writers: readonly string[]): FoundActor | null {
  const fitting = new Map(actors.filter(({ kind, name }) => kind === 'person' && standsFor(key, name)).map((actor) => [actor.name, actor]));
  const names = new Set([...fitting.keys(), ...writers.filter((name) => standsFor(key, name))]);
  const [name, ...others] = names;
  if (others.length > 0) return null;
  const own = name ?? (FULL_NAME.test(words) && !words.startsWith('The ') ? words : null);
  if (own === null) return null;
  const id = slug(own);
  return fitting.get(own) ?? actors.find((actor) => actor.id === id) ?? { id, name: own, kind: 'person' };
}
