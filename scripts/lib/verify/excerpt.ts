import { wordsOf } from '../explainer/made-of.ts';
import { textsOf } from '../read/model/words.ts';
import type { Source } from './sources.ts';

/** An excerpt has this many characters, and so many of them before the place that has to be in it. */
const LENGTH = 72;
const BEFORE = 24;

const LEAST_SHARED = 0.5;

/**
 * A part of a text, short enough for a message.
 *
 * @param at the offset (UTF-16 code units) that has to be in it
 */
export function excerpt(text: string, at = 0): string {
  const start = at + BEFORE < LENGTH ? 0 : at - BEFORE;
  const end = start + LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The offset (UTF-16 code units) of the first character that two texts do not share. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** What an article says in place of a text that is not its own, for a message: the paragraph that shares most words with it. */
export const articleSays = (text: string, { article, articleFile }: Source): string =>
  says(
    'the article',
    text,
    textsOf(article).map((block) => ({ text: block.text, place: `${articleFile}:${block.line}` })),
  );

/** What the revisions of an article say in place of a text that is none of theirs, for a message. */
export const ledgerSays = (text: string, { account, ledgerFile, lineInLedger }: Source): string =>
  says(
    'the ledger',
    text,
    (account?.revisions ?? []).flatMap(({ passages }) =>
      passages.map((passage) => ({ text: passage.text, place: `${ledgerFile}:${lineInLedger(passage.id)}` })),
    ),
  );

function says(who: string, text: string, paragraphs: readonly { text: string; place: string }[]): string {
  const wanted = new Set(wordsOf(text));
  const shared = paragraphs.map((paragraph) => wanted.intersection(new Set(wordsOf(paragraph.text))).size);
  const most = Math.max(0, ...shared);
  const nearest = paragraphs[shared.indexOf(most)];
  if (!nearest || most === 0 || most < LEAST_SHARED * wanted.size) return `${who} says nothing like it`;
  return `${who} says “${excerpt(nearest.text, placeOf(text, nearest.text))}” (${nearest.place})`;
}

function placeOf(text: string, paragraph: string): number {
  const [first = ''] = text.trim().split(/\s/, 1);
  const start = Math.max(0, paragraph.indexOf(first));
  return start + firstDifference(text.trim(), paragraph.slice(start));
}
