import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { countWords, endsSentence } from './wording.ts';

/** "ENDS", "-30-": nothing of the report stands below. */
const END = /^[-–—*([\s]*(?:ENDS?|Ends|30)[-–—*)\]\s]*$/;
const isEnd = (text: string): boolean => END.test(text) && text !== '30';
/** These stand between parts of an article as well. */
const SIGNS = /^(?:#\s*){3,}$|^(?:\*\s*){3,}$/;
const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|e?i?nquiries)|contacts?(?: information| details)?)\b\s*:?/i;
const INFORMATION = /^for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries)\b/i;
/** An e-mail address, or a number to call. */
const REACHED = /\S@\S+\.\S|(?:\+|\b0|\()\d[\d\s().-]{6,}\d/;

/**
 * The lines below an article that are not of it: the sign of its end, notes to editors, whom to ask. Bylines and date lines among them are none.
 * Nothing but a sign is taken where more than twice as many words would go as stay.
 */
export function endMatterOf(lines: readonly Line[]): Line[] {
  const lastProse = lines.findLastIndex(({ text }) => text !== '' && !isFurniture(text));
  const from = lines.findIndex((_, at) => beginsEndMatter(lines, at, lastProse));
  const [above, below] = [lines.slice(0, Math.max(from, 0)), lines.slice(from)];
  if (from < 1 || !above.some(({ text }) => endsSentence(text))) return [];
  if (wordsOf(below) > 2 * wordsOf(above)) return below.filter(({ text }, at) => at === 0 && isEnd(text));
  return below.filter(({ text }) => text !== '' && !isFurniture(text));
}

/** @param lastProse the last line that is no part of a page */
function beginsEndMatter(lines: readonly Line[], at: number, lastProse: number): boolean {
  const text = lines[at]?.text ?? '';
  if (isEnd(text)) return true;
  if (!SIGNS.test(text)) return isNotes(text, lines.slice(at + 1, at + 7));
  if (lastProse <= at) return true;
  const [first, ...below] = linesBelow(lines, at, 7);
  return isNotes(first?.text ?? '', below);
}

/** The next lines that are not blank, so many at most. */
function linesBelow(lines: readonly Line[], at: number, most: number): Line[] {
  const below: Line[] = [];
  for (let next = at + 1; next < lines.length && below.length < most; next += 1) {
    const line = lines[next];
    if (line && line.text !== '') below.push(line);
  }
  return below;
}

/** "Contact", and "For more information, call …", are whom to ask only where they say how. */
function isNotes(text: string, below: readonly Line[]): boolean {
  const label = NOTES.exec(text)?.[0];
  if (label === undefined && !INFORMATION.test(text)) return false;
  if (/^notes?\b/i.test(text)) return label === text || /:$/.test(label ?? '');
  const reached = [text, ...below.map(({ text }) => text)].some((line) => REACHED.test(line));
  return reached && (label === text || /:$/.test(label ?? '') || INFORMATION.test(text));
}

const wordsOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + countWords(text), 0);
