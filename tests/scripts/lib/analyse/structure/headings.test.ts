import { describe, expect, test } from 'vitest';
import { suggestHeadings } from '../../../../../scripts/lib/analyse/structure/headings.ts';
import type { Paragraph, ParagraphShape } from '../../../../../scripts/lib/language/paragraph.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

/** The heading of a section of these paragraphs. */
const headingOf = (paragraphs: Paragraph[], taken: string[] = []) =>
  suggestHeadings(paragraphs, [{ first: 0, last: paragraphs.length - 1 }], [], taken)[0];

const of = (text: string, ...taken: string[]) => headingOf([readParagraph(text)], taken);

/** The headings of sections of one paragraph each. */
const headingsOf = (...texts: string[]) =>
  suggestHeadings(
    texts.map((text) => readParagraph(text)),
    texts.map((_, at) => ({ first: at, last: at })),
    [],
    [],
  );

const CLOSED = 'The council closed the bridge in Orrin because the flooded tunnel leaked.';
const WHOLE = 'The council closed the bridge in Orrin because the flooded tunnel leaked';
const CUT = 'The council closed the bridge in Orrin';

describe('of two clauses of a sentence the heading is the one', () => {
  const aboutBridge = ' The bridge is old. The bridge is long. The council knows the bridge. The council likes the bridge.';
  const aboutTunnel = ' The tunnel is old. The tunnel is long. The tunnel leaked. The flooded tunnel is wet.';

  test('that tells what the section tells', () => {
    expect([of(CLOSED), of(CLOSED + aboutBridge), of(CLOSED + aboutTunnel)]).toEqual([WHOLE, CUT, WHOLE]);
  });

  test('that tells what the other sections do not tell', () => {
    expect(headingsOf(CLOSED + aboutBridge, 'The bridge and the council are old.')[0]).toBe(WHOLE);
    expect(headingsOf(CLOSED + aboutBridge, 'The fair was dry.')[0]).toBe(CUT);
  });

  test('that is cut off inside only where it has seven words', () => {
    expect(of(`The council of Orrin closed the bridge in the night of the storm.${aboutBridge}`)).toBe(
      'The council of Orrin closed the bridge',
    );
    expect(of(`The council closed the old bridge in the night of the storm.${aboutBridge}`)).toBe(
      'The council closed the old bridge in the night of the storm',
    );
  });
});

describe('a heading that is there already is not made again', () => {
  test.each([
    ['Bridge', WHOLE],
    ['Council closes bridge', WHOLE],
    ['Council and bridge', null],
    ['COUNCIL AND BRIDGE', null],
    ['The council closed the bridge in Orrin', null],
    ['The fair of the bakers', WHOLE],
  ])('%s: %s', (taken, heading) => {
    expect(of(CLOSED, taken)).toBe(heading);
  });

  test('whether with an article or without, in capitals or small letters', () => {
    expect(headingsOf('The tall mill burned.', 'A tall mill burned.', 'The tall mills burned.')).toEqual([
      'The tall mill burned',
      null,
      'The tall mills burned',
    ]);
    expect(headingsOf('The old mill burned.', 'An old mill burned.')).toEqual(['The old mill burned', null]);
    expect(headingsOf('The tall mill burned.', 'The Tall mill burned.')).toEqual(['The tall mill burned', null]);
  });
});

describe('a heading is made of', () => {
  const shaped = (role: ParagraphShape['role']) =>
    headingOf([readParagraph('The old mill of Orrin burned.', { role }), readParagraph('The new dam of Orrin broke.')]);

  test('prose and the items of a list, no quotation or caption', () => {
    expect(shaped(undefined)).toBe('The old mill of Orrin burned');
    expect(shaped('item')).toBe('The old mill of Orrin burned');
    expect(shaped('quotation')).toBe('The new dam of Orrin broke');
    expect(shaped('caption')).toBe('The new dam of Orrin broke');
  });

  test('the sentence that one of up to twelve words leads on to', () => {
    expect(of('It was what they had feared for a long time in Orrin. The old mill burned.')).toBe('The old mill burned');
    expect(of('It was what they had feared for a very long time in Orrin. The old mill burned.')).toBeNull();
  });

  test('the question that the section opens with, before any clause', () => {
    expect(of('The divers found a bell. What did the divers find in the harbour?')).toBe('What did the divers find in the harbour?');
  });

  test('at most eighteen words', () => {
    const long = 'The council of the old harbour of Orrin closed the bridge to lorries with flags and no brakes';
    expect(of(`${long}.`)).toBe(long);
    expect(of(`${long.replace('no', 'no good')}.`)).toBeNull();
  });

  test.each([
    'The mill burned.',
    'The council has stated.',
    'The old council of Orrin has told.',
    'The answer, they say, is a new dam.',
    '“Rain. The old mill of Orrin burned in the night.” He left.',
  ])('no words that tell little by themselves: %s', (text) => {
    expect(of(text)).toBeNull();
  });
});

describe('the clause that a long sentence opens with is a heading where it starts with its subject', () => {
  test.each([
    ['At least nine people of Orrin left the old town', true],
    ['Ida Brandt of Orrin left the old town', true],
    ['After the flood of the valley the council of Orrin closed the old bridge', false],
    ['Because rain fell the council of Orrin closed the old bridge', false],
    ['Near the valley the council of Orrin closed the old bridge', false],
    ['Apart from the mayor the council of Orrin closed the old bridge', false],
    ['The coming weeks of rain will close the old bridge', false],
    ['The council has been there', false],
    ['The council was the council', false],
    ['Without rain the council of Orrin closed the old bridge', false],
    ['Orrin was the town', true],
    ['Nobody of the nine sang', false],
  ])('%s: %s', (clause, whole) => {
    expect(of(`${clause} because the wet tunnel beside the dam leaked again in the cold last night of the year.`)).toBe(
      whole ? clause : null,
    );
  });
});
