import { readdirSync, readFileSync } from 'node:fs';
import type { Paragraph } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const FIXTURES = new URL('../../../../fixtures/articles/', import.meta.url);

/** The paragraphs of a text: its lines that are not blank. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => readParagraph(line));

/** The invented articles in plain text, by file name. */
export const inventedArticles = (): [string, Paragraph[]][] =>
  readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, paragraphsOf(readFileSync(new URL(file, FIXTURES), 'utf8'))]);

/** The one about diplomacy, which has no headline, byline or headings. */
export const diplomacyArticle = (): Paragraph[] => paragraphsOf(readFileSync(new URL('orlen-strait-offer.txt', FIXTURES), 'utf8'));

/** Whether a title is contiguous words of the text, but for the case of its first letter. */
export const isOfWords = (title: string, text: string): boolean =>
  text.toLowerCase().includes(title.toLowerCase()) && text.includes(title.slice(1));

/** Words that no title may end with. */
export const HANGING =
  /\b(of|in|on|at|by|for|from|with|to|into|the|a|an|its|their|his|her|and|or|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|should|not|than|as)$/i;
