import type { Item, Left, Topic } from '../model/item.ts';
import { paragraphsOf } from '../model/markup.ts';
import { idOf, isWeb } from './feeds.ts';
import { fieldsOf, isObject, listOf, textOf } from './fields.ts';

type Fields = ReadonlyMap<string, unknown>;

/** The items in some JSON: one, a list of them, or what a service wraps around such a list. Undefined where it holds none. */
export function ninjsItemsIn(json: unknown): unknown[] | undefined {
  const items = Array.isArray(json) ? json : isObject(json) ? ((json._items ?? json.items) as unknown) : undefined;
  if (Array.isArray(items)) return items.length > 0 && items.every(isNinjs) ? items : undefined;
  return isNinjs(json) ? [json] : undefined;
}

/** An item has an address or a number of its own, and a body, a headline or a type as ninjs has them. */
function isNinjs(value: unknown): boolean {
  const fields = fieldsOf(value);
  const hasId = ['uri', 'guid', 'altids'].some((key) => fields.has(key));
  return hasId && [...fields.keys()].some((key) => /^(?:body(?:xhtml|html|text)|bodies|headlines?|type|versioncreated)$/.test(key));
}

/**
 * An item of ninjs 1, 2 or 3.
 *
 * @param now milliseconds; what is under embargo then is left out
 */
export function readNinjs(value: unknown, now: number): Item | Left {
  const fields = fieldsOf(value);
  const text = (name: string): string | undefined => textOf(fields.get(name));
  const headline = text('headline') ?? roleIn(fields.get('headlines'), /^main$|^$/) ?? text('title') ?? '';
  const left = (why: string): Left => ({ what: headline || text('uri') || 'an item without headline', why });
  const [state, embargo] = [text('pubstatus'), text('embargoed')];
  if (state === 'canceled') return left('withdrawn by the agency: delete it where you have it already');
  if (state === 'withheld') return left('withheld by the agency');
  if (embargo && Date.parse(embargo) > now) return left(`under embargo until ${embargo}: import it again then`);
  const body = bodyOf(fields);
  const kind = text('type');
  if (body === undefined) return left(kind && kind !== 'text' ? `of the kind "${kind}": text is imported only` : 'without text');
  const published = text('firstcreated') ?? text('contentcreated') ?? text('versioncreated');
  const summaries = [...fields].flatMap(([key, own]) => (/^description(?:s|text)?$/.test(key) ? valuesIn(own) : []));
  const pictures = Object.values(fields.get('associations') ?? {}).flatMap((own) => {
    const picture = fieldsOf(own);
    return textOf(picture.get('headline')) ?? textOf(picture.get('uri')) ?? textOf(picture.get('name')) ?? [];
  });
  const version = Number(text('version'));
  return {
    id: idOf(text('uri') ?? text('guid'), 'ninjs', [headline, body]),
    headline,
    body,
    authors: [],
    byline: text('byline') ?? text('by'),
    published,
    updated: text('contentmodified') ?? text('versioncreated'),
    language: text('language'),
    publisher: text('copyrightholder') ?? text('source'),
    url: isWeb(text('canonical') ?? text('url')) ? (text('canonical') ?? text('url')) : undefined,
    topics: [
      ...[...listOf(fields.get('subject')), ...listOf(fields.get('subjects'))].map(topicOf),
      ...[...listOf(fields.get('keyword')), ...listOf(fields.get('keywords'))].flatMap((own) => {
        const name = textOf(own) ?? textOf(fieldsOf(own).get('name'));
        return name ? { name } : [];
      }),
    ],
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    beside: [
      ...(text('dateline') ? [`dateline: ${text('dateline')}`] : []),
      ...summaries.map((own) => `description: ${own}`),
      ...pictures.map((own) => `beside it: ${own}`),
    ],
  };
}

/** The body as XHTML or HTML, else as plain text. */
function bodyOf(fields: Fields): string | undefined {
  const [xhtml, html, plain] = ['bodyxhtml', 'bodyhtml', 'bodytext'].map((key) => textOf(fields.get(key)));
  if (xhtml ?? html) return xhtml ?? html;
  if (plain) return paragraphsOf(plain);
  const bodies = listOf(fields.get('bodies')).map(fieldsOf);
  const isHtml = (own: Fields): boolean => /html/i.test(textOf(own.get('contenttype')) ?? '');
  const chosen = bodies.find(isHtml) ?? bodies[0];
  const value = textOf(chosen?.get('value'));
  return value && chosen && (isHtml(chosen) ? value : paragraphsOf(value));
}

function roleIn(list: unknown, role: RegExp): string | undefined {
  const all = listOf(list).map(fieldsOf);
  return textOf((all.find((own) => role.test(textOf(own.get('role')) ?? '')) ?? all[0])?.get('value'));
}

const valuesIn = (value: unknown): string[] => listOf(value).flatMap((own) => textOf(own) ?? textOf(fieldsOf(own).get('value')) ?? []);

/** A code without the name of its list is one of the IPTC's only where it stands there under that name. */
function topicOf(value: unknown): Topic {
  const fields = fieldsOf(value);
  const [code, scheme, uri] = ['code', 'scheme', 'uri'].map((key) => textOf(fields.get(key)));
  const whole = textOf(fields.get('qcode')) ?? uri ?? (code && scheme ? `${scheme.replace(/[:/]?$/, ':')}${code}` : code);
  return { code: whole, name: textOf(value) ?? textOf(fields.get('name')) ?? textOf(fields.get('literal')) };
}
