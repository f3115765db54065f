import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { ContentError } from '../../../src/lib/content-error.ts';
import { readYaml } from '../../../src/lib/text/yaml.ts';
import { tooDeep } from './decode.ts';
import { isFurniture, type Stated, takeFurniture } from './furniture.ts';
import { htmlBlocks } from './html.ts';
import { group } from './paragraphs.ts';
import type { Article, Heading, Words } from './types.ts';

const parser = remark().use(remarkFrontmatter);

/** A line that begins with this many signs of lists and quotations; the parser takes hours for thousands of them. */
const DEEP = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){200}/m;

/** Emphasis in emphasis takes the parser the square of its depth: marks between two blank lines. */
const MOST_MARKS = 4_000;

/** Stands for a hard break while a paragraph is put together; `decode` leaves none in a text. */
const HARD_BREAK = '\f';

/**
 * Reads Markdown: frontmatter (title, author, date), the first heading of the first rank as headline, the other headings, and the text of
 * paragraphs, list items and quotations.
 *
 * @throws ContentError when the frontmatter is not YAML
 */
export function readMarkdown(text: string, file: string): Article {
  const deep = DEEP.exec(text)?.index ?? emphasisTooDeep(text);
  if (deep !== undefined) throw tooDeep(file, text.slice(0, deep).split('\n').length);
  const root: Root = parser.parse(text);
  const stated = readFrontmatter(root.children[0], file);
  const title = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const headline = title && { text: textOf(title), line: lineOf(title) };
  const blocks = root.children.flatMap((node) => (node === title ? [] : blocksOf(node)));
  return takeFurniture(blocks, { ...stated, headline: headline ?? stated.headline });
}

function emphasisTooDeep(text: string): number | undefined {
  const parts = text.matchAll(/(?:.*\S.*(?:\r?\n|$))+/g);
  return parts.find(([part]) => (part.match(/\*+|_+/g)?.length ?? 0) > MOST_MARKS)?.index;
}

function readFrontmatter(node: RootContent | undefined, file: string): Stated {
  if (node?.type !== 'yaml') return {};
  const { data, lineOf } = readYaml(node.value, (problem, line) => {
    const hint = 'Put the value in quotes, or correct the line.';
    return new ContentError(`the frontmatter is not YAML: ${problem}`, { file, line: line + 1 }, hint);
  });
  const entries = Object.entries(data() ?? {});
  const said = (...keys: string[]): { text: string; line: number } | undefined => {
    const [key, value] = keys.flatMap((name) => entries.filter(([key, value]) => key === name && value !== null && value !== ''))[0] ?? [];
    if (key === undefined) return undefined;
    const text = wordsIn(value);
    if (text !== undefined) return { text, line: 1 };
    throw new ContentError(`${key}: this is not text`, { file, line: lineOf([key]) + 1 }, 'Write words there, in quotes if need be.');
  };
  return { headline: said('title', 'headline'), byline: said('author', 'authors', 'byline'), date: said('date', 'published', 'pubDate') };
}

function wordsIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every((part) => wordsIn(part) !== undefined) ? value.map(wordsIn).join(', ') : undefined;
  if (typeof value === 'object' && value !== null) return 'name' in value && typeof value.name === 'string' ? value.name : undefined;
  return String(value);
}

/** The blocks below a node, in order. HTML in Markdown is markup, as it is in an HTML file. */
function blocksOf(node: Nodes): (Words | Heading)[] {
  const line = lineOf(node);
  if (node.type === 'html') return htmlBlocks(node.value).map((block) => ({ ...block, line: line + block.line - 1 }));
  if (node.type === 'heading') return [{ kind: 'heading', text: textOf(node), line }];
  if (node.type === 'paragraph' || node.type === 'code') return paragraphsOf(node).map((text) => ({ kind: 'paragraph', text, line }));
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** The lines of a paragraph as one, but that a byline or date line, and what stands after a hard break, are on their own. */
function paragraphsOf(node: Nodes): string[] {
  const parts = wordsOf(node)
    .split(HARD_BREAK)
    .map((part) => part.split('\n').map((words) => words.trim()));
  const groups = parts.flatMap((lines) => group(lines, (before, line) => !isFurniture(before) && !isFurniture(line)));
  return groups.map((lines) => lines.join(' ')).filter((text) => text !== '');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return HARD_BREAK;
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? HARD_BREAK : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const textOf = (node: Nodes): string => wordsOf(node).replaceAll(HARD_BREAK, ' ').replaceAll('\n', ' ').trim();
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
