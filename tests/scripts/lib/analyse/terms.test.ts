import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { findTerms } from '../../../../scripts/lib/analyse/terms.ts';
import { analysisOf } from '../../../support/reading.ts';

type Term = Parameters<typeof findTerms>[2][number];
const term = (words: string, more: Partial<Term> = {}): Term => ({
  id: words.toLowerCase().replaceAll(' ', '-'),
  term: words,
  forms: [],
  not: [],
  ...more,
});

/** The words of a text that are linked, each with its term where that has another id than they. */
function linked(texts: string[], terms: Term[], language?: string): string[] {
  const analysis = analysisOf(...texts);
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, line: 1 }));
  return findTerms(analysis, { blocks, language }, terms).map(({ paragraph, start, end, term }) => {
    return `${texts[paragraph]?.slice(start, end)} → ${term}`;
  });
}

test.each([
  ['The ceasefires held.', 'ceasefire', ['ceasefires → ceasefire']],
  ['Ceasefires are rare.', 'ceasefire', ['Ceasefires → ceasefire']],
  ['The Ceasefire Committee met.', 'ceasefire', []],
  ['A new policy and two older policies.', 'policy', ['policy → policy']],
  ['Two older policies.', 'policy', ['policies → policy']],
  ['The police came.', 'policy', []],
  ['They were prorogued in May.', 'prorogue', ['prorogued → prorogue']],
  ['The workers struck on Monday.', 'strike', []],
  ['The NGOs agreed.', 'NGO', ['NGOs → ngo']],
  ['The ngo agreed.', 'NGO', []],
  ['A post-ceasefire plan.', 'ceasefire', []],
  ['The single transferable votes were counted.', 'single transferable vote', ['single transferable votes → single-transferable-vote']],
  ['The universe is large.', 'university', []],
  ['It rained. Ceasefires are rare.', 'ceasefire', ['Ceasefires → ceasefire']],
  ['“Ceasefires are rare,” he said.', 'ceasefire', ['Ceasefires → ceasefire']],
  ['The Ceasefires were rare.', 'ceasefire', []],
  ['CEASEFIRES are rare.', 'ceasefire', []],
  ['A ceasefire-like pause.', 'ceasefire', []],
  ['A ceasefire - at last.', 'ceasefire', ['ceasefire → ceasefire']],
  ['Tories met tories.', 'Tory', ['Tories → tory']],
  ['Ngos met.', 'NGO', []],
  ['A postal-vote law.', 'postal vote', ['postal-vote → postal-vote']],
  ['A postal, vote law.', 'postal vote', []],
  ['It came by postal', 'postal vote', []],
  ['Two postals votes.', 'postal vote', []],
  ['Postal votes are rare.', 'postal vote', ['Postal votes → postal-vote']],
  ['The Postal vote is rare.', 'postal vote', []],
  ['Ngo laws are rare.', 'NGO law', []],
])('%s: %s', (text, word, found) => {
  expect(linked([text], [term(word)])).toEqual(found);
});

test('other forms lead to the term, and longer words that are another do not', () => {
  const ceasefire = term('ceasefire', { forms: ['cease-fire'], not: ['ceasefire line'] });
  expect(linked(['They drew a ceasefire line before the cease-fire.'], [ceasefire])).toEqual(['cease-fire → ceasefire']);
});

test('of two terms in the same words the longer one counts, and takes the words from the shorter one', () => {
  const terms = [term('vote'), term('postal vote')];
  expect(linked(['A postal vote is no secret vote.'], terms)).toEqual(['postal vote → postal-vote', 'vote → vote']);
});

test('of two that overlap the longer one counts, or else the first', () => {
  expect(linked(['A postal vote count act.'], [term('postal vote'), term('vote count act')])).toEqual(['vote count act → vote-count-act']);
  expect(linked(['A vote card vote.'], [term('card vote'), term('vote card')])).toEqual(['vote card → vote-card']);
});

test('words that are never one term may be another', () => {
  const terms = [term('ceasefire', { not: ['ceasefire line'] }), term('line')];
  expect(linked(['They drew a ceasefire line.'], terms)).toEqual(['line → line']);
});

test.each([undefined, 'en', 'en-GB'])('an article whose language is %s is read as English', (language) => {
  expect(linked(['The ceasefires held.'], [term('ceasefire')], language)).toEqual(['ceasefires → ceasefire']);
});

test('code, links and what is not of the story have none, and what stands beside them has', () => {
  const text = 'The ceasefire held.';
  const [start, end] = [4, 13];
  const found = (marks: object[], kind = 'paragraph', mentions: object[] = []) => {
    const blocks = [{ kind, text, marks, line: 1 }] as Parameters<typeof findTerms>[1]['blocks'];
    const analysis = { ...analysisOf(text), mentions: mentions as Analysis['mentions'] };
    const paragraphs = analysis.paragraphs.map((paragraph) => ({
      ...paragraph,
      ...(kind === 'preformatted' && { role: 'preformatted' as const }),
    }));
    return findTerms({ ...analysis, paragraphs }, { blocks }, [term('ceasefire')]).length;
  };
  expect(found([])).toBe(1);
  expect(found([], 'preformatted')).toBe(0);
  expect(found([{ kind: 'code', start, end }])).toBe(0);
  expect(found([{ kind: 'emphasis', start, end }])).toBe(1);
  expect(
    found([
      { kind: 'code', start: 0, end: start },
      { kind: 'code', start: end, end: end + 1 },
    ]),
  ).toBe(1);
  expect(found([], 'paragraph', [{ paragraph: 0, start: start - 1, end: start }])).toBe(1);
  expect(found([], 'paragraph', [{ paragraph: 0, start: start - 1, end: start + 1 }])).toBe(0);
  expect(found([], 'paragraph', [{ paragraph: 1, start, end }])).toBe(1);
});

test('what says something of the article has none', () => {
  expect(linked(['Correction: An earlier version said that the ceasefire held.', 'The ceasefire held.'], [term('ceasefire')])).toEqual([
    'ceasefire → ceasefire',
  ]);
  expect(linked(['Correction: An earlier version said that the ceasefire held.'], [term('ceasefire')])).toEqual([]);
});

test('the first use in each section is linked', () => {
  const long = (subject: string) => `${subject} was signed by both sides after nine days of talks in the harbour of the town.`;
  const texts = ['A ceasefire', 'The ceasefire', 'The paper', 'This ceasefire', 'No letter', 'One ceasefire'].map(long);
  const analysis = { ...analysisOf(...texts), mentions: [] };
  const sections = [0, 3].map((first) => ({ heading: 'H', from: 'suggested' as const, first, last: first + 2 }));
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, line: 1 }));
  expect(findTerms({ ...analysis, sections }, { blocks }, [term('ceasefire')]).map(({ paragraph }) => paragraph)).toEqual([0, 3]);
});

test('what is tagged with an actor, and what the article links, is passed over for the next use', () => {
  const text = 'The ceasefire of May, the ceasefire of June and the ceasefire of July.';
  const [analysis, at] = [analysisOf(text), (n: number) => [...text.matchAll(/ceasefire/g)][n]?.index ?? 0];
  const mentions = [{ paragraph: 0, start: at(0), end: at(0) + 9, actor: 'x', relation: 'name' as const }];
  const marks = [{ kind: 'link' as const, url: 'https://a.example/', start: at(1) - 4, end: at(1) + 9 }];
  const blocks = [{ kind: 'paragraph' as const, text, line: 1, marks }];
  expect(findTerms({ ...analysis, mentions }, { blocks }, [term('ceasefire')])).toEqual([
    { paragraph: 0, start: at(2), end: at(2) + 9, term: 'ceasefire' },
  ]);
});

test('of an article that is not in English only the words as written are found', () => {
  const texts = ['Die Waffenruhen halten. Die Waffenruhe hält.'];
  expect(linked(texts, [term('Waffenruhe')], 'de')).toEqual(['Waffenruhe → waffenruhe']);
  expect(linked(['双方同意停火。'], [term('停火')], 'zh')).toEqual(['停火 → 停火']);
});
