import { type Around, findInterview, type Interview, type Piece } from '../../../../../scripts/lib/analyse/interview/turns.ts';

/**
 * Paragraphs as they are laid out. A line of several rows begins with its headings ("# …"); `*…*` stands in bold, `> …` in a quotation,
 * `- …` in a list, `| …` in a table, `~ …` out of the story.
 */
export const pieces = (...lines: string[]): Piece[] =>
  lines.map((line): Piece => {
    const [heading, rest] = line.startsWith('# ') ? (line.slice(2).split('\n') as [string, string]) : [undefined, line];
    const [, sign = '', words = ''] = /^([>|~-] )?(.*)$/s.exec(rest) as unknown as string[];
    const isStressed = /^\*.*\*$/s.test(words);
    const text = isStressed ? words.slice(1, -1) : words;
    const role = ({ '> ': 'quotation', '- ': 'item', '| ': 'row' } as const)[sign];
    return { text, isStressed, heading, ...(role && { role }), ...(sign === '~ ' && { outside: [{ start: 0, end: text.length }] }) };
  });

/** The interview in these paragraphs, below no headline unless one is given. */
export const interviewIn = (lines: readonly string[], around: Partial<Around> = {}): Interview | null =>
  findInterview(pieces(...lines), { headline: null, author: null, ...around });

/** Its turns in words: `question q: Why?`, with a + where one goes on; null for no interview. */
export function turnsIn(lines: readonly string[], around: Partial<Around> = {}): string[] | null {
  const own = pieces(...lines);
  const found = findInterview(own, { headline: null, author: null, ...around });
  const shown = found?.turns.map(({ paragraph, start, end, key, part, continues }) => {
    const text = own[paragraph]?.text.slice(start, end);
    return `${continues ? '+ ' : ''}${part} ${key || '-'}: ${text}`;
  });
  return shown ?? null;
}
