import { expect, test } from 'vitest';
import { findTriggers, plantTriggers } from '../../../../../scripts/lib/analyse/themes/triggers.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';

const tree = plantTriggers([
  ['birds', ['wing', 'sea bird', 'sea', '~bill']],
  ['law', ['bill', 'bill of rights']],
]);

/** The triggers in a text: the words there, and each theme, "~" where they are ambiguous. */
const triggers = (text: string): string[] => {
  const texts = text.split('\n');
  return findTriggers(readParagraphs(texts), tree).map(({ trigger: { phrase, themes }, paragraph, start, end }) => {
    const of = [...themes].map(([theme, { ambiguous }]) => (ambiguous ? '~' : '') + theme);
    return `${texts[paragraph]?.slice(start, end)} (${phrase}): ${of.join(', ')}`;
  });
};

test.each([
  ['A wing.', ['wing (wing): birds']],
  ['Wings of a plane.\nA WING!', ['Wings (wing): birds', 'WING (wing): birds']],
  ['A bill.', ['bill (bill): ~birds, law']],
  ['A sea-bird at sea.', ['sea (sea): birds', 'sea-bird (sea bird): birds', 'sea (sea): birds']],
  ['A bill of rights.', ['bill (bill): ~birds, law', 'bill of rights (bill of rights): law']],
  ['A bill, of rights.', ['bill (bill): ~birds, law']],
  ['A bill of', ['bill (bill): ~birds, law']],
  ['A winger.', []],
  ['', []],
])('in "%s" are %j', (text, wanted) => {
  expect(triggers(text)).toEqual(wanted);
});

test('without words there are no triggers', () => {
  expect(findTriggers(readParagraphs(['A wing.']), plantTriggers([]))).toEqual([]);
});
