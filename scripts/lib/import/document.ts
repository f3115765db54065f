import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { IMPORTED } from '../read/model/imported.ts';
import { type Item, TooDeep } from './model/item.ts';
import { escapeHtml } from './model/markup.ts';
import { sortTopics } from './topics.ts';

/**
 * The article file of an item: an HTML document that says of itself, in JSON-LD and in its head, what the source says of it, with the item's
 * body as it is. What the source has besides stands in comments, so that the report on the article names it.
 */
export function documentOf(item: Item): string {
  const { headline, body, standfirst, byline, language, url, base, beside } = item;
  const lang = languageOf(language);
  return [
    '<!DOCTYPE html>',
    `<html${lang ? ` lang="${lang}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="generator" content="${IMPORTED}">`,
    ...(headline ? [`<title>${escapeHtml(headline)}</title>`] : []),
    ...(url ? [`<link rel="canonical" href="${escapeHtml(url)}">`] : []),
    ...(base ? [`<base href="${escapeHtml(base)}">`] : []),
    `<script type="application/ld+json">\n${dataOf(item, lang)}\n</script>`,
    '</head>',
    '<body>',
    '<article>',
    ...(headline ? [`<h1>${escapeHtml(headline)}</h1>`] : []),
    ...(standfirst ? [`<p class="standfirst">${inline(standfirst)}</p>`] : []),
    ...(byline ? [`<p class="byline">${escapeHtml(byline)}</p>`] : []),
    wellFormed(body),
    ...beside.map((text) => `<!-- ${text.replaceAll('--', '- -').replaceAll('>', '›')} -->`),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function dataOf(item: Item, language: string | undefined): string {
  const { headline, authors, published, updated, publisher, section, url, topics, id } = item;
  const { about, keywords } = sortTopics(topics);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: id,
    headline: headline || undefined,
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    datePublished: timeOf(published),
    dateModified: timeOf(updated),
    inLanguage: language,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    url,
    articleSection: section,
    about: about.length > 0 ? about.map(({ code, name }) => ({ '@type': 'DefinedTerm', termCode: code, name })) : undefined,
    keywords: keywords.length > 0 ? keywords : undefined,
  };
  // No text may end the script.
  return JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
}

/** A time as it is written, but for databases' "2026-03-02 09:30:00", and their zero for never. */
const timeOf = (text: string | undefined): string | undefined =>
  text === undefined || /^0000|^\s*$/.test(text) ? undefined : text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');

function languageOf(text: string | undefined): string | undefined {
  try {
    return text && Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The same HTML with all its elements ended where a browser ends them, so that none ends the article. */
function wellFormed(html: string): string {
  const fragment = parseFragment(html);
  const open: { node: DefaultTreeAdapterTypes.ParentNode; depth: number }[] = [{ node: fragment, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) throw new TooDeep();
    for (const child of node.childNodes) if ('childNodes' in child) open.push({ node: child, depth: depth + 1 });
  }
  return serialize(fragment);
}

/** More than this, and who reads the article may run out of stack. */
const DEEPEST = 500;

/** What stands in one line, without the paragraph around it. */
const inline = (html: string): string => wellFormed(html.trim().replace(/^<p\b[^>]*>([\s\S]*)<\/p>$/, '$1'));
