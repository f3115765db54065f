import interview from '../../../../src/vocabulary/interview.json' with { type: 'json' };
import type { Paragraph } from '../../language/paragraph.ts';
import type { FoundActor, FoundMention } from '../model/analysis.ts';

/** Words between a verb and whom it is about: "spoke to the new mayor, ". */
const BETWEEN = String.raw`(?:[,\s]|(?!(?:and|or|of|about)\b)\p{Ll}[\p{L}’'-]*(?=[\s,])){0,16}`;
const TITLE = String.raw`(?:(?:\p{Lu}\p{L}*|(?:Dr|Mr|Mrs|Ms|Prof)\.)\s){0,2}`;
const inAnyCase = (words: string): string => words.replace(/^\p{L}|(?<=&)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const MET = new RegExp(String.raw`\b(?:${interview.meeting.map(inAnyCase).join('|')})\s${BETWEEN}${TITLE}$`, 'u');
const ANSWERS = new RegExp(String.raw`^[^.!?]{0,90}\b(?:${interview.answering.join('|')})\b`, 'iu');

/** "The boat builder Sven Dahl", though not "the work of Sven Dahl"; "Sven Dahl, who builds boats", "Sven Dahl, 61,". */
const DESCRIBED_BEFORE =
  /\b(?:the|a|an|our|its|their)\s(?:\p{L}[\p{L}’'-]*\s){0,3}(?!(?:of|about|by|for|from|with|to|and)\s)\p{Ll}[\p{L}’'-]*\s$/iu;
const DESCRIBED_AFTER = /^,\s(?:who|the|a|an|its|\d)/;

/**
 * Whom headline and introduction of an interview lead to: the only person named there, or the one who is met, who answers, who stands in the headline,
 * whom the introduction begins with and names most. Where two fit it stays open.
 *
 * @param people who is no writer of the article and does not ask
 * @param mentions those of the introduction
 */
export function guestOf(
  people: readonly FoundActor[],
  mentions: readonly FoundMention[],
  paragraphs: readonly Paragraph[],
  headline: string | null,
): string | null {
  const own = ({ id }: FoundActor) => mentions.filter(({ actor }) => actor === id);
  const found = people.filter((person) => own(person).length > 0);
  const before = ({ paragraph, start }: FoundMention): string => (paragraphs[paragraph] as Paragraph).text.slice(0, start);
  const after = ({ paragraph, end }: FoundMention): string => (paragraphs[paragraph] as Paragraph).text.slice(end);
  const isMet = (person: FoundActor): boolean => own(person).some((mention) => MET.test(before(mention)));
  const answersIt = (person: FoundActor): boolean => own(person).some((mention) => ANSWERS.test(after(mention)));
  const isDescribed = (person: FoundActor): boolean =>
    own(person).some((mention) => DESCRIBED_BEFORE.test(before(mention)) || DESCRIBED_AFTER.test(after(mention)));
  const inHeadline = ({ name }: FoundActor): boolean => headline?.includes(name.split(' ').at(-1) as string) === true;
  // "Sven Dahl talks to Rita Moe": either may be the one who is asked; whom a text describes is.
  const isEither = found.some((one) => !isMet(one) && answersIt(one) && found.some(isMet));
  const signs: ((person: FoundActor) => boolean)[] = [
    ...(isEither ? [inHeadline, isDescribed] : [isMet, answersIt]),
    inHeadline,
    (person) => !isEither && found.every((other) => other === person || own(other).length < own(person).length) && found[0] === person,
  ];
  for (const sign of signs) {
    const fitting = found.filter(sign);
    if (fitting.length === 1) return (fitting[0] as FoundActor).id;
  }
  return null;
}
