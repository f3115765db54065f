import { describe, expect, test } from 'vitest';
import { interviewIn, turnsIn } from './turns.ts';

const TALK = { headline: 'An interview with the mayor' };
const THREE = ['*Why?*', 'I fell.', '*When?*', 'I fell in May.', '*Where?*', 'I fell here.'];
const asked = (...questions: string[]) => questions.flatMap((question) => [question, 'I fell.']);

describe('questions that stand out, each with its answer', () => {
  test('are an interview, from the first of them on', () => {
    expect(interviewIn(['Anna Doran is mayor.', ...THREE])?.introduction).toBe(1);
    expect(turnsIn(['Anna Doran is mayor.', ...THREE])).toEqual([
      'question -: Why?',
      'answer -: I fell.',
      'question -: When?',
      'answer -: I fell in May.',
      'question -: Where?',
      'answer -: I fell here.',
    ]);
  });

  test('two are enough where the article calls itself an interview', () => {
    const two = THREE.slice(0, 4);
    expect(turnsIn(two)).toBeNull();
    expect(turnsIn(two, TALK)).toHaveLength(4);
    expect(turnsIn(['We spoke to Anna Doran.', ...two])).toHaveLength(4);
    expect(turnsIn(['She is mayor.', 'She fell.', 'We spoke to Anna Doran.', ...two])).toHaveLength(4);
    expect(turnsIn(['She is mayor.', 'She fell.', 'It was May.', 'We spoke to Anna Doran.', ...two])).toBeNull();
    expect(turnsIn([...two, '*This interview was cut.*'])).toHaveLength(4);
    expect(turnsIn([...two, '~ This interview was cut.'])).toHaveLength(4);
    expect(turnsIn(two.slice(0, 2), TALK)).toBeNull();
  });

  test('somebody has to speak in half of the answers, unless the article calls itself an interview', () => {
    const half = ['*Why?*', 'I fell.', '*When?*', 'It was May.', '*Who?*', 'I did.', '*Where?*', 'It was here.'];
    expect(turnsIn(half)).toHaveLength(8);
    expect(turnsIn([...half, '*How?*', 'It broke.'])).toBeNull();
    expect(turnsIn([...half, '*How?*', 'He said: “I fell.” And it broke.'])).toBeNull();
    expect(turnsIn([...half, '*How?*', 'It broke.'], TALK)).toHaveLength(10);
  });

  test.each([
    ['and goes on until the next', ['I fell.', 'It was old.'], ['answer -: I fell.', '+ answer -: It was old.']],
    ['in a list or a quotation too', ['- I fell.', '> It was old.'], ['answer -: I fell.', '+ answer -: It was old.']],
    ['but not in a table', ['| I fell.', 'It was old.'], ['answer -: It was old.']],
    ['what stands in brackets is left out', ['I fell.', '(Laughter)', 'It was old.'], ['answer -: I fell.', '+ answer -: It was old.']],
    ['what stands out and asks nothing ends it', ['I fell.', '*The pier*', 'It was old.'], ['answer -: I fell.']],
    ['a note ends it', ['I fell.', '~ By our staff', 'It was old.'], ['answer -: I fell.']],
    ['a heading that asks nothing ends it', ['I fell.', '# The pier\nIt was old.', 'It is.'], ['answer -: I fell.']],
    ['a heading that asks begins another', ['I fell.', '# And then?\nIt was old.'], ['answer -: I fell.', 'answer -: It was old.']],
    ['so does one that speaks to somebody', ['I fell.', '# You were hurt\nIt was old.'], ['answer -: I fell.', 'answer -: It was old.']],
  ])('an answer is what stands below: %s', (_, answer, found) => {
    expect(turnsIn([...THREE, '*What?*', ...answer])?.slice(7)).toEqual(found);
  });

  test.each([
    ['a request', '*Tell us about the pier.*', 'question -: Tell us about the pier.'],
    ['a request with a name in front', '*Ms Doran: describe the pier.*', 'question -: Ms Doran: describe the pier.'],
    ['what speaks to somebody', '*You have been called a fanatic.*', 'question -: You have been called a fanatic.'],
    ['what begins like a question', '*And now the pier.*', 'question -: And now the pier.'],
    ['a question in quotation marks', '*“Was it old?”*', 'question -: “Was it old?”'],
    ['a question in prose, as part of the answer', 'Was it old?', '+ answer -: Was it old?'],
  ])('%s', (_, line, found) => {
    expect(turnsIn([...THREE, line, 'I know.'])?.slice(6)).toEqual(
      found.startsWith('+') ? [found, '+ answer -: I know.'] : [found, 'answer -: I know.'],
    );
  });

  test('what stands out at the end is a question only with its mark', () => {
    expect(turnsIn([...THREE, '*And more?*'])?.at(-1)).toBe('question -: And more?');
    expect(turnsIn([...THREE, '*And you can read more.*'])?.at(-1)).toBe('answer -: I fell here.');
  });

  test('in a table none stands out', () => {
    expect(turnsIn(['| *Why?*', 'I fell.', '| *When?*', 'I fell.', '| *Where?*', 'I fell.'])).toBeNull();
  });

  test('answers are five paragraphs long at most, on average', () => {
    const long = (count: number) => asked('*Why?*', '*When?*', '*Where?*').concat(Array.from({ length: count }, () => 'It was old.'));
    expect(turnsIn(long(12))).toHaveLength(18);
    expect(turnsIn(long(13))).toBeNull();
  });

  test('six paragraphs may stand in front of them', () => {
    const report = (count: number) => [...Array.from({ length: count }, () => 'The pier is shut.'), ...THREE];
    expect(interviewIn(report(6))?.introduction).toBe(6);
    expect(interviewIn(report(7))).toBeNull();
  });
});

describe('questions as headings', () => {
  test('are an interview', () => {
    expect(
      turnsIn(['Anna Doran is mayor.', '# Why?\nI fell.', '# When?\nI fell in May.', 'It was old.', '# Where?\nI fell here.']),
    ).toEqual(['answer -: I fell.', 'answer -: I fell in May.', '+ answer -: It was old.', 'answer -: I fell here.']);
  });

  test('headings that only speak to somebody are none', () => {
    expect(turnsIn(['# Your pier\nI fell.', '# Your mayor\nI fell.', '# Your town\nI fell.'])).toBeNull();
  });
});

describe('paragraphs that are nothing but a question, each with its answer', () => {
  test('are an interview', () => {
    expect(turnsIn(['Anna Doran is mayor.', ...asked('Why?', 'When?', 'Where?')])).toEqual(
      ['Why?', 'When?', 'Where?'].flatMap((question) => [`question -: ${question}`, 'answer -: I fell.']),
    );
  });

  test('two are not, even where the article calls itself one', () => {
    expect(turnsIn(asked('Why?', 'When?'), TALK)).toBeNull();
  });

  test.each([
    [
      'a question right above another',
      ['And who?', 'Who pays?', 'I do.'],
      ['+ answer -: And who?', 'question -: Who pays?', 'answer -: I do.'],
    ],
    ['a last one without an answer', ['Who pays?'], ['+ answer -: Who pays?']],
    ['one in a table', ['| Who pays?', 'I do.'], ['+ answer -: I do.']],
    ['one of 300 characters', [`${'W'.repeat(299)}?`, 'I do.'], [`question -: ${'W'.repeat(299)}?`, 'answer -: I do.']],
    ['one of 301 characters', [`${'W'.repeat(300)}?`, 'I do.'], [`+ answer -: ${'W'.repeat(300)}?`, '+ answer -: I do.']],
  ])('with %s', (_, lines, found) => {
    expect(turnsIn([...asked('Why?', 'When?', 'Where?'), ...lines])?.slice(6)).toEqual(found);
  });

  test('with one that stands out, and a note below', () => {
    expect(turnsIn([...asked('Why?', '*When?*', 'Where?'), '*The pier*', 'It was old.'])).toHaveLength(6);
  });
});

test('without questions or labels there is no interview', () => {
  expect(turnsIn([])).toBeNull();
  expect(turnsIn(['I fell.', 'It was old.', 'We all saw it.'], TALK)).toBeNull();
});
