import { expect, test } from 'vitest';
import { countByForce, drawFilters, faultOf, passes, searchOf } from '../../../../scripts/lab/search/filters.ts';
import { readSitePage, type SitePage } from '../../../../scripts/lab/search/site-pages.ts';
import { Random } from '../../../../scripts/lab/support/random.ts';

const page = (path: string, filters: Record<string, string[]>): SitePage =>
  readSitePage(
    Object.entries(filters)
      .flatMap(([name, values]) => values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`))
      .join(''),
    `${path}/index.html`,
  );
const pages = [
  page('a', { kind: ['Explainer'], actor: ['Council', 'Mayor'] }),
  page('b', { kind: ['Explainer'], actor: ['Council'], theme: ['traffic'] }),
  page('c', { kind: ['Actor'], actor: ['Mayor'] }),
];

test('one value of each filter must be on the page', () => {
  expect(pages.filter((one) => passes(one, { actor: ['Council', 'Mayor'], kind: ['Explainer'] })).map((one) => one.page)).toEqual([
    '/a/',
    '/b/',
  ]);
});

test('a value is counted as if its own filter were not chosen', () => {
  expect(countByForce(pages, { actor: ['Mayor'], kind: ['Explainer'] })).toEqual({
    kind: { Explainer: 1, Actor: 1 },
    actor: { Council: 2, Mayor: 1 },
    theme: {},
    author: {},
  });
});

const right = { pages: ['/b/', '/a/'], counts: { kind: { Explainer: 2 }, actor: { Council: 2, Mayor: 2 }, theme: { traffic: 1 } } };

test('what a search shows is compared with that, in any order and without the values that it leaves out', () => {
  expect(faultOf(right, pages, { actor: ['Council'] })).toBe(null);
  expect(faultOf({ ...right, pages: null }, pages, { actor: ['Council'] })).toBe(null);
  const withoutIdle = { ...right, counts: { ...right.counts, kind: {} } };
  expect(faultOf(withoutIdle, pages, { actor: ['Council'] })).toBe(null);
});

test.each([
  [{ ...right, pages: ['/a/'] }, 'found 1 pages, not 2'],
  [{ ...right, counts: { ...right.counts, actor: { Council: 1 } } }, 'actor Council: 1, not 2'],
  [{ ...right, counts: { ...right.counts, theme: {} } }, 'theme: no value is shown'],
  [{ ...right, counts: { ...right.counts, actor: { Mayor: 1 } } }, 'actor Mayor: 1, not 2'],
  [{ ...right, counts: { ...right.counts, actor: { Mayor: 2 } } }, 'actor Council: chosen, and not shown'],
])('%j is at fault', (shown, fault) => {
  expect(faultOf(shown, pages, { actor: ['Council'] })).toBe(fault);
});

test('filters are drawn from what the pages have, and written as an address', () => {
  const random = new Random(1);
  const drawn = Array.from({ length: 50 }, () => drawFilters(pages, pages, random));
  expect(new Set(drawn.map((chosen) => Object.keys(chosen).length)).size).toBeGreaterThan(1);
  expect(drawn.some((chosen) => Object.values(chosen).some((values) => values.length > 1))).toBe(true);
  expect(searchOf('a b', { actor: ['Mayor & Co', 'Council'] })).toBe('?q=a+b&actor=Mayor+%26+Co&actor=Council');
});
