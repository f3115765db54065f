const SENTENCE_END = /[.!?…。！？．؟۔।॥։።]["'”’»“)\]」』）]*$/u;
const ACRONYM_END = /(?:\p{Lu}\.){2,}$|\s(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/u;
/** In characters. */
const LONGEST_ACRONYM = 40;
const LIST_ITEM = /^(?:[-*+•·‣◦▪●○–—]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;

/** True when the text ends as a sentence does, closing quotes and brackets aside. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** True when the text ends in an acronym or abbreviation with a full stop ("… in Washington D.C."), which headlines do as well. */
export const endsInAbbreviation = (text: string): boolean => ACRONYM_END.test(text.slice(-LONGEST_ACRONYM));

export const isListItem = (text: string): boolean => LIST_ITEM.test(text);

export const startsLowerCase = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text);

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
