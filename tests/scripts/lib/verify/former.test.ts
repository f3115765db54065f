import { expect, test } from 'vitest';
import { checkFormer } from '../../../../scripts/lib/verify/former.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';

const account = {
  revisions: [
    { passages: [{ id: 'k1b2c', text: 'The ferry sails on Monday.' }] },
    {
      about: { headline: 'A ferry for Vell', author: 'Ada Brun', published: null },
      passages: [{ id: 'k1b2c', text: 'The ferry sails on Sunday.' }],
    },
    { about: { headline: null, author: null, published: null }, passages: [] },
  ],
  gone: [
    { id: 'k3d4f', text: 'A crew of four has been hired.', revision: 1, fate: 'removed' },
    { id: 'k5g6h', fate: 'erased', on: '2026-03-12' },
  ],
};
const source = {
  slug: 'harbour',
  sha256: 'now',
  data: { source: { sha256: 'now' } },
  account,
  ledgerFile: 'ledger/harbour.json',
  lineInLedger: () => 7,
} as unknown as Source;

function findingsIn(former: string, own: Source | null = source) {
  const page = readPage(`<!doctype html><title>A</title>\n<p data-former="harbour">${former}</p>`, 'site/a.html', 'a.html');
  const sources = new Map(own ? [['harbour', own]] : []);
  return checkFormer(page, { address: { origin: 'https://vell.example', base: '/' }, sources });
}
const found = (words: string, instead: string) => ({
  file: 'site/a.html',
  line: 2,
  problem: `shown as former words of "harbour", but no revision in its ledger has them: “${words}”; ${instead}`,
  hint: 'Build again: npm run build.',
});

test.each([
  ['a passage of the first revision', 'The ferry sails on Monday.'],
  ['a passage of a later one', 'The ferry sails on Sunday.'],
  ['a headline', 'A ferry for Vell'],
  ['an author', 'Ada Brun'],
  ['a passage that is gone', 'A crew of four has been hired.'],
  ['two passages and how they differ', 'The ferry sails on <del>Monday</del><ins>Sunday</ins>.'],
  ['a passage that was not there before', '<ins>The ferry sails on Sunday.</ins>'],
])('%s may be shown as former words', (_, words) => {
  expect(findingsIn(words)).toEqual([]);
});

test.each([
  ['The ferry sails on Friday.', 'The ferry sails on Friday.', 'the ledger says “The ferry sails on Monday.” (ledger/harbour.json:7)'],
  [
    'The ferry sails on <del>Friday</del><ins>Sunday</ins>.',
    'The ferry sails on Friday.',
    'the ledger says “The ferry sails on Monday.” (ledger/harbour.json:7)',
  ],
  [
    'The ferry sails on <del>Monday</del><ins>Friday</ins>.',
    'The ferry sails on Friday.',
    'the ledger says “The ferry sails on Monday.” (ledger/harbour.json:7)',
  ],
  ['null', 'null', 'the ledger says nothing like it'],
])('words that no revision has are found: %s', (former, words, instead) => {
  expect(findingsIn(former)).toEqual([found(words, instead)]);
});

test('of an explainer whose article has changed the former words are not compared: that it has is told once', () => {
  expect(findingsIn('The ferry sails on Friday.', { ...source, sha256: 'changed' })).toEqual([]);
});

test('former words of an explainer without a ledger, or of none, are found', () => {
  const { account: _, ...without } = source;
  expect(findingsIn('A ferry for Vell', without)).toEqual([found('A ferry for Vell', 'the ledger says nothing like it')]);
  expect(findingsIn('A ferry for Vell', null)).toEqual([found('A ferry for Vell', 'the content folder has no such explainer')]);
});
