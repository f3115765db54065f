import type { Element } from 'hast';
import { readDateLine } from '../lines/date-line.ts';
import type { Said } from './meta.ts';
import { classesOf, isElement, lineOf, textProperty, wordsOf } from './tree.ts';

/** Names of meta elements that give the time of publication, best first. */
export const DAY_NAMES = `
  article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished
  rnews:datepublished parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime dcterms.issued
  dc.date.issued dc.issued dcterms.created dc.date.created pubdate publishdate publish-date publish_date publicationdate
  publication-date publication_date published_time published_at published published-date originalpublicationdate
  pub_date pub-date date_published date-published created uploaddate dc.date.published article_date_original
  article.published article:post_date displaydate citation_publication_date citation_date dateposted
  bt:pubdate vr:published_time shareaholic:article_published_time dc.date dcterms.date date`
  .trim()
  .split(/\s+/);

/** When nobody set it. */
const NEVER = /^(?:0001-01-01|1970-01-01|1900-01-01)$/;

/**
 * The day of a time as pages give it: ISO 8601, "20260302", "Mon, 02 Mar 2026 09:30:00 GMT", "March 2, 2026".
 *
 * @returns YYYY-MM-DD, the day as written whatever its time zone; undefined where the text does not determine one day
 */
export function dayIn(text: string): string | undefined {
  const iso = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?=\D|$)/.exec(text) ?? /^\s*(\d{4})()(\d{2})(\d{2})(?=\d{6}$|\d{4}$)/.exec(text);
  const day = iso ? `${iso[1]}-${iso[3]}-${iso[4]}` : readDateLine(text.replace(/[,\s]+\d{1,2}:\d{2}.*$/, ''))?.day;
  return day && isDay(day) && !NEVER.test(day) ? day : undefined;
}

const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** The first of what is said that determines a day. */
export function firstDay(said: readonly Said[]): (Said & { says: string }) | undefined {
  return said.flatMap((own) => (dayIn(own.text) ? { ...own, says: dayIn(own.text) ?? '' } : []))[0];
}

/** "/2026/03/02/", "/2026/mar/02/", "/2026-03-02-": the day that many papers have in the addresses of their articles. */
const DAY_OF_ADDRESS = /[/_-](?<year>(?:19|20)\d\d)(?<sign>[/_-])(?<month>\d{1,2}|[a-z]{3})\k<sign>(?<day>\d{1,2})(?=[/_-])/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in the path of an address, as YYYY-MM-DD. */
export function dayOfAddress(address: string | undefined): string | undefined {
  const { year, month = '', day = '' } = DAY_OF_ADDRESS.exec(URL.parse(address ?? '')?.pathname.toLowerCase() ?? '')?.groups ?? {};
  const number = MONTHS.includes(month) ? String(MONTHS.indexOf(month) + 1) : month;
  return year && dayIn(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const PUBLISHED = /publi|pubdate|posted|created|issued/i;
const CHANGED = /updat|modif|chang|edited|correct|revis/i;

/** An element of the head of an article, and the words right before it. */
export interface InLine {
  element: Element;
  before: string;
}

/** Whether an element gives a time by its name or by microdata. */
export const isTime = (element: Element): boolean =>
  isElement(element, 'time') ||
  PUBLISHED.test(textProperty(element, 'itemProp') ?? '') ||
  (isElement(element, 'abbr') && PUBLISHED.test(classesOf(element).join(' ')));

/**
 * What time elements and microdata of the head of an article say, best first: those that are called the publication's, then the first of the
 * others; none that is called a change.
 */
export function timesIn(times: readonly InLine[]): Said[] {
  const [published, unchanged] = [PUBLISHED, CHANGED].map((kind) => times.filter((time) => kind.test(calledAs(time))));
  const others = times.filter((time) => !unchanged?.includes(time));
  return [...(published ?? []).filter((time) => others.includes(time)), ...others.slice(0, 1)].flatMap(({ element }) => {
    const stated = ['dateTime', 'content', ...(isElement(element, 'abbr') ? ['title'] : [])].flatMap(
      (name) => textProperty(element, name) ?? [],
    );
    const text = stated[0] ?? wordsOf(element);
    return text === '' ? [] : { text, line: lineOf(element), from: 'shown' };
  });
}

/** What may stand behind a date in its line: the date of a change, and how long the article takes to read. */
const AFTER = /(?<=\d.*)[\s|·•,;/(–—-]*(?:\b(?:last\s+)?(?:updated|modified)\b.*|\b\d+[\s-]*min(?:ute)?s?\b(?:\s+read)?\W*)$/i;

/** In characters, with what may stand behind the date. */
const LONGEST_DATE_LINE = 120;

/** What elements say that are nothing but a date line, with what may stand behind a date; none that is called a change. */
export function dateLinesIn(elements: readonly InLine[]): (Said & { element: Element })[] {
  return elements.flatMap((own) => {
    const words = wordsOf(own.element);
    const line = words.length > LONGEST_DATE_LINE ? undefined : readDateLine(words.replace(AFTER, ''));
    const isChange = !line || line.updated || CHANGED.test(calledAs(own));
    return line?.day && !isChange ? { text: line.day, line: lineOf(own.element), from: 'shown', element: own.element } : [];
  });
}

/** Whether a line reads as a date line only without what stands behind its date. */
export const hasMoreThanDate = (element: Element): boolean => readDateLine(wordsOf(element)) === undefined;

/** What a time is called: by its own markup, else by the words before it. */
function calledAs({ element, before }: InLine): string {
  const { properties } = element;
  const own = [
    textProperty(element, 'itemProp'),
    textProperty(element, 'className'),
    'pubDate' in properties || 'pubdate' in properties ? 'pubdate' : '',
  ];
  const markup = own.join(' ');
  return PUBLISHED.test(markup) || CHANGED.test(markup) ? markup : before;
}
