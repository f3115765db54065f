import type { Sense, WordNet } from './wordnet.ts';

/**
 * What two words are to each other in WordNet: `same` they share a meaning; `kind` one is a kind of the other, in at most two steps;
 * `form` one is made from the other (death, die); `like` adjectives of one group; `opposite` one or a word for the same is the opposite
 * of the other.
 */
export type Relation = 'same' | 'kind' | 'form' | 'like' | 'opposite';

/** A relation, and of which meanings, 0 for the commonest of both words. */
export interface Related {
  relation: Relation;
  rank: number;
}

const KIND_OF = '@';
const OPPOSITE = '!';
const MADE_FROM = new Set(['+', '\\', '<']);
const LIKE = '&';

/** The words that a word is related to. A closer relation goes before another. */
export function relatedWords(net: WordNet, word: string): Map<string, Related> {
  const found = new Map<string, Related>();
  const add = (words: string[], relation: Relation, rank: number) => {
    for (const other of words) if (other !== word && !found.has(other)) found.set(other, { relation, rank });
  };
  const senses = net.sensesOf(word).map((sense) => ({ sense, rank: rankOf(net, word, sense) }));
  const each = (relation: Relation, wordsOf: (sense: Sense) => string[]) => {
    for (const { sense, rank } of senses) {
      for (const other of wordsOf(sense)) add([other], relation, rank);
    }
  };
  each('opposite', (sense) => oppositesOf(net, sense, word));
  each('same', ({ words }) => words);
  each('form', (sense) => linked(net, sense, (type) => MADE_FROM.has(type), word));
  each('like', (sense) => sense.links.filter(({ type }) => type === LIKE).flatMap(({ to }) => net.sense(to)?.words ?? []));
  each('kind', (sense) => above(net, sense, 1).flatMap(({ words }) => words));
  each('kind', (sense) => above(net, sense, 2).flatMap(({ words }) => words));
  each('opposite', (sense) =>
    sense.words.flatMap((other) => net.sensesOf(other).flatMap((own) => (own.id === sense.id ? oppositesOf(net, own, other) : []))),
  );
  return found;
}

/** Whether two words are kinds of one thing, in one of their first meanings. */
export function areSiblings(net: WordNet, a: string, b: string): boolean {
  const parentsOf = (word: string) =>
    net
      .sensesOf(word)
      .slice(0, SENSES)
      .flatMap((sense) => upTo(net, sense, CONCRETE.has(sense.kind) ? CONCRETE_STEPS : STEPS));
  const own = new Set(parentsOf(a));
  return parentsOf(b).some((id) => own.has(id));
}

const SENSES = 4;

/** How many steps up two words may meet: what can be seen or counted is told apart by more of them. */
const STEPS = 2;
const CONCRETE_STEPS = 4;

/** Files of animals, artefacts, bodies, food, places, plants, quantities, substances, times. */
const CONCRETE = new Set([5, 6, 8, 13, 15, 20, 23, 27, 28]);

const upTo = (net: WordNet, sense: Sense, steps: number): string[] =>
  Array.from({ length: steps }, (_, step) => above(net, sense, step + 1)).flatMap((senses) => senses.map(({ id }) => id));

const rankOf = (net: WordNet, word: string, { id }: Sense): number =>
  net
    .sensesOf(word)
    .filter((sense) => sense.id[0] === id[0])
    .findIndex((sense) => sense.id === id);

/** What a sense is a kind of, so many steps up. */
function above(net: WordNet, sense: Sense, steps: number): Sense[] {
  const up = sense.links.filter(({ type }) => type === KIND_OF).flatMap(({ to }) => net.sense(to) ?? []);
  return steps === 1 ? up : up.flatMap((next) => above(net, next, steps - 1));
}

const oppositesOf = (net: WordNet, sense: Sense, word: string): string[] => linked(net, sense, (type) => type === OPPOSITE, word);

function linked(net: WordNet, sense: Sense, isMeant: (type: string) => boolean, word: string): string[] {
  return sense.links.flatMap(({ type, to, words }) => {
    if (!isMeant(type) || (words && sense.words[words[0]] !== word)) return [];
    const other = net.sense(to)?.words ?? [];
    return words ? other.slice(words[1], words[1] + 1) : other;
  });
}
