import gazetteer from '../../../../src/vocabulary/gazetteer.json' with { type: 'json' };

/** The entries of the gazetteer that begin with a word: the classes of each entry, and how long the longest is. */
interface Opening {
  longest: number;
  classes: Map<string, string[]>;
}

const openings = new Map<string, Opening>();
for (const [name, rows] of Object.entries(gazetteer)) {
  for (const entry of rows.flatMap((row) => row.split(', '))) {
    const opening = openings.get(openingOf(entry)) ?? { longest: 0, classes: new Map<string, string[]>() };
    openings.set(openingOf(entry), opening);
    opening.longest = Math.max(opening.longest, entry.length);
    opening.classes.set(entry, [...(opening.classes.get(entry) ?? []), name]);
  }
}

/** The first letters and digits of a phrase. */
function openingOf(phrase: string): string {
  return /^[^\s\-.'&]*/.exec(phrase)?.[0] ?? '';
}

/** A phrase as the gazetteer writes it: apostrophes straight, letters without accents. */
export function plain(phrase: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII needs no change
  if (/^[\x00-\x7f]*$/.test(phrase)) return phrase;
  return phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

/** Length of the longest entry that begins with the first word of a plain phrase, in characters; 0 when there is none. */
export const longestFrom = (phrase: string): number => openings.get(openingOf(phrase))?.longest ?? 0;

/** The classes of a plain phrase in the gazetteer. */
export const classesOf = (phrase: string): readonly string[] => openings.get(openingOf(phrase))?.classes.get(phrase) ?? [];
