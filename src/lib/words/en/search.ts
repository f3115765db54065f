import { sentence } from '../../text/in-language.ts';
import { count, list, number } from './counts.ts';

/** What the scripts of the search say, on the search page, in the dialog and on the pages that they lead to. */
export const search = {
  kinds: { explainer: 'Explainer', actor: 'Actor', theme: 'Theme', story: 'Story', term: 'Term', page: 'Page', guide: 'Guide' },
  filters: { kind: 'Kind', actor: 'Actor', theme: 'Theme', author: 'Author' },
  removeFilter: (filter: string) => `Remove the filter ${filter}: `,
  clearFilters: 'Clear all filters',
  moreValues: (n: number) => `${number(n)} more`,
  searching: 'Searching…',
  nothing: 'No results.',
  results: (n: number) => count(n, { one: '{n} result.', other: '{n} results.' }),
  resultsAndMore: (n: number, more: number) =>
    `${count(n, { one: '{n} result', other: '{n} results' })}, and ${count(more, { one: '{n} more that lacks a word.', other: '{n} more that lack a word.' })}`,
  noneHasAll: 'No page has all of these words.',
  someHaveSome: (n: number) => count(n, { one: 'This page has some of them:', other: 'These {n} pages have some of them:' }),
  notFound: (words: string[]) => `Not found: ${list(words).join('')}.`,
  readAs: <Item>(words: Item, typed: Item) => sentence`Showing results for ${words}. Search instead for ${typed}.`,
  alsoSearchedFor: (words: string[]) => `Also searched for: ${list(words).join('')}.`,
  onlyAsTyped: 'Search only for what I typed.',
  allResults: (n: number) => count(n, { other: 'All {n} results' }),
  moreResults: 'More results',
  searchPage: 'Search page',
  alsoKnownAs: <Item>(name: Item) => sentence`also known as ${name}`,
  without: (words: string[]) => `without: ${list(words).join('')}`,
  inTheGuide: 'In the guide',
  suggestions: 'Suggestions',
  recent: {
    title: 'Searched before on this device',
    remove: (words: string) => `Remove “${words}” from this list`,
    removeAll: 'Remove all',
  },
  /** Above an excerpt that is no article's. */
  editorsWords: 'In the editor’s words',
  marked: (n: number) => count(n, { one: '{n} place marked', other: '{n} places marked' }),
  clearMarks: 'Clear',
};
