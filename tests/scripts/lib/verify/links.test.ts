import { expect, test } from 'vitest';
import { checkIds, checkLinks } from '../../../../scripts/lib/verify/links.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import type { Facts, Site } from '../../../../scripts/lib/verify/site.ts';

const facts = (targets: string[] = [], ids: string[] = []): Facts => ({ ids: new Set(ids), bodies: [], targets });
const letters = (count: number): string[] => [...'abcdefghij'].slice(0, count);

function findings(files: Record<string, Facts>, leftOut: string[] = []) {
  const site = { address: { origin: 'https://vell.example', base: '/news/' }, leftOut: new Set(leftOut) };
  return checkLinks({ ...site, files: new Map(Object.entries(files)) } as unknown as Site);
}

test.each<[string, Record<string, Facts>, problem: string, hint: string]>([
  ['https://[', {}, '"https://[" is not an address', 'Percent-encode what is not a letter or digit.'],
  ['100%/', {}, '"100%/" is not an address', 'Percent-encode what is not a letter or digit.'],
  [
    '/about/',
    {},
    'the link /about/ leads out of the site, which lies under /news/',
    'Build links with the function of src/lib that puts the base path before them.',
  ],
  ['/news/pier', { 'pier/index.html': facts() }, 'dead link /news/pier: the site has no pier', 'There is pier/ with a slash at its end.'],
  [
    '/news/themes/quay/',
    {
      'themes/pier/index.html': facts(),
      'themes/a.png': facts(),
      'themes/pier/far/index.html': facts(),
      'themes/index.html/b.md': facts(),
    },
    'dead link /news/themes/quay/: the site has no themes/quay/index.html',
    'In themes/ there are: themes/pier/index.html, themes/a.png.',
  ],
  ['/news/themes/quay/', {}, 'dead link /news/themes/quay/: the site has no themes/quay/index.html', 'There is no folder themes/.'],
  [
    'a/quay',
    Object.fromEntries(letters(8).map((name) => [`a/${name}`, facts()])),
    'dead link a/quay: the site has no a/quay',
    'In a/ there are: a/a, a/b, a/c, a/d, a/e, a/f, a/g, a/h.',
  ],
  [
    'a/quay',
    Object.fromEntries(letters(10).map((name) => [`a/${name}`, facts()])),
    'dead link a/quay: the site has no a/quay',
    'In a/ there are: a/a, a/b, a/c, a/d, a/e, a/f, a/g, a/h and 2 more.',
  ],
  ['#k1b2c', {}, 'dead anchor #k1b2c: index.html has no id "k1b2c"', 'Ids there: none.'],
  [
    '/news/pier/#k1b2c',
    { 'pier/index.html': facts([], letters(9)) },
    'dead anchor /news/pier/#k1b2c: pier/index.html has no id "k1b2c"',
    'Ids there: a, b, c, d, e, f, g, h and 1 more.',
  ],
])('the address %s that leads nowhere is found', (target, files, problem, hint) => {
  expect(findings({ 'index.html': facts([target]), ...files })).toEqual([{ path: 'index.html', target, problem, hint }]);
});

test.each<[string, Record<string, Facts>]>([
  ['https://else.example/quay/', {}],
  ['mailto:desk@vell.example', {}],
  ['/news/', {}],
  ['/news/pier/#k1b2c', { 'pier/index.html': facts([], ['k1b2c']) }],
  ['/news/pier/#', { 'pier/index.html': facts() }],
  ['/news/plan.pdf#page=2', { 'plan.pdf': facts() }],
])('the address %s is well', (target, files) => {
  expect(findings({ 'index.html': facts([target]), ...files })).toEqual([]);
});

test('an address that is dead is told of on every page that has it', () => {
  const page = facts(['/news/quay/', 'https://vell.example/news/quay/']);
  expect(findings({ 'index.html': page, 'pier/index.html': page }).map(({ path, target }) => [path, target])).toEqual([
    ['index.html', '/news/quay/'],
    ['index.html', 'https://vell.example/news/quay/'],
    ['pier/index.html', '/news/quay/'],
    ['pier/index.html', 'https://vell.example/news/quay/'],
  ]);
});

test('an address that depends on its page is looked up from each', () => {
  const files = { 'a/index.html': facts(['quay/']), 'a/quay/index.html': facts(), 'b/index.html': facts(['quay/']) };
  expect(findings(files).map(({ problem }) => problem)).toEqual(['dead link quay/: the site has no b/quay/index.html']);
});

test('a link to an explainer that the site does without for now is well, and no other', () => {
  const links = ['/news/explainers/pier/', '/news/explainers/pier/far/#k1b2c', '/news/explainers/pier', '/news/old/explainers/pier/'];
  const found = findings({ 'index.html': facts(links) }, ['pier']);
  expect(found.map(({ target }) => target)).toEqual(['/news/explainers/pier', '/news/old/explainers/pier/']);
});

const idFindings = (body: string) =>
  checkIds(readPage(`<!doctype html><title>A</title>\n${body}`, 'site/a.html', 'a.html'), {} as Parameters<typeof checkIds>[1]);

test.each([
  ['<p id="">', ''],
  ['<p id="a b">', 'a b'],
])('an id that no link can name is found: %s', (html, id) => {
  const problem = `<p> has the id "${id}", which no link can name`;
  expect(idFindings(html)).toEqual([{ file: 'site/a.html', line: 2, problem, hint: 'Give it an id without white space, or none.' }]);
});

test('an id that stands twice is found each time but the first, and ids that differ are well', () => {
  expect(idFindings('<p id="a"><p id="b">\n<p id="a">\n<p id="a">')).toEqual(
    [3, 4].map((line) => ({
      file: 'site/a.html',
      line,
      problem: 'the id "a" stands twice on the page, first in line 2',
      hint: 'Give one of the two another id; an id of the interface starts with "ui-".',
    })),
  );
  expect(idFindings('<p id="a"><p id="b">')).toEqual([]);
  expect(idFindings('<p>')).toEqual([]);
});
