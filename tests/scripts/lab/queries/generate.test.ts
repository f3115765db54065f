import { expect, test } from 'vitest';
import { generateQueries } from '../../../../scripts/lab/queries/generate.ts';
import { misspell } from '../../../../scripts/lab/queries/typo.ts';
import { distance, fold, stem, wordsOf } from '../../../../scripts/lab/queries/words.ts';
import { readSitePage } from '../../../../scripts/lab/search/site-pages.ts';
import { Random } from '../../../../scripts/lab/support/random.ts';

const explainer = (slug: string, title: string, sections: [string, string, ...string[]][]) =>
  readSitePage(
    `<main data-pagefind-body><h1>${title}</h1>${sections
      .map(([id, heading, ...blocks]) => `<h2 id="${id}">${heading}</h2>${blocks.map((block) => `<p>${block}</p>`).join('')}`)
      .join('')}</main>`,
    `explainers/${slug}/index.html`,
  );
const actor = (id: string, name: string, others: string) =>
  readSitePage(
    `<meta data-pagefind-meta="otherNames[content]" content="${others}"><main data-pagefind-body><h1>${name}</h1></main>`,
    `actors/${id}/index.html`,
  );

const pages = [
  explainer('ferry', 'Harbour ferries return to Grenna', [
    [
      'timetable',
      'A timetable for the island',
      'The ferries crossed the harbour twice before the engineers announced repairs.',
      'Captain Léonie Marchánd welcomed passengers aboard.',
    ],
    ['fares', 'Cheaper fares for pupils', 'Fares for pupils were lowered because the harbour board insisted on cheaper crossings.'],
  ]),
  explainer('library', 'Library opens a reading room', [
    ['room', 'A reading room', 'Volunteers painted shelves and donated dictionaries, while pupils announced a reading contest.'],
    ['roof', 'The leaking roof', 'Engineers mended the leaking roof before winter; painting follows in spring.'],
  ]),
  actor('grenna', 'Republic of Grenna', 'Grenna; Grennan'),
  actor('leonie-marchand', 'Léonie Marchánd', ''),
];
const lists = {
  surfaces: [
    { text: 'Grennans', actor: 'grenna' },
    { text: 'Republic of Grenna', actor: 'grenna' },
    { text: 'Nowherian', actor: 'nowhere' },
  ],
  everyday: ['volleyball', 'library', 'sourdough'],
};
const queries = [1, 2, 3, 4, 5].flatMap((seed) => generateQueries(pages, lists, 20, seed));
const of = (name: string) => queries.filter((query) => query.class === name);
const sectionTexts = pages.flatMap(({ page, sections }) =>
  sections.map(({ id, heading, blocks }) => ({ place: { page, anchor: id }, text: [heading, ...blocks].join(' / ') })),
);

test('every class has queries, and the same seed gives the same', () => {
  const classes = [
    'heading',
    'phrase',
    'phrase quoted',
    'typo',
    'prefix',
    'inflection',
    'no-accent',
    'two words',
    'no-answer',
    'alias',
    'name',
  ];
  expect([...new Set(queries.map((query) => query.class))].sort()).toEqual(classes.sort());
  expect(generateQueries(pages, lists, 20, 3)).toEqual(generateQueries(pages, lists, 20, 3));
  expect(generateQueries(pages, lists, 20, 3)).not.toEqual(generateQueries(pages, lists, 20, 4));
});

test.each(['heading', 'phrase', 'inflection', 'no-accent', 'two words'])('%s: every section with all of the words is expected', (name) => {
  for (const { q, expect: expected } of of(name)) {
    const words = wordsOf(q).map(({ folded }) => stem(folded));
    const having = sectionTexts.filter(({ text }) => {
      const stems = wordsOf(text).map(({ folded }) => stem(folded));
      return words.every((word) => stems.includes(word));
    });
    expect(
      expected.filter(({ anchor }) => anchor !== undefined),
      q,
    ).toEqual(having.map(({ place }) => place));
    expect(expected.length, q).toBeGreaterThan(0);
  }
});

test('a quoted phrase stands so in each section that is expected, and in no other', () => {
  for (const { q, expect: expected } of of('phrase quoted')) {
    expect(expected, q).toEqual(sectionTexts.filter(({ text }) => text.includes(q.slice(1, -1))).map(({ place }) => place));
  }
});

test('a typo is no word of the site, and one or two letters off a word whose forms each expected section has', () => {
  const siteWords = pages.flatMap(({ title, sections }) =>
    wordsOf([title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].join(' ')).map(({ folded }) => folded),
  );
  const siteStems = new Set(siteWords.map(stem));
  for (const { q, expect: expected } of of('typo')) {
    const wrong = q.split(' ').filter((word) => !siteStems.has(stem(word)));
    expect(wrong, q).toHaveLength(1);
    const meant = new Set(siteWords.filter((word) => distance(word, wrong[0] ?? '', 2) <= 2).map(stem));
    for (const { place, text } of sectionTexts.filter((section) => expected.some((one) => one.anchor === section.place.anchor))) {
      expect(
        wordsOf(text).some(({ folded }) => meant.has(stem(folded))),
        `${q}: ${place.anchor}`,
      ).toBe(true);
    }
  }
});

test('a query without an answer has words that are nowhere, or that never meet on a page', () => {
  const wholePages = pages.map(({ page, title, otherNames, sections }) => ({
    page,
    stems: new Set(
      wordsOf([title, ...otherNames, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])].join(' ')).map(({ folded }) =>
        stem(folded),
      ),
    ),
  }));
  for (const { q, expect: expected } of of('no-answer')) {
    expect(expected).toEqual([]);
    expect(
      wholePages.filter(({ stems }) => wordsOf(q).every(({ folded }) => stems.has(stem(folded)))),
      q,
    ).toEqual([]);
    expect(q).not.toContain('library');
  }
  expect(of('no-answer').some(({ q }) => q.includes('volleyball'))).toBe(true);
});

test('another name leads to the page of its actor, where the site has one', () => {
  expect(new Set(of('alias').map(({ q }) => q.toLowerCase()))).toEqual(new Set(['grennans']));
  expect(of('alias')[0]?.expect).toEqual([{ page: '/actors/grenna/' }]);
  expect(of('name').find(({ q }) => /^L/.test(q))?.expect).toEqual([
    { page: '/actors/leonie-marchand/' },
    { page: '/explainers/ferry/', anchor: 'timetable' },
  ]);
});

test('letters are compared as people mistype them', () => {
  expect([
    distance('ferry', 'ferry', 2),
    distance('ferry', 'fery', 2),
    distance('ferry', 'frery', 2),
    distance('ferry', 'harbour', 2),
  ]).toEqual([0, 1, 1, 3]);
  expect([fold('Léonie’s'), fold('Łódź'), fold('सार्वजनिक')]).toEqual(['leonie', 'lodz', 'सार्वजनिक'.normalize('NFC')]);
  expect(new Set(['fire', 'fires', 'fired', 'firing'].map(stem)).size).toBe(1);
  const random = new Random(1);
  const typed = Array.from({ length: 200 }, () => misspell('physician', random));
  expect(typed.every((word) => distance(word, 'physician', 9) <= 2)).toBe(true);
  expect(typed).toContain('fysician');
  expect(typed).toContain('hysician');
});
