import type { Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { parse } from 'yaml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { isFurniture, type Stated, takeFurniture } from './furniture.ts';
import { htmlBlocks } from './html.ts';
import type { Article, Block } from './types.ts';

const parser = remark().use(remarkFrontmatter);

/** Stands for a hard break while a paragraph is put together; `decode` leaves none in a text. */
const HARD_BREAK = '\f';

/**
 * Reads Markdown: frontmatter (title, author, date), the first heading of the first rank as headline, the other headings, and the text of
 * paragraphs, list items and quotations.
 *
 * @param file the file as the person knows it, for errors
 * @throws ContentError when the frontmatter is not YAML
 */
export function readMarkdown(text: string, file: string): Article {
  const root: Root = parser.parse(text);
  const stated = readFrontmatter(root.children[0], file);
  const title = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const headline = title && { text: textOf(title), line: lineOf(title) };
  const blocks = root.children.flatMap((node) => (node === title ? [] : blocksOf(node)));
  return takeFurniture(blocks, { ...stated, headline: headline ?? stated.headline });
}

function readFrontmatter(node: RootContent | undefined, file: string): Stated {
  if (node?.type !== 'yaml') return {};
  const data = parseYaml(node.value, file);
  const said = (...keys: string[]): { text: string; line: number } | undefined => {
    const value = keys.map((key) => data[key]).find((entry) => entry !== undefined && entry !== null && entry !== '');
    return value === undefined ? undefined : { text: [value].flat().join(', '), line: 1 };
  };
  return { headline: said('title', 'headline'), byline: said('author', 'authors', 'byline'), date: said('date', 'published', 'pubDate') };
}

function parseYaml(text: string, file: string): Record<string, unknown> {
  try {
    const data: unknown = parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch (error) {
    const { linePos, message } = error as { linePos?: [{ line: number }]; message: string };
    const [problem = ''] = message.split(/ at line|\n/);
    throw new ContentError(
      `the frontmatter is not YAML: ${problem}`,
      { file, line: (linePos?.[0].line ?? 0) + 1 },
      'Put the value in quotes, or mend the line.',
    );
  }
}

/** The blocks below a node, in order. HTML in Markdown is markup, as it is in an HTML file. */
function blocksOf(node: Nodes): Block[] {
  const line = lineOf(node);
  if (node.type === 'html') return htmlBlocks(node.value).map((block) => ({ ...block, line: line + block.line - 1 }));
  if (node.type === 'heading') return [{ kind: 'heading', text: textOf(node), line }];
  if (node.type === 'paragraph' || node.type === 'code') return paragraphsOf(node).map((text) => ({ kind: 'paragraph', text, line }));
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

/** A paragraph's text, its lines joined; hard breaks, bylines and date lines cut it. */
function paragraphsOf(node: Nodes): string[] {
  return wordsOf(node)
    .split(HARD_BREAK)
    .flatMap((part) => {
      const texts: string[] = [];
      let open = false;
      for (const line of part.split('\n').map((words) => words.trim())) {
        const alone = isFurniture(line);
        if (open && !alone) texts.push(`${texts.pop()} ${line}`);
        else texts.push(line);
        open = !alone;
      }
      return texts;
    })
    .filter((text) => text !== '');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return HARD_BREAK;
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? HARD_BREAK : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const textOf = (node: Nodes): string => wordsOf(node).replaceAll(HARD_BREAK, ' ').replaceAll('\n', ' ').trim();
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
