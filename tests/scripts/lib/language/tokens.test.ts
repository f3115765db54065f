import { expect, test } from 'vitest';
import { tokenise } from '../../../../scripts/lib/language/tokens.ts';

const sentence = 'Mayor Odile Varnholt “couldn’t say” on Monday whether the $4.5m Brell bridge—closed since May—will reopen.';

test('every token is the text between its offsets', () => {
  for (const { text, start, end } of tokenise(sentence)) expect(sentence.slice(start, end)).toBe(text);
});

test('a paragraph reads the same however many others were read before it', () => {
  const alone = tokenise(sentence);
  const long = 'Zelbrook and Quorrin met. '.repeat(4_000);
  for (let read = 0; read < 2_200_000; read += long.length) tokenise(long);
  expect(tokenise(sentence)).toEqual(alone);
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
