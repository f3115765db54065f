/** So many searches a browser keeps. */
const MOST = 10;

/** In UTF-16 code units: what is longer was pasted, and nobody looks for it in a list. */
const LONGEST = 100;

/** What a browser kept of what was searched for, the latest first; nothing where that is no list of words. */
export function readRecent(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** The same after one more search, which stands there once, as it was typed last. */
export function addRecent(recent: string[], typed: string): string[] {
  const words = typed.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > LONGEST) return recent;
  return [words, ...withoutRecent(recent, words)].slice(0, MOST);
}

/** The same without some words, however they are capitalised. */
export const withoutRecent = (recent: string[], words: string): string[] =>
  recent.filter((other) => other.toLowerCase() !== words.toLowerCase());
