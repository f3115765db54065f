import { lower, type Paragraph, type Sentence, type Token } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import type { FoundName } from '../model/analysis.ts';
import { nameAt } from '../model/placed.ts';
import { titleBefore } from './titles.ts';

/**
 * Names without the single words that only cells of tables and items of lists make people: "Winter" over a column, where a capital tells
 * of nothing. Somebody who is also named in prose, with a title, in full, or who speaks, stays.
 */
export function withoutCellNames(names: readonly FoundName[], paragraphs: readonly Paragraph[]): FoundName[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const words = new Map(people.map((name) => [name, nameAt(name, paragraphs)]));
  const named = new Set([...words.values()].flatMap((text) => (text.includes(' ') ? text.split(/\s+/) : [])));
  for (const [name, text] of words) if (tellsOfSomebody(name, paragraphs)) named.add(text);
  return names.filter((name) => {
    const text = words.get(name);
    return text === undefined || text.includes(' ') || named.has(text);
  });
}

function tellsOfSomebody({ paragraph, start, end }: FoundName, paragraphs: readonly Paragraph[]): boolean {
  const { role, sentences } = paragraphs[paragraph] as Paragraph;
  const { tokens } = sentences.find((sentence) => sentence.start <= start && start < sentence.end) as Sentence;
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token: Token) => token.end <= end) + 1;
  const [before, after] = [lower(tokens[first - 1]), tokens[last]];
  if (titleBefore(tokens, first) !== '' || parts.titles.has(tokens[first]?.text ?? '') || parts.humanVerbs.has(lower(after))) return true;
  if (parts.said.has(before)) return true;
  return role !== 'row' && role !== 'item' && !(before === 'the' && after?.pos === 'NOUN');
}
