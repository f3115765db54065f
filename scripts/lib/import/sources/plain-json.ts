import type { Item, Left } from '../model/item.ts';
import { paragraphsOf } from '../model/markup.ts';
import { idOf, isWeb, plain } from './feeds.ts';
import { fieldsOf, isObject, listOf, textOf } from './fields.ts';

/** What systems call the parts of an article in JSON, best first, in small letters without signs. */
const HEADLINE = ['headline', 'title'];
const HTML = ['contenthtml', 'bodyhtml', 'html', 'content', 'body', 'articlebody'];
const TEXT = ['contenttext', 'bodytext', 'text', 'plaintext'];
const PUBLISHED = ['datepublished', 'publishedat', 'published', 'pubdate', 'date'];
const UPDATED = ['datemodified', 'updatedat', 'modified', 'updated'];
const DRAFT = /^(?:draft|pending|private|future|trash|unpublished|archived|scheduled)$/i;

/**
 * The articles in JSON of the usual names: JSON Feed, what WordPress answers to programs, what content systems give out. Each is an object with a
 * headline and a body; one, a list, or `items`. Undefined where that is not so.
 */
export function plainItemsIn(json: unknown): unknown[] | undefined {
  const list = isObject(json) && Array.isArray(json.items) ? json.items : json;
  const items = listOf(list);
  return items.length > 0 && items.every(isArticle) ? items : undefined;
}

function isArticle(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    first(fields, HEADLINE) !== undefined && (first(fields, HTML) ?? first(fields, TEXT) ?? textOf(fields.get('summary'))) !== undefined
  );
}

/** An article in JSON. @param feed what holds it */
export function readPlain(value: unknown, feed: unknown): Item | Left {
  const [fields, outer] = [fieldsOf(value), fieldsOf(isObject(feed) ? feed : {})];
  const headline = plain(first(fields, HEADLINE)) ?? '';
  const state = textOf(fields.get('status'));
  if (state && DRAFT.test(state)) return { what: headline, why: `in the state "${state}", and not published` };
  const [html, text] = [first(fields, HTML), first(fields, TEXT)];
  const body = html === undefined ? text && paragraphsOf(text) : /<[a-z][^<>]*>/i.test(html) ? html : paragraphsOf(html);
  if (!body) return { what: headline, why: 'a summary only: add its page by its address (npm run explain -- ADDRESS)' };
  const url = [fields.get('url'), fields.get('link'), fields.get('permalink')].map(textOf).find(isWeb);
  const published = first(fields, PUBLISHED);
  const authors = [...listOf(fields.get('authors')), ...listOf(fields.get('author'))];
  const names = authors.flatMap((own) => textOf(own) ?? textOf(fieldsOf(own).get('name')) ?? []);
  const picture = textOf(fields.get('image'));
  return {
    id: idOf(idIn(fields.get('id')) ?? idIn(fields.get('guid')) ?? url, textOf(outer.get('feedurl')) ?? url?.split('/')[2], [
      headline,
      published ?? body,
    ]),
    headline,
    body,
    authors: names.length > 1 ? [...new Set(names)] : [],
    byline: textOf(fields.get('byline')) ?? (names.length === 1 ? names[0] : undefined),
    published,
    updated: first(fields, UPDATED),
    language: textOf(fields.get('language')) ?? textOf(fields.get('lang')) ?? textOf(outer.get('language')),
    section: textOf(fields.get('section')),
    url,
    slug: textOf(fields.get('slug')),
    topics: [...listOf(fields.get('tags')), ...listOf(fields.get('keywords'))].flatMap((own) => {
      const name = textOf(own) ?? textOf(fieldsOf(own).get('name'));
      return name ? [{ name }] : [];
    }),
    beside: picture ? [`picture: ${picture}`] : [],
  };
}

/** WordPress answers with what it has "rendered". */
const first = (fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | undefined =>
  names.flatMap((name) => textOf(fields.get(name)) ?? textOf(fieldsOf(fields.get(name)).get('rendered')) ?? [])[0];

const idIn = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : (textOf(value) ?? textOf(fieldsOf(value).get('rendered')));
