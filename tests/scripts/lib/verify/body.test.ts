import { expect, test } from 'vitest';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { checkVerbatim } from '../../../../scripts/lib/verify/verbatim.ts';
import { foundOn, harbourSource, shownPassage } from '../../../support/verify-source.ts';

const [monday, time, price] = [shownPassage('k1b2c'), shownPassage('k3d4f'), shownPassage('k5g6h')];
const heading = '<h2>The ferry</h2>\n';
const bodyOf = (html: string) => `<div data-body="harbour">\n${html}</div>`;
const found = (html: string, source?: Source) => foundOn(checkVerbatim, bodyOf(html), source);
const onSection = (id: string, html: string, above = '') =>
  foundOn(checkVerbatim, above + bodyOf(html), undefined, `explainers/harbour/${id}/index.html`);
const BUILD = 'Build again: npm run build.';

test('the body that is its article is sound', () => {
  expect(found(heading + monday + time + price)).toEqual([]);
});

test.each([
  ['labels', '<p data-label>Read <b>more</b></p>'],
  ['an editor’s words, with a heading of theirs', '<div data-editor="harbour"><h2>Why</h2>It sank.</div>'],
  ['a quotation of the article', '<q data-verbatim="harbour">It is time</q>'],
  ['nothing but white space', '<p> \n </p>'],
])('between its passages may stand %s', (_, html) => {
  expect(found(heading + monday + html + time + price)).toEqual([]);
});

test.each([
  ['<p>The boat sank.</p>', 'The boat sank.', 'the article says nothing like it'],
  ['<ul><li> The boat sank. </li></ul>', 'The boat sank.', 'the article says nothing like it'],
  [
    '<p data-passage="k1b2c">On Monday the ferry sails.</p>',
    'On Monday the ferry sails.',
    `“${'The ferry sails on Monday.'}” (harbour.txt:3)`,
  ],
])('words between its passages that are nobody’s are found: %s', (html, words, says) => {
  const [first, ...others] = found(`${heading + monday + time + price + html}\n`);
  expect(others).toEqual([]);
  expect(first).toEqual({
    file: 'site/a.html',
    line: 7,
    problem: expect.stringMatching(/^text in the article's body that is not the article's: /),
    hint: 'Delete it from harbour.mdx, or where a template wrote it, mark it with data-label.',
  });
  expect(first?.problem).toContain(`“${words}”; the article says ${says.replace('the article says ', '')}`);
});

const HEADING = `${BUILD} In data-body, every <h2> is the heading of a section; words beside it carry data-label.`;
test.each([
  ['is another', '<h2>The boat</h2>\n', 3, 'heading 1 of the body is “The boat”; harbour.mdx has “The ferry”'],
  ['is not there', '', 2, 'heading 1 of the body is missing; harbour.mdx has “The ferry”'],
  ['has another below it', `${heading}<h2>The boat</h2>\n`, 4, 'heading 2 of the body is “The boat”; harbour.mdx has missing'],
])('the heading of a section that %s is found', (_, headings, line, problem) => {
  expect(found(headings + monday + time + price)).toEqual([{ file: 'site/a.html', line, problem, hint: HEADING }]);
});

test('words beside a heading that are a label are no part of it, nor is white space', () => {
  expect(found(`<h2> The ferry <a data-label>its page</a></h2>${monday + time + price}`)).toEqual([]);
});

test.each([
  ['in its body', `${heading + monday + time}`, '<h1>Vell</h1>'],
  ['as that of the page', monday + time, '<h1>The ferry</h1>'],
])('the page of a section may have the heading %s, and holds that section alone', (_, html, above) => {
  expect(onSection('the-ferry', html, above)).toEqual([]);
});

test('a section without a heading is named by its first words on its page', () => {
  expect(onSection('the-price', price, '<h1>The council must still agree to the price.</h1>')).toEqual([]);
  const [wrong] = onSection('the-price', price, '<h1>Vell</h1>');
  expect(wrong?.problem).toBe('heading 1 of the body is “Vell”; harbour.mdx has “The council must still agree to the price.”');
  const [missing] = onSection('the-price', price);
  expect(missing).toMatchObject({ line: 2, problem: expect.stringMatching(/^heading 1 of the body is missing; /) });
});

test.each([
  ['<ul>', 'list'],
  ['<ol>', 'list'],
  ['<ul><li>', 'list > item'],
  ['<blockquote>', 'quotation'],
  ['<figure>', 'figure'],
  ['<div class="note">', 'note'],
  ['<ol class="note">', 'note'],
  ['<ol><li><blockquote>', 'list > item > quotation'],
  ['<table><tr><td>', 'table'],
  ['<table><caption>', 'table > caption'],
])('a passage that stands in %s on the page and not in the explainer is found', (open, kinds) => {
  const close = [...open.matchAll(/<(\w+)/g)]
    .map(([, tag]) => `</${tag}>`)
    .reverse()
    .join('');
  const problem = `passage "k3d4f" stands in ${kinds}; harbour.mdx has it in nothing`;
  expect(found(heading + monday + open + time + close + price)).toEqual([{ file: 'site/a.html', line: 5, problem, hint: BUILD }]);
});

test('a passage that stands in a list in the explainer, and not on the page, is found; one that does on both is sound', () => {
  const { sections } = harbourSource();
  const [first, ...others] = sections as [Source['sections'][number]];
  const list = { kind: 'list' as const, blocks: [{ kind: 'item' as const, blocks: [{ kind: 'passage' as const, id: 'k3d4f' }] }] };
  const blocks = [...first.blocks.slice(0, 1), list, { kind: 'rule' as const }, { kind: 'figure' as const, blocks: [] }];
  const source = harbourSource({ sections: [{ ...first, blocks }, ...others] });
  expect(found(`${heading + monday}<ul><li>${time}</li></ul>${price}`, source)).toEqual([]);
  expect(found(heading + monday + time + price, source).map(({ problem }) => problem)).toEqual([
    'passage "k3d4f" stands in nothing; harbour.mdx has it in list > item',
  ]);
});

test('of a passage that the explainer does not have it is not told where it stands', () => {
  const other = '<ul><li data-verbatim="harbour" data-passage="k9z9z">The boat sank.</li></ul>';
  const problems = found(heading + monday + time + price + other).map(({ problem }) => problem);
  expect(problems).toEqual(['passage "k9z9z" is not the article\'s: “The boat sank.”; the article says nothing like it']);
});
