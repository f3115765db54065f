import { describe, expect, test } from 'vitest';
import type { FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { findKeyPoints, rankSentences } from '../../../../../scripts/lib/analyse/structure/key-points.ts';
import type { ParagraphShape } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const TEXT = 'The council of Orrin closed the old bridge.';
/** What the first sentence of an article has that is all of it. */
const ALONE = 1.6 + 0.9 + 0.3;
/** The same of a line that is no prose, and its own headline. */
const NO_PROSE = 0.9 + 0.6 + 0.3 - 0.25 - 10;

const mention = (actor: string, start: number, paragraph = 0): FoundMention => ({
  paragraph,
  actor,
  relation: 'name',
  start,
  end: start + 1,
});

/** The score of the first sentence of a text. */
const score = (text: string, mentions: FoundMention[] = [], words: string[] = [], headline: string | null = null, shape?: ParagraphShape) =>
  rankSentences([readParagraph(text, shape)], mentions, words, headline).find(({ index }) => index === 0)?.score;

describe('a sentence tells the more', () => {
  test('the more actors it names, up to three', () => {
    const named = ['ada', 'ben', 'cy', 'di'].map((actor, at) => mention(actor, 4 * at));
    expect([0, 1, 2, 3, 4].map((count) => score(TEXT, named.slice(0, count))?.toFixed(2))).toEqual(
      [0, 1, 2, 3, 3].map((count) => (ALONE + count / 10).toFixed(2)),
    );
  });

  test('which stand in it, neither beside it nor in another paragraph', () => {
    expect(score(TEXT, [mention('ada', 0)])).toBeCloseTo(ALONE + 0.1);
    expect(score(TEXT, [mention('ada', TEXT.length)])).toBeCloseTo(ALONE);
    expect(score(TEXT, [mention('ada', 0, 1)])).toBeCloseTo(ALONE);
    const second = rankSentences([readParagraph(`${TEXT} ${TEXT}`)], [mention('ada', 10)], [], null).find(({ index }) => index === 1);
    expect(second?.score).toBeLessThan(0.8 + 0.9 + 0.01);
  });

  test('the more of the themes’ words it has, up to three', () => {
    const words = ['Council', 'bridge', 'old', 'orrin'];
    expect([0, 1, 2, 3, 4].map((count) => score(TEXT, [], words.slice(0, count))?.toFixed(2))).toEqual(
      [0, 1, 2, 3, 3].map((count) => (ALONE + count / 10).toFixed(2)),
    );
    expect(score(TEXT, [], ['ferry'])).toBeCloseTo(ALONE);
  });

  test('the nearer it is to the headline', () => {
    expect(score(TEXT, [], [], TEXT)).toBeCloseTo(ALONE + 0.6);
    expect(score(TEXT, [], [], 'A ferry sank')).toBeCloseTo(ALONE);
  });

  test('or to the line without a verb that the article opens with', () => {
    const second = (opening: string) =>
      rankSentences([readParagraph(opening), readParagraph(TEXT)], [], [], null).find(({ index }) => index === 1)?.score ?? 0;
    expect(second('Council of Orrin: old bridge')).toBeGreaterThan(second('Night of rain: wet ferry') + 0.3);
    expect(second('Council of Orrin: old bridge')).toBeGreaterThan(second('The council of Orrin met the old bridge.') + 0.3);
  });

  test('where it is prose, and stands alone', () => {
    expect(score('The council closed the old bridge.')).toBeCloseTo(ALONE - 0.25);
    expect(score('The council of Orrin and the old bridge.')).toBeCloseTo(NO_PROSE);
    for (const role of ['item', 'quotation', 'caption', 'row', 'note'] as const)
      expect(score(TEXT, [], [], null, { role })).toBeCloseTo(NO_PROSE);
    expect(score(TEXT, [], [], null, { outside: [{ start: 0, end: TEXT.length }] })).toBeCloseTo(NO_PROSE);
  });
});

describe('whether a sentence stands alone', () => {
  test.each([
    ['The council of Orrin closed the old bridge.', true],
    ['The council of Orrin closed the old bridge!', true],
    ['The council of Orrin closed the “old bridge.”', true],
    ['The council of Orrin closed the bridge.', false],
    ['The council of Orrin closed the old bridge?', false],
    ['The council of Orrin closed the old bridge;', false],
    ['The council of Orrin closed the old bridge', false],
    ['The council of Orrin closed the (old bridge.', false],
    ['The council of Orrin and the old bridge.', false],
    ['The council of Orrin closing the old bridge.', false],
    ['But the council of Orrin closed the old bridge.', false],
    ['“The council of Orrin closed the old bridge.”', false],
  ])('%s: %s', (text, alone) => {
    expect(rankSentences([readParagraph(text)], [], [], null).map(({ standsAlone }) => standsAlone)).toEqual([alone]);
  });
});

describe('key points', () => {
  const name = (n: number) => `${'bdfglmnprst'[n % 11]}a${'bdfglmnprst'[Math.floor(n / 11) % 11]}o`;
  /** Sentences of eleven words that tell nothing twice. */
  const article = (sentences: number) =>
    Array.from({ length: sentences }, (_, n) =>
      readParagraph(`The ${name(3 * n)}  man of  ${name(3 * n + 1)} closed the ${name(3 * n + 2)}  for  a day.`),
    );

  test.each([
    [2, 1],
    [3, 2],
    [20, 3],
    [34, 3],
    [36, 4],
    [44, 4],
    [46, 5],
    [90, 5],
  ])('of %i sentences of eleven words are %i', (sentences, points) => {
    expect(findKeyPoints(article(sentences), [], [], null)).toHaveLength(points);
  });

  test('are as sure as their score is high, and never quite', () => {
    const paragraphs = article(20);
    const scores = new Map(rankSentences(paragraphs, [], [], null).map(({ paragraph, score }) => [paragraph, score]));
    const [first, ...others] = findKeyPoints(paragraphs, [], [], null);
    expect(first?.confidence).toBe(0.97);
    expect(others.map(({ confidence }) => confidence)).toEqual(
      others.map(({ paragraph }) => Math.round(47 * (scores.get(paragraph) ?? 0)) / 100),
    );
  });
});
