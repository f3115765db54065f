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
  const from = lines.findIndex((_, at) => beginsEndMatter(lines, at));
  const [above, below] = [lines.slice(0, Math.max(from, 0)), lines.slice(from)];
  if (from < 1 || !above.some(({ text }) => endsSentence(text))) return [];
  if (wordsOf(below) > 2 * wordsOf(above)) return below.filter(({ text }, at) => at === 0 && isEnd(text));
  return below.filter(({ text }) => text !== '' && !isFurniture(text));
}

function beginsEndMatter(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (isEnd(text)) return true;
  if (!SIGNS.test(text)) return isNotes(text, lines.slice(at + 1, at + 7));
  const below = lines.slice(at + 1).filter(({ text }) => text !== '');
  return below.every(({ text }) => isFurniture(text)) || isNotes(below[0]?.text ?? '', below.slice(1, 7));
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
