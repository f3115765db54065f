import nameLists from '../../../../src/vocabulary/name-lists.json' with { type: 'json' };
import { readDateLine } from './date-line.ts';

const LABEL = /^(?:authors?|byline|writer|reporter|reported|correspondent|text|words|story)\s*:\s*(?=\S)/i;
const BY = /^(?:(?:written|reported|story|text|words|report|article)\s+)?by\s*:?\s+/i;
const SIGNATURE = /^[—–―-]{1,2}\s*/;
const CAPITALISED = /^(?:[dlo]['’]|[ae]l-)?\p{Lu}[\p{L}\p{M}'’.-]*$/iu;
const PARTICLE = /^(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|vom|zu|bin|ibn|al|el|ten|ter|y)$/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)$/i;
const NEVER_A_NAME = /^(?:a|the|it|this|that|then|now|when|how|why|was|were|is|are|not|no)$/i;
const ROLE = /\b(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|staff|newsroom|desk)\b/i;
const SMALL_WORD = /^(?:for|of|the|and|in|at)$/;
const LONGEST = 160;
const CONTACT = /(?:\s*[,|·•–—-])?\s*[<([]?(?:[^\s@<([]+@[^\s@]+\.\p{L}{2,}|@\w{2,30})[>)\]]?$/u;
const STAFF = /^(?:\p{Lu}[\p{L}&.-]*\s){1,3}(?:Staff|Newsroom|Correspondents?|Reporters?)$/u;
const FROM = /^from (?:our|a|the) (?:\p{L}+ )?correspondents?(?:,? in \p{Lu}[\p{L}\s'’-]*)?$/iu;
const GIVEN = new Set([...nameLists.female, ...nameLists.male].flatMap((names) => names.split(/,\s*/)));
/** "(Reporting by Jane Doe in Weymarsh; Editing by John Roe)", as agencies end their reports. */
const CREDITS = /^((?:additional |further )?(?:reporting|writing|editing|compiled)(?: and (?:writing|reporting|editing))? by [^()]+?)\.?$/i;
const CREDIT = /^(?:reporting|writing|compiled)(?: and (?:writing|reporting|editing))? by\s+/i;
const LONGEST_CREDITS = 400;

/** What a byline says. */
export interface Byline {
  /** As written after the label. */
  author: string;
  /** The date that the same line brings, as written. */
  date: string | null;
  /** It is an agency's credits: who wrote is said in them only where no other line says it. `author` is empty where they name helpers alone. */
  isCredits?: true;
}

/**
 * Reads a line that names who wrote the article: "By Jane Doe", "Author: M.J", "Written by …", "By Jane Doe | 5 January 2019".
 *
 * @param line one line, trimmed
 * @returns undefined when the line is anything else: prose such as "By Monday the town was empty." above all
 */
export function readByline(line: string): Byline | undefined {
  return readCredits(line) ?? readBy(line);
}

function readBy(line: string): Byline | undefined {
  const label = LABEL.exec(line);
  const start = (label ?? BY.exec(line))?.[0].length;
  if (start === undefined || line.length > LONGEST) return undefined;
  const { author, date } = splitDate(withoutContact(line.slice(start)));
  const named = label ? author !== '' && !/[!?:;]$/.test(author) : namesWriters(author);
  return named ? { author, date } : undefined;
}

function readCredits(line: string): Byline | undefined {
  const credits = CREDITS.exec(line.replace(/^\((.*)\)$/, '$1'))?.[1];
  if (!credits || line.length > LONGEST_CREDITS) return undefined;
  const all = credits.split(/\s*;\s*/).map((part) => ({ isOwn: CREDIT.test(part), names: withoutPlaces(part.replace(/^.*? by\s+/i, '')) }));
  if (!all.every(({ names }) => namesWriters(names))) return undefined;
  return { author: all.find(({ isOwn }) => isOwn)?.names ?? '', date: null, isCredits: true };
}

/** Reads the credits in brackets that a paragraph ends with, or is. They stay in the prose. */
export function readCreditsAfter(text: string): Byline | undefined {
  const [credits] = /\([^()]+\)\s*$/.exec(text) ?? [text];
  return readCredits(credits.trim());
}

/** "Jane Doe in Weymarsh and John Roe in Vell" without where they were. */
const withoutPlaces = (names: string): string => names.replace(/\s+in\s+\p{Lu}[^,;]*?(?=\s*,|\s+and\s|$)/gu, '');

/** Reads a signature, "— Jane Doe". It is a byline only as the last line of an article. */
export function readSignature(line: string): Byline | undefined {
  const start = SIGNATURE.exec(line)?.[0].length;
  const author = line.slice(start);
  return start !== undefined && author.includes(' ') && isName(author) ? { author, date: null } : undefined;
}

function splitDate(text: string): { author: string; date: string | null } {
  for (const separator of text.matchAll(/\s*[|·•,]\s*|\s+[–—-]\s+/g)) {
    const [date = '', ...others] = text.slice(separator.index + separator[0].length).split(/\s*[|·•]\s*/);
    if ([date, ...others].every((part) => readDateLine(part))) {
      const published = [date, ...others].find((part) => !readDateLine(part)?.updated);
      return { author: text.slice(0, separator.index), date: published ?? date };
    }
  }
  return { author: text, date: null };
}

/** A name without the e-mail address or the handle after it. */
const withoutContact = (text: string): string => {
  const name = text.replace(CONTACT, '');
  return name === '' ? text : name;
};

/**
 * Reads a line that names who wrote the article without saying so: "Jane Doe, Health Editor", "Jane Doe <jane@doe.example>", "Reuters Staff",
 * "From our correspondent in Pell". It is a byline only between a headline and the prose.
 */
export function readUnlabelledByline(line: string): Byline | undefined {
  const author = withoutContact(line);
  const [name = '', role, ...others] = author.split(/\s*[,|]\s*/);
  const hasRole = role !== undefined && others.length === 0 && ROLE.test(role) && isRole(role);
  const isPerson =
    name.includes(' ') && name.split(/\s+(?:and|&)\s+/).every(isName) && (hasRole || (role === undefined && author !== line));
  return line.length <= LONGEST && (isPerson || STAFF.test(author) || FROM.test(author)) ? { author, date: null } : undefined;
}

/** Whether a line is one or several names of two words and more that begin with a given name. */
export const isNames = (line: string): boolean =>
  line
    .split(/\s*,\s*|\s+(?:and|&)\s+/)
    .every((name) => /^\S+ \S/.test(name) && isName(name) && GIVEN.has(name.split(' ')[0]?.toLowerCase() ?? ''));

/** "Jane Doe", "Reuters", "Jane Doe and John Roe, Staff Writers", "Jane Doe for the Springfield Gazette". */
function namesWriters(text: string): boolean {
  if (/[.!?:;]$/.test(text) && !/(?:^|[\s.])(?:\p{Lu}|Jr|Sr)\.$/u.test(text)) return false;
  const [first = '', ...others] = text.split(/\s*[,|]\s*(?:and\s+)?|\s+(?:and|with|&)\s+|\s+(?=(?:for|in)\s)/);
  if (others.length === 0) return isName(first);
  return isName(first) && first.includes(' ') && others.every((part) => isName(part) || isRole(part));
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 6 || (words.length === 1 && CALENDAR.test(first)) || words.some((word) => NEVER_A_NAME.test(word))) return false;
  return isCapitalised(first) && isCapitalised(last) && words.every((word) => isCapitalised(word) || PARTICLE.test(word));
}

const isCapitalised = (word: string): boolean => CAPITALISED.test(word) && word !== word.toLowerCase();

function isRole(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 6 && (ROLE.test(text) || words.every((word) => SMALL_WORD.test(word) || /^\p{Lu}/u.test(word)));
}
