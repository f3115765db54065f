import { search } from '@words/search.ts';
import type { Hit, SectionHit, Suggestion } from '../../lib/search/answer.ts';
import type { Excerpt, MarkedText } from '../../lib/search/excerpt.ts';
import { findWords } from '../../lib/search/marks.ts';
import { withMarks } from '../../lib/search/query.ts';
import { dateInWords } from '../../lib/words/dates.ts';
import { kindLabel, link, make, marked } from './parts.ts';

const SECTIONS = 3;

/**
 * Hits of the search page that follow others. The pages of the guide stand below all others, and a heading says so.
 *
 * @param before the hits that are shown already
 */
export function showHits(hits: Hit[], before: Hit[]): HTMLLIElement[] {
  const items = hits.map(showHit);
  const start = guideStart([...before, ...hits].map(({ kind }) => kind));
  items[start - before.length]?.prepend(make('h2', 'label result-part', search.inTheGuide));
  return items;
}

/** The place of the first page of the guide, where others stand before it and none behind; else -1. */
export function guideStart(kinds: string[]): number {
  const start = kinds.indexOf('guide');
  return start > 0 && kinds.slice(start).every((kind) => kind === 'guide') ? start : -1;
}

/** A hit of the search page: what the page is, where in it the words were found, and the words around them. */
function showHit(hit: Hit): HTMLLIElement {
  const title = inOwn(hit, make('h2', nameClass(hit), link('result-link', withMarks(hit.url, hit.marks), ...marked(hit.markedTitle))));
  const sections = hit.sections.slice(0, SECTIONS).map((section) => showSection(section, hit));
  const item = make('li', 'result', factsOf(hit), title, ...matchOf(hit));
  // What a page is about is said even where the words were found elsewhere on it.
  if (!sections.some((section) => section.querySelector('.result-excerpt'))) item.append(...excerptOf(hit, hit, hit.title));
  if (sections.length > 0) item.append(make('ul', 'result-sections', ...sections));
  return item;
}

/** An element with words of an article in another language, which the browser finds the direction of. */
function inOwn<Own extends HTMLElement>({ language }: Hit, element: Own): Own {
  return language === undefined ? element : Object.assign(element, { lang: language, dir: 'auto' });
}

const showSection = (section: SectionHit, hit: Hit): HTMLLIElement =>
  make(
    'li',
    '',
    inOwn(hit, link('result-section', withMarks(section.url, hit.marks), ...marked(markWords(section.heading, hit.marks)))),
    ...excerptOf(section, hit, section.heading),
  );

/** A hit of the dialog: one link, to be chosen from a list. @param id of the element, unique on the page */
export function showOption(hit: Hit, id: string): HTMLAnchorElement {
  const [best] = hit.sections;
  const title = inOwn(hit, make('p', `dialog-title ${nameClass(hit)}`, ...marked(hit.markedTitle)));
  const option = link('dialog-option', withMarks(hit.url, hit.marks), factsOf(hit), title, ...matchOf(hit));
  if (best) option.append(inOwn(hit, make('p', 'dialog-section', ...marked(markWords(best.heading, hit.marks)))));
  option.append(...excerptOf(best ?? hit, hit, best?.heading ?? hit.title));
  return Object.assign(option, { id, role: 'option', tabIndex: -1, ariaSelected: 'false' });
}

/** What the reader may be about to type: one line of the dialog's list, and a search. @param id as for `showOption` */
export function showSuggestion({ text, kind }: Suggestion, id: string, url: string): HTMLAnchorElement {
  const option = link('dialog-suggestion', url, make('span', nameClass({ kind }), text), ' ', make('span', 'quiet', kindLabel(kind)));
  option.dataset.words = text;
  return Object.assign(option, { id, role: 'option', tabIndex: -1, ariaSelected: 'false' });
}

/** Vocabularies write themes in lower case. */
const nameClass = ({ kind }: { kind: string }): string => (kind === 'theme' ? 'theme-name' : '');

function factsOf({ kind, published }: Hit): HTMLElement {
  const facts = make('p', 'result-facts kicker', kindLabel(kind));
  if (published !== null) {
    const words = dateInWords(published, document.documentElement.lang);
    const time = Object.assign(make('time', '', words), { dateTime: published });
    facts.append(kind === '' ? '' : ' · ', time);
  }
  return facts;
}

/** How the page fits the words, where its headline does not show it: another name that was found, and words that it lacks. */
function matchOf({ alias, lacks }: Hit): HTMLElement[] {
  const parts = alias === null ? [] : [make('span', '', ...search.alsoKnownAs(make('mark', '', alias)))];
  if (lacks.length > 0) parts.push(make('span', 'result-lacks', search.without(lacks)));
  return parts.length === 0 ? [] : [make('p', 'result-match', ...parts.flatMap((part) => [' ', part]).slice(1))];
}

/** The words around what was found, under a label where they are an editor's; none where they only repeat the title. */
function excerptOf({ excerpt, isEditors }: Excerpt, hit: Hit, title: string): HTMLElement[] {
  const text = excerpt.map(({ text }) => text).join('');
  if (text === '' || text.replace(/\.$/, '').trim() === title) return [];
  const shown = make('p', 'result-excerpt', ...marked(excerpt));
  return isEditors ? [make('div', 'result-own', make('p', 'label', search.editorsWords), shown)] : [inOwn(hit, shown)];
}

/** A text in pieces, with the words that its page marks marked. */
function markWords(text: string, words: string[]): MarkedText[] {
  const spans = findWords(text, words);
  const pieces = spans.flatMap(({ start, end }, index) => [
    { text: text.slice(spans[index - 1]?.end ?? 0, start), isMatch: false },
    { text: text.slice(start, end), isMatch: true },
  ]);
  return [...pieces, { text: text.slice(spans.at(-1)?.end ?? 0), isMatch: false }];
}
