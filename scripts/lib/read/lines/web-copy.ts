import { isFurniture } from './furniture.ts';
import furnitureWords from './furniture-words.json' with { type: 'json' };
import type { Line } from './line.ts';
import { countWords, endsSentence, isListItem } from './wording.ts';

const WHOLE = new Set(furnitureWords.whole);
/** They are page parts only beside others. */
const BESIDE = new Set(furnitureWords.beside);
const LABELS = new Set(furnitureWords.labels);
const LISTS = new Set(furnitureWords.lists);
const LONGEST_LINK = 20;
const LONGEST_NOTICE = 45;
const READING_TIME = /^\d{1,3}[\s-]*min(?:ute)?s?\.? (?:read|listen|watch)$|^(?:estimated )?reading time:? \d{1,3} min(?:ute)?s?$/i;
const AGE = /^(?:\d{1,3}|an?) (?:minute|min|hour|hr)s? ago$|^\d{1,3} days? ago$/i;
const COUNT = /^\d[\d,.]*[km]? (?:comments?|shares?|likes?|views?|retweets?)$/i;
/** "Home > News > Local". */
const PATH =
  /^(?:[^>›».]{1,40}\s*[>›»]\s*){2,6}[^>›».]{1,60}$|^(?:home|homepage|front page|news)(?:\s*[>›»]\s*[^>›».]{1,60}|(?:\s+[/|]\s+[^/|.]{1,40}){2,6})$/i;
const RIGHTS = /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))\s?.*\d{4}|\ball rights reserved\.?$/i;
const OWNED = /^(?:©|\(c\)|copyright)\s.{0,80}\b(?:19|20)\d{2}\b.*\ball rights reserved\b/i;
const ADDRESS = /^(?:e-?mail:?\s*)?[^\s@]+@[^\s@]+\.\p{L}{2,}$|^@\w{2,30}$/iu;

/** The lines of a page that its text was copied with: whole lines by what they say, and the links below "Related stories". */
export function webCopyOf(lines: readonly Line[]): Line[] {
  const said = lines.filter(({ text }) => text !== '');
  const found = new Set(lines.filter(({ text }, at) => isAside(text) && !goesOnFrom(lines[at - 1], text)));
  for (const inOrder of [said, said.toReversed()]) {
    for (const [at, line] of inOrder.entries()) {
      const before = inOrder[at - 1];
      if (BESIDE.has(plain(line.text)) && before && (found.has(before) || BESIDE.has(plain(before.text)))) found.add(line);
    }
  }
  return [...found, ...linksIn(lines)];
}

function isAside(text: string): boolean {
  const words = plain(text);
  if (words === '') return false;
  if (WHOLE.has(words) || LISTS.has(words)) return true;
  if ([READING_TIME, AGE, COUNT, ADDRESS].some((pattern) => pattern.test(text))) return true;
  if (countWords(text) <= LONGEST_LINK && (isLabelled(text) || PATH.test(text) || RIGHTS.test(text))) return true;
  return countWords(text) <= LONGEST_NOTICE && (OWNED.test(text) || furnitureWords.beginnings.some((start) => words.startsWith(start)));
}

/** "Read more: Flood wall cracks again"; a sentence after a label is prose. */
function isLabelled(text: string): boolean {
  const [label = '', link] = text.split(/\s*[:|]\s*(.*)/su, 2);
  return link !== undefined && LABELS.has(plain(label)) && (!endsSentence(link) || /[?!]['"’”]*$/u.test(link));
}

/** The links that stand below the heads of lists of them: to the blank line, or to the end where no prose follows. */
function linksIn(lines: readonly Line[]): Line[] {
  const links: Line[] = [];
  const lastProse = lines.findLastIndex(({ text }) => text !== '' && !isLink(text));
  // Lines before this one are looked at already.
  let next = 0;
  for (const [at, { text }] of lines.entries()) {
    if (at < next || !LISTS.has(plain(text))) continue;
    if (at >= lastProse) return [...links, ...lines.slice(at + 1).filter(({ text }) => text !== '' && !isFurniture(text))];
    next = at + 1;
    while (lines[next]?.text !== '' && isLink(lines[next]?.text ?? '')) next += 1;
    if (lines[next]?.text === '') links.push(...lines.slice(at + 1, next));
  }
  return links;
}

const isLink = (text: string): boolean =>
  countWords(text) <= LONGEST_LINK && (!endsSentence(text) || /[?!]['"’”]*$/u.test(text)) && (/^\P{Ll}/u.test(text) || isListItem(text));

/** A wrapped sentence can end in a line that says "advertisement". */
const goesOnFrom = (before: Line | undefined, text: string): boolean =>
  /^\p{Ll}/u.test(text) && before !== undefined && before.text !== '' && !endsSentence(before.text);

/** In characters: no label has as many. */
const LONGEST_LABEL = 200;

/** In lower case, without the signs around it. */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST_LABEL)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll(/[\s,]+/g, ' ');
