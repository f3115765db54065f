import { expect, test } from 'vitest';
import { addressesInMarkdown, passagesOfMarkdown } from '../../../../scripts/lib/verify/markdown.ts';
import { parseMarkdown } from '../../../../scripts/lib/verify/parse.ts';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';

const passages = (markdown: string) => passagesOfMarkdown(parseMarkdown(markdown));
const sign = '[¶](https://vell.example/explainers/harbour/#k1b2c)';
const table = (...rows: string[]) => ['| Day | Boats |  |', '| --- | --- | --- |', ...rows].join('\n');

test.each([
  ['a paragraph with its address below it', `It sails.\n\n${sign}`, 'It sails.'],
  ['one with its address behind it', `It sails. ${sign}`, 'It sails.'],
  ['one that ends with the sign itself', `The mark is *¶*\n\n${sign}`, 'The mark is ¶'],
  ['one that ends with a link', `See [the quay](#quay)\n\n${sign}`, 'See the quay'],
  ['code', `\`\`\`\nLow  6:10\n\`\`\`\n\n${sign}`, 'Low  6:10'],
  ['words of which some are code', `It \`sails\` now. ${sign}`, 'It sails now.'],
  ['words on two lines', `It\\\nsails. ${sign}`, 'It\nsails.'],
  ['what stands below one rule alone', `Above.\n\n---\n\nIt sails. ${sign}`, 'It sails.'],
  ['what stands between three rules', `Above ${sign}\n\n---\n\nOne.\n\n---\n\nIt sails. ${sign}\n\n---\n\nBelow ${sign}`, 'It sails.'],
  ['words in a list', `- It sails.\n\n  ${sign}`, 'It sails.'],
  ['words without those that are struck, or the mark of a note', `It ~~sank~~ sails.[^1] ${sign}\n\n[^1]: A note.`, 'It  sails.'],
  ['a row of a table', table(`| Monday | 9 | ${sign} |`), 'Monday\t9'],
  ['a row whose first cell is empty', table(`|  | 9 | ${sign} |`), '\t9'],
  [
    'only what stands between the first rule and the last',
    `Above ${sign}\n\n---\n\nIt sails. ${sign}\n\n---\n\nBelow ${sign}`,
    'It sails.',
  ],
])('read as a passage: %s', (_, markdown, text) => {
  expect(passages(markdown)).toEqual([{ id: 'k1b2c', text }]);
});

test.each([
  ['a paragraph without an address', 'It sails.'],
  ['a paragraph whose last words are the sign, and no link', 'The mark is *¶*'],
  ['rows without an address, the last cell empty or not', table('| Monday | 9 |  |', '| Tuesday | 7 | *¶* |')],
  ['an address with nothing before it', sign],
])('read as no passage: %s', (_, markdown) => {
  expect(passages(markdown)).toEqual([]);
});

test('each passage has its own words and address', () => {
  const markdown = `One.\n\n[¶](#k1b2c)\n\nTwo.\n\n[¶](/a/#b/#k3d4f)\n`;
  expect(passages(markdown)).toEqual([
    { id: 'k1b2c', text: 'One.' },
    { id: 'k3d4f', text: 'Two.' },
  ]);
});

test('links, pictures and definitions are found with their lines', () => {
  const markdown = '[A](/a/)\n\n![B](/b.png) and [C][c]\n\n[c]: /c/\n';
  expect(addressesInMarkdown(new SiteFile('a.md', 'a.md', markdown)).map(([address, line]) => [address, line()])).toEqual([
    ['/a/', 1],
    ['/b.png', 3],
    ['/c/', 5],
  ]);
});
