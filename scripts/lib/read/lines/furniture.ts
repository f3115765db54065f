import type { Found, Origin } from '../../../../src/schemas/origin.ts';
import type { Article, Block, Heading, Words } from '../model/types.ts';
import { readByline, readCreditsAfter, readSignature, readUnlabelledByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { isDateline } from './dateline.ts';
import { authorsIn } from './names.ts';
import { countWords, endsInAbbreviation, endsSentence, isListItem } from './wording.ts';

type Furniture = Article['furniture'][number];

const HEADLINE_LABEL = /^(?:headline|title)\s*:\s*(?=\S)/i;
const LONGEST_HEADLINE = 25;
const LONGEST_STANDFIRST = 45;

/** True for a line that is a byline or a date line. */
export const isFurniture = (line: string): boolean => readByline(line) !== undefined || readDateLine(line) !== undefined;

/** What markup or frontmatter says of an article, as written there. */
export interface Statement {
  text: string;
  line: number;
  /** Where it was read. */
  from: Origin;
  /** The names or the day in it, where the markup tells them. */
  says?: string;
}
export type Stated = Partial<Record<Furniture['kind'], Statement | undefined>>;

/**
 * Takes headline, byline and date line off the start and the end of an article.
 * They are looked for before the prose begins, where a headline and a standfirst may stand first, and after it ends; never within.
 *
 * @param stated what the article's markup says already; it goes before what is found
 */
export function takeFurniture(blocks: Block[], stated: Stated = {}): Article {
  const headlineAt = skipFurniture(blocks, 0);
  const hasHeadline = stated.headline === undefined && isHeadline(blocks, headlineAt);
  const { first, hasStandfirst } = findProse(
    blocks,
    hasHeadline ? headlineAt + 1 : headlineAt,
    hasHeadline || stated.headline !== undefined,
  );
  const last = lastProse(blocks, first);

  const furniture = (['headline', 'byline', 'date'] as const).flatMap((kind): Furniture[] =>
    stated[kind] ? [{ kind, text: stated[kind].text, line: stated[kind].line }] : [],
  );
  const prose: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const within = index >= first && index <= last;
    const kind = hasHeadline && index === headlineAt ? 'headline' : within ? undefined : kindOf(block, index === blocks.length - 1);
    if (kind && hasText(block)) furniture.push({ kind, text: block.text, line: block.line });
    else prose.push(block);
  }
  const read = readFurniture(furniture, stated);
  const said = { ...read, author: read.author ?? creditedIn(prose) };
  return { ...said, found: foundIn(said, stated), blocks: prose, ...(hasStandfirst ? { hasStandfirst } : {}), furniture };
}

/** Below the last paragraph of an agency's report stand whose it is, and by which standards. */
const BELOW_CREDITS = 3;

/** Who wrote an article by the credits that its prose ends with. */
function creditedIn(prose: readonly Block[]): string | null {
  const texts = prose.slice(-BELOW_CREDITS).flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
  const author = texts.map((text) => readCreditsAfter(text)?.author).find((own) => own);
  return author ? authorsIn(author) : null;
}

function readFurniture(furniture: Furniture[], stated: Stated): Pick<Article, 'headline' | 'author' | 'published'> {
  const texts = (kind: Furniture['kind']): string[] => furniture.filter((item) => item.kind === kind).map((item) => item.text);
  const said = texts('byline').flatMap((text) => readByline(text) ?? readSignature(text) ?? []);
  const bylines = said.some(({ isCredits }) => !isCredits) ? said.filter(({ isCredits }) => !isCredits) : said;
  const author = stated.byline
    ? (stated.byline.says ?? (readByline(stated.byline.text) ?? readUnlabelledByline(stated.byline.text))?.author ?? stated.byline.text)
    : listOf(bylines.map((line) => line.author));
  const dates = [...texts('date'), ...bylines.flatMap(({ date }) => date ?? [])].flatMap((text) => readDateLine(text) ?? []);
  const day = dates.find((date) => date.day && !date.updated) ?? dates.find((date) => date.day);
  const headline = texts('headline')[0]?.replace(HEADLINE_LABEL, '') ?? null;
  return { headline, author: (author && authorsIn(author)) || null, published: stated.date?.says ?? day?.day ?? null };
}

/** Where headline, author and day were read: by the markup, else in lines. */
function foundIn({ headline, author, published }: ReturnType<typeof readFurniture>, stated: Stated): Found {
  return {
    ...(headline !== null && { headline: stated.headline?.from ?? 'line' }),
    ...(author !== null && { author: stated.byline?.from ?? 'line' }),
    ...(published !== null && { published: saysDay(stated.date) ? stated.date.from : 'line' }),
  };
}

const saysDay = (date: Statement | undefined): date is Statement =>
  date?.says !== undefined || (date !== undefined && readDateLine(date.text)?.day !== undefined);

function kindOf(block: Block | undefined, isLast: boolean): 'byline' | 'date' | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  if (readByline(block.text) || (isLast && readSignature(block.text))) return 'byline';
  return readDateLine(block.text) ? 'date' : undefined;
}

/** The place of the first of some lines, from a place on, that is no byline or date line. */
export function skipFurniture(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.kind !== 'heading' && isFurniture(textOf(lines[at]))) at += 1;
  return at;
}

function findProse(blocks: Block[], from: number, underHeadline: boolean): { first: number; hasStandfirst: boolean } {
  const at = skipFurniture(blocks, from);
  const underStandfirst = skipFurniture(blocks, at + 1);
  const hasStandfirst =
    underHeadline &&
    at === from &&
    underStandfirst > at + 1 &&
    underStandfirst < blocks.length &&
    standsAlone(blocks[at]) &&
    countWords(textOf(blocks[at])) <= LONGEST_STANDFIRST;
  return { first: hasStandfirst ? underStandfirst : at, hasStandfirst };
}

function lastProse(blocks: Block[], first: number): number {
  let at = blocks.length - 1;
  while (at > first && kindOf(blocks[at], at === blocks.length - 1 && !isQuotation(blocks[at - 1]))) at -= 1;
  return at;
}

function isHeadline(blocks: Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph' || isListItem(block.text) || isDateline(block.text) || countWords(block.text) > LONGEST_HEADLINE)
    return false;
  const open = !endsSentence(block.text) || /[^.…][?!]$/.test(block.text) || endsInAbbreviation(block.text);
  return open && !/[,:;，：；、،؛]$/.test(block.text) && blocks.slice(at + 1).some(isProse);
}

const listOf = (names: string[]): string => [...new Set(names)].filter((name) => name !== '').join(', ');
const isProse = (block: Block): boolean => block.kind === 'paragraph' && !isFurniture(block.text) && endsSentence(block.text);
const isQuotation = (block: Block | undefined): boolean => /^["“«„「『]/.test(textOf(block));

/** A block, or a line of text that is none yet. */
type Line = Block | { kind?: never; text: string };
const hasText = (line: Line | undefined): line is Words | Heading | { kind?: never; text: string } => line !== undefined && 'text' in line;
const textOf = (line: Line | undefined): string => (hasText(line) ? line.text : '');
const standsAlone = (block: Block | undefined): boolean => block?.kind === 'paragraph';
