import { isFurniture } from './furniture.ts';
import type { Line } from './line.ts';
import { endsSentence } from './wording.ts';

const RELEASE =
  /^[*[(\s]*(?:for immediate (?:release|publication)\b|(?:not )?for (?:release|publication)\s*(?:$|:|on|at|before|until|after|\d)|(?:strictly )?embargo(?:ed)?\s*(?::|until|till|for|to)|(?:press|media|news) release\s*:?[*\])\s]*$)/i;
/** What a desk calls a report: words of one case, joined: "harbour-tolls-02", "BC-HARBOUR-TOLLS/". */
const SLUG =
  /^(?:[Ss](?:lug|LUG)\s*:\s*\S.*|(?:\p{Lu}+\d*(?:[-_/]+[\p{Lu}\d]+)+|\p{Ll}+\d*(?:[-_/]+[\p{Ll}\d]+)+)[-/]*(?:\s*,?\s*\(?(?:[Uu]pdate|UPDATE|[Tt]ake|TAKE|[Ll]ede?|LEDE?|\d+(?:st|nd|rd|th) (?:Ld|LD|[Ll]ead|LEAD)).*)?)$/u;

/** The lines above an article that are not of it: when it may be published, and its slug where a headline stands below. */
export function topMatterOf(lines: readonly Line[]): Line[] {
  const prose = lines.findIndex(({ text }) => endsSentence(text) && !RELEASE.test(text));
  const top = lines.slice(0, prose === -1 ? 0 : prose).filter(({ text }) => text !== '');
  const releases = top.filter(({ text }) => RELEASE.test(text));
  const [first, next] = top.filter((line) => !releases.includes(line) && !isFurniture(line.text));
  return first && next && isSlug(first.text) ? [...releases, first] : releases;
}

/** Two of its words are no figures: "COVID-19" is none. */
const isSlug = (text: string): boolean => SLUG.test(text) && (/^slug/i.test(text) || (text.match(/\p{L}{2,}/gu) ?? []).length > 1);
