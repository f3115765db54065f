/**
 * Words a minute that adults read silently in English: 238, the mean of 190 studies (Brysbaert 2019, "How many words do we read per
 * minute?", Journal of Memory and Language 109).
 */
const PACE = 238;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How long some texts take to read: whole minutes, at least 1. */
export function readingMinutes(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length, 0);
  return Math.max(1, Math.round(words / PACE));
}
