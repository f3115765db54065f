import type { Code, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { articleFrom } from './article.ts';
import { tooDeep } from './decode.ts';
import { requireParsable } from './excess.ts';
import { blocksIn, readNote, titleIn } from './html/blocks.ts';
import { startReading } from './html/reading.ts';
import { find } from './html/tree.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { takeShortCodes } from './markdown/short-codes.ts';
import { toHtml } from './markdown/to-html.ts';
import type { Article, LeftOut } from './model/types.ts';

// One tilde is "about".
const parser = remark().use(remarkGfm, { singleTilde: false });

/** A line that begins with this many signs of lists and quotations; the parser takes hours for thousands of them. */
const DEEP = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){200}/m;

/** Emphasis in emphasis takes the parser the square of its depth: marks between two blank lines. */
const MOST_MARKS = 4_000;
/** So many brackets that open and do not close take it the square, too. */
const MOST_OPEN = 1_000;

/**
 * Reads Markdown (CommonMark, GFM): front matter (title, author, date, language), the first heading of the first rank as headline, and all else
 * in its shape. HTML in it is read as HTML. What a writing program put there for itself is named.
 *
 * @throws ContentError when the front matter is not YAML, TOML or JSON, when quotations, lists or emphasis are nested too deeply, and when the tables
 * have too many cells, or there are too many notes
 */
export function readMarkdown(markdown: string, file: string): Article {
  const { stated, language, fields, text: body } = readFrontMatter(markdown.replace(/\r\n?/g, '\n'), file);
  const deep = DEEP.exec(body)?.index ?? emphasisTooDeep(body);
  if (deep !== undefined) throw tooDeep(file, body.slice(0, deep).split('\n').length);
  requireParsable(body, file);
  const { text, leftOut } = takeShortCodes(body, codesOf);
  const root: Root = parser.parse(text);
  const html = toHtml(root, text);
  const reading = startReading(html);
  reading.leftOut.push(...fields, ...leftOut, ...unshown(root));
  const first = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = first && find(html, ({ tagName, position }) => tagName === 'h1' && position?.start.offset === first.position?.start.offset);
  const headline = title && titleIn(reading, title);
  if (title) reading.passedOver.add(title);
  const blocks = blocksIn(reading)(html.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  const said = { ...stated, headline: headline ? { text: headline.text, line: headline.line, from: 'heading' as const } : stated.headline };
  const article = articleFrom(blocks, said, reading);
  return language === undefined ? article : { ...article, language, found: { ...article.found, language: 'front matter' } };
}

function emphasisTooDeep(text: string): number | undefined {
  const parts = text.matchAll(/(?:.*\S.*(?:\n|$))+/g);
  const count = (part: string, marks: RegExp): number => part.match(marks)?.length ?? 0;
  return parts.find(([part]) => count(part, /\*+|_+/g) > MOST_MARKS || count(part, /\[/g) - count(part, /\]/g) > MOST_OPEN)?.index;
}

function codesOf(text: string): { start: number; end: number }[] {
  const codes: { start: number; end: number }[] = [];
  visit(parser.parse(text) as Root, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    codes.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
  });
  return codes;
}

/** Words that Markdown has for programs: the language of code, and addresses that no link names. */
function unshown(root: Root): LeftOut[] {
  const found: LeftOut[] = [];
  const named = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
  });
  visit(root, (node) => {
    if (node.type === 'code' && node.lang) found.push({ kind: 'short code', text: infoOf(node), line: lineOf(node) });
    if (node.type !== 'definition' || named.has(node.identifier)) return;
    const text = [node.label ?? node.identifier, node.url, node.title].filter(Boolean).join(' ');
    found.push({ kind: 'link', text, line: lineOf(node) });
  });
  return found;
}

const infoOf = ({ lang, meta }: Code): string => [lang, meta].filter(Boolean).join(' ');
const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
