import parts from '../../../../src/vocabulary/name-parts.json' with { type: 'json' };
import type { Token } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What word lists say of each token of a sentence: the list, and where the token stands in the entry ("place:B"). */
export type Tags = string[][];

const LONGEST = 6;
const heads: [string, ReadonlySet<string>][] = [
  ['organisation head', new Set(parts.organisationHeads)],
  ['opening head', new Set(parts.openingHeads)],
  ['place head', new Set(parts.placeHeads)],
  ['place opener', new Set(parts.placeOpeners)],
  ['other head', new Set(parts.otherHeads)],
  ['no name', new Set(parts.notNames)],
];
const titleWords = new Set(parts.titles.flatMap((title) => title.split(' ')));
const roleNouns = new Set(parts.roleNouns);

/** Looks the tokens of a sentence up in the vocabulary's lists. */
export function tagTokens(tokens: readonly Token[], wanted: (i: number) => boolean, { names, surfaces }: Vocabulary): Tags {
  const tags: Tags = tokens.map(() => []);
  const note = (list: string, from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const position = to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I';
      tags[i]?.push(`${list}:${position}`);
    }
  };
  let placed = 0;
  let organised = 0;
  let surfaced = 0;
  tokens.forEach((token, i) => {
    if (!wanted(i)) return;
    const word = token.text;
    const small = word.toLowerCase();
    const own = tags[i] as string[];
    if (names.female.has(small) || names.male.has(small)) own.push('given');
    if (names.surnames.has(small)) own.push('surname');
    if (names.common.has(small)) own.push('common');
    if (names.people.has(small) || roleNouns.has(small)) own.push('role');
    if (titleWords.has(word)) own.push('title');
    for (const [list, words] of heads) if (words.has(word)) own.push(list);
    let phrase = '';
    const whole: string[] = [];
    for (let end = i; end < Math.min(tokens.length, i + LONGEST); end++) {
      const next = tokens[end] as Token;
      phrase += (end > i && next.start > (tokens[end - 1] as Token).end ? ' ' : '') + next.text;
      whole.push(phrase.replaceAll('’', "'"));
    }
    for (let size = whole.length; size > 0; size--) {
      const written = whole[size - 1] as string;
      const lowered = written.toLowerCase();
      if (i + size > surfaced) {
        const known = surfaces.get(written);
        if (known) {
          note(`${known.role}/${known.actor.kind}`, i, i + size);
          surfaced = i + size;
        }
      }
      if (i + size > placed && names.places.has(lowered)) {
        note('place', i, i + size);
        placed = i + size;
      }
      if (i + size > organised && names.organisations.has(lowered)) {
        note('organisation', i, i + size);
        organised = i + size;
      }
    }
  });
  return tags;
}
