/**
 * Words a minute that adults read silently in English: 238, the mean of 190 studies (Brysbaert 2019, "How many words do we read per
 * minute?", Journal of Memory and Language 109).
 */
const PACE = 238;

/**
 * Characters a minute, for languages that set no spaces between words: of Chinese 255, of Japanese 357 (Trauzettel-Klosinski and Dietz 2012,
 * "Standardized Assessment of Reading Performance", Investigative Ophthalmology & Visual Science 53).
 */
const CHARACTERS: Record<string, number> = { zh: 255, ja: 357 };

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How long some texts take to read: whole minutes, at least 1. @param language of the texts, as in the lang attribute of HTML */
export function readingMinutes(texts: readonly string[], language = 'en'): number {
  const pace = CHARACTERS[language.split('-')[0] ?? ''];
  const minutes = texts.reduce((sum, text) => sum + (pace === undefined ? wordsOf(text) / PACE : charactersOf(text) / pace), 0);
  return Math.max(1, Math.round(minutes));
}

const wordsOf = (text: string): number => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
const charactersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
