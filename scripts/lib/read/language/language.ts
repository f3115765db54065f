import { isEnglish } from '../../../../src/lib/text/is-english.ts';
import type { Article } from '../model/types.ts';
import { textsOf } from '../model/words.ts';
import { withByline } from './byline.ts';
import { isKnown, languageOfWords } from './words.ts';

/** Of two names for near enough the same, what the words can tell, and what a source may say more exactly. */
const MORE_EXACT: Record<string, readonly string[]> = {
  ms: ['id', 'zsm'],
  no: ['nb', 'nn'],
  hr: ['bs', 'sr', 'sh'],
  sr: ['bs', 'hr', 'sh'],
  tl: ['fil'],
  fa: ['prs'],
  zh: ['yue', 'wuu'],
};

/** Fewer characters than these do not outweigh what a source says, where that is not English. */
const FEW = 150;

/**
 * An article with the language that it is written in. The first of these that tells one counts:
 *
 * 1. the words of its text, where they tell one and the source says none, or another; a source that says it more exactly ("de-AT" for "de") is
 *    followed, and so is one that says another language than English of a short text, or a language that words are not known of;
 * 2. the source, but for what a word processor or the like set by itself (`properties`);
 * 3. nobody: the article counts as one in the language of the site.
 */
export async function withLanguage(article: Article): Promise<Article> {
  const { language: said, found: { language: by, ...found } = {}, ...rest } = article;
  const text = [article.headline ?? '', ...textsOf(article).flatMap(({ kind, text }) => (kind === 'preformatted' ? [] : text))].join('\n');
  const told = await languageOfWords(text);
  const stated = by === 'properties' && (told === undefined || !agree(said, told)) ? undefined : said;
  const isTold = told !== undefined && !(stated !== undefined && (await isFollowed(stated, told, text)));
  const language = isTold ? (told === 'en' && stated === undefined ? undefined : told) : stated;
  const origin = language === undefined ? undefined : isTold ? 'words' : by;
  const where = { ...found, ...(origin && { language: origin }) };
  const known = { ...rest, ...(language && { language }), ...(Object.keys(where).length > 0 && { found: where }) };
  return isEnglish(language) ? known : withByline(known);
}

/** Whether what the source says is taken, given what the words tell. */
async function isFollowed(stated: string, told: string, text: string): Promise<boolean> {
  if (agree(stated, told)) return true;
  if (primary(stated) === 'en' || told === 'en') return false;
  return told === 'und' || text.length < FEW || !(await isKnown(primary(stated)));
}

const agree = (stated: string | undefined, told: string): boolean =>
  stated !== undefined && (primary(stated) === primary(told) || (MORE_EXACT[primary(told)]?.includes(primary(stated)) ?? false));

const primary = (language: string): string => language.split('-')[0] ?? language;
