import plurals from '../../../src/vocabulary/plurals.json' with { type: 'json' };

const IRREGULAR = new Map(Object.entries(plurals.irregular));
const UNCHANGED = new Set(plurals.unchanged);

/** The singular of a noun in lower case; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || UNCHANGED.has(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (/(ss|us|[sx]is|[^a]itis)$/.test(word)) return word;
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|tz|...o)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

export const isPlural = (word: string): boolean => singular(word) !== word;
