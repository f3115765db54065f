import { sentence } from '../../text/in-language.ts';
import { counts, number } from './counts.ts';

/** The frame of every page. */
const frame = {
  home: 'Home',
  skip: 'Skip to content',
  site: 'Site',
  breadcrumb: 'Breadcrumb',
  dark: 'Dark',
  publishedBy: <Item>(publisher: Item) =>
    sentence`Published by ${publisher}. The words of each explainer are its article’s; what software suggested is marked.`,
  /** Of a page, or of all that it lists. */
  bySoftware: 'Suggested by software, not yet approved',
  rss: 'RSS',
  titleOf: (page: string, site: string) => `${page} · ${site}`,
  feedOf: (name: string, site: string) => `${name}: ${site}`,
  partOf: (part: string, headline: string) => `${part} (${headline})`,
};

/** Lists that are cut into pages. */
const pager = {
  pages: (of?: string) => `Pages${of === undefined ? '' : `: ${of}`}`,
  page: (page: number) => `Page ${page}`,
  pageIn: (page: number, last: number) => `Page ${page} of ${last}`,
  pageOf: (page: number, last: number) => `page ${page} of ${last}`,
  previous: 'Previous',
  next: 'Next',
  newer: 'Newer',
  older: 'Older',
};

const front = {
  empty: 'Nothing is published here yet.',
  howTo: <Item>(code: (words: string) => Item) =>
    sentence`For editors: put an article into the folder ${code('src/content/articles')}, and run ${code('npm start')}.`,
  guide: <Item>(link: (words: string) => Item) => sentence`The ${link('guide')} says how.`,
  whereGuide: <Item>(code: (words: string) => Item) =>
    sentence`The guide says how: ${code('npm start')} and ${code('npm run dev')} show it at ${code('/guide/')}.`,
  latest: 'Latest explainer',
  sections: 'Sections',
  more: 'More explainers',
  allExplainers: (n: number) => `All ${number(n)} explainers`,
  who: 'Who it is about',
  allActors: 'All actors',
  what: 'What it is about',
  allThemes: 'All themes',
};

const explainers = {
  title: 'Explainers',
  titleOfPage: (position: string) => `Explainers, ${position}`,
  empty: 'Nothing is published here yet.',
  /** @param isUndated whether some come last since they have no date  @param position "page 2 of 3"; empty where there is one page */
  lead: (n: number, isUndated: boolean, position: string) =>
    `${counts.articles(n)}, newest first${isUndated ? '; those without a date come last' : ''}${position && `, ${position}`}.`,
  description: (site: string, position: string) => `All explainers of ${site}, newest first${position && `, ${position}`}.`,
};

const guide = {
  title: 'Guide',
  description: 'How to publish explainers with Nutgraf: the first one, review, actors and themes, going online.',
  lead: 'From an article in a folder to a site that is online.',
  pages: 'Pages of the guide',
  previous: 'Previous',
  next: 'Next',
};

const missing = {
  title: 'Not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  lead: <Item>(link: (path: string, words: string) => Item) => [
    'It may have been mistyped. Search for what you expected here, or start from the ',
    ...sentence`${link('/explainers/', 'explainers')}, the ${link('/actors/', 'actors')} or the ${link('/themes/', 'themes')}.`,
  ],
};

/** The search page and the dialog, as they are before any script. */
const searchForm = {
  title: 'Search',
  description: (site: string) => `Search the explainers of ${site}.`,
  label: 'Search the explainers',
  button: 'Search',
  chosenFilters: 'Chosen filters',
  sortBy: 'Sort by',
  relevance: 'Relevance',
  date: 'Date',
  filters: 'Filters',
  needsScript: 'Search needs JavaScript, which is off in this browser. These lists lead to everything that is published here.',
  allActors: (n: number | undefined) => `All ${n === undefined ? '' : `${number(n)} `}actors`,
  allThemes: (n: number | undefined) => `All ${n === undefined ? '' : `${number(n)} `}themes`,
  close: 'Close',
  results: 'Results',
  keys: <Item>(key: (name: string) => Item) => sentence`${key('↑')} ${key('↓')} choose ${key('Enter')} open ${key('Esc')} close`,
  openWith: <Item>(key: (name: string) => Item) => sentence`Open with the ${key('/')} key`,
};

export const site = { frame, pager, front, explainers, guide, missing, searchForm };
