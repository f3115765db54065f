import type { Article, LeftOut } from './model/types.ts';
import { textsOf } from './model/words.ts';

/** Signs of UTF-8 that was read as Windows-1252: "Ã¼", "â€™", "Â£". */
const MISREAD = /[ÂÃÄÅâ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}/gu;
/** Where what Windows-1252 has at 0x80 to 0x9f stands in Unicode. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What texts are written with: letters of Western Europe, quotation marks, dashes, the euro. */
const PLAUSIBLE = /^[\u00a0-\u017f\u2010-\u2044\u20ac\u2122]$/u;

/**
 * The words of an article in which a character is damaged: one that its file did not hold any more, or that was taken for several others before.
 * They stay as they are.
 */
export function damagedIn(article: Pick<Article, 'blocks' | 'furniture'>): LeftOut[] {
  const texts = [...article.furniture, ...textsOf(article)].toSorted((one, other) => one.line - other.line);
  return texts.flatMap(({ text, line }) =>
    (text.match(/\S+/gu) ?? []).filter(isDamaged).map((word): LeftOut => ({ kind: 'damaged word', text: word, line })),
  );
}

const isDamaged = (word: string): boolean => word.includes('\ufffd') || (word.match(MISREAD) ?? []).some(isMisread);

function isMisread(signs: string): boolean {
  const bytes = Uint8Array.from(signs, (sign) => (HIGH.includes(sign) ? 0x80 + HIGH.indexOf(sign) : sign.charCodeAt(0)));
  return [bytes, bytes.subarray(0, 2)].some((own) => {
    try {
      return PLAUSIBLE.test(new TextDecoder('utf-8', { fatal: true }).decode(own));
    } catch {
      return false;
    }
  });
}
