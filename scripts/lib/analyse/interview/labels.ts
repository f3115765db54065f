import interview from '../../../../src/vocabulary/interview.json' with { type: 'json' };
import type { Span } from '../../language/paragraph.ts';
import { cues, parts } from '../../language/word-lists.ts';

const QUESTIONERS = new Set(interview.questioners);
const ANSWERERS = new Set(interview.answerers);
const inSmall = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => word.toLowerCase().replaceAll('.', '')));
const TITLES = inSmall(parts.titles);
const NOT_NAMES = inSmall(parts.notNames);

/** A label before a colon that may say who speaks, and the words after it. */
export interface Label extends Span {
  /** The label in small letters, without titles, points and numbers: who it stands for. */
  key: string;
  /** Where what is said begins. */
  from: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:de|la|van|von|der|den|bin|al|of|the)\s+)*${WORD}){0,4}`;
/** What may tell more of whoever a label names: "Haddad (laughing):", "Elin Sorby, mayor:". */
const ASIDE = String.raw`(?:\s*[([][^)\]\n]{1,40}[)\]]|,\s\p{Ll}[\p{L} ]{2,40})?`;
const LETTER = String.raw`(?:Q|A|QUESTION|ANSWER|Question|Answer)(?:\s?\d{1,2})?`;
const LETTERS = new RegExp(String.raw`(?<=^|\n\s*|[.?!…"”’)]\s)(${LETTER})(?:\s*[:.)]|\s*[–—-])\s+(?=\S)`, 'gu');
const NAMES = new RegExp(String.raw`(?<=^["“]?|\n\s*|[.?!…"”’)]\s)(${NAME})${ASIDE}\s*:(?:\s+|$)`, 'gu');
/** "((Jane Doe)) …", as wikis write it. */
const BRACKETED = new RegExp(String.raw`(?<=^)\(\((${NAME})\)\)\s*:?\s+`, 'gu');
const ALONE = new RegExp(String.raw`^(${LETTER})\s*[:.)]?$`, 'u');

/** The labels in a paragraph: one at its start, and others after the end of a sentence. */
export function labelsIn(text: string): Label[] {
  const alone = ALONE.exec(text);
  if (alone) return [{ start: 0, end: (alone[1] as string).length, key: keyOf(alone[1] as string), from: text.length }];
  const letters = [...text.matchAll(LETTERS)].map(labelOf);
  if (letters[0]?.start === 0) return letters;
  return [...text.matchAll(text.startsWith('((') ? BRACKETED : NAMES)].map(labelOf).filter(({ key }) => canSpeak(key));
}

function labelOf({ 0: whole, 1: name = '', index }: RegExpExecArray): Label {
  const start = index + whole.indexOf(name);
  return { start, end: start + name.length, key: keyOf(name), from: index + whole.length };
}

/** A name as labels are compared: small letters, without titles, points and a number. */
export function keyOf(name: string): string {
  const words = name.toLowerCase().replaceAll('.', '').split(/\s+/);
  const named = words.filter((word, at) => at === words.length - 1 || !TITLES.has(word));
  return named.join(' ').replace(/^(q|a|question|answer)\s?\d+$/, '$1');
}

const canSpeak = (key: string): boolean =>
  QUESTIONERS.has(key) || ANSWERERS.has(key) || (!cues.labels.has(key) && !NOT_NAMES.has(key) && !/^(said|says|asked|added)\b/.test(key));

export const asks = (key: string): boolean => QUESTIONERS.has(key);
export const answers = (key: string): boolean => ANSWERERS.has(key);

/** Whether a label stands for somebody of that name: the whole of it, the last word, the first, or its initials. */
export function standsFor(key: string, name: string): boolean {
  const whole = keyOf(name);
  const words = whole.split(/[\s-]+/).filter((word) => !parts.particles.has(word));
  if (key === whole || whole.endsWith(` ${key}`)) return true;
  return words.length > 1 && (key === words[0] || key === words.map(([letter]) => letter).join(''));
}
