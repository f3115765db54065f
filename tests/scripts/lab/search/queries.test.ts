import { expect, test } from 'vitest';
import { parseQueries } from '../../../../scripts/lab/search/queries.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

const messagesOf = (text: string): string[] => {
  try {
    parseQueries(text, 'queries.json', '/some/repo/');
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    return faults.map((fault) => (fault instanceof ContentError ? fault.format() : String(fault)));
  }
  return [];
};
const hint = '  Write {"queries": [{"q": "…", "class": "…", "expect": [{"page": "/explainers/SLUG/", "anchor": "SECTION"}]}]}.';

test.each([
  ['/explainers/flood/', undefined, { page: '/explainers/flood/' }],
  ['explainers/flood', 'rain', { page: '/explainers/flood/', anchor: 'rain' }],
  ['https://example.org/explainers/flood/#rain', undefined, { page: '/explainers/flood/', anchor: 'rain' }],
  ['/explainers/flood/index.html', '#rain', { page: '/explainers/flood/', anchor: 'rain' }],
  ['/some/repo/explainers/flood/', undefined, { page: '/explainers/flood/' }],
  ['/', undefined, { page: '/' }],
])('the page %j with the anchor %j is understood', (page, anchor, expected) => {
  const text = JSON.stringify({ queries: [{ q: 'rain', class: 'two words', expect: [{ page, anchor }] }] });
  expect(parseQueries(text, 'queries.json', '/some/repo/').queries).toEqual([{ q: 'rain', class: 'two words', expect: [expected] }]);
});

test('a section may be named by the first words of a passage, a query kept aside, and a file drawn', () => {
  const query = { q: 'rain', class: 'topic', expect: [{ page: 'explainers/flood', passage: 'Rain fell' }], aside: true };
  expect(parseQueries(JSON.stringify({ drawn: true, queries: [query] }), 'queries.json', '/')).toEqual({
    drawn: true,
    queries: [{ ...query, expect: [{ page: '/explainers/flood/', passage: 'Rain fell' }] }],
  });
});

test('an anchor and a passage at once could contradict each other', () => {
  const expected = { page: '/flood/', anchor: 'rain', passage: 'Rain fell' };
  expect(messagesOf(JSON.stringify({ queries: [{ q: 'rain', class: 'topic', expect: [expected] }] }))).toEqual([
    `queries.json:1: queries.0.expect.0: an anchor or a passage says the section, not both\n${hint}`,
  ]);
});

test('what is wrong is told by its line', () => {
  const text = `{
  "queries": [
    { "q": "rain", "class": "typo", "expect": [] },
    { "q": " ", "class": "typo", "expect": [] },
    { "q": "rain", "class": "typo",
      "expect": [{ "page": 7 }] }
  ]
}`;
  expect(messagesOf(text)).toEqual([
    `queries.json:4: queries.1.q: a query needs at least one word\n${hint}`,
    `queries.json:6: queries.2.expect.0.page: Invalid input: expected string, received number\n${hint}`,
  ]);
});

test('a misspelt key and a set without queries are no sets of queries', () => {
  expect(messagesOf('{"queries": [{"q": "rain", "class": "x", "expects": [], "expect": []}]}')).toEqual([
    `queries.json:1: queries.0: Unrecognized key: "expects"\n${hint}`,
  ]);
  expect(messagesOf('{"queries": []}')).toHaveLength(1);
  expect(messagesOf('[1]')).toHaveLength(1);
});

test('a file that is no JSON says so', () => {
  expect(messagesOf('{\n"queries": [\n')).toEqual([`queries.json:3: the file is no JSON\n${hint}`]);
});
