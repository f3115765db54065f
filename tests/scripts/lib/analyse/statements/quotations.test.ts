import { describe, expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

/** "source / cue / content" of each statement; a source named in an earlier paragraph stands in brackets. */
const said = (...texts: string[]) =>
  read(...texts).statements.map(({ source, carried, cue, content }) =>
    [source ?? (carried && `[${carried}]`), cue, content].map((part) => part ?? '?').join(' / '),
  );

describe('marks', () => {
  test.each([
    [
      "''The pier is safe,'' Mr. Doran said. ''Nobody fell from it.''",
      "Mr. Doran / said / ''The pier is safe,'' … ''Nobody fell from it.''",
    ],
    ["Critics called him ''a genius'' of delay.", "Critics / called / him ''a genius'' of delay"],
    ['"The pier is safe,” Doran said.', 'Doran / said / "The pier is safe,”'],
    ['”The pier is safe,” Doran said.', 'Doran / said / ”The pier is safe,”'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });
});

describe('what belongs to a quotation', () => {
  test.each([
    ['Closing the pier "is a mistake," Doran said.', 'Doran / said / Closing the pier "is a mistake,"'],
    ['Doran said the pier "was never safe" in winter.', 'Doran / said / the pier "was never safe" in winter'],
    ['“We waited,” Doran said, pointing at the pier, “and nobody came to us.”', 'Doran / said / “We waited,” … “and nobody came to us.”'],
    ['Said Doran: “The pier will stay open.”', 'Doran / Said / “The pier will stay open.”'],
    ['“The pier will stay open”, Doran said.', 'Doran / said / “The pier will stay open”'],
    ['Doran made this remark: “The pier will stay open.”', 'Doran / : / “The pier will stay open.”'],
    ['“The pier will stay open,” the letter read.', 'the letter / read / “The pier will stay open,”'],
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement);
  });

  test('an addition is a statement of its own', () => {
    expect(said('“We waited,” Doran said, adding that nobody came.')).toEqual([
      'Doran / said / “We waited,”',
      'Doran / adding / that nobody came',
    ]);
  });
});

describe('speakers in their own paragraph', () => {
  test('announced before the quotation', () => {
    expect(said('Then Doran said:', '“The pier will stay open for years.”')).toEqual([
      '[Doran] / ? / “The pier will stay open for years.”',
    ]);
  });

  test('in the sentence before, without quotation marks', () => {
    expect(said('Doran said the pier was safe. “It will stay open for years.”')).toEqual([
      'Doran / said / the pier was safe',
      'Doran / ? / “It will stay open for years.”',
    ]);
  });

  test('a turn of a transcript', () => {
    expect(said('HARKER: Will the pier stay open this winter?', 'DORAN: It will, as I said on Monday.')).toEqual([
      'HARKER / : / Will the pier stay open this winter?',
      'DORAN / : / It will, as I said on Monday.',
    ]);
  });

  test('a headline that names its speaker first, but no label', () => {
    expect(said('Doran: The pier will stay open this winter')).toEqual(['Doran / : / The pier will stay open this winter']);
    expect(said('Analysis: The pier will stay open this winter')).toEqual([]);
  });

  test('a signature after the quotation', () => {
    expect(said('“The pier was the whole of my childhood.” ― Anna Lindqvist')).toEqual([
      'Anna Lindqvist / ― / “The pier was the whole of my childhood.”',
    ]);
  });
});
