import { describe, expect, test } from 'vitest';
import { SURE } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { read } from '../../../../support/reading.ts';

/** "source / actor / cue / content / kind" of each statement that is sure enough; a question mark for what stays open. */
const said = (...texts: string[]) =>
  read(...texts)
    .statements.filter(({ confidence }) => confidence >= SURE)
    .map(({ source, actor, cue, content, kind }) => [source, actor, cue, content, kind].map((part) => part ?? '?').join(' / '));

describe('direct speech', () => {
  test.each([
    ['“The bridge is safe,” said Mayor Anna Lindqvist.', 'Mayor Anna Lindqvist / anna-lindqvist / said / “The bridge is safe,” / direct'],
    ['Anna Lindqvist told reporters: “The bridge is safe.”', 'Anna Lindqvist / anna-lindqvist / told / “The bridge is safe.” / direct'],
    ['"The bridge is safe," Lindqvist, the mayor, said.', 'Lindqvist / lindqvist / said / "The bridge is safe," / direct'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  test('a quotation that goes on after its speaker stays one statement', () => {
    expect(said('“We waited,” said Anna Lindqvist. “Nobody came to tell us anything.”')).toEqual([
      'Anna Lindqvist / anna-lindqvist / said / “We waited,” … “Nobody came to tell us anything.” / direct',
    ]);
  });

  test('a paragraph of quotation only belongs to the last speaker', () => {
    expect(said('Anna Lindqvist said: “We waited.', '“Nobody came to tell us anything.”').at(-1)).toBe(
      '? / anna-lindqvist / ? / “Nobody came to tell us anything.” / direct',
    );
  });
});

describe('indirect speech', () => {
  test.each([
    [
      'Turkish officials now warn that the dam will not hold.',
      'Turkish officials / turkiye / warn / that the dam will not hold / indirect',
    ],
    ['Residents say the siren failed.', 'Residents / residents / say / the siren failed / indirect'],
    ['But, residents say, the siren failed.', 'residents / residents / say / the siren failed / indirect'],
    ['The siren failed, residents said.', 'residents / residents / said / The siren failed / indirect'],
    ['The fault, residents say, lies with the operator.', 'residents / residents / say / The fault … lies with the operator / indirect'],
    ['According to analysts, the bank will wait.', 'analysts / analysts / According to / the bank will wait / indirect'],
    [
      'According to a report by the warden, Tom Grieve, traffic has grown.',
      'a report by the warden / ? / According to / traffic has grown / indirect',
    ],
    ['China’s commerce ministry said the ban stands.', 'China’s commerce ministry / china / said / the ban stands / indirect'],
    ['QUILLE, March 16 (Agency) — A dam broke on Thursday, police said.', 'police / police / said / A dam broke on Thursday / indirect'],
    ['The report estimates that it will cost £340,000.', 'The report / ? / estimates / that it will cost £340,000 / indirect'],
    ['The mayor, Councillor Anneke Tolland, warned that it was late.', 'The mayor / anneke-tolland / warned / that it was late / indirect'],
    ['The bank will wait, according to analysts.', 'analysts / analysts / according to / The bank will wait / indirect'],
    ['Police held a man who officers said was armed.', 'officers / ? / said / was armed / indirect'],
    ['She went on to say that the bridge was safe.', 'She / ? / say / that the bridge was safe / indirect'],
    ['Paris continues to urge Berlin to lift the ban.', 'Paris / france / urge / Berlin to lift the ban / indirect'],
    ['French diplomats fear the truce could fail.', 'French diplomats / france / fear / the truce could fail / indirect'],
    [
      'Turkish officials described the mood as better than before.',
      'Turkish officials / turkiye / described / the mood as better than before / indirect',
    ],
    ['Residents do not believe that the dam is safe.', 'Residents / residents / do not believe / that the dam is safe / indirect'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  test('a part in quotation marks makes it mixed, and the words around stay with it', () => {
    expect(said('Turkish negotiators reported “real progress” in the talks on grain.')).toEqual([
      'Turkish negotiators / turkiye / reported / “real progress” in the talks on grain / mixed',
    ]);
  });

  test('two statements of one sentence are kept apart', () => {
    expect(said('Turkish leaders have welcomed the new plan but warn that time is short.')).toEqual([
      'Turkish leaders / turkiye / welcomed / the new plan / indirect',
      'Turkish leaders / turkiye / warn / that time is short / indirect',
    ]);
  });
});

describe('who is meant', () => {
  test('a pronoun is resolved when one person fits', () => {
    expect(said('Anna Lindqvist opened the bridge. She said it was safe.')).toEqual([
      'She / anna-lindqvist / said / it was safe / indirect',
    ]);
  });

  test('a pronoun that could be two people stays open', () => {
    expect(said('Anna Lindqvist met Maria Vance. She said it was safe.')[0]).toMatch(/^She \/ \? \/ said/);
  });

  test('"they" without a speaker before it stays open, however many states are named', () => {
    expect(said('The challenge, they say, lies in Russia.')[0]).toMatch(/^they \/ \? \/ say/);
  });

  test('officials of nobody in particular stay open', () => {
    expect(said('Officials said the road was closed.')[0]).toMatch(/^Officials \/ \? \/ said/);
  });

  test('a spokeswoman speaks for a body, but is not the person she works for', () => {
    expect(said('A spokeswoman for the National Grain Agency said stocks were low.')[0]).toContain('/ national-grain-agency /');
    expect(said('A spokeswoman for Anna Lindqvist said stocks were low.')[0]).toMatch(/^A spokeswoman for Anna Lindqvist \/ \? \//);
  });

  test('others of the same sort, in the second half of a sentence', () => {
    expect(said('Some European governments have doubts, while others insist that the plan is sound.')).toEqual([
      'others / european-governments / insist / that the plan is sound / indirect',
    ]);
  });
});

describe('what nobody said', () => {
  test.each([
    'The mayor declined to say whether the bridge was safe.',
    'Nobody said that the bridge was safe.',
    'Residents welcomed the data.',
    'Residents should say what they need.',
    'The report was signed on Monday.',
    'He read the “Daily Argus” on the train.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
