import { expect, test } from 'vitest';
import { mendTags } from '../../../../scripts/lib/language/tags.ts';
import { tokensOf } from '../../../support/tagged.ts';

const posOf = (text: string, word: string): string | undefined => mendTags(tokensOf(text)).find((token) => token.text === word)?.pos;

test.each([
  ['a/DET delicate/ADJ balancing/NOUN act/VERB :/PUNCT', 'NOUN'],
  ['an/DET act/VERB :/PUNCT', 'NOUN'],
  ['an/DET old/ADJ act/VERB', 'NOUN'],
  ['an/DET act/VERB', 'NOUN'],
  ['an/DET old/ADJ act/VERB of/ADP', 'NOUN'],
  ['an/DET act/VERB of/ADP', 'VERB'],
  ['An/DET old/ADJ act/VERB', 'NOUN'],
  ['the/DET old/ADJ act/VERB', 'VERB'],
  ['an/DET old/ADJ act/VERB now/ADV', 'VERB'],
  ['an/DET old/ADJ acts/VERB/act', 'VERB'],
  ['an/DET old/ADJ act/AUX', 'AUX'],
  ['an/DET so/ADV act/VERB', 'VERB'],
  ['a/DET b/ADJ c/ADJ d/ADJ act/VERB', 'NOUN'],
  ['a/DET b/ADJ c/ADJ d/ADJ e/ADJ act/VERB', 'VERB'],
  ['old/ADJ act/VERB', 'VERB'],
])('a bare verb that an article before it needs as a noun: %s', (text, pos) => {
  expect(mendTags(tokensOf(text)).find((token) => /^acts?$/.test(token.text))?.pos).toBe(pos);
});

test.each([
  ['the/DET Nations/PROPN~’/PUNCT chief/NOUN', '’', 'PART'],
  ["the/DET Nations/PROPN~'/PUNCT chief/NOUN", "'", 'PART'],
  ['the/DET NATIONS/PROPN~’/PUNCT chief/NOUN', '’', 'PART'],
  ['the/DET Nations/PROPN~’/PUNCT old/ADJ chief/NOUN', '’', 'PART'],
  ['the/DET Nations/PROPN~’/PUNCT Brun/PROPN', '’', 'PART'],
  ['the/DET Nations/PROPN~’/PUNCT said/VERB', '’', 'PUNCT'],
  ['the/DET Nations/PROPN~”/PUNCT chief/NOUN', '”', 'PUNCT'],
  ['the/DET Nation/PROPN~’/PUNCT chief/NOUN', '’', 'PUNCT'],
  ['the/DET Nations/PROPN ’/PUNCT chief/NOUN', '’', 'PUNCT'],
  ['the/DET Nations/PROPN~’/PUNCT~chief/NOUN', '’', 'PUNCT'],
  ['‘/PUNCT~the/DET Nations/PROPN~’/PUNCT chief/NOUN', '’', 'PUNCT'],
  ["the/DET '/PUNCT~Nations/PROPN~’/PUNCT chief/NOUN", '’', 'PUNCT'],
  ['the/DET ‘/PUNCT Nations/PROPN~’/PUNCT chief/NOUN', '’', 'PART'],
  ['Nations/PROPN~’/PUNCT', '’', 'PUNCT'],
  ['’/PUNCT chief/NOUN', '’', 'PUNCT'],
])('the apostrophe of an owner: %s', (text, word, pos) => {
  expect(posOf(text, word)).toBe(pos);
});

test.each([
  ['mayor/NOUN Lynch/VERB left/VERB', 'Lynch', 'PROPN'],
  ['mayor/NOUN LYNCH/VERB left/VERB', 'LYNCH', 'VERB'],
  ['mayor/NOUN Lynch/AUX left/VERB', 'Lynch', 'AUX'],
  ['mayor/NOUN Early/ADV left/VERB', 'Early', 'ADV'],
  ['Ann/PROPN Early/ADV left/VERB', 'Early', 'PROPN'],
  ['Lynch/VERB said/VERB no/INTJ', 'Lynch', 'PROPN'],
  ['Lynch/VERB is/AUX here/ADV', 'Lynch', 'PROPN'],
  ['Lynch/VERB Said/VERB no/INTJ', 'Lynch', 'VERB'],
  ['Lynch/VERB saying/VERB no/INTJ', 'Lynch', 'VERB'],
  ['Early/ADV said/VERB no/INTJ', 'Early', 'ADV'],
  ['Seeing/VERB said/VERB no/INTJ', 'Seeing', 'VERB'],
  ['Asked/VERB said/VERB no/INTJ', 'Asked', 'VERB'],
  ['Lynch/VERB the/DET mayor/NOUN', 'Lynch', 'VERB'],
  ['no/INTJ ./PUNCT Lynch/VERB the/DET mayor/NOUN', 'Lynch', 'VERB'],
  ['no/INTJ ,/PUNCT Lynch/VERB the/DET mayor/NOUN', 'Lynch', 'PROPN'],
  ...['.', '!', '?', ':', '“', '"', "''", '‘', '—', '–', '―', '•', ')', '___'].map((mark) => [
    `no/INTJ ${mark}/PUNCT Lynch/VERB the/DET mayor/NOUN`,
    'Lynch',
    'VERB',
  ]),
  ['Ports/NOUN Close/VERB While/SCONJ Crews/NOUN Strike/VERB', 'Close', 'VERB'],
  ['Ports/NOUN Close/VERB while/SCONJ crews/NOUN strike/VERB', 'Close', 'PROPN'],
  ['Men/NOUN Close/VERB', 'Close', 'PROPN'],
  ['Ports/NOUN Close/VERB', 'Close', 'PROPN'],
  ['Ports/NOUN Close/VERB Soon/NOUN', 'Close', 'VERB'],
  ['Ports/NOUN Close/VERB Soon/NOUN Says/NOUN crew/NOUN', 'Close', 'PROPN'],
  ['Ports/NOUN Close/VERB Soon/NOUN Says/NOUN Wide/NOUN crew/NOUN', 'Close', 'VERB'],
])('a name that was read as a verb: %s', (text, word, pos) => {
  expect(posOf(text as string, word as string)).toBe(pos);
});

test.each([
  ...['De', 'Di', 'Du', 'Da', 'Del', 'Della', 'Van', 'Von', 'Al', 'El', 'Bin', 'Ibn', 'Ter'].map((word) => [
    `${word}/X Souza/PROPN`,
    word,
    'PROPN',
  ]),
  ['De/X Souza/PROPN', 'De', 'PROPN'],
  ['De/X souza/NOUN', 'De', 'X'],
  ['Dela/X Souza/PROPN', 'Dela', 'X'],
  ['ODe/X Souza/PROPN', 'ODe', 'X'],
  ['Al/X~-/PUNCT~Masri/PROPN', 'Al', 'PROPN'],
  ['Al/X~-/PUNCT~masri/PROPN', 'Al', 'X'],
  ['Al/X -/PUNCT Masri/PROPN', 'Al', 'X'],
  ...['de', 'der', 'den', 'het', 'la'].map((word) => [`Van/X ${word}/X berg/NOUN`, 'Van', 'PROPN']),
  ['Van/X des/X berg/NOUN', 'Van', 'X'],
  ['Van/X', 'Van', 'X'],
])('a particle of a name: %s', (text, word, pos) => {
  expect(posOf(text as string, word as string)).toBe(pos);
});

test.each([
  ['Ford/PROPN said/ADJ cars/NOUN were/AUX dull/ADJ', 'said', 'VERB'],
  ['ford/NOUN said/ADJ cars/NOUN', 'said', 'ADJ'],
  ['The/DET said/ADJ cars/NOUN', 'said', 'ADJ'],
  ['Ford/PROPN said/NOUN cars/NOUN', 'said', 'NOUN'],
  ['Ford/PROPN good/ADJ cars/NOUN', 'good', 'ADJ'],
  ['Firms/VERB said/ADJ cars/NOUN', 'Firms', 'PROPN'],
  ['said/ADJ cars/NOUN', 'said', 'ADJ'],
])('“said” after a name: %s', (text, word, pos) => {
  expect(posOf(text, word)).toBe(pos);
});

test.each([
  ['according/VERB to/ADP police/VERB', 'police', 'NOUN'],
  ['According/VERB to/ADP police/VERB', 'police', 'NOUN'],
  ['want/VERB to/PART police/VERB', 'police', 'VERB'],
  ['according/VERB for/X police/VERB', 'police', 'VERB'],
  ['the/DET use/NOUN of/ADP force/VERB', 'force', 'NOUN'],
  ['the/DET use/NOUN of/ADP forces/VERB/force', 'forces', 'NOUN'],
  ['the/DET use/NOUN of/ADP forced/VERB/force', 'forced', 'VERB'],
  ['the/DET use/NOUN of/ADP forcing/VERB', 'forcing', 'VERB'],
  ['the/DET use/NOUN of/ADP broken/VERB', 'broken', 'VERB'],
  ['the/DET use/NOUN of/ADP spoke/VERB/speak', 'spoke', 'VERB'],
  ['the/DET use/NOUN of/X force/VERB', 'force', 'VERB'],
  ['the/DET use/NOUN up/ADP force/VERB', 'force', 'VERB'],
  ...[
    'in',
    'for',
    'from',
    'with',
    'by',
    'about',
    'on',
    'at',
    'into',
    'against',
    'under',
    'over',
    'between',
    'among',
    'within',
    'without',
  ].map((word) => [`gone/VERB ${word}/ADP force/VERB`, 'force', 'NOUN']),
  ['use/VERB of/ADP it/PRON', 'use', 'NOUN'],
  ['use/VERB it/PRON', 'use', 'VERB'],
  ['uses/VERB are/AUX many/ADJ', 'uses', 'NOUN'],
  ['uses/VERB many/ADJ', 'uses', 'VERB'],
  ['use/VERB are/AUX', 'use', 'VERB'],
  ['council/NOUN~’s/PART review/VERB plan/NOUN', 'review', 'NOUN'],
  ['council/NOUN~’s/X review/VERB plan/NOUN', 'review', 'VERB'],
  ['council/NOUN~’s/PART reviews/VERB/review plan/NOUN', 'reviews', 'VERB'],
  ['council/NOUN~’s/PART review/VERB it/PRON', 'review', 'VERB'],
  ['officials/NOUN~’/PART review/VERB plan/NOUN', 'review', 'NOUN'],
  ['not/PART review/VERB plan/NOUN', 'review', 'VERB'],
  ['study/NOUN lead/VERB author/NOUN', 'lead', 'NOUN'],
  ['study/NOUN lead/VERB it/PRON', 'lead', 'VERB'],
  ['independent/ADJ analyses/VERB agree/VERB', 'analyses', 'NOUN'],
  ['independent/ADJ analyse/VERB agree/VERB', 'analyse', 'VERB'],
  ['independent/ADJ analyses/VERB the/DET plan/NOUN', 'analyses', 'VERB'],
  ['the/DET plans/VERB are/AUX', 'plans', 'NOUN'],
  ['These/DET plans/VERB are/AUX', 'plans', 'NOUN'],
  ['those/DET plans/VERB are/AUX', 'plans', 'NOUN'],
  ['she/PRON plans/VERB are/AUX', 'plans', 'VERB'],
])('a noun that was read as a verb: %s', (text, word, pos) => {
  expect(posOf(text as string, word as string)).toBe(pos);
});

test.each([
  ['attorney/NOUN general/ADJ is/AUX', 'general', 'NOUN'],
  ['attorney/NOUN general/ADJ Is/AUX', 'general', 'NOUN'],
  ['attorney/NOUN general/ADJ left/VERB', 'general', 'NOUN'],
  ['attorney/NOUN general/ADJ Left/VERB', 'general', 'ADJ'],
  ['attorney/NOUN general/ADJ leaving/VERB', 'general', 'ADJ'],
  ['very/ADV general/ADJ is/AUX', 'general', 'ADJ'],
  ['attorney/NOUN so/ADV is/AUX', 'so', 'ADV'],
  ['general/ADJ is/AUX', 'general', 'ADJ'],
])('a noun that was read as an adjective: %s', (text, word, pos) => {
  expect(posOf(text, word)).toBe(pos);
});

test.each([
  ...['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'SCONJ', 'PART', 'NUM'].map((next) => [`is/AUX promising/ADJ x/${next}`, 'promising', 'VERB']),
  ['is/AUX promising/ADJ ./PUNCT', 'promising', 'ADJ'],
  ['is/AUX promising/ADJ', 'promising', 'ADJ'],
  ['is/AUX now/ADV promising/ADJ cuts/NOUN', 'promising', 'VERB'],
  ['left/VERB now/ADV promising/ADJ cuts/NOUN', 'promising', 'ADJ'],
  ['a/DET promising/ADJ cut/NOUN', 'promising', 'ADJ'],
  ['is/AUX promised/ADJ cuts/NOUN', 'promised', 'ADJ'],
  ['left/VERB ,/PUNCT promising/ADJ to/PART', 'promising', 'VERB'],
  ['left/VERB ,/PUNCT promising/ADJ cuts/NOUN', 'promising', 'ADJ'],
  ['left/VERB promising/ADJ to/PART', 'promising', 'ADJ'],
  ...['found', 'said', 'told', 'thought', 'felt', 'knew', 'saw'].map((word) => [`2001/NUM ${word}/NOUN the/DET`, word, 'VERB']),
  ['2001/NUM found/NOUN it/PRON', 'found', 'VERB'],
  ['2001/NUM found/NOUN that/SCONJ', 'found', 'VERB'],
  ['2001/NUM found/NOUN plans/NOUN', 'found', 'NOUN'],
  ['2001/NUM found/NOUN', 'found', 'NOUN'],
  ['the/DET found/NOUN the/DET', 'found', 'NOUN'],
  ['old/ADJ found/NOUN the/DET', 'found', 'NOUN'],
  ['in/ADP found/NOUN the/DET', 'found', 'NOUN'],
  ['found/NOUN the/DET', 'found', 'NOUN'],
  ['2001/NUM foundry/NOUN the/DET', 'foundry', 'NOUN'],
  ['2001/NUM resaw/NOUN the/DET', 'resaw', 'NOUN'],
  ['2001/NUM found/X the/DET', 'found', 'X'],
])('a form of a verb that was read as something else: %s', (text, word, pos) => {
  expect(posOf(text as string, word as string)).toBe(pos);
});

test.each([
  ...['saying', 'adding', 'arguing', 'claiming', 'warning'].map((word) => [`book/NOUN ,/PUNCT ${word}/NOUN that/SCONJ`, word, 'VERB']),
  ...[',', '"', '“', ':'].map((mark) => [`further/ADV saying/NOUN ${mark}/PUNCT`, 'saying', 'VERB']),
  ['old/ADJ saying/NOUN that/SCONJ', 'saying', 'NOUN'],
  [',/PUNCT saying/NOUN no/DET', 'saying', 'NOUN'],
  [',/PUNCT saying/NOUN thatch/NOUN', 'saying', 'NOUN'],
  [',/PUNCT saying/NOUN', 'saying', 'NOUN'],
  [',/PUNCT forewarning/NOUN that/SCONJ', 'forewarning', 'NOUN'],
  [',/PUNCT warnings/NOUN that/SCONJ', 'warnings', 'NOUN'],
  [',/PUNCT saying/X that/SCONJ', 'saying', 'X'],
  ['Further/ADJ said/VERB', 'Further', 'ADV'],
  ['further/ADJ saying/VERB', 'further', 'ADV'],
  ['further/ADJ plans/NOUN', 'further', 'ADJ'],
  ['further/ADJ', 'further', 'ADJ'],
  ['furthers/ADJ said/VERB', 'furthers', 'ADJ'],
  ['afurther/ADJ said/VERB', 'afurther', 'ADJ'],
])('a participle that was read as a noun, and “further”: %s', (text, word, pos) => {
  expect(posOf(text as string, word as string)).toBe(pos);
});

test('what is right stays as it is', () => {
  const tokens = tokensOf('The/DET mayor/NOUN left/VERB ./PUNCT');
  expect(mendTags(tokens)).toEqual(tokens);
  expect(mendTags(tokens)[0]).toBe(tokens[0]);
});
