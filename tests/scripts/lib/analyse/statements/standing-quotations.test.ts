import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../../../scripts/lib/analyse/statements/statements.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { attributed } from './attributed.ts';

describe('a quotation without a verb of its own', () => {
  test.each<[string, string[]]>([
    [
      '“We waited,” said Doran. “Nobody came to tell us.”',
      ['Doran / said / “We waited,” … “Nobody came to tell us.” [quote-say name direct 0.95]'],
    ],
    [
      '“We waited,” said Doran. It rained. “Nobody came to tell us.”',
      ['Doran / said / “We waited,” … “Nobody came to tell us.” [quote-say name direct 0.95]'],
    ],
    [
      '“We waited,” said Doran. It rained. It snowed. “Nobody came to tell us.”',
      ['Doran / said / “We waited,” [quote-say name direct 0.95]', '? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]'],
    ],
    ['“We waited,” said Doran. “Nobody came.”', ['Doran / said / “We waited,” [quote-say name direct 0.95]']],
    ['“We waited,” said Doran. “Nobody came.” Reyes left.', ['Doran / said / “We waited,” [quote-say name direct 0.95]']],
    [
      '“We waited,” said Doran. He read “The Old Pier” and left.',
      ['Doran / said / “We waited,” [quote-say name direct 0.95]', 'He / read / “The Old Pier” and left [verb-quote pronoun mixed 0.78]'],
    ],
    [
      '“We waited,” Doran said, pointing at it, “and nobody came to us.”',
      ['Doran / said / “We waited,” … “and nobody came to us.” [quote-say name direct 0.95]'],
    ],
    ['“We waited,” Doran said, pointing at it, “and nobody”.', ['Doran / said / “We waited,” … “and nobody” [quote-say name direct 0.95]']],
    ['“We waited,” Doran said, pointing at it, “nobody” again.', ['Doran / said / “We waited,” [quote-say name direct 0.95]']],
    [
      '“We waited,” Doran said, pointing at “the pier of the town of Pell” again.',
      ['Doran / said / “We waited,” [quote-say name direct 0.95]'],
    ],
    [
      'Doran said it fell. “Nobody came to tell us.”',
      ['Doran / said / it fell [say-clause name indirect 0.95]', 'Doran / ? / “Nobody came to tell us.” [quote-after name direct 0.7]'],
    ],
    [
      'Doran praised the pier. “Nobody came to tell us.”',
      [
        'Doran / praised / the pier [voice-mention name indirect 0.66]',
        'Doran / ? / “Nobody came to tell us.” [quote-after name direct 0.7]',
      ],
    ],
    [
      'Doran urged them to go. “Nobody came to tell us.”',
      [
        'Doran / urged / them to go [voice-person name indirect 0.88]',
        'Doran / ? / “Nobody came to tell us.” [quote-after name direct 0.7]',
      ],
    ],
    [
      'It fell, Doran said. “Nobody came to tell us.”',
      ['Doran / said / It fell [clause-say name indirect 0.88]', 'Doran / ? / “Nobody came to tell us.” [quote-after name direct 0.7]'],
    ],
    [
      'Doran said it fell. It rained. “Nobody came to tell us.”',
      ['Doran / said / it fell [say-clause name indirect 0.95]', '? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]'],
    ],
    [
      'Doran believes it fell. “Nobody came to tell us.”',
      ['Doran / believes / it fell [verb-clause name indirect 0.78]', '? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]'],
    ],
    ['“Nobody came to tell us.”', ['? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]']],
    ['“Nobody came.”', ['? / ? / “Nobody came.” [quote-alone none direct 0.45]']],
    ['“Nobody came.” It rained.', []],
    ['It rained. “Nobody came to tell us.”', ['? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]']],
    ['It rained. “Nobody came here,” she', []],
    ['It rained. “Nobody came here.”', []],
    ['It rained. “Nobody is here.”', []],
    ['It rained. “Nobody came to tell us', ['? / ? / “Nobody came to tell us [quote-alone none direct 0.45]']],
    ['It rained. “Nobody', ['? / ? / “Nobody [quote-alone none direct 0.45]']],
    ['“Nobody came to tell us.” — Anna Doran', ['Anna Doran / — / “Nobody came to tell us.” [signed name direct 0.95]']],
    ['“Nobody came to tell us.” – Anna Doran, mayor', ['Anna Doran / – / “Nobody came to tell us.” [signed name direct 0.95]']],
    ['“Nobody came to tell us.” — anna', []],
    ['“Nobody came to tell us.” — Anna Doran left', []],
    ['“So.” — Anna Doran', ['Anna Doran / — / “So.” [signed name direct 0.95]']],
    ['“Nobody came to tell us.” ― N Doran', ['N Doran / ― / “Nobody came to tell us.” [signed name direct 0.95]']],
    ['He said so: “Nobody came.” — Anna Doran', ['He / said / “Nobody came.” [say-quote pronoun direct 0.95]']],
    ['HARKER: Will the pier stay open this winter?', ['HARKER / : / Will the pier stay open this winter? [turn name direct 0.95]']],
    ['Q: Will the pier stay open this winter?', ['Q / : / Will the pier stay open this winter? [turn name direct 0.95]']],
    ['“HARKER: Will the pier stay open this winter?”', ['HARKER / : / Will the pier stay open this winter?” [turn name direct 0.95]']],
    [
      'ANNA DORAN: Will the pier stay open this winter?',
      ['ANNA DORAN <DORAN> / : / Will the pier stay open this winter? [turn name direct 0.95]'],
    ],
    ['Doran: The pier will stay open this winter', ['Doran / : / The pier will stay open this winter [headline name direct 0.88]']],
    [
      'Anna Doran: The pier will stay open this winter',
      ['Anna Doran <Doran> / : / The pier will stay open this winter [headline name direct 0.88]'],
    ],
    ['Anna de la Doran: The pier will stay open this winter', []],
    ['Doran: “The pier will stay open this winter”', ['Doran / : / “The pier will stay open this winter” [headline name direct 0.88]']],
    ['Doran: 40 piers will stay open this winter', ['Doran / : / 40 piers will stay open this winter [headline name direct 0.88]']],
    ['Doran: – The pier will stay open this winter', []],
    ['doran: The pier will stay open this winter', []],
    [
      'Said Doran: The pier will stay open this winter',
      ['Doran / Said / The pier will stay open this winter [say-clause name indirect 0.95]'],
    ],
    [
      'Added Doran: “The pier will stay open this winter”',
      ['Doran / Added / “The pier will stay open this winter” [say-quote name direct 0.95]'],
    ],
    ['Analysis: The pier will stay open this winter', []],
    ['NOTE: The pier will stay open this winter', []],
    ['Doran: The pier stays.', []],
    ['HARKER: Will it stay up now?', ['HARKER / : / Will it stay up now? [turn name direct 0.95]']],
    ['HARKER: Will it stay up no?', []],
    ['Doran: The pier stays put.', []],
    ['Doran: The pier stays pu.', []],
    ['It rained. “Nobody had come yet.”', ['? / ? / “Nobody had come yet.” [quote-alone none direct 0.45]']],
    ['It rained. “Nobody had come ye.”', ['? / ? / “Nobody had come ye.” [quote-alone none direct 0.45]']],
    ['“Nobody came to tell us.” -- Anna Doran', ['Anna Doran / -- / “Nobody came to tell us.” [signed name direct 0.95]']],
    [
      '“We waited,” Doran said. “Nobody came to us.” It rained. “It was late in the day.”',
      [
        'Doran / said / “We waited,” … “Nobody came to us.” [quote-say name direct 0.95]',
        '? / ? / “It was late in the day.” [quote-alone none direct 0.45]',
      ],
    ],
    [
      '“No,” said Reyes. He left, pointing at it, “the pier of the town of Pell”, again.',
      ['Reyes / said / “No,” [quote-say name direct 0.95]'],
    ],
    [
      'It rained. “Nobody came to tell us.” “We waited,” said Doran.',
      ['? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]', 'Doran / said / “We waited,” [quote-say name direct 0.95]'],
    ],
    [
      'It rained. “Nobody came to tell us.” “And it was very late.”',
      [
        '? / ? / “Nobody came to tell us.” [quote-alone none direct 0.45]',
        '? / ? / “And it was very late.” [quote-alone none direct 0.45]',
      ],
    ],
    ['A motto, “nobody is ever alone here” — Anna Doran', []],
    [
      '“We waited,” Doran said, pointing at it, “and nobody came in” again.',
      ['Doran / said / “We waited,” … “and nobody came in” [quote-say name direct 0.95]'],
    ],
    ['“We waited,” Doran said, pointing at it, “and nobody came i” again.', ['Doran / said / “We waited,” [quote-say name direct 0.95]']],
    ['“We waited,” Doran said, pointing at it “and nobody came in” again.', ['Doran / said / “We waited,” [quote-say name direct 0.95]']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });
});

describe('what is not of the story says nothing', () => {
  const text = 'Doran said it fell. Reyes said it broke. ';
  const said = (...outside: { start: number; end: number }[]) =>
    findAttributions(readParagraph(text, { outside }), () => false).map(({ source }) => source && text.slice(source.start, source.end));

  test('neither a whole paragraph nor a sentence', () => {
    expect(said()).toEqual(['Doran', 'Reyes']);
    expect(said({ start: 0, end: text.trimEnd().length })).toEqual([]);
    expect(said({ start: 0, end: 19 })).toEqual(['Reyes']);
  });

  test('nor a turn in it', () => {
    const turn = 'HARKER: Will the pier stay open this winter? ';
    expect(findAttributions(readParagraph(turn), () => false)).toHaveLength(1);
    expect(findAttributions(readParagraph(turn, { outside: [{ start: 0, end: turn.trimEnd().length }] }), () => false)).toEqual([]);
  });
});

test('several lines are no headline', () => {
  expect(attributed('Doran: The pier will stay open\nall of this winter')).toEqual([]);
});
