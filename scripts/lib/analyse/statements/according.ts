import { isCapitalised, lower, type Span, spanOf, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, withComplements } from '../../language/phrases.ts';
import { isVerbal } from '../../language/verbs.ts';
import { contentAround } from './contents.ts';
import { inQuote, type Scene, skipLimit } from './scene.ts';

/** The statements that "according to" attributes. `at`: token index of "according". */
export function accordingTo(scene: Scene): { source: NounPhrase; at: number; content: Span[] }[] {
  const { tokens } = scene.sentence;
  return tokens.flatMap((token, at) => {
    if (lower(token) !== 'according' || lower(tokens[at + 1]) !== 'to') return [];
    if (inQuote(scene, token)) return [];
    const source = sourceAfter(tokens, at + 2);
    if (!source) return [];
    const comma = commaAfter(tokens, source.end);
    const content = contentAround(scene, at, source.end, floorBefore(scene, at));
    if (content.length > 0) return [{ source, at, content }];
    if (at > 1 && !tokens.slice(floorBefore(scene, at), at).some(isVerbal)) return [];
    if (at > 1) return [{ source, at, content: [trimmed(tokens, floorBefore(scene, at), at)] }];
    if (comma === null || comma + 1 >= tokens.length) return [];
    const limit = scene.limits.find((entry) => entry > comma + 1) ?? tokens.length;
    return [{ source, at, content: [trimmed(tokens, comma + 1, limit)] }];
  });
}

/** Where what a verb before "according to" says ends: at its comma. */
export const limitsOfAccording = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) =>
    lower(token) === 'according' && lower(tokens[at + 1]) === 'to' && at > 1 ? [tokens[at - 1]?.text === ',' ? at - 1 : at] : [],
  );

const floorBefore = (scene: Scene, at: number): number =>
  Math.max(
    0,
    ...scene.limits
      .filter((limit) => limit < at - 2 && lower(scene.sentence.tokens[limit + 1]) !== 'according')
      .map((limit) => skipLimit(scene.sentence.tokens, limit)),
  );

function trimmed(tokens: readonly Token[], start: number, end: number): Span {
  let last = end;
  while (last > start + 1 && /^[.,;:!?—–]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return spanOf(tokens, start, last);
}

/** The whole noun phrase after "according to", with what completes it: "the head of the office in Kyiv". */
function sourceAfter(tokens: readonly Token[], start: number): NounPhrase | null {
  const base = nounPhraseAt(tokens, start);
  return base && withComplements(tokens, base, /^(of|in|for|from|at|by|and)$/);
}

/** The comma that ends the source of "According to …,": the one that no apposition follows. */
function commaAfter(tokens: readonly Token[], end: number): number | null {
  if (tokens[end]?.text !== ',') return null;
  const close = tokens.findIndex((token, i) => i > end && i < end + 14 && token.text === ',');
  if (close < 0 || !tokens.slice(close + 1, close + 14).some(isVerbal)) return end;
  const aside = tokens.slice(end + 1, close);
  const named = tokens[end - 1]?.pos === 'PROPN';
  const apposition = named ? /^(a|an|the|who|which|whose)$/.test(lower(aside[0])) : aside.every(isCapitalised);
  return apposition && !(named && aside.slice(1).some(isVerbal) && !/^wh/.test(lower(aside[0]))) ? close : end;
}
