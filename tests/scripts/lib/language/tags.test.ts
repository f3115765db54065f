import { expect, test } from 'vitest';
import { tokenise } from '../../../../scripts/lib/language/tokens.ts';

const posOf = (text: string, word: string) => tokenise(text).find((token) => token.text === word)?.pos;

test.each([
  ['Lynch said the pier was safe.', 'Lynch', 'PROPN'],
  ['On Monday Mayor Stephen Lynch said it was safe.', 'Lynch', 'PROPN'],
  ['According to police, nobody fell.', 'police', 'NOUN'],
  ['The attorney general is ready.', 'general', 'NOUN'],
  ["The study's lead author spoke.", 'lead', 'NOUN'],
  ['A panel in 2001 found the pier safe.', 'found', 'VERB'],
  ['Doran wrote a book, further saying that it was true.', 'saying', 'VERB'],
  ['Doran is promising lower taxes.', 'promising', 'VERB'],
  ['Doran spoke for an hour, promising to open the pier.', 'promising', 'VERB'],
])('%s', (text, word, pos) => {
  expect(posOf(text, word)).toBe(pos);
});

test('two single marks are one quotation mark, with both its places', () => {
  const text = "''Safe,'' he said.";
  expect(tokenise(text).map((token) => text.slice(token.start, token.end))).toEqual(["''", 'Safe', ',', "''", 'he', 'said', '.']);
});
