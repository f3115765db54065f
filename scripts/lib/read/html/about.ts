import type { Element, Nodes, Root } from 'hast';
import { languageSchema } from '../../../../src/schemas/language.ts';
import type { Origin } from '../../../../src/schemas/origin.ts';
import type { Article } from '../model/types.ts';
import { pageAddressOf, webAddress } from './addresses.ts';
import { dayIn } from './day.ts';
import type { ArticleData } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { elementsBelow, textProperty } from './tree.ts';

/** What a page says of its article besides headline, author and day. */
export type About = Pick<Article, 'updated' | 'language' | 'canonical' | 'publisher' | 'section'> & { languageFrom?: Origin };

const CHANGED =
  'article:modified_time og:modified_time og:updated_time datemodified dcterms.modified dc.date.modified lastmod last-modified'.split(' ');
const SECTIONS = 'article:section parsely-section cxenseparse:section section'.split(' ');
const LANGUAGES = 'og:locale content-language dc.language dcterms.language language'.split(' ');

/**
 * Reads from a page when its article was changed, in which language it is, its own address, who publishes it, and the part of the paper.
 *
 * - language: the `lang` of what holds the text, or of what that stands in; JSON-LD; meta elements;
 * - all else: JSON-LD; meta elements. The address is that of `rel="canonical"`, og:url, where the page was saved from, or JSON-LD.
 *
 * @param prose what holds the text of the article
 * @param published YYYY-MM-DD; a change on that day or before it is none
 */
export function aboutOf(
  root: Root,
  prose: Root | Element,
  { meta, data, publishers, published }: { meta: Meta; data: ArticleData | undefined; publishers: readonly string[]; published?: string },
): About {
  const said = (own: string | undefined, names: readonly string[]): string | undefined => own || meta.first(names)[0]?.text;
  const updated = dayIn(said(data?.updated, CHANGED) ?? '');
  const [publisher] = publishers;
  const section = said(data?.section, SECTIONS);
  const canonical = pageAddressOf(root) ?? (data && webAddress(data.url));
  return {
    ...languageOf(root, prose, meta, data),
    ...(updated && published && updated > published && { updated }),
    ...(canonical && { canonical }),
    ...(publisher && { publisher }),
    ...(section && !/^https?:/.test(section) && { section }),
  };
}

function languageOf(
  root: Root,
  prose: Root | Element,
  meta: Meta,
  data: ArticleData | undefined,
): Pick<About, 'language' | 'languageFrom'> {
  const around = elementsBelow(root).find(({ element }) => element === prose)?.ancestors ?? [];
  const tags: [string | undefined, Origin][] = [
    ...[...around, prose].toReversed().map((own): [string | undefined, Origin] => [langOf(own), 'lang']),
    [data?.language, 'json-ld'],
    [meta.first(LANGUAGES)[0]?.text, 'meta'],
  ];
  for (const [tag, languageFrom] of tags) {
    const language = languageTag(tag);
    if (language) return { language, languageFrom };
  }
  return {};
}

const langOf = (node: Nodes): string | undefined =>
  node.type === 'element' ? (textProperty(node, 'lang') ?? textProperty(node, 'xmlLang')) : undefined;

/** A tag of BCP 47 as written there ("en_GB", "DE"), or undefined for what is none. */
function languageTag(tag = ''): string | undefined {
  try {
    const [own] = Intl.getCanonicalLocales(tag.split(',')[0]?.trim().replaceAll('_', '-') ?? '');
    return languageSchema.safeParse(own).data;
  } catch {
    return undefined;
  }
}
