import { readWord } from '../../../../../scripts/lib/read/docx.ts';
import { par, styled, type WordParts, wordFile } from '../../../../support/word.ts';
import { leftOutOf, outlineOf } from '../outline.ts';

const START = styled('Title', 'Harbour tolls to rise in Vell') + par('The council of Vell voted on Monday.');
/** The blocks of a document below its headline and its first paragraph, and what is named. */
export async function linesOf(body: string, parts: WordParts = {}): Promise<string[]> {
  const article = await readWord(await wordFile(START + body, parts), 'a.docx');
  return [...outlineOf(article).slice(1), ...leftOutOf(article).map((own) => `- ${own}`)];
}
