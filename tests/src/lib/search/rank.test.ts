import { expect, test } from 'vitest';
import type { PageText } from '../../../../src/lib/search/page-text.ts';
import { type Match, scorePage, type WeighedSlot } from '../../../../src/lib/search/rank.ts';
import { RANK } from '../../../../src/lib/search/weights.ts';

type Section = [heading: string, body: string];

/** A page of a title and sections; all words are folds of themselves. */
function pageOf(title: string, sections: Section[], kind = 'explainer'): PageText {
  const words: string[] = [];
  const placed = [['', title, ''] as const, ...sections.map(([heading, body]) => [heading, heading, body] as const)].map(
    ([id, head, body]) => {
      const start = words.length;
      words.push(...head.split(' ').filter(Boolean));
      const headingEnd = words.length;
      words.push(...body.split(' ').filter(Boolean));
      const passages = headingEnd < words.length ? [{ id: `${id}-p`, start: headingEnd, end: words.length, isEditors: false }] : [];
      return { id: id || null, heading: head, start, headingEnd, end: words.length, passages };
    },
  );
  return { url: '/x/', title, kind, words, forms: words.map((word) => [word]), goOn: new Set(), sections: placed } as unknown as PageText;
}

/** The matches of words of a query, each of which weighs the same. */
function rank(page: PageText, query: string[], { first = 0, weight = 1, fits = {} as Record<string, number> } = {}) {
  const matches = page.words.flatMap((word, start): Match[] => {
    const slot = query.indexOf(word);
    return slot === -1 ? [] : [{ slot, start, end: start + 1, fit: fits[word] ?? 1 }];
  });
  const slots = query.map(() => ({ weight })) as unknown as WeighedSlot[];
  return scorePage(page, matches, slots, query, first);
}

const filler = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
/** What a section of some words says with a word that it has so often. */
const said = (often: number, words: number): number => often / (often + RANK.k1 * (1 - RANK.b + (RANK.b * words) / RANK.sectionWords));

test('a page of which nothing matches has the score that the dictionary gave it, and no section', () => {
  expect(rank(pageOf('Ferries', [['quay', filler(9)]]), ['norway'], { first: 3 })).toMatchObject({
    score: RANK.page * 3,
    sections: [],
    matches: [],
  });
});

test.each([
  [1, 20],
  [2, 20],
  [3, 20],
  [1, 200],
])('a word that stands %i times in a section of %i words', (often, length) => {
  const body = `${filler(length - often - 1)} ${Array.from({ length: often }, () => 'lamp').join(' ')}`;
  const { sections, score } = rank(pageOf('Ferries', [['quay', body]]), ['lamp'], { weight: 2 });
  expect(sections).toHaveLength(1);
  expect(score).toBeCloseTo(2 * said(often, length) + RANK.coverage * 2, 10);
});

test('more of a word says more, and less with each; a longer section says less', () => {
  const scores = [1, 2, 3].map((often) => said(often, 50));
  expect(scores.toSorted()).toEqual(scores);
  expect((scores[1] as number) - (scores[0] as number)).toBeGreaterThan((scores[2] as number) - (scores[1] as number));
  expect(said(1, 500)).toBeLessThan(said(1, 50));
});

test('a word that is only near to what was asked says as much less', () => {
  const page = pageOf('Ferries', [['quay', 'the lamp burns']]);
  const whole = rank(page, ['lamp']).score;
  const near = rank(page, ['lamp'], { fits: { lamp: 0.5 } }).score;
  const frequency = 0.5 / (0.5 + RANK.k1 * (1 - RANK.b + (RANK.b * 4) / RANK.sectionWords));
  expect(near).toBeCloseTo(frequency + RANK.coverage * 0.5 ** RANK.steepness, 10);
  expect(near).toBeLessThan(whole);
});

test('a section with all that was asked for goes before one with a part of it, however often', () => {
  const page = pageOf('Ferries', [
    ['quay', 'lamp lamp lamp lamp lamp burns by night'],
    ['pier', 'the harbour has a lamp'],
  ]);
  expect(rank(page, ['harbour', 'lamp']).sections.map(({ section }) => section.id)).toEqual(['pier', 'quay']);
});

test('of sections that say the same the first stands first', () => {
  const page = pageOf('Ferries', [
    ['pier', 'a lamp burns'],
    ['quay', 'a lamp burns'],
  ]);
  expect(rank(page, ['lamp']).sections.map(({ section }) => section.id)).toEqual(['pier', 'quay']);
});

test('words that stand together say more than words apart, and apart more than a screen nothing', () => {
  const score = (between: number) =>
    rank(pageOf('Ferries', [['quay', `harbour ${filler(between)} lamp ${filler(90 - between)}`]]), ['lamp', 'harbour']).score;
  expect(score(0)).toBeGreaterThan(score(3));
  expect(score(3)).toBeGreaterThan(score(RANK.near - 1));
  expect(score(RANK.near)).toBeCloseTo(score(RANK.near + 20), 10);
});

test('words in the order of the query say more than the same in another', () => {
  const score = (words: string) => rank(pageOf('Ferries', [['quay', `${words} ${filler(9)}`]]), ['harbour', 'lamp', 'night']).score;
  expect(score('harbour lamp night') - score('night lamp harbour')).toBeCloseTo(3 * RANK.run, 10);
  expect(score('night harbour lamp') - score('lamp night harbour')).toBeCloseTo(0, 10);
});

test('a heading that says the query says more than the text, the more so where it says nothing else', () => {
  const score = (heading: string, body: string) => rank(pageOf('Ferries', [[heading, body]]), ['lamp']).score;
  expect(score('lamp', 'burns by night')).toBeGreaterThan(score('burns', 'by lamp night'));
  expect(score('lamp', 'burns by night')).toBeGreaterThan(score('lamp burns', 'by night'));
  const exact = score('lamp', 'burns by night') - score('burns', 'by lamp night');
  expect(exact).toBeCloseTo(RANK.heading * (1 + RANK.exactHeading), 10);
});

test('the title of a page counts beside its best section, which is not better for words that the title has', () => {
  const page = pageOf('lamp', [
    ['quay', 'a lamp burns'],
    ['pier', 'a lamp for the harbour'],
  ]);
  const untitled = rank(
    pageOf('Ferries', [
      ['quay', 'a lamp burns'],
      ['pier', 'a lamp for the harbour'],
    ]),
    ['lamp'],
  ).score;
  const titled = rank(page, ['lamp']);
  expect(titled.score - untitled).toBeCloseTo(RANK.title * (1 + RANK.exactHeading), 10);
  const [best] = titled.sections;
  expect(best?.order).toBeLessThan(best?.score as number);
});

test.each(['actor', 'theme', 'term'])('a page of the kind %s names things, and counts as such', (kind) => {
  const of = (own: string) => rank(pageOf('Ferries', [['quay', 'a lamp burns']], own), ['lamp'], { first: 1 }).score;
  expect(of(kind)).toBeCloseTo(of('explainer') * RANK.naming, 10);
});

test('what an editor wrote above the article is looked at where no section has a match, the title apart', () => {
  const page = pageOf('Ferries', [['quay', filler(4)]]);
  const [front] = page.sections;
  page.words[0] = 'ferries';
  const written = { ...page, words: ['ferries', 'lamp', ...page.words.slice(1)], forms: [['ferries'], ['lamp'], ...page.forms.slice(1)] };
  const moved = {
    ...written,
    sections: written.sections.map((own) => ({ ...own, start: own.start + 1, headingEnd: own.headingEnd + 1, end: own.end + 1 })),
  };
  moved.sections[0] = {
    ...(front as PageText['sections'][number]),
    start: 0,
    headingEnd: 1,
    end: 2,
    passages: [{ id: 'p', start: 1, end: 2, isEditors: true }],
  };
  const { sections, score } = rank(moved, ['lamp']);
  expect(sections.map(({ section }) => [section.start, section.headingEnd, section.end])).toEqual([[1, 1, 2]]);
  expect(score).toBeGreaterThan(0);
});
