import { describe, expect, test } from 'vitest';
import type { Cue, Frame } from '../../../../../scripts/lib/analyse/statements/cues.ts';
import { isWhole, quoteAfter, quotedContent } from '../../../../../scripts/lib/analyse/statements/quoted.ts';
import { marked } from './marked.ts';

/** The words from where the quotation begins that a cue before the bar introduces. */
function introduced(text: string, frames: readonly Frame[]): string | null {
  const { scene, at, words } = marked(text);
  const found = quoteAfter(scene, { frames } as Cue, at[0] as number);
  return found === null ? null : words(found);
}

describe('a verb of saying introduces a quotation', () => {
  const LONG = 'of the pier of the town of the sea of the lake';
  test.each<[string, string | null]>([
    ['Doran said |“it fell”', '“it fell”'],
    ['Doran said|: “it fell”', '“it fell”'],
    ['Doran said|, “it fell”', '“it fell”'],
    ['Doran said |on Friday: “it fell”', '“it fell”'],
    ['Doran said |Friday, “it fell”', '“it fell”'],
    ['Doran said |quietly, “it fell”', '“it fell”'],
    ['Doran said |in a letter to the crew: “it fell”', '“it fell”'],
    ['Doran said |to the crew, “it fell”', '“it fell”'],
    ['Doran said |in “plain words” it fell', null],
    ['Doran said |the pier was “old”', null],
    ['Doran said |the pier was old: “it fell”', '“it fell”'],
    ['Doran said|: the pier “fell”', null],
    ['Doran said |the pier: it “fell”', null],
    ['Doran said |it fell', null],
    ['Doran said|', null],
    [`Doran said |${LONG}, “it fell”`, '“it fell”'],
    [`Doran said |${LONG}, then “it fell”`, null],
    [`Doran said |the very ${'old '.repeat(23)}pier fell: “so”`, '“so”'],
    [`Doran said |the very ${'old '.repeat(24)}pier fell: “so”`, null],
  ])('%s', (text, expected) => {
    expect(introduced(text, ['clause'])).toBe(expected);
  });

  test('whom it speaks to stands between where it can', () => {
    expect(introduced('Doran told |the old crew, “it fell”', ['person'])).toBe('“it fell”');
    expect(introduced('Doran told |the old crew, “it fell”', ['clause'])).toBeNull();
    expect(introduced('Doran told |“the crew” a tale', ['person'])).toBe('“the crew” a tale');
    expect(introduced('Doran told |on Friday: “it fell”', ['person'])).toBe('“it fell”');
  });

  test.each<[Frame[], boolean]>([
    [['object'], false],
    [['complement'], false],
    [['as', 'person'], false],
    [['complement', 'person'], false],
    [['complement', 'person', 'clause'], true],
    [['as', 'quote'], true],
    [['person'], true],
    [['quote'], true],
  ])('another, %j, only right behind it: %s else', (frames, far) => {
    expect(introduced('Doran called |“a wonder” it', frames)).toBe('“a wonder” it');
    expect(introduced('Doran called |on Friday: “a wonder”', frames)).toBe(far ? '“a wonder”' : null);
  });
});

describe('a quotation says something whole', () => {
  const whole = (text: string) => {
    const { scene, at } = marked(text);
    return isWhole(scene, at[0] as number);
  };
  test.each([
    ['Doran said |“it fell” again', true],
    ['Doran said |“never!” again', true],
    ['Doran asked |“why?” again', true],
    ['Doran called it |“old wood” again', false],
    ['Doran said it |“fell” again', true],
    ['Doran said it |“to fall” again', false],
    ['Doran called it |“old wood”.', true],
    ['Doran called it |“old wood.”', true],
    ['Doran called it |“old wood” .. ', false],
    ['Doran called it |“old wood', true],
    ['Doran called it |“old wood” and “it fell” again', false],
  ])('%s: %s', (text, expected) => {
    expect(whole(text)).toBe(expected);
  });
});

describe('what is said with a quotation is', () => {
  const content = (text: string) => {
    const { scene, at } = marked(text);
    const { start, end } = quotedContent(scene, at[0] as number);
    return text.replace(/[|^]/g, '').slice(start, end);
  };
  test.each([
    ['the quotation', 'Doran said |“it fell” on Friday', '“it fell”'],
    ['the whole phrase of which it is a part', 'Doran called it |“old wood” of Pell', '“old wood” of Pell'],
    ['what completes it', 'Doran said |“it fell” in the storm', '“it fell” in the storm'],
    ['what it is joined with', 'Doran said |“it fell” and was “so old”', '“it fell” and was “so old”'],
    ['not what follows with "and"', 'Doran said |“it fell” and left', '“it fell”'],
    ['not what another says', 'Doran said |“it fell” and ^Reyes said “no”', '“it fell”'],
    ['the quotation at the end', 'Doran said |“it fell”.', '“it fell”'],
    ['the quotation before one of another kind', 'Doran said |“it fell” there, “it did”', '“it fell”'],
    ['the quotation behind another', 'Doran said “no” and |“it fell” or so', '“it fell”'],
  ])('%s', (_, text, expected) => {
    expect(content(text)).toBe(expected);
  });
});
