import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../../../scripts/lib/analyse/chains/chunks.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { tagged } from '../../../../support/tagged.ts';

/** The noun phrases of a sentence, as words. */
const chunks = (text: string): string[] =>
  readParagraph(text).sentences.flatMap(({ tokens }) =>
    chunksOf(tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
  );

describe('noun phrases without what opens them', () => {
  test.each<[string, string[]]>([
    ['The mayor left.', ['mayor']],
    ['Mayors left.', ['Mayors']],
    ['All the mayors left.', ['All the mayors']],
    ['Both mayors left.', ['Both mayors']],
    ['Her mayor left.', ['Her mayor']],
    ['Some old mayors left.', ['old mayors']],
    ['They left.', []],
    ['', []],
    // in the middle
    ['The old wooden pier fell.', ['old wooden pier']],
    ['The very old pier fell.', ['very old pier']],
    ['The fallen pier is gone.', ['fallen pier']],
    ['The sinking pier is gone.', ['sinking pier']],
    ['The pier sinking fast is gone.', ['pier']],
    ['The western and eastern old piers fell.', ['western and eastern old piers']],
    ['The western and eastern piers fell.', ['western and eastern piers']],
    ['The old and grey pier fell.', ['old and grey pier']],
    ['Old piers and grey boats fell.', ['Old piers', 'grey boats']],
    ['The old and the grey pier fell.', ['grey pier']],
    ['US-led troops left.', ['US-led troops']],
    ['The self-proclaimed mayor left.', ['self-proclaimed mayor']],
    ['The mayor - old as he is - left.', ['mayor']],
    ['The mayor/captain left.', ['mayor/captain']],
    ['Research & development costs.', ['Research & development costs']],
    // an owner within
    ['The camp’s residents left.', ['camp', 'camp’s residents']],
    ['The pilots’ old camp fell.', ['pilots', 'pilots’ old camp']],
    ["The camp's left.", ['camp']],
    // what begins anew
    ['He called the mayor old.', ['mayor']],
    ['He gave the mayor 40 boats.', ['mayor', '40 boats']],
    ['He gave the mayors Norland boats.', ['mayors', 'Norland boats']],
    ['On Monday 40 boats left.', ['Monday', '40 boats']],
    ['Norland two boats left.', ['Norland', 'two boats']],
    // numbers
    ['They shot dead three women.', ['three women']],
    ['The first three women left.', ['first three women']],
    ['The last 40 women left.', ['last 40 women']],
    ['Many 40 women left.', ['40 women']],
    ['The 40 women left.', ['40 women']],
    // days
    ['The Monday meeting ended.', ['meeting']],
    ['Monday ended.', ['Monday']],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toEqual(expected);
  });
});

describe('noun phrases by parts of speech', () => {
  test.each<[string, string[]]>([
    ['The/DET sinking/VERB pier/NOUN fell/VERB', ['sinking pier']],
    ['The/DET mended/VERB old/ADJ pier/NOUN', ['mended old pier']],
    ['Old/ADJ sunken/VERB pier/NOUN', ['Old sunken pier']],
    ['Her/PRON sunken/VERB pier/NOUN', ['Her sunken pier']],
    ['the/DET sunk/VERB pier/NOUN', ['pier']],
    ['He/PRON saw/VERB sinking/VERB piers/NOUN', ['piers']],
    ['The/DET pier/NOUN sinking/VERB boats/NOUN', ['pier', 'boats']],
    ['The/DET sinking/VERB of/ADP piers/NOUN', ['piers']],
    ['The/DET sinking/VERB', []],
    // words that open a phrase
    ['all/DET the/DET piers/NOUN', ['all the piers']],
    ['other/ADJ the/DET piers/NOUN', ['other the piers']],
    ['others/NOUN the/DET piers/NOUN', ['others', 'piers']],
    ['old/ADJ the/DET piers/NOUN', ['piers']],
    ['the/DET the/DET the/DET piers/NOUN', ['piers']],
    ['the/DET', []],
    // an adverb
    ['The/DET very/ADV old/ADJ pier/NOUN', ['very old pier']],
    ['The/DET pier/NOUN very/ADV old/ADJ boats/NOUN', ['pier', 'very old boats']],
    ['The/DET very/ADV pier/NOUN', ['pier']],
    // what is joined
    ['US/PROPN~-/PUNCT~led/VERB troops/NOUN', ['US-led troops']],
    ['the/DET half/NOUN~-/PUNCT~mayor/NOUN left/VERB', ['half-mayor']],
    ['the/DET half/NOUN -/PUNCT mayor/NOUN', ['half', 'mayor']],
    ['the/DET half/NOUN -/PUNCT~mayor/NOUN', ['half', 'mayor']],
    ['the/DET half/NOUN~-/PUNCT mayor/NOUN', ['half', 'mayor']],
    ['the/DET half/NOUN~-/PUNCT~,/PUNCT mayors/NOUN', ['half', 'mayors']],
    ['the/DET half/NOUN~-/PUNCT', ['half']],
    ['the/DET half/NOUN~--/PUNCT~mayor/NOUN', ['half', 'mayor']],
    ['the/DET mayor/NOUN~//PUNCT~captain/NOUN', ['mayor/captain']],
    ['the/DET mayor/NOUN &/CCONJ Co/PROPN', ['mayor & Co']],
    ['the/DET mayor/NOUN &/CCONJ old/ADJ boats/NOUN', ['mayor', 'old boats']],
    ['old/ADJ and/CCONJ grey/ADJ piers/NOUN', ['old and grey piers']],
    ['old/ADJ and/CCONJ grey/ADJ wooden/ADJ piers/NOUN', ['old and grey wooden piers']],
    ['old/ADJ and/CCONJ grey/ADJ fell/VERB', []],
    ['old/ADJ and/CCONJ piers/NOUN fell/VERB', ['piers']],
    ['piers/NOUN and/CCONJ grey/ADJ boats/NOUN', ['piers', 'grey boats']],
    ['old/ADJ but/ADV grey/ADJ piers/NOUN', ['old but grey piers']],
    // an owner
    ['The/DET camp/NOUN~’s/PART residents/NOUN', ['camp', 'camp’s residents']],
    ['The/DET camp/NOUN~’s/PART growing/VERB crowd/NOUN', ['camp', 'growing crowd']],
    ['The/DET camp/NOUN~’s/PART of/ADP it/PRON', ['camp']],
    ['The/DET camp/NOUN~’s/PART', ['camp']],
    ['The/DET old/ADJ~’s/PART camp/NOUN', ['camp']],
    // what begins anew
    ['the/DET mayor/NOUN old/ADJ boats/NOUN', ['mayor', 'old boats']],
    ['the/DET mayor/NOUN 40/NUM boats/NOUN', ['mayor', '40 boats']],
    ['the/DET mayor/NOUN Doran/PROPN', ['mayor Doran']],
    ['the/DET mayors/NOUN Doran/PROPN', ['mayors', 'Doran']],
    ['the/DET mayor/NOUN boats/NOUN', ['mayor boats']],
    ['Doran/PROPN two/NUM boats/NOUN', ['Doran', 'two boats']],
    ['Flight/PROPN 40/NUM boats/NOUN', ['Flight 40 boats']],
    ['Monday/PROPN 40/NUM boats/NOUN', ['Monday', '40 boats']],
    ['Doran/PROPN old/ADJ boats/NOUN', ['Doran old boats']],
    // from a number on
    ['dead/ADJ three/NUM women/NOUN', ['three women']],
    ['last/ADJ three/NUM women/NOUN', ['last three women']],
    ['lasting/ADJ three/NUM women/NOUN', ['three women']],
    ['the/DET three/NUM women/NOUN', ['three women']],
    ['boats/NOUN three/NUM', ['boats']],
  ])('%s', (text, expected) => {
    const { tokens, words } = tagged(text);
    expect(chunksOf(tokens).map(({ first, last }) => words(first, last))).toEqual(expected);
  });
});
