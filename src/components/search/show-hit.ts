import { search } from '@words/search.ts';
import type { Hit, SectionHit } from '../../lib/search/answer.ts';
import type { Excerpt } from '../../lib/search/excerpt.ts';
import { withMarks } from '../../lib/search/query.ts';
import { dateInWords } from '../../lib/words/dates.ts';
import { kindLabel, link, make, marked } from './parts.ts';

const SECTIONS = 3;

/** A hit of the search page: what the page is, where in it the words were found, and the words around them. */
export function showHit(hit: Hit): HTMLLIElement {
  const title = inOwn(hit, make('h2', nameClass(hit), link('result-link', withMarks(hit.url, hit.marks), hit.title)));
  const sections = hit.sections.slice(0, SECTIONS).map((section) => showSection(section, hit));
  const found = sections.length > 0 ? [make('ul', 'result-sections', ...sections)] : excerptOf(hit, hit, hit.title);
  return make('li', 'result', factsOf(hit), title, ...aliasOf(hit), ...found);
}

/** An element with words of an article in another language, which the browser finds the direction of. */
function inOwn<Own extends HTMLElement>({ language }: Hit, element: Own): Own {
  return language === undefined ? element : Object.assign(element, { lang: language, dir: 'auto' });
}

const showSection = (section: SectionHit, hit: Hit): HTMLLIElement =>
  make(
    'li',
    '',
    inOwn(hit, link('result-section', withMarks(section.url, hit.marks), section.heading)),
    ...excerptOf(section, hit, section.heading),
  );

/** A hit of the dialog: one link, to be chosen from a list. @param id of the element, unique on the page */
export function showOption(hit: Hit, id: string): HTMLAnchorElement {
  const [best] = hit.sections;
  const title = inOwn(hit, make('p', `dialog-title ${nameClass(hit)}`, hit.title));
  const option = link('dialog-option', withMarks(hit.url, hit.marks), factsOf(hit), title);
  if (best) option.append(inOwn(hit, make('p', 'dialog-section', best.heading)));
  option.append(...aliasOf(hit), ...excerptOf(best ?? hit, hit, best?.heading ?? hit.title));
  return Object.assign(option, { id, role: 'option', tabIndex: -1, ariaSelected: 'false' });
}

/** Vocabularies write themes in lower case. */
const nameClass = ({ kind }: Hit): string => (kind === 'theme' ? 'theme-name' : '');

function factsOf({ kind, published }: Hit): HTMLElement {
  const facts = make('p', 'result-facts kicker', kindLabel(kind));
  if (published !== null) {
    const words = dateInWords(published, document.documentElement.lang);
    const time = Object.assign(make('time', '', words), { dateTime: published });
    facts.append(kind === '' ? '' : ' · ', time);
  }
  return facts;
}

const aliasOf = ({ alias }: Hit): HTMLElement[] =>
  alias === null ? [] : [make('p', 'result-alias', ...search.alsoKnownAs(make('mark', '', alias)))];

/**
 * The words around what was found, under a label where they are an editor's; none where they only repeat the title, as on a page that has no
 * prose of its own.
 */
function excerptOf({ excerpt, isEditors }: Excerpt, hit: Hit, title: string): HTMLElement[] {
  const text = excerpt.map(({ text }) => text).join('');
  if (text === '' || text.replace(/\.$/, '').trim() === title) return [];
  const shown = make('p', 'result-excerpt', ...marked(excerpt));
  return isEditors ? [make('div', 'result-own', make('p', 'label', search.editorsWords), shown)] : [inOwn(hit, shown)];
}
