import { expect, test } from 'vitest';
import type { Facts, Site } from '../../../../scripts/lib/verify/site.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { checkPagesOf, checkVerbatim } from '../../../../scripts/lib/verify/verbatim.ts';
import { foundOn, harbourSource, shownPassage } from '../../../support/verify-source.ts';

const found = (html: string, source?: Source) => foundOn(checkVerbatim, html, source, 'index.html');
const BUILD = 'Build again: npm run build.';
const WHOLE = 'An element with data-passage holds the whole passage and nothing else.';
const CORRECT = "Correct it in harbour.mdx; what is not the article's own words carries no data-verbatim.";
const heading = { kind: 'heading' as const, text: 'The price', line: 8 };

test.each([
  ['a whole passage', shownPassage('k1b2c')],
  ['a passage with white space around it', shownPassage('k1b2c', '\n The ferry sails on Monday. ')],
  ['some words of one', '<q data-verbatim="harbour">sails on Monday</q>'],
  ['words with a label beside them', '<q data-verbatim="harbour">sails on Monday<b data-label>!</b></q>'],
  ['a heading of the article', '<q data-verbatim="harbour">The price</q>'],
  ['nobody', '<p>The boat sank.</p>'],
])('what quotes %s is sound', (_, html) => {
  const { article } = harbourSource();
  expect(found(html, harbourSource({ article: { ...article, blocks: [...article.blocks, heading] } }))).toEqual([]);
});

test.each([
  [
    '<p data-verbatim="harbour" data-passage="k9z9z">The ferry sails on Friday.</p>',
    'quotes passage "k9z9z", which is not in harbour.mdx: “The ferry sails on Friday.”; ' +
      'the article says “The ferry sails on Monday.” (harbour.txt:3)',
    BUILD,
  ],
  [
    shownPassage('k1b2c', 'The ferry sails on Friday.'),
    'passage "k1b2c" says “The ferry sails on Friday.”; harbour.mdx:12 says “The ferry sails on Monday.”',
    WHOLE,
  ],
  [shownPassage('k1b2c', ''), 'passage "k1b2c" says “”; harbour.mdx:12 says “The ferry sails on Monday.”', WHOLE],
  [
    shownPassage('k1b2c', 'The ferry sails on <del data-label>Friday</del>Monday.'),
    'struck words and marks of notes are “Friday” here; harbour.mdx has “”',
    BUILD,
  ],
  [
    '<q data-verbatim="harbour">The ferry sails on Friday.</q>',
    "quoted as the article's, but not in harbour.txt: “The ferry sails on Friday.”; " +
      'the article says “The ferry sails on Monday.” (harbour.txt:3)',
    CORRECT,
  ],
  ['<q data-verbatim="harbour"> </q>', "quoted as the article's, but not in harbour.txt: “”; the article says nothing like it", CORRECT],
  ['<q data-verbatim="pier">It sank.</q>', 'quotes the explainer "pier", which is not in the content folder: “It sank.”', BUILD],
  ['<p data-body="pier">It sank.</p>', 'quotes the explainer "pier", which is not in the content folder: “It sank.”', BUILD],
  ['<q data-verbatim>It sank.</q>', 'quotes the explainer "", which is not in the content folder: “It sank.”', BUILD],
])('a quotation that is not the article’s is found: %s', (html, problem, hint) => {
  expect(found(html)).toEqual([{ file: 'site/a.html', line: 2, problem, hint }]);
});

test('a row whose last cell is empty is quoted as the page shows it', () => {
  const [first, ...others] = harbourSource().sections as [Source['sections'][number]];
  const row = { ...(first.passages[0] as Source['sections'][number]['passages'][number]), text: 'Monday\t' };
  const { article } = harbourSource();
  const blocks = [{ kind: 'row' as const, text: 'Monday\t', line: 3 }];
  const source = harbourSource({ sections: [{ ...first, passages: [row] }, ...others], article: { ...article, blocks } });
  const html = '<table><tr data-verbatim="harbour" data-passage="k1b2c"><td>Monday</td><td></td></tr></table>';
  expect(found(html, source)).toEqual([]);
});

test('a passage long enough to be cut in a message is cut where it differs', () => {
  const start = 'The ferry, which is old, and which the council of Vell has had painted white, sails on ';
  const [first, ...others] = harbourSource().sections as [Source['sections'][number]];
  const long = { ...(first.passages[0] as Source['sections'][number]['passages'][number]), text: `${start}Monday.` };
  const source = harbourSource({ sections: [{ ...first, passages: [long] }, ...others] });
  const [wrong] = found(shownPassage('k1b2c', `${start}Friday.`), source);
  expect(wrong?.problem).toMatch(/^passage "k1b2c" says “….* sails on Friday\.”; harbour\.mdx:12 says “….* sails on Monday\.”$/);
});

test('of an explainer whose article has changed no quotation is compared: that it has is told once', () => {
  const stale = harbourSource({ sha256: 'changed' });
  expect(found(shownPassage('k1b2c', 'The boat sank.'), stale)).toEqual([]);
  expect(found('<div data-body="harbour">The boat sank.</div>', stale)).toEqual([]);
});

test('a passage of a body that is wrong is told of once, and a quotation between its passages too', () => {
  const [monday, time, price] = [shownPassage('k1b2c', 'The boat sank.'), shownPassage('k3d4f'), shownPassage('k5g6h')];
  const body = `<div data-body="harbour"><h2>The ferry</h2>${monday + time}<q data-verbatim="harbour">It burnt.</q>${price}</div>`;
  expect(foundOn(checkVerbatim, body).map(({ problem }) => problem.split(';')[0])).toEqual([
    'passage "k1b2c" says “The boat sank.”',
    "quoted as the article's, but not in harbour.txt: “It burnt.”",
  ]);
});

const page = (...bodies: string[]): Facts => ({ ids: new Set(), bodies, targets: [] });
const foundOf = (files: Record<string, Facts>) =>
  checkPagesOf({ sources: new Map([['harbour', harbourSource()]]), files: new Map(Object.entries(files)) } as unknown as Site);
const path = 'explainers/harbour/index.html';
const none = `${path} does not hold one element with data-body="harbour"`;

test('an explainer that its page shows is sound', () => {
  expect(foundOf({ [path]: page('harbour') })).toEqual([]);
});

test.each<[string, Record<string, Facts>, string]>([
  ['without a page', { 'index.html': page('harbour') }, `the site has no ${path}, the page of “A ferry for Vell”`],
  ['whose page shows no article', { [path]: page() }, none],
  ['whose page shows another article', { [path]: page('pier') }, none],
  ['whose page shows it two times', { [path]: page('harbour', 'harbour') }, none],
])('an explainer %s is found, at the line of its headline', (_, files, problem) => {
  expect(foundOf(files)).toEqual([{ file: 'harbour.mdx', line: 2, problem, hint: BUILD }]);
});
