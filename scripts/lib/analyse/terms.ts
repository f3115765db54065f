import { stem } from 'porter2';
import { flatten } from '../../../src/lib/shape.ts';
import { isEnglish } from '../../../src/lib/text/is-english.ts';
import { wholeSpansOf } from '../../../src/lib/text/places.ts';
import { singular } from '../language/nouns.ts';
import { isOutside, type Paragraph, type Span, type Token } from '../language/paragraph.ts';
import { type Article, hasWords, type Leaf } from '../read/model/types.ts';
import type { Analysis, FoundTerm } from './model/analysis.ts';
import type { KnownTerm } from './model/vocabulary.ts';

/**
 * The uses of the publisher's terms that are worth a link: of each term the first in each section, since readers land on the page of one. None lies
 * in what is tagged with an actor, in a link, in code, or in what is not of the story. Of an article in English also plurals and regular forms of
 * verbs count, of any other only the words as the glossary has them.
 */
export function findTerms(
  { paragraphs, mentions, sections }: Pick<Analysis, 'paragraphs' | 'mentions' | 'sections'>,
  { blocks, language }: Pick<Article, 'blocks' | 'language'>,
  terms: readonly KnownTerm[],
): FoundTerm[] {
  if (terms.length === 0) return [];
  const find = language === undefined || isEnglish(language) ? inEnglish(terms) : asWritten(terms);
  const taken = takenSpans(blocks);
  const tagged = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  return sections.flatMap(({ first, last }) => {
    const seen = new Set<string>();
    const found: FoundTerm[] = [];
    for (let number = first; number <= last; number += 1) {
      const paragraph = paragraphs[number];
      if (!paragraph || paragraph.role === 'preformatted') continue;
      const inTheWay = [...(tagged.get(number) ?? []), ...(taken[number] ?? [])];
      for (const use of longestFirst(find(paragraph))) {
        if (seen.has(use.term) || isOutside(paragraph, use) || inTheWay.some((other) => touch(use, other))) continue;
        seen.add(use.term);
        found.push({ paragraph: number, start: use.start, end: use.end, term: use.term });
      }
    }
    return found;
  });
}

/** A use of a term; a barrier is what is never that term though it looks like it. */
interface Use extends Span {
  term: string;
  isBarrier?: boolean;
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What of each paragraph is set as code or as a link. */
const takenSpans = (blocks: Article['blocks']): Span[][] =>
  flatten<Leaf>(blocks).flatMap(({ leaf }) =>
    hasWords(leaf) ? [(leaf.marks ?? []).filter(({ kind }) => kind === 'link' || kind === 'code')] : [],
  );

/** The uses that no barrier of their term and no longer use lies across, in the order of the text. */
function longestFirst(found: readonly Use[]): Use[] {
  const barriers = found.filter(({ isBarrier }) => isBarrier);
  const uses = found.filter((use) => !use.isBarrier && !barriers.some((other) => other.term === use.term && touch(use, other)));
  const kept: Use[] = [];
  for (const use of uses.toSorted((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start))
    if (!kept.some((other) => touch(use, other))) kept.push(use);
  return kept.sort((one, other) => one.start - other.start);
}

type Find = (paragraph: Paragraph) => Use[];

const phrasesOf = ({ id, term, forms, not }: KnownTerm): { phrase: string; term: string; isBarrier: boolean }[] => [
  ...[term, ...forms].map((phrase) => ({ phrase, term: id, isBarrier: false })),
  ...not.map((phrase) => ({ phrase, term: id, isBarrier: true })),
];

const asWritten = (terms: readonly KnownTerm[]): Find => {
  const phrases = terms.flatMap(phrasesOf);
  return ({ text }) => phrases.flatMap(({ phrase, ...use }) => wholeSpansOf(text, phrase).map((span) => ({ ...span, ...use })));
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two words of a phrase, and what makes a word a part of a longer one. */
const JOINT = /^(?:[ \u00a0]{1,2}|[-‑'’.&])$/u;
const HYPHEN = /[-‑]/u;

interface Word extends Span {
  text: string;
  lower: string;
  token: Token | undefined;
  startsSentence: boolean;
}

function inEnglish(terms: readonly KnownTerm[]): Find {
  const byFirst = new Map<string, { words: string[]; use: Omit<Use, keyof Span> }[]>();
  for (const { phrase, ...use } of terms.flatMap(phrasesOf)) {
    const words = phrase.match(WORD) ?? [];
    const key = baseOf(words[0] ?? '');
    byFirst.set(key, [...(byFirst.get(key) ?? []), { words, use }]);
  }
  return (paragraph) => {
    const all = wordsOf(paragraph);
    return all.flatMap(({ start, lower }, at) =>
      (byFirst.get(baseOf(lower)) ?? []).flatMap(({ words, use }) => {
        const end = endOf(words, all, at, paragraph.text);
        return end === undefined ? [] : { start, end, ...use };
      }),
    );
  };
}

/** A word without a regular ending, whatever its case. */
const baseOf = (word: string): string => stem(singular(word.toLowerCase()));

function wordsOf({ text, sentences }: Paragraph): Word[] {
  const tokens = new Map(sentences.flatMap((sentence) => sentence.tokens).map((token) => [token.start, token]));
  const starts = new Set(sentences.map(({ start, end }) => start + Math.max(0, text.slice(start, end).search(/[\p{L}\p{N}]/u))));
  return [...text.matchAll(WORD)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
    text: own,
    lower: own.toLowerCase(),
    token: tokens.get(index),
    startsSentence: starts.has(index),
  }));
}

/** Where a phrase ends that begins with a word of a text; undefined where it does not stand there as whole words. */
function endOf(phrase: readonly string[], words: readonly Word[], at: number, text: string): number | undefined {
  const last = at + phrase.length - 1;
  const [before, after] = [words[at - 1], words[last + 1]];
  const isPart = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && HYPHEN.test(text.slice(one.end, other.start)) && other.start - one.end === 1;
  if (isPart(before, words[at]) || isPart(words[last], after)) return undefined;
  for (const [index, wanted] of phrase.entries()) {
    const word = words[at + index];
    const previous = words[at + index - 1];
    if (!word || (index > 0 && !JOINT.test(text.slice(previous?.end, word.start)))) return undefined;
    if (!(index === phrase.length - 1 ? isFormOf(word, wanted) : isWritten(word, wanted))) return undefined;
  }
  return words[last]?.end;
}

/** As a dictionary has it: what it writes in small letters has a capital only where a sentence begins. */
const isWritten = ({ text, lower, startsSentence }: Word, wanted: string): boolean =>
  text === wanted || (startsSentence && text === capitalised(lower) && lower === wanted);

/** The same in its plural or in a regular form of a verb. "Struck" is none of "strike": a word that has changed may be another. */
function isFormOf(word: Word, wanted: string): boolean {
  if (isWritten(word, wanted)) return true;
  const { text, lower, token, startsSentence } = word;
  const small = wanted.toLowerCase();
  const isPlural = singular(lower) === singular(small);
  if (wanted !== small) return isPlural && text.startsWith(wanted.slice(0, -1));
  const hasCase = text === lower || (startsSentence && text === capitalised(lower));
  return hasCase && (isPlural || (stem(lower) === stem(small) && token?.lemma.toLowerCase() === small));
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
