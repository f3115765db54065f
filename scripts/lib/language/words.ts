import dates from '../../../src/vocabulary/dates.json' with { type: 'json' };
import grammar from '../../../src/vocabulary/grammar.json' with { type: 'json' };
import { singular } from './nouns.ts';
import type { Sentence, Span, Token } from './paragraph.ts';

/** A word of a text and the lower-case forms that it can be looked up by: as written, its lemma, its singular. */
export interface LookupWord extends Span {
  forms: string[];
  /** Whether nothing but a space, hyphen, apostrophe, point or ampersand parts it from the word before it in its sentence. */
  joined: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const JOINT = /^[\s\-‑'’.&]{0,3}$/u;

/** Splits a phrase of a vocabulary in the way that `readWords` splits a text: "cease-fire" and "cease fire" are the same two words. */
export const splitPhrase = (phrase: string): string[] => phrase.toLowerCase().match(WORD) ?? [];

/** The words of one sentence of a text. Offsets are those of the paragraph. */
export function readWords(text: string, sentence: Sentence): LookupWord[] {
  const byStart = new Map(sentence.tokens.map((token) => [token.start, token]));
  const words: LookupWord[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const before = words.at(-1);
    words.push({
      start,
      end,
      forms: formsOf(match[0], byStart.get(start)),
      joined: before !== undefined && JOINT.test(text.slice(before.end, start)),
    });
  }
  return words;
}

function formsOf(written: string, token: Token | undefined): string[] {
  const lower = written.toLowerCase();
  const forms = [lower, singular(lower)];
  if (token?.text === written) forms.push(token.lemma.toLowerCase());
  return [...new Set(forms)];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Words that news uses in every section of every article: they tell nothing of what a text is about. */
const EMPTY = new Set([...grammar.empty, ...dates.months, ...dates.weekdays]);

/** The lemma that a token is counted under when texts are compared, or null for a word without content of its own. */
export function contentLemma(token: Token): string | null {
  if (!CONTENT.has(token.pos) || !/\p{L}{2}|\p{Lu}\./u.test(token.text)) return null;
  const lemma = token.lemma.toLowerCase();
  return EMPTY.has(lemma) ? null : lemma;
}
