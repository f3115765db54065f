import type { Paragraph, Sentence } from '../../scripts/lib/language/paragraph.ts';
import { readParagraphs } from '../../scripts/lib/language/sentences.ts';

/** Where the words between asterisks stand in a text: "They met *Anna Reed* there." */
export interface Starred {
  text: string;
  paragraphs: Paragraph[];
  sentence: Sentence;
  /** Token indices, last exclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
}

export function starred(written: string): Starred {
  const start = written.indexOf('*');
  const end = written.indexOf('*', start + 1) - 1;
  const text = written.replaceAll('*', '');
  const paragraphs = readParagraphs([text]);
  const sentence = paragraphs[0]?.sentences.find((own) => own.start <= start && start < own.end) as Sentence;
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const last = sentence.tokens.findLastIndex((token) => token.end <= end) + 1;
  return { text, paragraphs, sentence, first, last, start, end };
}
