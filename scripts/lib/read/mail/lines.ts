import { countWords, endsSentence } from '../lines/wording.ts';
import type { LeftOut } from '../model/types.ts';
import mailWords from './words.json' with { type: 'json' };

/** What of the text of an e-mail is its article, and what is not. */
export interface MailText {
  text: string;
  /** What the head of a forwarded mail says, as written. */
  head: Partial<Record<'from' | 'subject' | 'date', string>>;
  leftOut: Pick<LeftOut, 'kind' | 'text'>[];
}

const KEYS = ['from', 'subject', 'date', 'other'] as const;
const HEAD = /^[>\s*]*([\p{L} -]{1,20}?)\s*\*?\s*:\*?\s*(.*)$/u;
/** What mail programs draw around "Forwarded message". */
const RULE = /^[-_=*\s>]+|[-_=*\s:]+$/g;
const SIGNATURE = /^--\s?$/;
/** In words. */
const LONGEST_FOOTER = 150;
/** Lines: "On Monday, 2 March 2026 at 09:30, Ada Brenner <ada@example.org>" may take two. */
const LONGEST_INTRODUCTION = 3;

/**
 * Takes apart the text of an e-mail. Of one that was forwarded, the article is what was forwarded; else what stands above earlier mails.
 *
 * @param isForwarded whether its subject says so
 */
export function takeApart(text: string, isForwarded: boolean): MailText {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex(
    (line, index) =>
      isMark(line, mailWords.forwarded) || (isForwarded && isMark(line, mailWords.original)) || (isForwarded && isHead(lines, index)),
  );
  const start = at === -1 ? -1 : lines.findIndex((_, index) => index >= at && isHead(lines, index));
  if (start !== -1) {
    const end = endOfHead(lines, start);
    const rest = takeApart(unquoted(lines.slice(end)).join('\n'), false);
    const note = wordsOf(lines.slice(0, at));
    const head = { ...headOf(lines.slice(start, end)), ...rest.head };
    return { ...rest, head, leftOut: [...(note === '' ? [] : [{ kind: 'earlier mail', text: note } as const]), ...rest.leftOut] };
  }
  return withoutEarlier(lines);
}

function withoutEarlier(lines: readonly string[]): MailText {
  const leftOut: MailText['leftOut'] = [];
  const name = (kind: LeftOut['kind'], own: readonly string[]): void => {
    if (wordsOf(own) !== '') leftOut.push({ kind, text: wordsOf(own) });
  };
  const first = lines.findIndex((line, at) => isMark(line, mailWords.original) || isHead(lines, at));
  const above = first === -1 ? lines : lines.slice(0, first);
  if (first !== -1) name('earlier mail', lines.slice(first));
  const unsigned = above.findIndex((line) => SIGNATURE.test(line));
  if (unsigned !== -1)
    name(
      'signature',
      above.slice(unsigned + 1).filter((line) => !line.startsWith('>')),
    );
  const isQuoted = quotedLines(above);
  name(
    'earlier mail',
    above.filter((_, at) => isQuoted[at]),
  );
  const own = above.filter((_, at) => !isQuoted[at] && (unsigned === -1 || at < unsigned));
  const kept: string[] = [];
  for (const run of runsOf(own)) {
    if (isFooter(run.join(' '))) name('page part', run);
    else kept.push(...run, '');
  }
  return { text: kept.join('\n'), head: {}, leftOut };
}

/** Lines of an earlier mail, with the line that says whose they are. */
function quotedLines(lines: readonly string[]): boolean[] {
  const isQuoted = lines.map((line) => line.startsWith('>'));
  for (const [at, own] of isQuoted.entries()) {
    if (!own || isQuoted[at - 1]) continue;
    let last = at - 1;
    while (lines[last]?.trim() === '') last -= 1;
    let from = last;
    while (last - from < LONGEST_INTRODUCTION - 1 && goesOn(lines[from - 1])) from -= 1;
    if (isIntroduction(lines.slice(from, last + 1).join(' '))) isQuoted.fill(true, from, at);
  }
  return isQuoted;
}

const goesOn = (line = ''): boolean => line.trim() !== '' && !endsSentence(line);

const WROTE = new RegExp(`(?<!\\p{L})(?:${mailWords.wrote.join('|')})(?!\\p{L})[^:]{0,80}:$`, 'iu');
const isIntroduction = (text: string): boolean => WROTE.test(text.trim()) && /\d|@/.test(text);

const isMark = (line: string, words: readonly string[]): boolean => {
  const plain = line.replace(RULE, '').toLowerCase();
  return /^[-_=*\s>]{2,}|:$/.test(line.trim()) && words.some((word) => plain.startsWith(word));
};

/** What a line of a head says, as it is written there. */
function fieldOf(line: string): { key: (typeof KEYS)[number]; says: string } | undefined {
  const found = HEAD.exec(line) as [string, string, string] | null;
  const key = found && KEYS.find((own) => mailWords[own].includes(found[1].toLowerCase()));
  return found && key ? { key, says: found[2].trim() } : undefined;
}
const keyOf = (line: string): (typeof KEYS)[number] | undefined => fieldOf(line)?.key;

/** Whether the head of a mail begins at a line: who sent it, and two more things that mails say, one a line. */
function isHead(lines: readonly string[], at: number): boolean {
  if (keyOf(lines[at] as string) !== 'from') return false;
  const keys = lines.slice(at, at + 6).flatMap((line) => keyOf(line) ?? []);
  return keys.includes('subject') && keys.length >= 3;
}

/** Some programs put an empty line between those of a head, and a long line of it may go on in the next: its subject is in it. */
function endOfHead(lines: readonly string[], start: number): number {
  const subject = start + lines.slice(start).findIndex((line) => keyOf(line) === 'subject');
  const length = lines.slice(subject).findIndex((line) => keyOf(line) === undefined);
  return length === -1 ? lines.length : subject + length;
}

function headOf(lines: readonly string[]): MailText['head'] {
  const head: MailText['head'] = {};
  for (const line of lines) {
    const field = fieldOf(line);
    if (field && field.key !== 'other') head[field.key] ??= field.says;
  }
  return head;
}

/** Text that was quoted as a whole, without the signs of it. */
function unquoted(lines: readonly string[]): string[] {
  const isWhole = lines.every((line) => line.trim() === '' || line.startsWith('>'));
  return isWhole ? lines.map((line) => line.replace(/^>\s?/, '')) : [...lines];
}

function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') runs.push([]);
    else (runs.at(-1) as string[]).push(line);
  }
  return runs;
}

/** Whether a paragraph is what programs and law offices add to mails. */
export function isFooter(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  if (countWords(plain) > LONGEST_FOOTER) return false;
  if (mailWords.alone.includes(plain.replace(/^\W+|\W+$/g, ''))) return true;
  const found = mailWords.footers.map((words) => plain.indexOf(words)).filter((at) => at !== -1);
  return found.some((at) => at <= NEAR_START) || found.length > 1 || (found.length === 1 && /https?:|@|\|/.test(plain));
}

/** In characters. */
const NEAR_START = 20;

const wordsOf = (lines: readonly string[]): string => lines.join(' ').replace(/\s+/g, ' ').trim();
