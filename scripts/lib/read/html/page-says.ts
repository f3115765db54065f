import type { Element, Root } from 'hast';
import { keyOf } from '../lines/names.ts';
import { tailOf, withoutPublisher } from './headline.ts';
import type { ArticleData, PageData } from './json-ld.ts';
import { type Meta, type Said, textsOf } from './meta.ts';
import { allWordsOf, elementsBelow, find, isElement, lineOf, textProperty, wordsOf } from './tree.ts';
import { onOneLine } from './words.ts';

/** What the page says of its headline beside its text, best first, and of who publishes. */
export function headlinesSaid(
  root: Root,
  meta: Meta,
  data: PageData,
): { headlines: Said[]; publishers: string[]; article: ArticleData | undefined } {
  const title = find(root, ({ tagName }) => tagName === 'title');
  const titles = [
    ...meta.first(['og:title', 'twitter:title']).slice(0, 1),
    ...(title ? [{ text: wordsOf(title), line: lineOf(title), from: 'title' as const }] : []),
  ];
  const article = articleOf(data.articles, textsOf(titles));
  const known = [...linesThatAreTitles(root, textsOf(titles)), ...textsOf(titles), article?.headline ?? ''];
  const publishers = [
    ...textsOf([...meta.first(['og:site_name']), ...meta.first(['application-name'])]),
    ...data.publishers,
    ...textsOf(titles).flatMap((own) => known.flatMap((headline) => tailOf(own, headline) ?? [])),
    ...homeNames(root).filter((name) => textsOf(titles).some((own) => withoutPublisher(own, [name]) !== own)),
  ];
  const said = article ? [{ text: article.headline, line: article.line, from: 'json-ld' as const }, ...titles] : titles;
  const headlines = said
    .map((own) => ({ ...own, text: withoutPublisher(own.text, publishers) }))
    .filter(({ text }) => text !== '' && !publishers.some((own) => keyOf(own) === keyOf(text)));
  return { headlines, publishers, article };
}

/** In words: a shorter line may be the name of a part of the paper. */
const SHORTEST_TITLE = 4;

/** The headings of a page, and its longer lines, one of which may be the headline that its title has. */
function linesThatAreTitles(root: Root, titles: readonly string[]): string[] {
  const headings = elementsBelow(root).flatMap(({ element }) => (isElement(element, 'h1', 'h2') ? wordsOf(element) : []));
  const lines = elementsBelow(root).flatMap(({ element }) => textsOwn(element));
  return [
    ...headings,
    ...lines.filter((line) => line.split(' ').length >= SHORTEST_TITLE && titles.some((title) => title.startsWith(line))),
  ];
}

const textsOwn = ({ children }: Element): string[] => children.flatMap((child) => (child.type === 'text' ? onOneLine(child.value) : []));

/** What the links to the front page say, or their pictures. */
function homeNames(root: Root): string[] {
  return elementsBelow(root).flatMap(({ element }) => {
    const leadsHome = isElement(element, 'a') && /^(?:https?:\/\/[^/?#]+)?\/?$/.test(textProperty(element, 'href') ?? '#');
    return leadsHome ? [allWordsOf(element)].filter((name) => name !== '') : [];
  });
}

/** Which article of the JSON-LD is the one of the page: the only one, or the one that has the headline of the page. */
function articleOf(articles: readonly ArticleData[], titles: readonly string[]): ArticleData | undefined {
  const keys = titles.map(keyOf);
  const own = articles.filter(({ headline }) => headline !== '' && keys.some((key) => key.includes(keyOf(headline))));
  const same = new Set(articles.map(({ headline }) => keyOf(headline))).size <= 1 ? articles : [];
  const [first, ...others] = own.length > 0 ? own : same;
  return first && others.filter(({ headline }) => keyOf(headline) === keyOf(first.headline)).reduce(filledFrom, first);
}

/** What one item leaves out another one of the same article may say. */
const filledFrom = (one: ArticleData, other: ArticleData): ArticleData => ({
  ...one,
  authors: one.authors.length > 0 ? one.authors : other.authors,
  published: one.published || other.published,
  updated: one.updated || other.updated,
  language: one.language || other.language,
  url: one.url || other.url,
  section: one.section || other.section,
  topics: one.topics.length > 0 ? one.topics : other.topics,
});
