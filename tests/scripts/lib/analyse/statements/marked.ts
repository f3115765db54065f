import { findQuotes, type Scene } from '../../../../../scripts/lib/analyse/statements/scene.ts';
import type { Token } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

/** A sentence as it is read, with places in it: a bar stands before each token that a test asks for, `^` before each that a later cue's stretch begins at. */
export interface Marked {
  scene: Scene;
  tokens: readonly Token[];
  /** The tokens behind the bars. */
  at: number[];
  /** The words of the tokens `[from, to)`, to the end without the second. */
  words: (from: number, to?: number) => string;
}

export function marked(text: string): Marked {
  const plain = text.replace(/[|^]/g, '');
  const [sentence] = readParagraph(plain).sentences;
  if (!sentence) throw new Error(`no sentence: ${text}`);
  const { tokens } = sentence;
  const at: number[] = [];
  const limits: number[] = [];
  for (const [seen, { 0: sign, index }] of [...text.matchAll(/[|^]/g)].entries()) {
    const place = tokens.findIndex(({ start }) => start >= index - seen);
    (sign === '|' ? at : limits).push(place < 0 ? tokens.length : place);
  }
  const words = (from: number, to = tokens.length): string =>
    plain.slice(tokens[from]?.start ?? plain.length, to > from ? tokens[to - 1]?.end : tokens[from]?.start);
  return { scene: { sentence, quotes: findQuotes(plain), limits }, tokens, at, words };
}
