import { describe, expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

const contents = (text: string): string[] =>
  read(text)
    .statements.filter(({ confidence }) => confidence >= 0.7)
    .map(({ content }) => content);

describe('what somebody was asked is not what they said', () => {
  test.each([
    ['Asked whether he would resign, Luis Barros said no.', ['no']],
    ['When asked if she would resign, Anna Doran said yes.', ['yes']],
    ['The mayor, asked whether the pier was safe, said no.', ['no']],
    ['Asked if the club was broke, Luis Barros said nothing.', []],
    ['Pressed on who had paid, Ms Finn said only that talks went on.', ['that talks went on']],
    ['Questioned by reporters about the money, Anna Doran said: "I have no idea."', ['"I have no idea."']],
    ['Asked about the pier, Anna Doran said it was safe.', ['it was safe']],
    ['Voters said no to the bridge.', []],
    // without the trap
    ['The pier that she asked for was safe, Anna Doran said.', ['The pier that she asked for was safe']],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('a clause that breaks off at its verb goes on after the speaker', () => {
  test.each([
    ['It was, said Joan Marr, "a disgrace".', 'It was … "a disgrace"'],
    ['It is, Joan Marr said, the worst winter in years.', 'It is … the worst winter in years'],
    ['The plan is, according to Joan Marr, a disgrace.', 'The plan is … a disgrace'],
    ['He had, said his lawyer, Ivo Brandt, no choice.', 'He had … no choice'],
    ['It is not, insisted Ms Marr, about money.', 'It is not … about money'],
    ['"It was," said Joan Marr, "a disgrace."', '"It was," … "a disgrace."'],
    ['The council, said Joan Marr, had known for years.', 'The council … had known for years'],
    // without the trap
    ['It was raining, said Joan Marr, who had no umbrella.', 'It was raining'],
  ])('%s', (text, expected) => {
    expect(contents(text)).toEqual([expected]);
  });
});

describe('a thing that is said is not told', () => {
  test.each([
    ['What Brandt says his plan would do is unclear.'],
    ['Everything Brandt says is a lie.'],
    ['That was what Anna Brandt said when she resigned.'],
    ['It goes without saying that the pier is old.'],
    ['The port banned crews from claiming the pier was safe.'],
    ['Having said that, the pier is old.'],
    ['Once he has said his piece, he is ready to go.'],
  ])('%s', (text) => {
    expect(contents(text)).toEqual([]);
  });

  test.each([
    ['Anna Brandt says her plan would work.', 'her plan would work'],
    ['All the pilots she met said the pier was safe.', 'the pier was safe'],
    ['Police held a man who officers said was armed.', 'was armed'],
    ['Anna Brandt resigned without warning, saying the pier was old.', 'the pier was old'],
    ['Anna Brandt said his piece was the best of the show, and left.', 'his piece was the best of the show, and left'],
  ])('but %s', (text, expected) => {
    expect(contents(text)).toEqual([expected]);
  });
});

describe('a colon without a verb', () => {
  test.each([
    ['And from the chairwoman: "We shall not close."', 'the chairwoman', '"We shall not close."'],
    ['From the union: "A disgrace."', 'the union', '"A disgrace."'],
    ['Then the treasurer, Paul Whitby: "There is no money left."', 'the treasurer', '"There is no money left."'],
  ])('%s', (text, source, content) => {
    expect(read(text).statements.map((statement) => [statement.source, statement.content])).toEqual([[source, content]]);
  });

  test.each(['The message: "Pay up now, or never."', 'From the mayor, silence.'])('but not %s', (text) => {
    expect(contents(text)).toEqual([]);
  });
});

test('a full stop after a sum ends the sentence and is no part of what was said', () => {
  expect(contents('Anna Voss said the hall was worth £3m.')).toEqual(['the hall was worth £3m']);
});
