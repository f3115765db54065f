import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { type Topic, topicsIn } from './topics.ts';
import { elementsBelow, isElement, lineOf, textProperty } from './tree.ts';
import { onOneLine } from './words.ts';

/** What JSON-LD says of an article. Texts are as written there, without markup; empty where it says nothing. */
export interface ArticleData {
  headline: string;
  /** One for each author, whatever stands there for a name. */
  authors: string[];
  published: string;
  updated: string;
  language: string;
  url: string;
  section: string;
  /** Its whole text. */
  body: string;
  /** What it is about. */
  topics: Topic[];
  line: number;
}

/** What all JSON-LD of a page says: of each article, and who publishes. */
export interface PageData {
  articles: ArticleData[];
  publishers: string[];
}

type Item = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Column)$/;
const PUBLISHER = /^(?:WebSite|NewsMediaOrganization|Organization|Newspaper|Periodical)$/;
/** Where an item of the page stands in another one. */
const HELD = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Reads the JSON-LD of a page; scripts that are no JSON say nothing. */
export function jsonLdOf(root: Root): PageData {
  const scripts = elementsBelow(root).flatMap(({ element }) => {
    const isData = isElement(element, 'script') && /^application\/ld\+json\b/i.test(textProperty(element, 'type') ?? '');
    return isData ? itemsIn(parsed(textOf(element))).map((item) => ({ item, line: lineOf(element) })) : [];
  });
  const byId = new Map(scripts.flatMap(({ item }) => (isNamed(item) ? [[item['@id'], item] as const] : [])));
  const whole = (value: unknown): unknown => (isItem(value) ? (byId.get(value['@id']) ?? value) : value);
  const namesOf = (value: unknown): string[] =>
    listOf(value)
      .map(whole)
      .flatMap((own) => (isItem(own) ? listOf(own.name) : [own]))
      .map(plain)
      .filter((name) => name !== '');
  const articles = scripts.filter(({ item }) => isA(item, ARTICLE));
  return {
    articles: articles.map(({ item, line }) => ({
      headline: plain(item.headline) || plain(item.name),
      authors: namesOf(item.author ?? item.creator),
      published: plain(item.datePublished),
      updated: plain(item.dateModified),
      language: namesOf(item.inLanguage)[0] ?? '',
      url: plain(item.url) || addressIn(item.mainEntityOfPage),
      section: namesOf(item.articleSection)[0] ?? '',
      body: plain(item.articleBody),
      topics: topicsIn(listOf(item.about).map(whole), plain),
      line,
    })),
    publishers: [
      ...articles.flatMap(({ item }) => namesOf(item.publisher)),
      ...scripts.flatMap(({ item }) => (isA(item, PUBLISHER) ? namesOf(item) : [])),
    ],
  };
}

/** All items of a document that are of the page itself, in its order. */
function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  return isItem(value) ? [value, ...HELD.flatMap((key) => itemsIn(value[key]))] : [];
}

/** The value of a script; undefined for what is no JSON. Line ends within texts, and marks around the script, are forgiven. */
function parsed(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|;)\s*$/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no JSON has these within a text
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (item: Item): boolean => typeof item['@id'] === 'string' && 'name' in item;
const isA = (item: Item, kind: RegExp): boolean => listOf(item['@type']).some((type) => kind.test(String(type)));
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value]);

/** The address of a page, or of what stands for it. */
const addressIn = (value: unknown): string => plain(isItem(value) ? value['@id'] : value);

const fragments = unified().use(rehypeParse, { fragment: true });

/** A text without the markup and the character references that pages leave in their JSON. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return onOneLine(/[<&]/.test(value) ? textOf(fragments.parse(value)) : value);
}
