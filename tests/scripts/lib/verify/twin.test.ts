import { expect, test } from 'vitest';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { checkTwin } from '../../../../scripts/lib/verify/twin.ts';

const passages = [
  { id: 'k1b2c', text: 'The ferry sails on Monday.', line: 12 },
  { id: 'k3d4f', text: '“It is time,” said Ada Brun.', line: 16 },
];
const source = {
  file: 'harbour.mdx',
  sha256: 'now',
  data: { source: { sha256: 'now' } },
  sections: [{ passages: passages.slice(0, 1) }, { passages: passages.slice(1) }],
} as unknown as Source;
const address = { origin: 'https://vell.example', base: '/' };

type Shown = { id: string; text: string };
const markdownOf = (shown: readonly Shown[]): string =>
  shown.map(({ id, text }) => `${text}\n\n[¶](https://vell.example/explainers/harbour/#${id})\n`).join('\n');
const findingsIn = (text: string, own = source) =>
  checkTwin(new SiteFile('site/index.md', 'explainers/harbour/index.md', text), { address, sources: new Map([['harbour', own]]) });

test('a twin with every passage of its explainer is sound', () => {
  expect(findingsIn(markdownOf(passages))).toEqual([]);
});

test.each<[string, Shown[], string]>([
  ['lacks the last', passages.slice(0, 1), 'passage 2 says “”; harbour.mdx:16 says ““It is time,” said Ada Brun.”'],
  ['has none', [], 'passage 1 says “”; harbour.mdx:12 says “The ferry sails on Monday.”'],
  ['has one more', [...passages, { id: 'k5g6h', text: 'It sank.' }], 'passage 3 says “It sank.”; harbour.mdx says “”'],
  [
    'has one in other words',
    [{ id: 'k1b2c', text: 'The ferry sails on Sunday.' }, ...passages.slice(1)],
    'passage 1 says “The ferry sails on Sunday.”; harbour.mdx:12 says “The ferry sails on Monday.”',
  ],
  [
    'has one at another’s address',
    [...passages.slice(0, 1), { id: 'k1b2c', text: '“It is time,” said Ada Brun.' }],
    'passage 2 has the address k1b2c; harbour.mdx:16 has k3d4f',
  ],
])('a twin that %s is found', (_, shown, problem) => {
  expect(findingsIn(markdownOf(shown))).toEqual([{ file: 'site/index.md', problem, hint: 'Build again: npm run build.' }]);
});

test.each([
  ['Monday\t', '| Monday |'],
  ['Monday', '| Monday |  |'],
])('white space around a passage, such as that of an empty cell, is no difference: %j', (text, row) => {
  const sections = [{ passages: [{ id: 'k1b2c', text, line: 12 }] }] as Source['sections'];
  const table = `| Day | Boats |  |\n| --- | --- | --- |\n${row} [¶](#k1b2c) |\n`;
  expect(findingsIn(table, { ...source, sections })).toEqual([]);
});

test('of an explainer whose article has changed the twins are not compared: that it has is told once', () => {
  expect(findingsIn(markdownOf([]), { ...source, sha256: 'changed' })).toEqual([]);
});
