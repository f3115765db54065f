import { describe, expect, test } from 'vitest';
import { findInterview } from '../../../../../scripts/lib/analyse/interview/turns.ts';
import { interviewIn, pieces, turnsIn } from './turns.ts';

const TWO = ['Anna Doran and Tom Reyes met in Pell.'];

describe('a conversation with labels', () => {
  test('begins at its first label, and each turn ends where the next begins', () => {
    const text = 'Q: Why? A: It fell. ';
    expect(findInterview(pieces('Anna Doran is mayor.', text), { headline: null, author: null })).toEqual({
      introduction: 1,
      turns: [
        {
          paragraph: 1,
          start: 3,
          end: 7,
          label: { start: 0, end: 1 },
          sign: { start: 1, end: 2 },
          key: 'q',
          part: 'question',
          continues: false,
        },
        {
          paragraph: 1,
          start: 11,
          end: 19,
          label: { start: 8, end: 9 },
          sign: { start: 9, end: 10 },
          key: 'a',
          part: 'answer',
          continues: false,
        },
      ],
    });
  });

  test('a label has no sign where it stands in brackets', () => {
    const signs = interviewIn([...TWO, '((Anna Doran)) I do.', '((Tom Reyes)): I do not.'])?.turns.map(({ sign }) => sign);
    expect(signs).toEqual([
      { start: 13, end: 14 },
      { start: 13, end: 14 },
    ]);
  });

  test.each([
    ['two are named above it', [...TWO, 'Doran: I do.', 'Reyes: I do not.'], {}],
    ['the byline names them', ['Doran: I do.', 'Reyes: I do not.'], { author: 'Anna Doran and Tom Reyes' }],
    ['the headline names them', ['Doran: I do.', 'Reyes: I do not.'], { headline: 'Anna Doran v Tom Reyes' }],
    ['names have several words between', ['Joan de Vries met Luis Cruz.', 'Joan de Vries: I do.', 'Cruz: I do not.'], {}],
    ['they stand in capitals', ['DORAN: I do.', 'O’REYES: I do not.'], {}],
    ['names in capitals have two words', ['ANNA DORAN: I do.', 'TOM REYES: I do not.'], {}],
    ['one speaks more than once', [...TWO, 'Doran: I do.', 'Vane: I do not.', 'Vane: And you?'], {}],
    ['they ask and answer', ['Host: Do you?', 'Guest: I do.'], {}],
  ])('%s', (_, lines, around) => {
    expect(turnsIn(lines, around)?.length).toBe(lines.length - (lines[0]?.includes(':') ? 0 : 1));
  });

  test.each([
    ['nobody knows them', ['Weymarsh: three points.', 'Pell: two points.']],
    ['they are named only below', ['Doran: three points.', 'Reyes: two points.', ...TWO]],
    ['capitals are too short for a name', ['UK: three points.', 'US: two points.']],
    ['only a part is in capitals', ['DORAN Street: three points.', 'Old REYES: two points.']],
    ['only one speaks', [...TWO, 'Doran: I do.', 'Doran: I do not.']],
    ['only one speaks, and there is one question', [...TWO, '*Why?*', 'Doran: I do.', 'Doran: I do not.']],
    ['only one speaks, and once', [...TWO, '*Why?*', 'Doran: I do.', '*When?*', 'In May.']],
    ['nobody asks those who are called A', ['A: by the pier.', 'A: by the road.', 'A: by the rail.']],
    ['they stand in a table', ['| Q: Why?', '| A: It fell.']],
    ['they are no part of the story', ['~ Q: Why?', '~ A: It fell.']],
  ])('is none where %s', (_, lines) => {
    expect(turnsIn(lines)).toBeNull();
  });

  test('choices called A are no answers in it', () => {
    expect(turnsIn(['A: by the pier.', 'A: by the road.', ...TWO, 'DORAN: I do.', 'REYES: I do not.'])).toEqual([
      'either doran: I do.',
      'either reyes: I do not.',
    ]);
  });

  test('a third of the paragraphs have to be labelled', () => {
    const talk = (more: number) => [...TWO, 'Q: Why?', 'A: It fell.', ...Array.from({ length: more }, () => 'It was old.'), 'Q: When?'];
    expect(turnsIn(talk(6))).toHaveLength(9);
    expect(turnsIn(talk(7))).toBeNull();
  });

  test('a label far above the others is none of it', () => {
    expect(interviewIn(['Q: Is it so?', 'It is.', 'Q: Why?', 'A: It fell.'])?.introduction).toBe(0);
    expect(interviewIn(['Q: Is it so?', 'It is.', 'We asked.', 'Q: Why?', 'A: It fell.'])?.introduction).toBe(3);
  });
});

describe('what has no label in it', () => {
  test.each([
    ['goes on with the turn above', ['Q: Why?', 'A: It fell.', 'It was old.', 'Q: When?'], ['+ answer a: It was old.']],
    [
      'so does what is listed or quoted',
      ['Q: Why?', 'A: It fell.', '- It was old.', '> It is.', 'Q: When?'],
      ['+ answer a: It was old.', '+ answer a: It is.'],
    ],
    ['is a question in front of a label', ['Doran: I do.', 'Do you?', 'Reyes: I do not.'], ['question -: Do you?']],
    [
      'is a question in bold',
      ['Doran: I do.', 'Reyes: I do.', '*Do you?*', 'I did.', 'Reyes: I do not.'],
      ['question -: Do you?', '+ question -: I did.'],
    ],
    [
      'goes on where it asks itself',
      ['Reyes: I do.', 'Doran: I do.', 'Do I not?', 'I did it.', 'Reyes: I do not.'],
      ['+ either doran: Do I not?', '+ either doran: I did it.'],
    ],
    ['is left out in brackets', ['Q: Why?', 'A: It fell.', '(Laughter)', 'It was old.', 'Q: When?'], ['+ answer a: It was old.']],
    ['is left out where it signs', ['Q: Why?', 'A: It fell.', '— Anna Doran', 'Q: When?'], []],
    ['is left out in bold', ['Q: Why?', 'A: It fell.', '*The pier*', 'It was old.', 'Q: When?'], ['+ answer a: It was old.']],
    ['is left out in a table', ['Q: Why?', 'A: It fell.', '| It was old.', 'Q: When?'], []],
    ['is left out below a heading', ['Q: Why?', 'A: It fell.', '# The pier\nIt was old.', 'It is.', 'Q: When?'], []],
    [
      'answers the heading above',
      ['Q: Why?', 'A: It fell.', '# And when?\nIn May.', 'In the rain.', 'Q: Who?'],
      ['answer -: In May.', '+ answer -: In the rain.'],
    ],
    ['answers who is asked to tell', ['Q: Why?', 'A: It fell.', '# Tell us more\nIn May.', 'Q: Who?'], ['answer -: In May.']],
    [
      'goes on below the last label where somebody speaks',
      ['Q: Why?', 'A: It fell.', 'I saw it.', 'We all did.'],
      ['+ answer a: I saw it.', '+ answer a: We all did.'],
    ],
    ['does not where nobody does', ['Q: Why?', 'A: It fell.', 'The pier is shut.', 'I saw it.'], []],
    ['does not where the last quotes somebody', ['Q: Why?', 'A: It fell.', 'He said: “I saw it.”'], []],
    ['does not below what is left out', ['Q: Why?', 'A: It fell.', '(Laughter)', 'I saw it.'], []],
    [
      'does below questions that stand out',
      ['*Who is it?*', 'Doran: I am.', '*Why?*', 'Doran: It fell.', 'The pier is shut.'],
      ['question -: Why?', '+ answer doran: The pier is shut.'],
    ],
  ])('%s', (_, lines, found) => {
    expect(
      turnsIn([...TWO, ...lines])?.filter((turn) => !lines.some((line) => /^\w+: /.test(line) && turn.endsWith(line.replace(/^\w+/, '')))),
    ).toEqual(found);
  });

  test('answers whoever asks, where no label answers', () => {
    expect(turnsIn([...TWO, 'Q: Why?', 'It fell.', 'Q: When?', 'In May, I think.', 'It was wet, we think.'])).toEqual([
      'question q: Why?',
      'answer -: It fell.',
      'question q: When?',
      'answer -: In May, I think.',
      'answer -: It was wet, we think.',
    ]);
  });

  test('is what somebody asks still, where labels answer', () => {
    expect(turnsIn([...TWO, 'Q: It fell.', 'Many saw it.', 'A: I did.'])).toEqual([
      'question q: It fell.',
      '+ question q: Many saw it.',
      'answer a: I did.',
    ]);
  });

  test('begins it below a heading that asks', () => {
    expect(turnsIn([...TWO, '# Why?\nIt fell.', '# And when?\nDoran: In May.', 'Doran: I saw it.'])).toEqual([
      'answer -: It fell.',
      'answer doran: In May.',
      'answer doran: I saw it.',
    ]);
  });

  test('a label by itself is the next paragraph’s', () => {
    expect(turnsIn([...TWO, 'Q', 'Tell me why.', 'A', 'It fell.', 'Q', 'Tell me when.'])).toEqual([
      '+ question q: Tell me why.',
      '+ answer a: It fell.',
      '+ question q: Tell me when.',
    ]);
  });
});

describe('whoever asks is', () => {
  const asking = (lines: string[], author: string | null = null) => [
    ...new Set(turnsIn([...TWO, ...lines], { author })?.flatMap((turn) => /^question (\w+)/.exec(turn)?.[1] ?? [])),
  ];
  test.each([
    ['the writer', ['Doran: Go on.', 'Reyes: I do. Why?', 'Reyes: Is it so?'], 'Ravi Pillai and Anna Doran', ['doran']],
    ['the one who is called so', ['Host: Go on.', 'Reyes: Is it so?', 'Reyes: Why?'], null, ['host']],
    ['the writer rather, or both', ['Doran: Go on.', 'Host: Go on.', 'Reyes: Is it so?'], 'Anna Doran', ['doran', 'host']],
    ['the one whose turns are questions', ['Reyes: It is.', 'Doran: Why?', 'Reyes: It fell.', 'Doran: “When?”'], null, ['doran']],
    [
      'whoever asks in three of five turns',
      ['Doran: Why?', 'Reyes: No.', 'Doran: When?', 'Doran: So?', 'Doran: Oh.', 'Doran: Well.'],
      null,
      ['doran'],
    ],
    ['nobody, where fewer are', ['Doran: Why?', 'Reyes: No.', 'Doran: When?', 'Doran: Oh.', 'Doran: Well.'], null, []],
    ['whoever asks, though the other does once in three', ['Doran: Why?', 'Reyes: No.', 'Reyes: Why?', 'Reyes: No.'], null, ['doran']],
    ['nobody, where both ask', ['Doran: Why?', 'Reyes: No.', 'Reyes: Why?'], null, []],
    ['nobody, where one of three asks as well', ['Doran: Why?', 'Reyes: No.', 'VANE: So?'], null, []],
    [
      'whoever’s questions are labelled, however they go on',
      ['Doran: Why?', 'It is odd.', 'I know.', 'Reyes: No.', 'Doran: So?'],
      null,
      ['doran'],
    ],
  ])('%s', (_, lines, author, keys) => {
    expect(asking(lines, author)).toEqual(keys);
  });
});
