/** A link or mark, as it is told apart from the words around it. */
export const link = (words: string): string => `[${words}]`;
export const linkTo = (path: string, words: string): string => `[${words}](${path})`;

/** What the interface says, and how its words are asked for. */
export type Row = [says: string, words: () => string | readonly string[]];

export const said = (words: string | readonly string[]): string => (typeof words === 'string' ? words : words.join(''));
