import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../../../scripts/lib/analyse/chains/chunks.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

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
