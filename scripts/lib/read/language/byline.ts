import type { Article } from '../model/types.ts';
import bylineWords from './byline-words.json' with { type: 'json' };

/** The byline stands among so many paragraphs at the top. */
const TOP = 2;
const LONGEST = 60;
/** Names of one, two or three hands: words with capitals, and the particles between them. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${CAPITALISED}(?:\\s(?:${CAPITALISED}|${bylineWords.particles.join('|')}))*\\s${CAPITALISED}`;
const NAMES = new RegExp(`^${NAME}(?:(?:,| (?:${bylineWords.and.join('|')})) ${NAME}){0,2}$`, 'u');
/** In scripts without capitals, few and short words. */
const PLAIN = /^[\p{Lo}\p{M}]{1,12}(?:[\s·、，,]\s?[\p{Lo}\p{M}]{1,12}){0,3}$/u;

/**
 * An article in another language than English with who wrote it, where a line at its top says so in that language: "Von Anna Beispiel". Only a
 * line that is nothing but the word and names is one, and only where nothing else has said it.
 */
export function withByline(article: Article): Article {
  if (article.author !== null) return article;
  const words = (bylineWords.by as Record<string, string[]>)[article.language?.split('-')[0] ?? ''] ?? [];
  for (const block of article.blocks.slice(0, TOP)) {
    if (block.kind !== 'paragraph' || (block.marks ?? []).length > 0) continue;
    const author = words.flatMap((word) => authorIn(block.text, word) ?? [])[0];
    if (author === undefined) continue;
    const { text, line } = block;
    return {
      ...article,
      author,
      blocks: article.blocks.filter((own) => own !== block),
      furniture: [...article.furniture, { kind: 'byline', text, line }],
      found: { ...article.found, author: 'line' },
    };
  }
  return article;
}

function authorIn(text: string, word: string): string | undefined {
  if (text.length > LONGEST || !text.toLowerCase().startsWith(word)) return undefined;
  const [, names = ''] = /^\s*[:：/／|｜]?\s*(\S.*)$/su.exec(text.slice(word.length)) ?? [];
  const isApart = /^[\s:：/／|｜]/u.test(text.slice(word.length));
  return isApart && (NAMES.test(names) || PLAIN.test(names)) ? names : undefined;
}
