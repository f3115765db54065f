import { expect, test } from 'vitest';
import { checkAddresses } from '../../../../scripts/lib/verify/former.ts';
import type { Site } from '../../../../scripts/lib/verify/site.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const monday = { id: 'k1b2c', text: 'The ferry sails on Monday.' };
const sunday = { id: 'k1b2c', text: 'The ferry sails on Sunday.' };
const crew = { id: 'k7j8k', text: 'A crew of four has been hired.' };
const account = {
  revisions: [{ passages: [monday, crew] }],
  gone: [],
  sections: { 'the-ferry': ['k1b2c'] },
  left: {},
  statements: {},
};
type Ledger = typeof account | object;

/** What is told of a site that has these ids on these pages of the explainer. */
function lost(ledger: Ledger, pages: Record<string, string[]>) {
  const lineInLedger = (id: string) => id.length;
  const source = harbourSource({ account: { ...account, ...ledger } as unknown as NonNullable<Source['account']>, lineInLedger });
  const files = Object.entries(pages).map(([path, ids]) => [`explainers/harbour/${path}index.html`, { ids: new Set(ids) }] as const);
  return checkAddresses({ sources: new Map([['harbour', source]]), files: new Map(files) } as unknown as Site);
}
const told = (address: string, id: string, words = '') => ({
  file: 'ledger/harbour.json',
  line: id.length,
  problem: `the address ${address} was given once${words}, and the site no longer answers to it`,
  hint: 'Build again: npm run build. The page is made from harbour.mdx and this ledger.',
});
const own = ['k1b2c', 'k7j8k', 'the-ferry'];
const section = ['the-ferry', 'k1b2c'];

test.each<[string, Ledger, Record<string, string[]>]>([
  ['every address has its place', {}, { '': own, 'the-ferry/': section }],
  [
    'two revisions have their page',
    { revisions: [{ passages: [monday] }, { passages: [sunday, crew] }] },
    { '': own, 'the-ferry/': section, 'revisions/': [] },
  ],
  ['sections that the site keeps for itself were never published', { sections: { revisions: ['k9z9z'], 'ui-a': [] } }, { '': own }],
  ['its page is not there at all: that is told of once', {}, { 'the-ferry/': [] }],
])('sound: a site on which %s', (_, ledger, pages) => {
  expect(lost(ledger, pages)).toEqual([]);
});

test('an explainer without a ledger has lost nothing', () => {
  const files = new Map([['explainers/harbour/index.html', { ids: new Set() }]]);
  expect(checkAddresses({ sources: new Map([['harbour', harbourSource()]]), files } as unknown as Site)).toEqual([]);
});

const MONDAY = ' for “The ferry sails on Monday.”';
test.each<[string, Ledger, Record<string, string[]>, ReturnType<typeof told>[]]>([
  ['a passage', {}, { '': ['k7j8k', 'the-ferry'], 'the-ferry/': section }, [told('explainers/harbour/#k1b2c', 'k1b2c', MONDAY)]],
  [
    'a passage on its section’s page',
    {},
    { '': own, 'the-ferry/': ['the-ferry'] },
    [told('explainers/harbour/the-ferry/#k1b2c', 'k1b2c', MONDAY)],
  ],
  [
    'a section, on both pages',
    {},
    { '': ['k1b2c', 'k7j8k'], 'the-ferry/': ['k1b2c'] },
    [told('explainers/harbour/#the-ferry', 'the-ferry'), told('explainers/harbour/the-ferry/#the-ferry', 'the-ferry')],
  ],
  ['the page of a section', {}, { '': own }, [told('explainers/harbour/the-ferry/', 'the-ferry')]],
  [
    'the page of revisions',
    { revisions: [{ passages: [monday] }, { passages: [crew] }] },
    { '': own, 'the-ferry/': section },
    [told('explainers/harbour/revisions/', 'revisions')],
  ],
  [
    'a passage that a section had once',
    { left: { 'the-ferry': ['k7j8k'] } },
    { '': own, 'the-ferry/': section },
    [told('explainers/harbour/the-ferry/#k7j8k', 'k7j8k', ' for “A crew of four has been hired.”')],
  ],
  [
    'a passage that two revisions have, in its last words, and once',
    { revisions: [{ passages: [monday] }, { passages: [sunday, crew] }] },
    { '': ['k7j8k', 'the-ferry'], 'the-ferry/': section, 'revisions/': [] },
    [told('explainers/harbour/#k1b2c', 'k1b2c', ' for “The ferry sails on Sunday.”')],
  ],
  [
    'a passage that is gone, in the words that it had at last',
    { gone: [{ ...sunday, fate: 'removed', revision: 1 }] },
    { '': ['k7j8k', 'the-ferry'], 'the-ferry/': section },
    [told('explainers/harbour/#k1b2c', 'k1b2c', ' for “The ferry sails on Sunday.”')],
  ],
  [
    'a passage that was erased, without words',
    { gone: [{ id: 'k5g6h', fate: 'erased', on: '2031-03-12' }] },
    { '': own, 'the-ferry/': section },
    [told('explainers/harbour/#k5g6h', 'k5g6h')],
  ],
  [
    'a statement, with the words of its passage',
    { statements: { s9m2n: 'k7j8k' } },
    { '': own, 'the-ferry/': section },
    [told('explainers/harbour/#s9m2n', 's9m2n', ' for “A crew of four has been hired.”')],
  ],
])('an address that was given once and no longer answers is found: %s', (_, ledger, pages, findings) => {
  expect(lost(ledger, pages)).toEqual(findings);
});
