import type { Span } from '../text/places.ts';
import type { PageText, PassageText, SectionText } from './page-text.ts';
import { type Asked, mayAnswer } from './question.ts';
import type { Match } from './rank.ts';

/** A stretch of text, or a match in it. */
export interface MarkedText {
  text: string;
  isMatch: boolean;
}

const LENGTH = 30;
/** What a possible answer is worth against another word of the query. */
const ANSWER = 0.75;

export interface Excerpt {
  excerpt: MarkedText[];
  /** Whether the words are an editor's, so that nobody may take them for the article's. */
  isEditors: boolean;
}

/** The kinds of pages whose own prose is the publisher's, not an article's. */
const OWN_KINDS = new Set(['actor', 'term', 'story']);

/**
 * The words around the densest matches, not across the end of a passage; marked where they match.
 *
 * @param asked what the words have to say, rather than others with as many matches
 */
export function makeExcerpt(page: PageText, section: SectionText, matches: Match[], asked?: Asked): Excerpt {
  const whole = { start: Math.min(section.headingEnd, section.end), end: section.end, isEditors: OWN_KINDS.has(page.kind) };
  const bodies: Omit<PassageText, 'id'>[] = section.passages.length > 0 ? section.passages : [whole];
  let best = { start: bodies[0]?.start ?? 0, end: bodies[0]?.end ?? 0, score: -1 };
  for (const body of bodies) {
    const inside = matches.filter(({ start, end }) => start >= body.start && end <= body.end);
    for (const { start } of inside.length > 0 ? inside : [{ start: body.start }]) {
      const from = Math.max(body.start, Math.min(start - 6, body.end - LENGTH));
      const end = Math.min(body.end, from + LENGTH);
      const held = inside.filter((match) => match.start >= from && match.end <= end);
      const slots = new Map<number, number>();
      for (const { slot, fit } of held) slots.set(slot, Math.max(slots.get(slot) ?? 0, fit));
      const answers = asked !== undefined && hasAnswer(page, { start: from, end }, asked, held) ? ANSWER : 0;
      const score = [...slots.values()].reduce((sum, fit) => sum + fit, 0) + held.length / 100 + answers;
      if (score > best.score) best = { start: from, end, score };
    }
  }
  const shown = { start: best.start, end: Math.min(best.end, best.start + LENGTH) };
  const body = bodies.find(({ start, end }) => start <= shown.start && shown.end <= end);
  return {
    excerpt: cut(page, shown, matches, body && shown.start > body.start ? '… ' : '', body && shown.end < body.end ? ' …' : ''),
    isEditors: body?.isEditors ?? whole.isEditors,
  };
}

/** Whether some words, other than those that match, may say what was asked for. */
function hasAnswer({ words }: PageText, { start, end }: Span, asked: Asked, matches: Match[]): boolean {
  for (let place = start; place < end; place += 1) {
    if (matches.some((match) => match.start <= place && place < match.end)) continue;
    if (mayAnswer(asked, words[place] ?? '', words[place - 1] ?? '')) return true;
  }
  return false;
}

/** The title of a page, which is the first of its words, with what matches marked. */
export function markTitle(page: PageText, matches: Match[]): MarkedText[] {
  const end = page.sections[0]?.headingEnd ?? 0;
  const pieces = cut(page, { start: 0, end }, matches, '', '');
  const text = pieces.map((piece) => piece.text).join('');
  // A page may show its title with other marks behind it than it is called by, or none at all.
  return text.startsWith(page.title) && matches.length > 0 ? trim(pieces, page.title.length) : [{ text: page.title, isMatch: false }];
}

/** The first so many letters of marked text. */
function trim(pieces: MarkedText[], length: number): MarkedText[] {
  let left = length;
  return pieces.flatMap(({ text, isMatch }) => {
    const own = text.slice(0, left);
    left -= own.length;
    return own === '' ? [] : [{ text: own, isMatch }];
  });
}

function cut(page: PageText, { start, end }: Span, matches: Match[], before: string, after: string): MarkedText[] {
  const marked = new Set(matches.flatMap((match) => Array.from({ length: match.end - match.start }, (_, index) => match.start + index)));
  const pieces: MarkedText[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch) last.text += text;
    else if (text !== '') pieces.push({ text, isMatch });
  };
  add(before, false);
  for (let place = start; place < end; place += 1) {
    const [, lead = '', word = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(page.words[place] ?? '') ?? [];
    const isMatch = marked.has(place) && word !== '';
    add((place > start && !page.goOn.has(place) ? ' ' : '') + lead, isMatch && lead === '' && marked.has(place - 1));
    add(word, isMatch);
    add(tail, false);
  }
  add(after, false);
  return pieces;
}
