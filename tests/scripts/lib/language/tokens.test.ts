import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../scripts/lib/language/sentences.ts';
import { tokenise } from '../../../../scripts/lib/language/tokens.ts';

const sentence = 'Mayor Odile Varnholt “couldn’t say” on Monday whether the $4.5m Brell bridge—closed since May—will reopen.';

test('every token is the text between its offsets', () => {
  for (const { text, start, end } of tokenise(sentence)) expect(sentence.slice(start, end)).toBe(text);
});

test('a paragraph reads the same whatever other article was read before it', () => {
  const paid = 'They paid 2500 for it.';
  const alone = readParagraphs([paid]);
  readParagraphs(['They paid Rs.2500 then.']);
  expect(readParagraphs([paid])).toEqual(alone);
});

test('a name with letters beyond Western Europe is one word', () => {
  expect(tokenise('Bożena Kłoska met Şule Ağarlı’s son; they can’t stay.').map(({ text }) => text)).toEqual([
    'Bożena',
    'Kłoska',
    'met',
    'Şule',
    'Ağarlı',
    '’s',
    'son',
    ';',
    'they',
    'ca',
    'n’t',
    'stay',
    '.',
  ]);
});

test('two single marks are one quotation mark, and keep their two places', () => {
  const text = "He said ''no'' and ``yes``, 'no' and \"yes\".";
  const tokens = tokenise(text);
  expect(tokens.map((token) => token.text)).toEqual([
    'He',
    'said',
    "''",
    'no',
    "''",
    'and',
    '``',
    'yes',
    '``',
    ',',
    "'",
    'no',
    "'",
    'and',
    '"',
    'yes',
    '"',
    '.',
  ]);
  for (const { start, end, text: own } of tokens) expect(text.slice(start, end)).toBe(own);
});

test('each word has a lemma', () => {
  expect(tokenise('They cannot stay; ships sank.').map(({ lemma }) => lemma)).toEqual([
    'they',
    'can',
    'not',
    'stay',
    ';',
    'ship',
    'sink',
    '.',
  ]);
});

test('a word that was put together is a name where it has a capital', () => {
  const of = (text: string) => tokenise(text).map(({ text: own, pos, lemma }) => `${own} ${pos} ${lemma}`);
  expect(of('Kłoska')).toEqual(['Kłoska PROPN kłoska']);
  expect(of('the kłoska')[1]).toMatch(/^kłoska (?!X|PROPN)[A-Z]+ kłoska$/);
});
