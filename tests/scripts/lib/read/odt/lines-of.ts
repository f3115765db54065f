import { readOpenDocument } from '../../../../../scripts/lib/read/odt.ts';
import { type OdtParts, odtFile, p } from '../../../../support/odt.ts';
import { leftOutOf, outlineOf } from '../outline.ts';

/** A headline and a paragraph. */
export const START = `${p('Harbour tolls to rise in Vell', 'Title')}${p('The council of Vell voted on Monday.')}`;
/** The blocks of a document below its headline and its first paragraph, and what is named. */
export async function linesOf(body: string, parts: OdtParts = {}): Promise<string[]> {
  const article = await readOpenDocument(await odtFile(START + body, parts), 'a.odt');
  return [...outlineOf(article).slice(1), ...leftOutOf(article).map((own) => `- ${own}`)];
}
