import { countWords } from './wording.ts';

const LABELS = [
  /^(?:(?:file |main |lead )?(?:photo|photograph|picture|image)s?(?: (?:caption|credit|source|courtesy))?|caption|credit)\s*[:|/]\s*\S/i,
  /^image (?:caption|source|credit),\s*\S/i,
];
const BY = /^(?:Photo|Photograph|Picture|Image)s? (?:by|courtesy of) (?:\p{Lu}[^\s.]*\s?){1,6}$/u;
const CREDIT = /\((?:[^()]*\b(?:photo|photograph|picture|image|courtesy|getty)\b[^()]*)\)$/i;
/** "(Ada Brenner / Weymarsh Bulletin)" */
const CREDITED = /\(\p{Lu}[^()\d/]{2,40}\/\s?\p{Lu}[^()\d/]{2,40}\)$/u;
const CREDITED_AFTER = /[.!?”"]\s+(?:Photo|Photograph|Picture|Image|Credit)(?: by|:|\/)\s*\p{Lu}[^.]{2,60}$/u;
const LONGEST = 60;

/** Whether a paragraph is the caption of a picture that the text was copied without: by its label, or by the credit at its end. */
export const isCaption = (text: string): boolean =>
  countWords(text) <= LONGEST && [...LABELS, BY, CREDIT, CREDITED, CREDITED_AFTER].some((pattern) => pattern.test(text));
