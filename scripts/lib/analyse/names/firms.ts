import type { Paragraph } from '../../language/paragraph.ts';
import { nominals, parts } from '../../language/word-lists.ts';
import type { FoundName } from '../model/analysis.ts';
import { nameAt } from '../model/placed.ts';

const FIRM = [...nominals.firms].join('|');
const HELD = [...nominals.held].join('|');
/** "shares in", "Shares of" before a name, "shares" after it. */
const HELD_BEFORE = new RegExp(`\\b(?:${HELD})\\s+(?:of|in)\\s+$`, 'i');
const HELD_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:${HELD})\\b`);
/** ", an investment bank,"; with "the", where the name does not open its sentence, the words may begin a clause of their own. */
const IS_A_FIRM = new RegExp(`^,\\s+(?:a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${FIRM})(?=[,.]|\\s+(?:that|which|based|with|in)\\b)`, 'u');
const MAYBE_THE_FIRM = new RegExp(`^,\\s+the\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${FIRM})[,.]`, 'u');
/** "the accounting firm Arthur Andersen was", but not "the firm Ole Foss founded was". */
const CALLED_FIRM = new RegExp(`\\b(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${FIRM})\\s+$`, 'iu');
const GOES_ON = /^(?:['’]s\b|[,.]|\s+(?:is|was|has|had|will|and)\b)/;
const OPENS = /(?:^|[.!?]["”’]?\s+)$/;
const HAS_ITS_OWN = /^\s+(?:\p{Ll}+\s+){1,5}its\b/u;
const EMPLOYS = /^\s+(?:employs|employed)\s+(?:\p{Ll}+\s+){0,2}\d/u;
const PERSONAL = /^,\s+(?:\d{1,3}\b|who\b|whose\b)/;
/** What two signs of a firm that may be others', or one that is nobody else's, weigh. */
const ENOUGH = 2;
/** How sure it is that such a name is a firm's. */
const BY_SIGNS = 0.75;

/**
 * Reads a name that is built like a person's as a firm's where the article treats it as one: "Shares in Harvey Nash fell", "Laura Ashley, a
 * retailer,". A title, an age, an office or "who" at any place of it keeps it a person's. A last name alone goes with the whole.
 */
export function withFirms(paragraphs: readonly Paragraph[], names: readonly FoundName[]): FoundName[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const groups = Map.groupBy(people, (name) => nameAt(name, paragraphs));
  const whole = [...groups.keys()].filter((text) => text.includes(' '));
  const lastOf = (text: string): string => text.split(/\s+/).at(-1) ?? '';
  const bearers = Map.groupBy(whole, lastOf);
  const shortOf = (text: string): string => ((bearers.get(lastOf(text)) ?? []).length === 1 ? lastOf(text) : text);
  const firms = new Set(
    whole.flatMap((text) => {
      const [own = [], short = []] = [...new Set([text, shortOf(text)])].map((form) => groups.get(form) ?? []);
      return isFirm(own, short, paragraphs) ? [text, shortOf(text)] : [];
    }),
  );
  if (firms.size === 0) return [...names];
  return names.map((name): FoundName => {
    const isOne = name.kind === 'person' && firms.has(nameAt(name, paragraphs));
    return isOne ? { ...name, kind: 'organisation', confidence: BY_SIGNS } : name;
  });
}

/** A last name alone tells more only where its whole tells something: "Lincoln Chase left. Chase, the bank, closed." */
function isFirm(own: readonly FoundName[], short: readonly FoundName[], paragraphs: readonly Paragraph[]): boolean {
  const places = [...own, ...short].map((mention) => around(mention, paragraphs));
  const weights = places.map(weightOf);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return !places.some(isPersonal) && sum(weights.slice(0, own.length)) > 0 && sum(weights) >= ENOUGH;
}

/** In characters: so far from a name its article tells of it. */
const NEAR = 300;

interface Around {
  before: string;
  after: string;
}

function around({ paragraph, start, end }: FoundName, paragraphs: readonly Paragraph[]): Around {
  const { text } = paragraphs[paragraph] as Paragraph;
  return { before: text.slice(Math.max(0, start - NEAR), start), after: text.slice(end, end + NEAR) };
}

function weightOf({ before, after }: Around): number {
  if (HELD_BEFORE.test(before) || HELD_AFTER.test(after) || IS_A_FIRM.test(after)) return ENOUGH;
  if (MAYBE_THE_FIRM.test(after)) return OPENS.test(before) ? ENOUGH : 1;
  return [CALLED_FIRM.test(before) && GOES_ON.test(after), HAS_ITS_OWN.test(after), EMPLOYS.test(after)].filter(Boolean).length;
}

/** "a miner", but not "the broker", which may be a firm. */
const isOfPerson = (word: string): boolean => parts.roleNouns.has(word) || (nominals.people.has(word) && !nominals.firms.has(word));

function isPersonal({ before, after }: Around): boolean {
  const [word = ''] = /[\p{L}.]+(?=\s+$)/u.exec(before) ?? [];
  const [aside = ''] = /^,\s+[^,.]{1,60}(?=[,.])/.exec(after) ?? [];
  const told = aside.split(/[^\p{L}]+/u).some((part) => isOfPerson(part.toLowerCase()));
  return parts.titles.has(word) || parts.roleNouns.has(word.toLowerCase()) || told || PERSONAL.test(after);
}
