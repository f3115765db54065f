import cueFile from '../../../src/vocabulary/cues.json' with { type: 'json' };
import dateFile from '../../../src/vocabulary/dates.json' with { type: 'json' };
import grammarFile from '../../../src/vocabulary/grammar.json' with { type: 'json' };
import partsFile from '../../../src/vocabulary/name-parts.json' with { type: 'json' };
import nominalsFile from '../../../src/vocabulary/nominals.json' with { type: 'json' };
import readingsFile from '../../../src/vocabulary/readings.json' with { type: 'json' };
import rolesFile from '../../../src/vocabulary/roles.json' with { type: 'json' };
import wordingFile from '../../../src/vocabulary/wording.json' with { type: 'json' };
import { lower, type Token } from './paragraph.ts';

const setsOf = <Name extends string>(lists: Record<Name, readonly string[]>): Readonly<Record<Name, ReadonlySet<string>>> =>
  Object.fromEntries(Object.entries<readonly string[]>(lists).map(([name, words]) => [name, new Set(words)])) as Record<Name, Set<string>>;

/** The word lists of `src/vocabulary`, whose README says what each holds, as sets. */
export const parts = setsOf(partsFile);
export const nominals = setsOf(nominalsFile);
export const readings = setsOf(readingsFile);
export const roles = setsOf(rolesFile);
export const wording = setsOf(wordingFile);
export const grammar = setsOf(grammarFile);
export const dates = setsOf(dateFile);
const { telling, media, prompted, standIns, several, labels } = cueFile;
export const cues = setsOf({ ...cueFile.classes, telling, media, prompted, standIns, several, labels });

const DAYS = new Set([...dates.weekdays, ...dates.days]);

/** "Friday", "yesterday". */
export const isDay = (token: Token | undefined): boolean => DAYS.has(lower(token));

export const isDayOrMonth = (token: Token): boolean => isDay(token) || dates.months.has(lower(token));

/** A day, a month or a stretch of time, one or several; "may" is more often a verb. */
export function isTimeWord(token: Token | undefined): boolean {
  const word = lower(token).replace(/s$/, '');
  return DAYS.has(word) || dates.units.has(word) || (dates.months.has(word) && word !== 'may');
}
