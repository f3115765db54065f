import type { Article } from '../../../../../scripts/lib/read/model/types.ts';
import { readRichText } from '../../../../../scripts/lib/read/rtf.ts';
import { leftOutOf, outlineOf } from '../outline.ts';

/** A paragraph. */
export const LEAD = '\\pard The council of Vell voted on Monday to raise the harbour toll.\\par\n';
const read = (body: string, head = ''): Article =>
  readRichText(Buffer.from(`{\\rtf1\\ansi ${head}Tolls rise\\par ${LEAD}${body}}`, 'latin1'), 'a.rtf');
/** The blocks of a document below its headline and its first paragraph, and what is named. */
export function linesOf(body: string, head = ''): string[] {
  const article = read(body, head);
  return [...outlineOf(article).slice(1), ...leftOutOf(article).map((own) => `- ${own}`)];
}
