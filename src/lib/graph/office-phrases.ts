import type { Span } from '../text/places.ts';
import { countryCalled } from '../vocabulary/other-names.ts';
import {
  ARTICLES,
  FOLLOWING,
  HONORIFICS,
  INNER,
  isBeforeName,
  isRole,
  isSureName,
  LINKS,
  lowerCase,
  OF,
  PAST,
  STATES,
  type Token,
  tokenise,
} from './office-words.ts';

/** An office as an article writes it. */
export interface Office {
  /** All of it, the role in lower case: "prime minister of Kestrovia", "Kestrovia’s president". */
  words: string;
  /** "prime minister". */
  role: string;
  /** What it is an office of: "Kestrovia", "Kestrovian"; without "the" and without its possessive. */
  holder: string;
  /** Where that stands in the text. */
  place: Span;
  /** Whether the article says "former" or the like. */
  isPast: boolean;
}

/** Words from one token up to another. */
interface Range {
  start: number;
  end: number;
}

/** How many words a role may have, and a link between a name and an office. */
const ROLE_WORDS = 6;
const LINK_WORDS = 4;

/**
 * Reads the offices that a text gives to somebody, right before and right behind the name.
 *
 * @param name where it stands
 * @param named where countries, bodies and places are named
 */
export function officesAt(text: string, name: Span, named: readonly Span[]): Office[] {
  const tokens = tokenise(text);
  const first = tokens.findIndex(({ end }) => end > name.start);
  const next = tokens.findIndex(({ start }) => start >= name.end);
  const reader = new Reader(text, tokens, named);
  return [reader.before(first, next < 0 ? tokens.length : next), reader.behind(next)].flatMap((office) => office ?? []);
}

/** Reads a phrase that stands for somebody, and is nothing but an office: "the former Kestrovian president". */
export function officeIn(text: string, phrase: Span, named: readonly Span[]): Office | undefined {
  const tokens = tokenise(text);
  const found = new Reader(text, tokens, named).from(tokens.findIndex(({ end }) => end > phrase.start));
  return found && tokens[found.end - 1]?.end === phrase.end ? found.office : undefined;
}

/** Reads the office that a description begins with: "Mayor of Quillen since 2019". */
export const officeOf = (description: string): Office | undefined => new Reader(description, tokenise(description), []).from(0)?.office;

class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #named: readonly Span[];

  constructor(text: string, tokens: readonly Token[], named: readonly Span[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#named = named;
  }

  /** "Kestrovian President", "the mayor of Quillen,". @param first token of the name @param next behind it */
  before(first: number, next: number): Office | undefined {
    const isApart = this.#tokens[first]?.gap === ', ';
    const after = this.#tokens[next];
    // "met the mayor of Quillen, Jane Doe and Ann Roe": whether she is the mayor is open.
    if (isApart && ((after?.word === 'and' && after.gap === ' ') || (after?.isCapital && after.gap === ', '))) return undefined;
    let end = first;
    while (!isApart && this.#roleTo(end) === undefined && HONORIFICS.has(this.#lower(end - 1)) && this.#isClose(end)) end -= 1;
    if (!isApart && !this.#tokens[end]?.isJoined) return undefined;
    const start = this.#roleTo(end);
    if (start !== undefined) return this.#ofBefore(start, end) ?? (isApart ? undefined : this.#ofBehind(start, end, next));
    for (let of = end - 1; of > end - ROLE_WORDS; of -= 1) {
      const role = OF.has(this.#lower(of)) ? this.#roleTo(of) : undefined;
      if (role === undefined || (!isApart && !this.#tokens[role]?.isCapital)) continue;
      const holder = this.#holderBehind(of, end);
      if (holder?.end === end) return this.#office({ start: role, end: of }, holder, this.#isPast(role));
    }
    return undefined;
  }

  /** ", 54, the mayor of Quillen,", "is Kestrovia’s president". @param next the token behind the name */
  behind(next: number): Office | undefined {
    const isAged = /^\d{1,3}$/.test(this.#tokens[next]?.word ?? '') && this.#tokens[next]?.gap === ', ';
    const at = isAged ? next + 1 : next;
    const linked = this.#linkFrom(at);
    if (linked === at && !/^(?:, | \()$/.test(this.#tokens[at]?.gap ?? '')) return undefined;
    const found = this.from(linked);
    // "Iris Quenby, Kestrovian president Tobias Renn and others": his, not hers.
    const isAnothers = found && this.#roleTo(found.end) !== undefined && this.#tokens[found.end]?.isJoined;
    return isAnothers ? undefined : found?.office;
  }

  /** An office that begins at a token. */
  from(start: number): { office: Office; end: number } | undefined {
    const states = ARTICLES.has(this.#lower(start)) ? start + 1 : start;
    const at = this.#statesFrom(states);
    const role = this.#roleFrom(at);
    if (role !== undefined) {
      const holder = OF.has(this.#lower(role)) ? this.#holderBehind(role) : undefined;
      return holder && { office: this.#office({ start: at, end: role }, holder, this.#isPast(at)), end: holder.end };
    }
    const holder = this.#holderFrom(at);
    if (!holder) return undefined;
    const behind = this.#statesFrom(holder.end);
    const end = this.#tokens[behind]?.isJoined ? this.#roleFrom(behind) : undefined;
    if (end === undefined) return undefined;
    return { office: this.#office({ start: behind, end }, holder, this.#isPast(behind) || this.#isPast(at)), end };
  }

  /** "Kestrovia’s former" before a role. */
  #ofBefore(start: number, end: number): Office | undefined {
    // "Department of Home Affairs spokesman": what could be of the role is of the name.
    const isNamed = OF.has(this.#lower(start - 1)) && this.#tokens[start]?.isJoined && this.#tokens[start - 2]?.isCapital;
    const role = isNamed ? this.#shortestRoleTo(end) : start;
    const states = this.#statesTo(role);
    const holder = this.#tokens[states]?.isJoined ? this.#holderTo(states) : undefined;
    return holder && this.#office({ start: role, end }, holder, this.#isPast(role) || this.#isPast(holder.start));
  }

  /** "President Jane Doe of Kestrovia". */
  #ofBehind(start: number, end: number, next: number): Office | undefined {
    const before = this.#tokens[this.#statesTo(start) - 1];
    if (before && this.#tokens[this.#statesTo(start)]?.isJoined && !FOLLOWING.has(before.lower)) return undefined;
    const holder = this.#lower(next) === 'of' && this.#tokens[next]?.isJoined ? this.#holderBehind(next) : undefined;
    return (
      holder && this.#office({ start, end }, holder, this.#isPast(start), this.#textOf(this.#placeOf({ start: next, end: holder.end })))
    );
  }

  /** @param behind what stands between role and holder, where the name does: "President Jane Doe of Kestrovia" */
  #office(role: Range, holder: Range, isPast: boolean, behind?: string): Office {
    const [roleAt, place] = [this.#placeOf(role), this.#placeOf(holder)];
    const own = inLowerCase(this.#textOf(roleAt));
    const rest = place.start < roleAt.start ? { start: place.start, end: roleAt.start } : { start: roleAt.end, end: place.end };
    const words = place.start < roleAt.start ? `${this.#textOf(rest)} ${own}` : `${own} ${behind ?? this.#textOf(rest)}`;
    return { words: this.#pastBefore(Math.min(role.start, holder.start)) + words, role: own, holder: this.#textOf(place), place, isPast };
  }

  /** Behind the words that link a name with what somebody is: "was elected"; the same place where none stand there. */
  #linkFrom(at: number): number {
    for (let end = at + LINK_WORDS; end > at; end -= 1) if (LINKS.has(lowerCase(this.#tokens.slice(at, end)))) return end;
    return at;
  }

  #statesFrom(start: number): number {
    return STATES.has(this.#lower(start)) ? this.#statesFrom(start + 1) : start;
  }

  #statesTo(end: number): number {
    return STATES.has(this.#lower(end - 1)) && this.#tokens[end]?.isJoined ? this.#statesTo(end - 1) : end;
  }

  #isPast(end: number): boolean {
    return this.#tokens.slice(this.#statesTo(end), end).some(({ lower }) => PAST.has(lower));
  }

  /** "former " where that stands before a token, as it is written there. */
  #pastBefore(end: number): string {
    const states = this.#placeOf({ start: this.#statesTo(end), end });
    return this.#isPast(end) ? `${this.#textOf(states).toLowerCase()} ` : '';
  }

  #roleTo(end: number): number | undefined {
    for (let start = Math.max(0, end - ROLE_WORDS); start < end; start += 1) if (isRole(this.#tokens.slice(start, end))) return start;
    return undefined;
  }

  #shortestRoleTo(end: number): number {
    let start = end - 1;
    while (!isRole(this.#tokens.slice(start, end))) start -= 1;
    return start;
  }

  #roleFrom(start: number): number | undefined {
    const most = Math.min(start + ROLE_WORDS, this.#tokens.length);
    for (let end = most; end > start; end -= 1) if (isRole(this.#tokens.slice(start, end))) return end;
    return undefined;
  }

  /** @param of the place of "of" @param limit where the name ends at the latest, if that is known */
  #holderBehind(of: number, limit?: number): Range | undefined {
    const holder = this.#holderFrom(this.#lower(of + 1) === 'the' ? of + 2 : of + 1, limit);
    if (!holder) return undefined;
    // "Head of Kestrovia’s navy", "a commissioner of the Quillen police": it goes on.
    const next = this.#tokens[holder.end];
    const goesOn = limit === undefined && next?.isJoined && !FOLLOWING.has(next.lower);
    return goesOn || this.#tokens[holder.end - 1]?.isOwner ? undefined : holder;
  }

  #holderFrom(start: number, limit: number = this.#tokens.length): Range | undefined {
    const isFixed = limit < this.#tokens.length;
    const token = this.#tokens[start];
    const span = token && this.#named.find((place) => place.start <= token.start && place.end > token.start);
    if (span) return { start, end: this.#tokens.findLastIndex((own) => own.start < span.end) + 1 };
    if (!token?.isCapital) return undefined;
    let end = start + 1;
    while (!this.#tokens[end - 1]?.isOwner) {
      const next = this.#tokens.findIndex(({ lower }, index) => index >= end && !INNER.has(lower));
      const step = this.#tokens.slice(end, next + 1);
      if (next < 0 || next >= limit || !step.every(({ isJoined }) => isJoined) || !step.at(-1)?.isCapital) break;
      if (this.#roleFrom(next) !== undefined || (!isFixed && step.some(({ lower }) => lower === 'and'))) break;
      end = next + 1;
    }
    const holder = { start, end };
    return this.#isSure(holder) ? holder : undefined;
  }

  #holderTo(end: number): Range | undefined {
    const last = this.#tokens[end - 1];
    const span = last && this.#named.find((place) => place.start <= last.start && place.end >= last.end);
    if (span) return { start: this.#tokens.findIndex((own) => own.end > span.start), end };
    let start = end;
    while (this.#tokens[start - 1]?.isCapital && (start === end || this.#isWithin(start))) {
      start -= 1;
      if (OF.has(this.#lower(start - 1)) && this.#isWithin(start) && this.#isWithin(start - 1) && this.#tokens[start - 2]?.isCapital)
        start -= 1;
    }
    const before = this.#tokens.slice(start, end).findLastIndex(isBeforeName) + 1;
    const holder = { start: start + before, end };
    return this.#isSure(holder) ? holder : undefined;
  }

  /** Whether a token goes on from the one before as in a name. */
  #isWithin(at: number): boolean {
    return this.#tokens[at]?.isJoined === true && !this.#tokens[at - 1]?.isOwner;
  }

  #isSure(range: Range): boolean {
    return isSureName(this.#tokens.slice(range.start, range.end)) || countryCalled(this.#textOf(this.#placeOf(range))) !== undefined;
  }

  /** Whether an honorific stands before a token: "Dr. Doe". */
  #isClose(at: number): boolean {
    return /^\.?\s+$/.test(this.#tokens[at]?.gap ?? '');
  }

  #lower(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }

  #placeOf({ start, end }: Range): Span {
    return { start: this.#tokens[start]?.start ?? 0, end: this.#tokens[end - 1]?.end ?? 0 };
  }

  #textOf({ start, end }: Span): string {
    return this.#text.slice(start, end).replace(/\s+/g, ' ').trim();
  }
}

/** "CEO" stays as it is. */
const inLowerCase = (role: string): string =>
  role.replace(/\p{L}+/gu, (word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()));
