import { describe, expect, test } from 'vitest';
import { SURE } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { read } from '../../../../support/reading.ts';

/** "source / cue / content" of each statement, however sure. */
const found = (...texts: string[]) =>
  read(...texts).statements.map(({ source, cue, content }) => [source, cue, content].map((part) => part ?? '?').join(' / '));

describe('what somebody wants, thinks or feels', () => {
  test.each([
    ['The harbour board plans to close the eastern pier.', 'The harbour board / plans / to close the eastern pier'],
    ['Lindqvist has often praised improving the ferries as a duty.', 'Lindqvist / praised / improving the ferries as a duty'],
    ['The council opposes the bridge.', 'The council / opposes / the bridge'],
    ['Critics called it a costly mistake.', 'Critics / called / it a costly mistake'],
    ['Anna Lindqvist called on Tressia to open the port.', 'Anna Lindqvist / called / Tressia to open the port'],
    ['The unions sent a letter, accusing her of hiding the leak.', 'The unions / accusing / her of hiding the leak'],
    ['The pilots are confident that the strait is clear.', 'The pilots / confident / that the strait is clear'],
    ['Lindqvist was critical of the report.', 'Lindqvist / critical / the report'],
  ])('%s', (text, statement) => {
    expect(found(text)).toContain(statement);
  });
});

describe('what nouns tell of', () => {
  test.each([
    ['Tressia renewed its demand for a new treaty.', 'its / demand / a new treaty'],
    ['The council made a decision to drain the canal.', 'The council / decision / to drain the canal'],
    ['A Daily Argus report that the dam leaked was wrong.', 'Daily Argus / report / that the dam leaked was wrong'],
    ['Allegations of fraud followed the vote.', '? / Allegations / fraud'],
    ['It could reinforce warnings that Tressia is losing patience.', '? / warnings / that Tressia is losing patience'],
  ])('%s', (text, statement) => {
    expect(found(text)).toContain(statement);
  });

  test('a plan of nobody in particular is nobody’s statement', () => {
    expect(found('The plan to drain the canal was old.')).toEqual([]);
  });
});

describe('what the passive tells of', () => {
  test.each([
    ['The ferry is expected to return in May.', '? / expected / The ferry … to return in May'],
    ['The plan was rejected by the harbour board.', 'the harbour board / rejected / The plan'],
    ['Doran was accused of hiding the leak.', '? / accused / Doran … hiding the leak'],
    ['It was announced that the pier would close.', '? / announced / that the pier would close'],
  ])('%s', (text, statement) => {
    expect(found(text)).toContain(statement);
  });
});

describe('what was not said, or only may be', () => {
  test.each([
    ['The agency did not say when the pier would open.', 'The agency / did not say / when the pier would open'],
    ['The mayor declined to comment on the pier.', 'The mayor / declined / to comment on the pier'],
    ['Most voters would support the plan.', 'Most voters / would support / the plan'],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement]);
    expect(read(text).statements.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });
});

describe('how sure it is', () => {
  const sure = (text: string) => read(text).statements.map(({ cue, confidence }) => `${cue} ${confidence >= SURE ? 'sure' : 'unsure'}`);

  test('speech is surer than a stance', () => {
    expect(sure('Anna Lindqvist said the pier was safe.')).toEqual(['said sure']);
    expect(sure('Anna Lindqvist opposes the pier.')).toEqual(['opposes unsure']);
  });

  test('what stands within another statement is not one of its own', () => {
    expect(sure('Anna Lindqvist said she hoped that the pier was safe.')).toEqual(['said sure', 'hoped unsure']);
  });

  test('of two that lie in each other, one is kept', () => {
    expect(sure('Tressia hopes that the loan will come, according to analysts.')).toEqual(['according to sure', 'hopes unsure']);
  });
});
