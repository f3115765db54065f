import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { endsSentence } from './wording.ts';

const RELEASES = [
  /^[*[(\s]*for immediate (?:release|publication)\b/i,
  /^[*[(\s]*(?:not )?for (?:release|publication)\s*(?:$|:|on|at|before|until|after|\d)/i,
  /^[*[(\s]*(?:strictly )?embargo(?:ed)?\s*(?::|until|till|for|to)/i,
  /^[*[(\s]*(?:press|media|news) release\s*:?[*\])\s]*$/i,
];
/** What a desk calls a report: words of one case, joined: "harbour-tolls-02", "BC-HARBOUR-TOLLS/". */
const SLUG = /^(?:\p{Lu}+\d*(?:[-_/]+[\p{Lu}\d]+)+|\p{Ll}+\d*(?:[-_/]+[\p{Ll}\d]+)+)[-/]*$/u;
/** "2nd Ld", "(UPDATE 1)" */
const TAKE = /\s*,?\s+\(?(?:update|take|lede?|\d+(?:st|nd|rd|th) (?:ld|lead))\b.*$/i;
const SLUG_LABEL = /^slug\s*:\s*\S/i;

/** The lines above an article that are not of it: when it may be published, and its slug where a headline stands below. */
export function topMatterOf(lines: readonly Line[]): Line[] {
  const prose = lines.findIndex(({ text }) => endsSentence(text) && !isRelease(text));
  const top = lines.slice(0, prose === -1 ? 0 : prose).filter(({ text }) => text !== '');
  const releases = top.filter(({ text }) => isRelease(text));
  const [first, next] = top.filter((line) => !releases.includes(line) && !isFurniture(line.text));
  return first && next && isSlug(first.text) ? [...releases, first] : releases;
}

const isRelease = (text: string): boolean => RELEASES.some((pattern) => pattern.test(text));

/** Two of its words are no figures: "COVID-19" is none. */
function isSlug(text: string): boolean {
  const name = text.replace(TAKE, '');
  return SLUG_LABEL.test(text) || (SLUG.test(name) && (name.match(/\p{L}{2,}/gu) ?? []).length > 1);
}
