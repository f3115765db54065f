import { expect, test } from 'vitest';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { checkVerbatim } from '../../../../scripts/lib/verify/verbatim.ts';
import { foundOn, harbourSource, shownPassage } from '../../../support/verify-source.ts';

const [monday, time, price] = [shownPassage('k1b2c'), shownPassage('k3d4f'), shownPassage('k5g6h')];
const BUILD = 'Build again: npm run build.';
const correct = (place: string) => `Correct ${place}, or run: npm run explain -- harbour.txt`;
const finding = (line: number, problem: string, hint: string) => ({ file: 'site/a.html', line, problem, hint });

/** What is told of a body with these passages below its heading: the first stands in line 4. */
const found = (passages: string, source?: Source) =>
  foundOn(checkVerbatim, `<div data-body="harbour">\n<h2>The ferry</h2>\n${passages}</div>`, source);

const SAYS_MONDAY = '“The ferry sails on Monday.” (harbour.txt:3)';
test.each([
  [
    'stands behind the next',
    time + monday + price,
    [finding(5, 'passage "k1b2c" does not stand where the explainer has it (harbour.mdx:12): “The ferry sails on Monday.”', BUILD)],
  ],
  [
    'stands last',
    time + price + monday,
    [finding(6, 'passage "k1b2c" does not stand where the explainer has it (harbour.mdx:12): “The ferry sails on Monday.”', BUILD)],
  ],
  [
    'has another word',
    shownPassage('k1b2c', 'The ferry sinks on Monday.') + time + price,
    [finding(4, `passage "k1b2c" says “The ferry sinks on Monday.”; the article says ${SAYS_MONDAY}`, correct('harbour.mdx:12'))],
  ],
  [
    'has another word, and so has the next',
    shownPassage('k1b2c', 'It sinks.') + shownPassage('k3d4f', 'It burns.') + price,
    [
      finding(4, `passage "k1b2c" says “It sinks.”; the article says ${SAYS_MONDAY}`, correct('harbour.mdx:12')),
      finding(
        5,
        'passage "k3d4f" says “It burns.”; the article says ““It is time,” said Ada Brun.” (harbour.txt:5)',
        correct('harbour.mdx:16'),
      ),
    ],
  ],
  ['is not there', time + price, [finding(2, `a paragraph of the article is missing: ${SAYS_MONDAY}`, correct('harbour.mdx'))]],
  [
    'is not there, the last',
    monday + time,
    [
      finding(
        2,
        'a paragraph of the article is missing: “The council must still agree to the price.” (harbour.txt:7)',
        correct('harbour.mdx'),
      ),
    ],
  ],
  [
    'is nobody’s',
    `${monday}<p data-verbatim="harbour" data-passage>The boat sank.</p>\n${time}${price}`,
    [finding(5, 'passage "" is not the article\'s: “The boat sank.”; the article says nothing like it', correct('harbour.mdx'))],
  ],
  [
    'is a bad copy of the one before',
    monday + shownPassage('k1b2c', 'The ferry sinks on Monday.') + time + price,
    [
      finding(
        5,
        `passage "k1b2c" is not the article's: “The ferry sinks on Monday.”; the article says ${SAYS_MONDAY}`,
        correct('harbour.mdx:12'),
      ),
    ],
  ],
  [
    'stands a second time',
    monday + time + monday + price,
    [
      finding(
        6,
        'passage "k1b2c" stands a second time: “The ferry sails on Monday.”; the article has it once (harbour.txt:3)',
        correct('harbour.mdx:12'),
      ),
    ],
  ],
  [
    'has words struck out that the explainer has not',
    monday + shownPassage('k3d4f', '“It is <del data-label>no </del>time,” said Ada Brun.') + price,
    [finding(5, 'struck words and marks of notes are “no ” here; harbour.mdx has “”', BUILD)],
  ],
])('a passage that %s is found', (_, passages, findings) => {
  const [first, ...others] = found(passages);
  expect([first, ...others]).toEqual(findings);
});

test('a paragraph that the explainer lacks is missing where it stands in the article', () => {
  const [first, second] = harbourSource().sections as [Source['sections'][number], Source['sections'][number]];
  const less = { ...first, passages: first.passages.slice(0, 1), blocks: first.blocks.slice(0, 1) };
  expect(found(monday + price, harbourSource({ sections: [less, second] })).map(({ problem }) => problem)).toEqual([
    'a paragraph of the article is missing: ““It is time,” said Ada Brun.” (harbour.txt:5)',
  ]);
});

test('sections may stand in an order of the editor’s, on the page as in the explainer', () => {
  const sections = harbourSource().sections.toReversed();
  expect(found(price + monday + time, harbourSource({ sections }))).toEqual([]);
  expect(found(monday + time + price, harbourSource({ sections })).map(({ problem }) => problem)).toEqual([
    expect.stringMatching(/^passage "k[0-9a-z]+" does not stand where the explainer has it/),
  ]);
});

test('a row whose last cell is empty keeps the place that the editor gave it', () => {
  const [first, second] = harbourSource().sections as [Source['sections'][number], Source['sections'][number]];
  const passages = second.passages.map((own) => ({ ...own, text: 'Monday\t' }));
  const { article } = harbourSource();
  const blocks = [...article.blocks.slice(0, 2), { kind: 'row' as const, text: 'Monday\t', line: 7 }];
  const source = harbourSource({ sections: [{ ...second, passages }, first], article: { ...article, blocks } });
  expect(found(shownPassage('k5g6h', 'Monday') + monday + time, source)).toEqual([]);
});

const SINKS = 'The ferry sinks on Monday.';
test.each([
  ['the last revision', [{ passages: [{ id: 'k1b2c', text: 'Old.' }] }, { passages: [] }]],
  ['the first', []],
])('a passage whose words are not the article’s is compared with what the ledger says that it was: %s', (_, before) => {
  const [first, second] = harbourSource().sections as [Source['sections'][number], Source['sections'][number]];
  const edited = first.passages.map((own, index) => (index === 0 ? { ...own, text: SINKS } : own)).reverse();
  const revisions = [...before, { passages: [{ id: 'k1b2c', text: 'The ferry sails on Monday.' }] }];
  const source = harbourSource({
    sections: [{ ...first, passages: edited }, second],
    account: { revisions } as unknown as NonNullable<Source['account']>,
  });
  expect(found(time + shownPassage('k1b2c', SINKS) + price, source).map(({ problem }) => problem)).toEqual([
    `passage "k1b2c" says “${SINKS}”; the article says ${SAYS_MONDAY}`,
  ]);
});

test('a ledger without revisions says nothing of where a passage was', () => {
  const account = { revisions: [] } as unknown as NonNullable<Source['account']>;
  expect(found(monday + time + price, harbourSource({ account }))).toEqual([]);
});

const onSection = (passages: string, source?: Source) =>
  foundOn(
    checkVerbatim,
    `<h1>The ferry</h1><div data-body="harbour">${passages}</div>`,
    source,
    'explainers/harbour/the-ferry/index.html',
  ).map(({ problem }) => problem);

test('the page of a section holds its passages, and of the article no other', () => {
  expect(onSection(monday)).toEqual(['a paragraph of the article is missing: ““It is time,” said Ada Brun.” (harbour.txt:5)']);
  expect(onSection(monday + time + price)).toEqual([
    'passage "k5g6h" is not the article\'s: “The council must still agree to the price.”; ' +
      'the article says “The council must still agree to the price.” (harbour.txt:7)',
  ]);
});

test('what the page of a section lacks, and only the explainer has, is told with its line there', () => {
  const { article } = harbourSource();
  const source = harbourSource({ article: { ...article, blocks: article.blocks.slice(1) } });
  expect(onSection(time, source)).toEqual(['a paragraph of the article is missing: “The ferry sails on Monday.” (harbour.mdx:12)']);
});
