import { z } from 'zod';
import type { AnswerTo } from '../../predict/tasks.ts';
import { f1, type Judged, type Scores } from './score.ts';

const range = z.tuple([z.int(), z.int()]);

export const statementsSchema = z.object({
  text: z.string(),
  attributions: z.array(
    z.object({
      type: z.string(),
      /** `head` is the token that says who it is. */
      source: z.object({ spans: z.array(range), head: range.nullish() }).nullable(),
      content: z.object({ spans: z.array(range) }),
    }),
  ),
});
type Gold = z.infer<typeof statementsSchema>;
type Range = z.infer<typeof range>;

/** Two contents are of one statement when they share this part of their letters. */
const LEAST_SHARED = 0.5;

/**
 * How well statements are found: contents are paired one to one, those first that share most letters (Dice coefficient).
 *
 * - `statements`: F1 of pairs whose source is right too; where people named none, any is
 * - `sources`: of pairs where people named a source, those with the right one
 * - `recall direct`, `recall indirect`, `recall mixed`: of the statements of a kind, those with a pair
 */
export function scoreStatements(judged: readonly Judged<Gold, AnswerTo<'attribution'>>[]): Scores {
  let [predicted, expected, right, sourced, sourceRight] = [0, 0, 0, 0, 0];
  const kinds = new Map<string, { found: number; of: number }>();
  for (const { gold, answer } of judged) {
    const wanted = withLetters(gold.text, gold.attributions);
    const given = withLetters(gold.text, answer.attributions);
    predicted += given.length;
    expected += wanted.length;
    const pairs = pairUp(given, wanted);
    for (const [own, other] of pairs) {
      const isRight = other.source === null || isSource(own.source, other.source, gold.text);
      if (isRight) right += 1;
      if (other.source !== null) sourced += 1;
      if (other.source !== null && isRight) sourceRight += 1;
    }
    const found = new Set(pairs.map(([, other]) => other));
    for (const other of wanted) {
      const kind = kinds.get(other.type) ?? { found: 0, of: 0 };
      kinds.set(other.type, { found: kind.found + (found.has(other) ? 1 : 0), of: kind.of + 1 });
    }
  }
  return {
    statements: f1(right, predicted, expected),
    sources: sourceRight / (sourced || 1),
    ...Object.fromEntries([...kinds].map(([kind, { found, of }]) => [`recall ${kind}`, found / of])),
  };
}

interface WithLetters {
  letters: Set<number>;
}

/** Pairs of a prediction and what it is compared with, each in one pair at most. */
function pairUp<Own extends WithLetters, Other extends WithLetters>(given: readonly Own[], wanted: readonly Other[]): [Own, Other][] {
  const candidates = given.flatMap((own) =>
    wanted.map((other, place) => ({ own, other, place, shared: shareOf(own.letters, other.letters) })),
  );
  const left = new Set<WithLetters>([...given, ...wanted]);
  return candidates
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared || a.place - b.place)
    .flatMap(({ own, other }): [Own, Other][] => {
      if (!left.has(own) || !left.has(other)) return [];
      left.delete(own);
      left.delete(other);
      return [[own, other]];
    });
}

/** Those statements whose content has letters or digits, with where these are. */
const withLetters = <Statement extends { content: { spans: Range[] } }>(text: string, statements: readonly Statement[]) =>
  statements
    .map((statement) => ({ ...statement, letters: lettersOf(text, statement.content.spans) }))
    .filter(({ letters }) => letters.size > 0);

/** The offsets of the letters and digits of spans, without a "that" at the beginning of the first. */
function lettersOf(text: string, spans: readonly Range[]): Set<number> {
  const letters = new Set<number>();
  for (const [start, end] of spans) {
    const that = start === spans[0]?.[0] ? (/^["“\s]*that,?\s+/i.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    for (let at = start + that; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) letters.add(at);
  }
  return letters;
}

const shareOf = (one: Set<number>, other: Set<number>): number => (2 * one.intersection(other).size) / (one.size + other.size);

/** Whether a predicted source covers the head of the right one; of a source without a head, whether it shares half of its letters. */
function isSource(
  own: { spans: Range[] } | null,
  { spans, head }: NonNullable<Gold['attributions'][number]['source']>,
  text: string,
): boolean {
  if (own === null) return false;
  if (head) return own.spans.some(([start, end]) => start < head[1] && head[0] < end);
  return shareOf(lettersOf(text, spans), lettersOf(text, own.spans)) >= LEAST_SHARED;
}
