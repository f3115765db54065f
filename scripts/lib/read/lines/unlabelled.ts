import type { LeftOut } from '../model/types.ts';
import { isNames, readByline, readUnlabelledByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import { type Line, withoutLines } from './line.ts';
import { countWords, endsSentence } from './wording.ts';

const AGE_OR_ADDRESS = /^\d+ \p{L}+ ago$|^\S+@\S+$|^\d+ min/iu;
/** A headline of fewer words can be a kicker, and what looks like a name below it the headline. */
const SHORTEST_HEADLINE = 3;
const ROLE = /\b(?:writers?|reporters?|correspondents?|editors?|columnists?)$/i;
const LONGEST_TOP = 8;
const LONGEST_PAPER = 5;

/**
 * Takes a byline without a label from between headline and prose: one that its role or address tells, or names alone beside a date line.
 * The name of the paper between byline and date line is a page part, and a role alone below a byline.
 *
 * @param lines before page parts are taken out of them
 */
export function takeUnlabelled(lines: readonly Line[]): { lines: Line[]; byline?: { text: string; line: number }; leftOut: LeftOut[] } {
  const said = lines.filter(({ text }) => text !== '');
  const prose = said.findIndex(({ text }, at) => at > 0 && endsSentence(text) && countWords(text) > SHORTEST_HEADLINE);
  const top = said.slice(0, Math.max(0, Math.min(prose, LONGEST_TOP)));
  const hasLabel = top.some(({ text }) => readByline(text));
  const byline = hasLabel ? undefined : top.find((line, at) => isUnlabelled(line, top[at - 1], top[at + 1], top.slice(0, at)));
  const paper = top.filter((line, at) => isPaper(line, top[at - 1], top[at + 1], byline));
  return {
    lines: withoutLines(lines, new Set(byline ? [...paper, byline] : paper)),
    ...(byline && { byline: { text: byline.text, line: byline.number } }),
    leftOut: paper.map(({ text, number }) => ({ kind: 'page part', text, line: number })),
  };
}

function isUnlabelled({ text }: Line, before: Line | undefined, after: Line | undefined, above: readonly Line[]): boolean {
  if (!above.some((line) => countWords(line.text) >= SHORTEST_HEADLINE && !readDateLine(line.text))) return false;
  if (readUnlabelledByline(text)) return true;
  return isNames(text) && [before, after].some((line) => line && (readDateLine(line.text) || AGE_OR_ADDRESS.test(line.text)));
}

function isPaper({ text, number }: Line, before: Line | undefined, after: Line | undefined, byline: Line | undefined): boolean {
  const isBetween = before?.number === number - 1 && (after?.number === number + 1 ? readDateLine(after.text) : ROLE.test(text));
  const isNamed = countWords(text) <= LONGEST_PAPER && text.split(/\s+/).every((word) => /^(?:\p{Lu}|the$|of$|and$|&$)/u.test(word));
  return Boolean(isBetween && isNamed && !readByline(text) && (before === byline || readByline(before?.text ?? '')));
}
