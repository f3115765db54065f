import { expect, test } from 'vitest';
import { tagTokens } from '../../../../../scripts/lib/analyse/names/lists.ts';
import { gatherSigns } from '../../../../../scripts/lib/analyse/names/signs.ts';
import { findStretches } from '../../../../../scripts/lib/analyse/names/stretches.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

function signs(text: string, word = 'Zed'): Record<string, number> {
  const paragraphs = readParagraphs([text]);
  const found = gatherSigns(paragraphs, findStretches(paragraphs), ({ sentence }) => tagTokens(sentence.tokens, smallVocabulary));
  return Object.fromEntries(found.get(word) ?? []);
}

test.each([
  ['Zed left.', { any: 1 }],
  ['They saw Zed there.', { any: 1, inside: 1 }],
  ['They drove to Zed there.', { any: 1, inside: 1, 'after to': 1 }],
  ['They live in the Zed near Zed.', { any: 2, inside: 2, 'after the': 1, 'after near': 1 }],
  ['They met Dr Zed there.', { any: 1, inside: 1, 'after title': 1, 'after capital': 1 }],
  ['They met Prime Minister Zed there.', { any: 1, inside: 1, 'after title': 1, 'after capital': 1 }],
  ['They met Anna Zed there.', { any: 1, inside: 1, 'after given': 1, 'after capital': 1 }],
  ['They met Q. Zed there.', { any: 1, inside: 1, 'after initial': 1 }],
  ['They met QRST Zed there.', { any: 1, inside: 1, 'after capitals': 1 }],
  ['They met Quo Zed there.', { any: 1, inside: 1, 'after capital': 1 }],
  ['They met farmer Zed there.', { any: 1, inside: 1, 'after role': 1 }],
  ['They met Quo, Zed there.', { any: 1, inside: 1, 'after comma': 1 }],
  ['They left, Zed too.', { any: 1, inside: 1 }],
  ['They met Zed Society there.', { any: 1, inside: 1, 'before organisation head': 1, 'before capital': 1 }],
  ['They met Zed Street there.', { any: 1, inside: 1, 'before place head': 1, 'before capital': 1 }],
  ['They met Zed’s son.', { any: 1, inside: 1, possessive: 1 }],
  ['They left, and Zed said no.', { any: 1, inside: 1, 'before said': 1 }],
  ['They met Zed, who left.', { any: 1, inside: 1, 'before comma': 1 }],
  ['They met Quo (Zed) there.', { any: 1, inside: 1, 'in brackets': 1 }],
  ['They met Quo (Zed there).', { any: 1, inside: 1 }],
])('%s', (text, wanted) => {
  expect(signs(text)).toEqual(wanted);
});

test('a word that is written small somewhere is noted so', () => {
  expect(signs('They like rain. Rain fell.', 'rain')).toEqual({ small: 1 });
  expect(signs('They like rain. Rain fell.', 'Rain')).toEqual({ any: 1 });
});
