/** Letters that Unicode does not take apart into a letter and a mark, as readers type them. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' };

/** A word without case, accents and punctuation, as the dictionary is ordered and words are compared: "Łódź’s" gives "lodzs". */
export function fold(word: string): string {
  const bare = indexForm(word);
  return /^[a-z0-9]*$/.test(bare) ? bare : bare.replace(/[łøđðþßæœıħ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A word as Pagefind has it in its index before stemming: letters and digits, lower case, without accents. */
export function indexForm(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  return /^[a-z0-9]*$/.test(letters) ? letters : letters.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Where a word without spaces is made of several: at hyphens, dashes, slashes and stops, but not at an apostrophe. */
const INNER = /[^\p{L}\p{N}\p{M}'’ʼ]+/u;

/**
 * The index forms of a word as it stands in a text, the whole first: "Sino-Soviet" gives "sinosoviet", "sino", "soviet".
 * Parts of one letter are left out, as Pagefind does.
 */
export function forms(word: string): string[] {
  const whole = indexForm(word);
  if (whole === '') return [];
  const parts = splitWord(word);
  return parts.length < 2 ? [whole] : [whole, ...parts.filter((part) => part.length > 1 && part !== whole)];
}

/** The parts of a hyphenated word; one for any other. */
export function splitWord(word: string): string[] {
  const parts = word.split(INNER).map(indexForm);
  return parts.filter((part) => part !== '');
}
