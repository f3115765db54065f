import type { Paragraph } from '../../language/paragraph.ts';
import { readings } from '../../language/word-lists.ts';
import type { FoundMention } from '../model/analysis.ts';

/** "beat Wales 3-1", "lost in the final". */
const PLAYED = /\b(?:beat|beaten|defeated|lost|drew|won|win|victory|defeat|thrashed)\b/;
const MATCH = /(?<![-–])\b\d{1,3}\s?[-–]\s?\d{1,3}\b(?!\s?[-–%])|\bin the (?:final|match|game|friendly|Test|World Cup)\b/;

/** The actors of which each mention stands in a sentence on a match, by id: a country that only plays is a team under its name. */
export function teamsIn(paragraphs: readonly Paragraph[], mentions: readonly FoundMention[]): Set<string> {
  const byActor = Map.groupBy(mentions, ({ actor }) => actor);
  return new Set([...byActor].filter(([, own]) => own.every((mention) => isOnMatch(paragraphs, mention))).map(([actor]) => actor));
}

function isOnMatch(paragraphs: readonly Paragraph[], { paragraph, start }: FoundMention): boolean {
  const { text, sentences } = paragraphs[paragraph] as Paragraph;
  const sentence = sentences.find((own) => own.start <= start && start < own.end);
  if (!sentence) return false;
  const words = text.slice(sentence.start, sentence.end);
  return (PLAYED.test(words) && MATCH.test(words)) || sentence.tokens.some(({ text: word }) => readings.matches.has(word.toLowerCase()));
}
