import { extname } from 'node:path';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import type { Erased } from '../../../src/schemas/erased.ts';
import { findErasedInFile } from '../erased/find.ts';
import { decode, decodePage } from '../read/decode.ts';
import type { Article } from '../read/model/types.ts';
import { textsOf } from '../read/model/words.ts';
import { readArticle } from '../read/read.ts';
import { cutWords, type Doomed, doomedSpans } from './cut.ts';

/** An article without words, and the name that its file is to have: another where it could not stay in its own format. */
export interface ScrubbedArticle {
  name: string;
  text: string;
}

const TEXT = ['.txt', '.text', '.md', '.markdown'];
const PAGE = ['.html', '.htm'];

/**
 * Takes words out of an article. Where its file is text, or a page that has them as they are, all else of it stays; else the article becomes
 * a Markdown file of its words.
 *
 * @param erased what proves that the words are gone
 * @throws ContentError when the file is no article
 */
export async function scrubArticle(
  bytes: Uint8Array,
  name: string,
  file: string,
  doomed: Doomed,
  erased: Erased,
): Promise<ScrubbedArticle> {
  const ending = extname(name).toLowerCase();
  const isPage = PAGE.includes(ending);
  if (isPage || TEXT.includes(ending)) {
    const text = cutSource(isPage ? decodePage(bytes, file) : decode(bytes, file), isPage, doomed);
    const isRead = await readArticle(Buffer.from(text), file).then(
      () => true,
      () => false,
    );
    if (isRead && findErasedInFile(text, erased).length === 0) return { name, text };
  }
  return { name: `${name.slice(0, name.length - extname(name).length)}.md`, text: toMarkdown(await readArticle(bytes, file), doomed) };
}

/** The source of a text or of a page without words; tags between them stay, paragraphs that have none left go. */
function cutSource(source: string, isPage: boolean, doomed: Doomed): string {
  const masked = isPage ? source.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)) : source;
  const spans = doomedSpans(masked, doomed);
  const cut = spans.reduceRight((text, { start, end }) => {
    const tags = isPage ? (source.slice(start, end).match(/<[^<>]*>/g) ?? []) : [];
    return `${text.slice(0, start)}[…]${tags.join('')}${text.slice(end)}`;
  }, source);
  if (isPage)
    return cut.replace(
      /(<(p|li|td|th|h[1-6]|blockquote|figcaption)\b[^<>]*>)((?:<[^<>]*>|[^\p{L}\p{N}<])*\[…\](?:<[^<>]*>|[^\p{L}\p{N}<])*)<\/\2>/giu,
      '',
    );
  return cut
    .split(/(\n[ \t]*\n)/)
    .filter((part) => !part.includes('[…]') || /[\p{L}\p{N}]/u.test(part))
    .join('')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n');
}

/** The words of an article as Markdown: what it says of itself, headings and paragraphs. */
function toMarkdown(article: Article, doomed: Doomed): string {
  const cut = (text: string | null | undefined): string | undefined => (text ? cutWords(text, doomed) || undefined : undefined);
  const matter = {
    title: cut(article.headline),
    author: cut(article.author),
    date: article.published ?? undefined,
    lang: article.language,
  };
  const blocks = textsOf(article).flatMap(({ kind, text }): RootContent[] => {
    const value = cut(text.replaceAll('\t', ' · '));
    if (value === undefined) return [];
    const children = [{ type: 'text' as const, value }];
    return [kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children }];
  });
  const known = Object.fromEntries(Object.entries(matter).filter(([, value]) => value !== undefined));
  const top = Object.keys(known).length > 0 ? `---\n${stringify(known, { lineWidth: 0 })}---\n\n` : '';
  return `${top}${remark().stringify({ type: 'root', children: blocks })}`;
}
