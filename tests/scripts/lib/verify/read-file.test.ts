import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFile, placeFindings } from '../../../../scripts/lib/verify/read-file.ts';
import { harbourSource, shownPassage } from '../../../support/verify-source.ts';

const address = { origin: 'https://vell.example', base: '/' };
const sources = new Map([['harbour', harbourSource()]]);
let out = '';

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'nutgraf-read-file-'));
});
afterEach(() => rmSync(out, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
function check(path: string, text: string) {
  write(path, text);
  return checkFile(out, path, address, sources);
}

test('of a page is known what it can be landed on, what it shows and what it leads to', () => {
  const head = '<!doctype html>\n<html lang="de"><title>A</title><meta property="og:image" content="/a.png">';
  const links =
    '<a href="#aa"></a><a href="#b"></a><a href="/b/"></a><a href="/b/"></a><a href="#k%C3%B6"></a><a href="#cc"></a><a href="x#aa"></a>';
  const { facts, findings } = check(
    'a/index.html',
    `${head}<main data-pagefind-body><p id="aa">${links}<p id="k%C3%B6"><p id="cc"><p id="#aa"><p data-body="pier"></main>`,
  );
  expect(facts).toEqual({
    ids: new Set(['aa', 'k%C3%B6', 'cc', '#aa']),
    bodies: ['pier'],
    // Those that land on the page itself need not be looked up.
    targets: ['#b', '/b/', '#k%C3%B6', 'x#aa', '/a.png'],
    card: '/a.png',
    searched: { language: 'de', metas: [], bodies: [expect.any(Array)] },
  });
  expect(findings.map(({ problem }) => problem)).toEqual(['quotes the explainer "pier", which is not in the content folder: “”']);
});

test('of another text are known only the addresses in it, and nothing is found of a page', () => {
  const { facts, findings, hash, asked } = check('llms.txt', '[A](/a/) [B](/a/) <script>run()</script>');
  expect([facts, findings, asked]).toEqual([{ ids: new Set(), bodies: [], targets: ['/a/'] }, [], []]);
  expect(check('b.txt', '[A](/a/) [B](/a/) <script>run()</script>').hash).toBe(hash);
  expect(check('b.txt', '[A](/a/)').hash).not.toBe(hash);
});

test('a page is checked again once an explainer that it asked for is another, known or not', () => {
  const { asked } = check('index.html', `${shownPassage('k1b2c')}<q data-verbatim="pier">A</q><q data-verbatim="pier">B</q>`);
  expect(asked).toEqual(['harbour', 'pier']);
  expect(check('explainers/quay/index.md', 'A.').asked).toEqual(['quay']);
});

test.each([
  ['an id that no link can name', '<p id="">'],
  ['what another host has', '<img src="//else.example/a">'],
  ['what would run', '<p onclick="a()">'],
  ['a style', '<p style="top: 0">'],
  ['data that do not parse', '<script type="application/ld+json">{</script>'],
  ['what no explainer says', '<q data-verbatim="harbour">It sank.</q>'],
  ['what no editor wrote', '<p data-editor="harbour">It sank.'],
  ['what was never said', '<p data-former="harbour">It sank.'],
  ['words of the publisher’s among those of an article', '<q data-verbatim="harbour">sails<b data-own-words></b></q>'],
])('on a page is found %s', (_, html) => {
  expect(check('index.html', `<!doctype html><title>A</title>${html}`).findings).toHaveLength(1);
});

test('the twins of a page are checked too', () => {
  expect(check('explainers/harbour/index.md', 'It sank.\n\n[¶](#k1b2c)\n').findings).toMatchObject([
    { file: join(out, 'explainers/harbour/index.md'), problem: expect.stringMatching(/^passage 1 says “It sank\.”; /) },
  ]);
});

test('a finding is placed where its address stands first in its file, or in none', () => {
  write('index.html', '<!doctype html>\n<a href="/b/"></a>\n<img src="/a/">\n<a href="/a/"></a>');
  write('a.md', '\n[A](/a/)');
  write('a.json', '{"url": "/a/"}');
  const finding = { problem: 'it is dead', hint: 'Mend it.' };
  const found = [
    { path: 'index.html', target: '/a/', ...finding },
    { path: 'a.md', target: '/a/', ...finding },
    { path: 'index.html', target: '/c/', ...finding },
    { path: 'index.html', ...finding },
    { path: 'a.json', target: '/a/', ...finding },
  ];
  expect(placeFindings(out, found)).toEqual([
    { file: join(out, 'index.html'), line: 3, ...finding },
    { file: join(out, 'index.html'), line: undefined, ...finding },
    { file: join(out, 'index.html'), line: undefined, ...finding },
    { file: join(out, 'a.md'), line: 2, ...finding },
    { file: join(out, 'a.json'), line: undefined, ...finding },
  ]);
});
