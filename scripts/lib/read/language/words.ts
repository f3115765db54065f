import chinese from './chinese.json' with { type: 'json' };
import englishWords from './english-words.json' with { type: 'json' };

/** A text is English where it has this share of English's small words. English articles have 11 to 45 %, texts in other languages 0 to 5 %. */
const ENGLISH = 0.12;
/** Below this share a text of some length is not English, whatever else it is. */
const HARDLY_ENGLISH = 0.03;
/** Fewer words than these tell nothing; of a script without capitals, so many letters tell enough. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 8;
/** From so many words on, a text that is no language that is known is told to be none of them. */
const MANY_WORDS = 20;
const MANY_LETTERS = 60;
/** English is as likely as the likeliest language where its score is this part of it. */
const AS_LIKELY = 0.9;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const OWN_SCRIPT = /[^\P{L}\p{Script=Latin}]/gu;
const ADDRESS = /\/\/|@|\.\p{L}{2,}\//u;
/** In characters: more do not tell more. */
const ENOUGH = 100_000;

const ENGLISH_WORDS = new Set(englishWords);

/**
 * The language that the words of a text tell. Names say nothing of it, so words with a capital do not count (but for how many words
 * there are): "Giovanni Bellini and Francesca Rossi opened a trattoria" is English.
 *
 * @returns a tag of BCP 47; `und` where the words are many and of no language that is known; undefined where they tell nothing: too few,
 *   or as likely English as something else
 */
export async function languageOfWords(text: string): Promise<string | undefined> {
  const words =
    text
      .slice(0, ENOUGH)
      .replace(/\S+/gu, (word) => (ADDRESS.test(word) ? ' ' : word))
      .match(WORD) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length / (words.length || 1);
  const telling = words.filter((word) => !/\p{Lu}/u.test(word));
  const letters = telling.join('').match(OWN_SCRIPT)?.length ?? 0;
  if (telling.length < FEWEST_WORDS && letters < FEWEST_LETTERS) return undefined;
  if (english >= ENGLISH) return 'en';
  const eld = await loadEld();
  const found = eld.detect(telling.join(' '));
  const scores = found.getScores();
  const isAsLikelyEnglish = (scores.en ?? 0) > AS_LIKELY * (scores[found.language] ?? 1);
  if (found.isReliable() && (found.language === 'en' || !isAsLikelyEnglish))
    return found.language === 'zh' ? chineseOf(text) : found.language;
  const isLong = telling.length >= MANY_WORDS || letters >= MANY_LETTERS;
  return isLong && english < HARDLY_ENGLISH ? 'und' : undefined;
}

/** Whether the words of a language can be told from those of others. @param language of two letters */
export const isKnown = async (language: string): Promise<boolean> => Object.values((await loadEld()).info().Languages).includes(language);

/** Its tables take a third of a second to load, which English articles do without. */
const loadEld = async () => (await import('eld/extrasmall')).eld;

/** Chinese by the characters that only one of its two scripts has. */
function chineseOf(text: string): string {
  const count = (script: keyof typeof chinese): number => [...text].filter((character) => chinese[script].includes(character)).length;
  const [simplified, traditional] = [count('zh-Hans'), count('zh-Hant')];
  return simplified === traditional ? 'zh' : simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
