import PostalMime, { type Email } from 'postal-mime';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { ContentError } from '../../../src/lib/content-error.ts';
import { articleFrom } from './article.ts';
import { blocksIn, readNote } from './html/blocks.ts';
import { dayIn } from './html/day.ts';
import { leaveOut, startReading } from './html/reading.ts';
import { find, wordsOf } from './html/tree.ts';
import { isNames } from './lines/byline.ts';
import { keyOf } from './lines/names.ts';
import { takeApartPage } from './mail/html.ts';
import { takeApart } from './mail/lines.ts';
import { breaksOff } from './mail/parts.ts';
import { withPictures } from './mail/pictures.ts';
import { onLine } from './model/lines.ts';
import type { Article, Block, LeftOut } from './model/types.ts';
import { readText } from './text.ts';

const documents = unified().use(rehypeParse);

/** What mail programs, and those who send to the press, put before a subject. */
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|i|r|sv|vs|antw|press release|media release|news release|pressemitteilung)\s*(?:\[\d+\])?\s*[:|–]\s*)+/i;
const FORWARDED = /^(?:re\s*:\s*)*(?:fwd?|wg|tr|rv|i|doorst)\s*:/i;

/**
 * Reads an e-mail: its subject is the headline, its HTML or its text the article; who sent it is the author only where that is a person and no
 * byline is in the text. Earlier mails, signatures, what mail programs add, and attachments are named.
 *
 * @throws ContentError when the file is none, breaks off, or is encrypted
 */
export async function readMail(bytes: Uint8Array, file: string): Promise<Article> {
  const mail = await parseMail(bytes, file);
  const isForwarded = FORWARDED.test(mail.subject?.trim() ?? '');
  const read = isBetterAsPage(mail) ? await readPage(mail, isForwarded) : readBody(mail, isForwarded);
  const shown = new Set(read.shown);
  const attachments = mail.attachments
    .filter((own) => !shown.has(own))
    .map(({ filename, mimeType }): LeftOut => ({ kind: 'attachment', text: filename ?? mimeType, line: 1 }));
  const article = onLine(withHead(read.article, headOf(mail, read.head)), 1);
  const leftOut = [...(article.leftOut ?? []), ...attachments];
  return { ...article, ...(leftOut.length > 0 && { leftOut }) };
}

interface Read {
  article: Article;
  /** What the head of the mail that was forwarded says. */
  head: Partial<Record<'from' | 'subject' | 'date', string>>;
  /** The attachments that the article shows. */
  shown: Email['attachments'];
}

async function parseMail(bytes: Uint8Array, file: string): Promise<Email> {
  const again = 'Save it from your mail program as .eml again, or its text as plain text (.txt).';
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 }).catch(() => undefined);
  const isMail = mail?.headers.some(({ key }) => /^(?:from|subject|date|content-type)$/.test(key));
  if (!mail || !isMail) throw new ContentError('this is not an e-mail', { file }, again);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed))/i.test(type)) {
    throw new ContentError('this e-mail is encrypted', { file }, 'Open it in your mail program, and save its text as plain text (.txt).');
  }
  if (breaksOff(bytes, type)) throw new ContentError('this e-mail breaks off before its end', { file }, again);
  return mail;
}

/** The HTML of a mail has its shape; one that says less than its text, as where it asks to be opened elsewhere, is passed over. */
function isBetterAsPage({ html, text }: Email): boolean {
  if (html === undefined) return false;
  const words = wordsOf(documents.parse(html));
  return words !== '' && words.length * 2 > (text ?? '').replace(/\s+/g, ' ').length;
}

function readBody(mail: Email, isForwarded: boolean): Read {
  const { text = '', subject = '' } = mail;
  const own = takeApart(text, isForwarded);
  const headline = headlineOf(own.head.subject ?? subject, mail);
  const first = /^\s*(\S.*)/.exec(own.text)?.[1]?.trim() ?? '';
  const body = headline !== '' && keyOf(first) === keyOf(headline) ? own.text.trimStart() : `${headline}\n\n${own.text}`;
  const article = readText(body, headline === '' ? {} : { headline: 1 });
  const leftOut = [...(article.leftOut ?? []), ...own.leftOut.map((left): LeftOut => ({ ...left, line: 1 }))];
  return { article: { ...article, ...(leftOut.length > 0 && { leftOut }) }, head: own.head, shown: [] };
}

async function readPage(mail: Email, isForwarded: boolean): Promise<Read> {
  const { html = '', subject = '', attachments } = mail;
  const root = documents.parse(html);
  const reading = startReading(root);
  takeApartPage(root, reading, isForwarded);
  const headline = headlineOf(subject, mail);
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root;
  const title = find(root, ({ tagName }) => tagName === 'title');
  const isKnown = title && [subject, headline, ''].some((known) => keyOf(wordsOf(title)) === keyOf(known));
  if (title && !isKnown) leaveOut(reading, 'page part', title);
  const all = blocksIn(reading)(body.children, [], 'top');
  for (const note of reading.notes.keys()) readNote(note, reading);
  const isHeadline = (block: Block): boolean => 'text' in block && headline !== '' && keyOf(block.text) === keyOf(headline);
  const blocks = all.filter((block, at) => at >= ABOVE || !isHeadline(block));
  const article = articleFrom(blocks, headline === '' ? {} : { headline: { text: headline, line: 1, from: 'mail' } }, reading);
  return { ...(await withPictures(article, attachments)), head: {} };
}

/** Blocks: the headline may stand below a logo and a line on what the mail is. */
const ABOVE = 4;
/** Lists of mails put their name into the subject: "[press]". */
const LIST = /^\[[^\]]{1,30}\]\s*/;
function headlineOf(subject: string, { headers }: Email): string {
  const bare = subject.replace(/\s+/g, ' ').trim().replace(PREFIX, '');
  const isOfList = headers.some(({ key }) => key === 'list-id');
  return (isOfList ? bare.replace(LIST, '').replace(PREFIX, '') : bare).trim();
}

interface Head {
  from: string;
  day: string | undefined;
}

function headOf({ from, headers }: Email, head: Read['head']): Head {
  const sent = head.date ?? headers.find(({ key }) => key === 'date')?.value ?? '';
  const name = head.from === undefined ? (from?.name ?? '') : head.from.replace(/[<[(].*$/s, '').replace(/^["'\s]+|["'\s]+$/g, '');
  return { from: name, day: dayOf(sent) };
}

/** The day of a date as mails have it, where it was sent; some put a full stop behind the day of the month. */
const dayOf = (date: string): string | undefined => dayIn(date.replace(/(?<=\d)\.(?=\s)/, ''));

/** Takes from the head of a mail what its text does not say. */
function withHead(article: Article, { from, day }: Head): Article {
  const isPerson = article.author === null && isNames(from);
  const isDated = article.published === null && day !== undefined;
  const furniture = [
    ...article.furniture,
    ...(isPerson ? [{ kind: 'byline' as const, text: from, line: 1 }] : []),
    ...(isDated ? [{ kind: 'date' as const, text: day, line: 1 }] : []),
  ];
  const found: Article['found'] = {
    ...(article.headline !== null && { headline: 'mail' }),
    ...((isPerson || article.author !== null) && { author: isPerson ? 'mail' : 'line' }),
    ...((isDated || article.published !== null) && { published: isDated ? 'mail' : 'line' }),
  };
  return { ...article, ...(isPerson && { author: from }), ...(isDated && { published: day }), found, furniture };
}
