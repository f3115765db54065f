import type { Article } from './model/types.ts';

const UNHELD = /[\0\ufffe\uffff]/g;
const REPLACEMENT = '\ufffd';

/** A text with U+FFFD for what HTML, YAML or UTF-8 can't hold: NUL, U+FFFE, U+FFFF, half of a pair. No offset changes. */
export const heldText = (text: string): string => text.replace(UNHELD, REPLACEMENT).toWellFormed();

/** The same of all texts of an article: escapes of RTF, YAML and JSON name such characters. */
export const heldArticle = (article: Article): Article => held(article) as Article;

function held(value: unknown): unknown {
  if (typeof value === 'string') return heldText(value);
  if (Array.isArray(value)) return value.map(held);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, held(own)]));
}
