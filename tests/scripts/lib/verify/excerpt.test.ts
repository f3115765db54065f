import { expect, test } from 'vitest';
import { articleSays, excerpt, firstDifference, ledgerSays } from '../../../../scripts/lib/verify/excerpt.ts';
import type { Source } from '../../../../scripts/lib/verify/sources.ts';
import { harbourSource } from '../../../support/verify-source.ts';

/** 100 characters, of which no two neighbours are the same. */
const long = '0123456789'.repeat(10);

test.each([
  ['', 0, ''],
  ['It sails.', 5, 'It sails.'],
  [long.slice(0, 72), 0, long.slice(0, 72)],
  [long.slice(0, 73), 0, `${long.slice(0, 72)}…`],
  [long, 47, `${long.slice(0, 72)}…`],
  [long, 48, `…${long.slice(24, 96)}…`],
  [long, 52, `…${long.slice(28)}`],
  [long, 99, `…${long.slice(75)}`],
])('of %j, %i is in the part that a message shows', (text, at, part) => {
  expect(excerpt(text, at)).toBe(part);
});

test('a message shows the start of a text where nothing else is asked for', () => {
  expect(excerpt(long)).toBe(`${long.slice(0, 72)}…`);
});

test.each([
  ['', '', 0],
  ['It sails.', 'It sails.', 9],
  ['It sails.', 'It sinks.', 4],
  ['It', 'It sails.', 2],
  ['It sails.', 'It', 2],
  ['a', 'b', 0],
])('%j and %j differ first at a place that is known', (one, other, at) => {
  expect(firstDifference(one, other)).toBe(at);
});

const NOTHING = 'the article says nothing like it';
test.each([
  ['The ferry sails on Friday.', 'the article says “The ferry sails on Monday.” (harbour.txt:3)'],
  ['The council must agree', 'the article says “The council must still agree to the price.” (harbour.txt:7)'],
  [' time, said Eva Brun', 'the article says ““It is time,” said Ada Brun.” (harbour.txt:5)'],
  ['The boat sank, sails and all', NOTHING],
  ['Monday it was', NOTHING],
  ['Monday it', 'the article says “The ferry sails on Monday.” (harbour.txt:3)'],
  ['burnt', NOTHING],
  ['…', NOTHING],
  ['', NOTHING],
])('for %j, the words of the article that are most like it are told, or that none are', (text, says) => {
  expect(articleSays(text, harbourSource())).toBe(says);
});

test('an article without words says nothing like it', () => {
  const { article } = harbourSource();
  expect(articleSays('It sails.', harbourSource({ article: { ...article, blocks: [] } }))).toBe(NOTHING);
});

test('a heading of the article is told too, and of two that are as like the first', () => {
  const { article } = harbourSource();
  const blocks = [
    { kind: 'heading' as const, text: 'The boat burnt', line: 1 },
    { kind: 'paragraph' as const, text: 'The boat sank', line: 3 },
  ];
  expect(articleSays('The boat', harbourSource({ article: { ...article, blocks } }))).toBe(
    'the article says “The boat burnt” (harbour.txt:1)',
  );
});

test('of a long paragraph the part is told that has what differs', () => {
  const start = 'The council of Vell has met nine times this winter, and each time it has put off what matters most: ';
  const { article } = harbourSource();
  const source = harbourSource({
    article: { ...article, blocks: [{ kind: 'paragraph', text: `${start}the price of a ticket.`, line: 3 }] },
  });
  expect(articleSays(`${start}the colour of a ticket.`, source)).toBe(
    'the article says “… what matters most: the price of a ticket.” (harbour.txt:3)',
  );
  expect(articleSays('\n put off what matters least', source)).toBe(
    'the article says “…as put off what matters most: the price of a ticket.” (harbour.txt:3)',
  );
});

test('for words that were never the article’s those of its revisions are told that are most like them', () => {
  const account = { revisions: [{ passages: [{ id: 'k1b2c', text: 'The ferry sails on Sunday.' }] }, { passages: [] }] };
  const source = harbourSource({ account: account as unknown as NonNullable<Source['account']> });
  expect(ledgerSays('The ferry sails on Friday.', source)).toBe('the ledger says “The ferry sails on Sunday.” (ledger/harbour.json:7)');
  expect(ledgerSays('Boats burn', source)).toBe('the ledger says nothing like it');
  expect(ledgerSays('The ferry sails on Sunday.', harbourSource())).toBe('the ledger says nothing like it');
});
