import { describe, expect, test } from 'vitest';
import { contentAround, contentOf } from '../../../../../scripts/lib/analyse/statements/contents.ts';
import { findSourcedCues, type SourcedCue } from '../../../../../scripts/lib/analyse/statements/sourced-cues.ts';
import { marked } from './marked.ts';

/**
 * What stands around a source and its cue, which the bars enclose, as what is said. A `^` stands where a later cue's stretch begins; nothing
 * before a bar of its own in front belongs to it.
 */
function around(text: string): string {
  const plain = text.replace(/[|^]/g, '');
  const { scene, at } = marked(text);
  const [floor, lead, rest] = (at.length > 2 ? at : [0, ...at]) as [number, number, number];
  return contentAround(scene, lead, rest, floor)
    .map(({ start, end }) => plain.slice(start, end))
    .join(' … ');
}

describe('what is said in front of whoever says it', () => {
  test.each([
    ['It fell, |Doran said|.', 'It fell'],
    ['It fell — |Doran said|.', 'It fell'],
    ['It fell – |Doran said|', 'It fell'],
    ['It fell, as |Doran said|.', 'It fell'],
    ['It fell as |Doran said|.', ''],
    ['It fell |Doran said|.', ''],
    ['It fell; |Doran said|.', ''],
    ['|Doran said| it fell.', ''],
    ['In May, |Doran said|.', ''],
    ['“It fell,” |Doran said|.', '“It fell,”'],
    ['“It fell”, |Doran said|.', '“It fell”'],
    ['“The end,” |Doran said|.', '“The end,”'],
    ['“The end”, |Doran said|.', '“The end”'],
    ['“The end” of it, |Doran said|.', ''],
    [`TOKYO ${'so '.repeat(14)}— It fell, |Doran said|.`, 'It fell'],
    [`TOKYO ${'so '.repeat(15)}— It fell, |Doran said|.`, `TOKYO ${'so '.repeat(15)}— It fell`],
    ['REYES left – or |it fell, |Doran said|.', 'it fell'],
    ['“It fell” — |Doran said|.', '“It fell”'],
    ['“It fell” |Doran said|.', '“It fell”'],
    ['Reyes left, |but it fell, |Doran said|.', 'it fell'],
    ['Reyes left, |Doran said|, and it fell.', 'Reyes left … and it fell'],
    ['Reyes said no, but|, |Doran said|, it fell.', ''],
    ['Asked why it fell, |Doran said|, he left.', ''],
    ['When asked about it, |Doran said|, he left.', ''],
    ['Asked it, |Doran said|, he left.', 'Asked it'],
    ['Asked on Friday, |Doran said|, he left.', ''],
    ['MOSCOW, May 1 — It fell, |Doran said|.', 'It fell'],
    ['Reyes — |it fell — or so, |Doran said|.', 'it fell — or so'],
    ['A — It fell, |Doran said|.', 'A — It fell'],
    ['REYES left it all to us in the town of Pell in the old days of May — so |Doran said|.', ''],
  ])('%s', (text, expected) => {
    expect(around(text)).toBe(expected);
  });

  test('with the words that a quotation goes on from', () => {
    expect(around('Using it “is odd,” |Doran said|.')).toBe('Using it “is odd,”');
    expect(around('Why, “it is odd,” |Doran said|.')).toBe('“it is odd,”');
    expect(around('But “it is odd,” |Doran said|.')).toBe('“it is odd,”');
    expect(around('He said “no” “it is odd,” |Doran said|.')).toBe('He said “no” “it is odd,”');
    expect(around('Reyes knew |“it is odd,” |Doran said|.')).toBe('“it is odd,”');
  });
});

describe('what is said on both sides of whoever says it', () => {
  test.each([
    // a clause that is not closed
    ['The pier, |Doran said|, fell.', 'The pier … fell'],
    ['The pier — |Doran said| — fell.', 'The pier … fell'],
    ['In May, |Doran said|, the pier fell.', 'In May … the pier fell'],
    ['But, |Doran said|, the pier fell.', 'the pier fell'],
    ['The pier was, |Doran said|, old.', 'The pier was … old'],
    ['The pier was not, |Doran said|, old.', 'The pier was not … old'],
    ['The pier fell, |Doran said|, broke and sank.', 'The pier fell … broke and sank'],
    ['But the pier fell, |but it, |Doran said|, broke and sank.', 'it … broke and sank'],
    ['The pier fell |and broke, |Doran said|, broke and sank.', 'broke'],
    // one that is
    ['The pier fell, |Doran said|, making noise.', 'The pier fell'],
    ['The pier fell, |Doran said|, Reyes left.', 'The pier fell'],
    ['The pier fell, |Doran said|, because it was old.', 'The pier fell … because it was old'],
    ['The pier fell, |Doran said|, which was sad.', 'The pier fell … which was sad'],
    ['The pier fell, |said Doran|, which was sad.', 'The pier fell'],
    ['The pier fell, |said Doran|, because it was old.', 'The pier fell … because it was old'],
    // with a clause of time or reason
    ['If it fell, |Doran said|, Reyes left.', 'If it fell … Reyes left'],
    ['If it fell, it broke, |Doran said|, Reyes left.', 'If it fell, it broke'],
    // where another speaks behind it
    ['The pier fell, |Doran said|^, and Reyes said no.', 'The pier fell'],
    ['The pier fell, |Doran said|, ^and Reyes said no.', 'The pier fell'],
    ['The pier, |Doran said|^, and Reyes said no.', ''],
    ['The pier fell, |Doran said|, because it was ^and Reyes said no.', 'The pier fell … because it was'],
    ['The pier was, |Doran said|^, and Reyes said no', 'The pier was … and Reyes said no'],
    // nothing behind it
    ['The pier fell, |Doran said|, too.', 'The pier fell'],
    ['The pier fell, |Doran said|,', 'The pier fell'],
    ['The pier fell, |Doran said|, so', 'The pier fell'],
    ['The pier fell, |Doran said| because it was old.', 'The pier fell'],
    // past what tells more of the source
    ['It was, |said his lawyer|, Ivo Brandt, a mistake.', 'It was … a mistake'],
    ['It was, |said his lawyer|, Ivo Brandt a mistake.', 'It was … Ivo Brandt a mistake'],
    ['It was, |said his lawyer|, a mistake, too.', 'It was … a mistake, too'],
    ['It was, |said Reyes|, Ivo Brandt, a mistake.', 'It was … Ivo Brandt, a mistake'],
    ['It was, |said his lawyer|, Al Bo Cy Di, a mistake.', 'It was … a mistake'],
    ['It was, |said his lawyer|, Al Bo Cy Di Ed, a mistake.', 'It was … Al Bo Cy Di Ed, a mistake'],
    ['It was, |said his lawyer|, Ivo,', 'It was … Ivo'],
    ['In May, |Doran said|, so', ''],
  ])('%s', (text, expected) => {
    expect(around(text)).toBe(expected);
  });
});

describe('what the last verb of a sentence says', () => {
  const told = (text: string): string | null => {
    const plain = text.replaceAll('^', '');
    const { scene } = marked(text);
    const found = contentOf(scene, findSourcedCues(scene).at(-1) as SourcedCue);
    return found && `${found.pattern}: ${found.content.map(({ start, end }) => plain.slice(start, end)).join(' … ')}`;
  };
  test.each<[string, string | null]>([
    // from where on
    ['Reyes left^, but it fell, Doran said.', 'clause-say: it fell'],
    ['Reyes left^, but it^, so it fell, Doran said.', 'clause-say: it fell'],
    ['It fell, Doran said^, and so did Reyes.', 'clause-say: It fell'],
    // past whom it is said to
    ['It fell, Doran told Reyes in Pell, because it was old.', 'clause-say: It fell … because it was old'],
    ['It fell, Doran told Reyes because it was old.', 'clause-say: It fell'],
    ['It fell, Doran said on Friday, because it was old.', 'clause-say: It fell … because it was old'],
    // by whom
    ['The pier fell, which Doran said.', null],
    ['The pier fell, what Doran said.', null],
    ['The pier fell, Doran praised.', null],
    ['“It fell,” Doran opposed.', null],
    ['Doran left, it fell, saying.', null],
    // up to where
    ['Doran praised the old pier,^ as all did.', 'voice-object: the old pier'],
    // behind a colon
    ['Doran denies all: it fell.', 'say-clause: it fell'],
    ['Doran denies all: it.', null],
    ['Doran denies all:', null],
    ['Doran denies all; it fell: no.', null],
    [`Doran said ${'so '.repeat(12)}so: it fell.`, 'say-clause: it fell'],
    [`Doran said ${'so '.repeat(13)}so: it fell.`, null],
    ['Doran opposes all: it fell.', null],
    // an answer
    ['Doran said no.', 'say-clause: no'],
    ['Doran said Yes, it did.', 'say-clause: Yes'],
    ['Doran said no pier.', null],
    ['Doran said piano.', null],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
