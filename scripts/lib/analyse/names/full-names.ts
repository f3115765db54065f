import { isCapitalised, lower, type Paragraph, type Sentence, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import { dates, parts } from '../../language/word-lists.ts';
import type { FoundName } from '../model/analysis.ts';
import { inTextOrder } from '../model/placed.ts';
import { touching } from '../model/touching.ts';
import type { KnownSurface, NameLists, Vocabulary } from '../model/vocabulary.ts';
import { isListedPlace } from './lists.ts';
import { titleBefore } from './titles.ts';

/** As sure as a name is whose words are read by rule; a site's bar lies below it. */
const BY_RULE = 0.8;
const HEADS = [
  parts.organisationHeads,
  parts.openingHeads,
  parts.placeHeads,
  parts.placeOpeners,
  parts.otherHeads,
  parts.titles,
  parts.notNames,
];
/** From here on a name that was read as no person's is left so. */
const SURE_OF_OTHERS = 0.6;
/** Months that are given names as well. */
const ALSO_GIVEN = /^(april|may|june|august)$/;

/**
 * Adds the full names that were not read because their words are also something else ("April Dunning", "June Washington"): two words with
 * capitals, the first a given name, a month or a place, where the words around them speak of somebody.
 */
export function withFullNames(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  { names: lists, surfaces }: Vocabulary,
): FoundName[] {
  const namesAt = touching(names);
  const added: FoundName[] = [];
  for (const { paragraph, sentence } of sentencesOf(paragraphs)) {
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      if (!isCapitalised(token) || !isCapitalised(tokens[i + 1]) || !isPair(tokens, i, lists)) return;
      const place = { paragraph, ...spanOf(tokens, i, i + 2) };
      const touched = namesAt(place);
      const whole = touched.find(({ start, end }) => start === place.start && end === place.end);
      const isSure = whole !== undefined && whole.confidence >= (whole.kind === 'person' ? BY_RULE : SURE_OF_OTHERS);
      if (
        isSure ||
        surfaces.has(`${token.text} ${tokens[i + 1]?.text}`) ||
        !touched.every(({ start, end }) => start >= place.start && end <= place.end)
      )
        return;
      const beside = isBesidePerson(tokens, i, i + 2, (token) => namesAt({ paragraph, start: token.start, end: token.end }));
      const isGiven =
        ALSO_GIVEN.test(lower(token)) || isState(surfaces.get(token.text)) || isListedPlace(token.text) || isGivenName(token, lists);
      if (!(isGiven || (whole && beside)) || !(beside || speaksOfOne(sentence, i, i + 2) || isNoMonth(tokens, i))) return;
      added.push({ ...place, kind: 'person', confidence: BY_RULE });
    });
  }
  if (added.length === 0) return [...names];
  const addedAt = touching(added);
  return [...names.filter((name) => addedAt(name).length === 0), ...added].sort(inTextOrder);
}

const isState = (known: KnownSurface | undefined): boolean =>
  known?.actor.kind === 'country' && (known.role === 'name' || known.role === 'alias' || known.role === 'capital');

const isGivenName = (token: Token, { female, male }: NameLists): boolean => female.has(lower(token)) || male.has(lower(token));

/** Two words with a capital each that stand alone, the second none of those that names of bodies, places and events end with. */
function isPair(tokens: readonly Token[], i: number, { common }: NameLists): boolean {
  const [first, second, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || !/^\p{Lu}[\p{L}'’]+$/u.test(second.text)) return false;
  if (dates.months.has(lower(second)) || common.has(lower(second)) || HEADS.some((words) => words.has(second.text))) return false;
  if (isCapitalised(after) || after?.text === '-' || (second.end === after?.start && /^[-/&]$/.test(after.text))) return false;
  return !isCapitalised(tokens[i - 1]) || titleBefore(tokens, i) !== '' || parts.notNames.has(tokens[i - 1]?.text ?? '');
}

/** A title or an office before them; a verb of saying, an age, "who" or an office after them. */
function speaksOfOne({ tokens }: Sentence, first: number, last: number): boolean {
  if (titleBefore(tokens, first) !== '' || parts.roleNouns.has(lower(tokens[first - 1]))) return true;
  const [after, next] = [tokens[last], tokens[last + 1]];
  if (parts.humanVerbs.has(lower(after))) return true;
  if (after?.text !== ',') return false;
  if (/^\d{1,3}$/.test(next?.text ?? '') || /^who(se)?$/.test(lower(next))) return true;
  const aside = tokens.slice(last + 1, last + 6);
  const close = aside.findIndex(({ text }) => text === ',');
  return (
    /^(the|an?|his|her|their|its)$/.test(lower(next)) &&
    aside.slice(0, close < 0 ? undefined : close).some((token) => parts.roleNouns.has(lower(token)))
  );
}

/** "Ford Maddox and Harrison Ford". */
function isBesidePerson(tokens: readonly Token[], first: number, last: number, namesAt: (token: Token) => FoundName[]): boolean {
  const [next, before] = [tokens[last + 1], tokens[first - 2]];
  const isPerson = (token: Token, edge: 'start' | 'end'): boolean =>
    namesAt(token).some((name) => name.kind === 'person' && name[edge] === token[edge]);
  if (next && lower(tokens[last]) === 'and' && isPerson(next, 'start')) return true;
  return before !== undefined && lower(tokens[first - 1]) === 'and' && isPerson(before, 'end');
}

/** "April Dunning sells": a month before a capital, but not "in April Dunning", "5 May Dunning". */
function isNoMonth(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!ALSO_GIVEN.test(lower(tokens[i])) || tokens.at(-1)?.text === '?') return false;
  return (
    before === undefined ||
    !(
      before.pos === 'ADP' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      /^(last|next|this|late|early|mid|since|by|until)$/.test(lower(before))
    )
  );
}
