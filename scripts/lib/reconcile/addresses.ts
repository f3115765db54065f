import { createHash } from 'node:crypto';

/** A paragraph as an earlier revision had it. */
export interface KnownPassage {
  id: string;
  text: string;
}

const CONSONANTS = 'bcdfghjkmnpqrstvwxz';
/** No passage starts with the letter of a statement. */
const STATEMENT = 's';
const PASSAGES = CONSONANTS.replace(STATEMENT, '');
const REST = `0123456789${CONSONANTS}`;
const LENGTH = 5;

/** A paragraph that shares fewer of its words with an earlier one is another paragraph. */
const LEAST_SIMILAR = 0.5;

/**
 * The addresses of an article's paragraphs. A paragraph that stands in the revision before keeps its address, wherever it moved; then
 * those that are most alike keep theirs; the others get new ones, made from a hash of their text.
 *
 * @param paragraphs the texts, in order
 * @param previous the passages of the revision before, in order
 * @param used every address that the explainer ever gave; a new one is none of them
 */
export function giveAddresses(paragraphs: string[], previous: KnownPassage[], used: ReadonlySet<string>): string[] {
  const given = new Map<number, string>();
  const left = new Set(previous);
  const give = (paragraph: number, passage: KnownPassage): void => {
    given.set(paragraph, passage.id);
    left.delete(passage);
  };
  for (const [index, text] of paragraphs.entries()) {
    const same = previous.find((passage) => left.has(passage) && passage.text === text);
    if (same) give(index, same);
  }
  for (const { paragraph, passage } of pairsByLikeness(paragraphs, given, [...left])) {
    if (!given.has(paragraph) && left.has(passage)) give(paragraph, passage);
  }
  const taken = new Set([...used, ...previous.map(({ id }) => id)]);
  return paragraphs.map((text, index) => given.get(index) ?? freshAddress(PASSAGES, text, taken));
}

/** The addresses of statements, from the passage they stand in and their words. */
export function giveStatementAddresses(statements: { passage: string; content: string[] }[]): string[] {
  const taken = new Set<string>();
  return statements.map(({ passage, content }) => freshAddress(STATEMENT, [passage, ...content].join('\n'), taken));
}

function pairsByLikeness(paragraphs: string[], given: ReadonlyMap<number, string>, left: KnownPassage[]) {
  const known = left.map((passage) => ({ passage, words: countWords(passage.text) }));
  return paragraphs
    .flatMap((text, paragraph) => {
      const words = given.has(paragraph) ? undefined : countWords(text);
      return words ? known.map((entry) => ({ paragraph, passage: entry.passage, alike: likeness(words, entry.words) })) : [];
    })
    .filter(({ alike }) => alike >= LEAST_SIMILAR)
    .sort((one, other) => other.alike - one.alike);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The Sørensen–Dice coefficient of two multisets of words, 0 (none shared) to 1 (the same words). */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const total = sum(one) + sum(other);
  return total === 0 ? 0 : (2 * shared) / total;
}

const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);

/** An address that is not taken yet, and takes it. */
function freshAddress(first: string, text: string, taken: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const hash = createHash('sha256').update(`${attempt}\n${text}`).digest();
    const address = [...hash.subarray(0, LENGTH)].map((byte, at) => letter(at === 0 ? first : REST, byte)).join('');
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
}

const letter = (alphabet: string, byte: number): string => alphabet.charAt(byte % alphabet.length);
