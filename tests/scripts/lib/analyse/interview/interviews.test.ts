import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../../scripts/lib/analyse/analyse.ts';
import { readArticle } from '../../../../../scripts/lib/read/read.ts';
import { vocabulary } from '../../../../support/reading.ts';
import { type Conversation, ENGINEER, MAYOR, PLAYER, SCIENTIST, WRITER } from './interviews.ts';

const surname = (name: string): string => name.split(' ').at(-1) as string;
const initials = (name: string): string => name.replace(/(\p{Lu})\S+\s*/gu, '$1');
const id = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

type Layout = (talk: Conversation) => { file: string; text: string };

/** Plain text with a label in front of each turn. */
const labelled =
  (label: (name: string, turn: number) => string): Layout =>
  (talk) => ({
    file: 'talk.txt',
    text: [
      'A talk of the day',
      `By ${talk.asks}\n25 May 2026`,
      ...talk.introduction,
      ...talk.turns.flatMap(([question, first, ...more], turn) => [
        `${label(talk.asks, turn)} ${question}`,
        `${label(talk.answers, turn)} ${first}`,
        ...more,
      ]),
    ].join('\n\n'),
  });

/** Markdown in which questions stand out. */
const marked =
  (question: (text: string, talk: Conversation) => string, answer: (text: string, talk: Conversation) => string = (text) => text): Layout =>
  (talk) => ({
    file: 'talk.md',
    text: [
      '# A talk of the day',
      `By ${talk.asks}`,
      ...talk.introduction,
      ...talk.turns.flatMap(([asked, first, ...more]) => [question(asked, talk), answer(first as string, talk), ...more]),
      '*This interview has been edited for length.*',
    ].join('\n\n'),
  });

const html: Layout = (talk) => ({
  file: 'talk.html',
  text: `<article><h1>A talk of the day</h1><p class="byline">By ${talk.asks}</p>${[
    ...talk.introduction.map((text) => `<p>${text}</p>`),
    ...talk.turns.map(([question, ...answer]) => `<h2>${question}</h2>${answer.map((text) => `<p>${text}</p>`).join('')}`),
  ].join('')}</article>`,
});

const LAYOUTS: [name: string, layout: Layout][] = [
  ['Q and A', (talk) => labelled((name) => (name === talk.asks ? 'Q:' : 'A:'))(talk)],
  ['Q. and A.', (talk) => labelled((name) => (name === talk.asks ? 'Q.' : 'A.'))(talk)],
  ['surnames', labelled((name) => `${surname(name)}:`)],
  ['names in capitals', labelled((name) => `${surname(name).toUpperCase()}:`)],
  ['a full name at first', labelled((name, turn) => (turn === 0 ? `${name}:` : `${surname(name)}:`))],
  ['initials', labelled((name) => `${initials(name)}:`)],
  ['an interviewer without a name', (talk) => labelled((name) => (name === talk.asks ? 'Interviewer:' : `${surname(name)}:`))(talk)],
  ['bold questions', marked((text) => `**${text}**`)],
  ['questions in italics', marked((text) => `*${text}*`)],
  [
    'bold initials',
    marked(
      (text, { asks }) => `**${initials(asks)}:** ${text}`,
      (text, { answers }) => `**${initials(answers)}:** ${text}`,
    ),
  ],
  [
    'bold names and questions',
    marked(
      (text, { asks }) => `**${asks}: ${text}**`,
      (text, { answers }) => `**${answers}:** ${text}`,
    ),
  ],
  ['questions as headings', marked((text) => `## ${text}`)],
  ['questions as headings of a page', html],
  [
    'bold questions and labelled answers',
    marked(
      (text) => `**${text}**`,
      (text, { answers }) => `${surname(answers)}: ${text}`,
    ),
  ],
  ['questions labelled, answers not', marked((text) => `**Q: ${text}**`)],
];
const TALKS: [name: string, talk: Conversation][] = [
  ['a mayor', MAYOR],
  ['a scientist', SCIENTIST],
  ['a player', PLAYER],
  ['a writer', WRITER],
  ['an engineer', ENGINEER],
];

async function analysisIn(layout: Layout, talk: Conversation) {
  const { file, text } = layout(talk);
  return analyse(await readArticle(new TextEncoder().encode(text), file), vocabulary);
}

describe.each(LAYOUTS)('%s', (_, layout) => {
  test.each(TALKS)('all eight answers of %s are the guest’s, whole, and no question is', async (_, talk) => {
    const { paragraphs, statements, actors } = await analysisIn(layout, talk);
    const said = statements.filter(({ confidence }) => confidence >= 0.7);
    const words = (actor: string | null) =>
      said
        .filter((statement) => statement.actor === actor)
        .flatMap(({ paragraph, content }) => content.map(({ start, end }) => paragraphs[paragraph]?.text.slice(start, end)));
    const answers = talk.turns.flatMap(([, ...answer]) => answer);
    expect(words(id(talk.answers)).filter((text) => answers.includes(text ?? ''))).toEqual(answers);
    for (const [question] of talk.turns) expect(words(id(talk.answers))).not.toContain(question);
    expect(actors.map((actor) => actor.id)).toContain(id(talk.answers));
    const others = said.filter(({ actor }) => actor !== null && actor !== id(talk.answers) && actor !== id(talk.asks));
    expect(others.filter(({ paragraph }) => paragraph >= talk.introduction.length)).toEqual([]);
  });

  test('no section parts a question from its answer', async () => {
    const { paragraphs, sections } = await analysisIn(layout, MAYOR);
    const openings = sections.map(({ first }) => paragraphs[first]?.text ?? '');
    for (const [, ...answer] of MAYOR.turns)
      for (const text of answer)
        expect(openings.filter((opening) => opening.endsWith(text) && !sections.some(({ heading }) => heading?.includes('?')))).toEqual([]);
  });
});

/** Who says what by turns in plain text below a headline and a byline, as `actor: content`. */
async function turnsIn(...paragraphs: string[]): Promise<string[]> {
  const text = ['A talk of the day', 'By Noor Haddad and Ravi Pillai\n25 May 2026', ...paragraphs].join('\n\n');
  const { paragraphs: own, statements } = analyse(await readArticle(new TextEncoder().encode(text), 'talk.txt'), vocabulary);
  return statements.flatMap(({ actor, paragraph, content, pattern }) =>
    pattern === 'turn' ? content.map(({ start, end }) => `${actor}: ${own[paragraph]?.text.slice(start, end)}`) : [],
  );
}

describe('each turn is its speaker’s', () => {
  test('where several answer, and several ask', async () => {
    expect(
      await turnsIn(
        'Anna Doran and Tom Reyes met at the Gazette.',
        'HADDAD: Is it safe?',
        'DORAN: It is. My brother told me so.',
        'REYES: It is not.',
        'PILLAI: Who measured it?',
        'DORAN: We did.',
        '(Laughter)',
        'REYES: You did not.',
      ),
    ).toEqual([
      'noor-haddad: Is it safe?',
      'anna-doran: It is. My brother told me so.',
      'tom-reyes: It is not.',
      'ravi-pillai: Who measured it?',
      'anna-doran: We did.',
      'tom-reyes: You did not.',
    ]);
  });

  test('and a question without a label nobody’s', async () => {
    expect(
      await turnsIn(
        'Anna Doran and Tom Reyes both stand for mayor of Pell.',
        'What will you do first?',
        'Doran: I will open the pier.',
        'Reyes: I shall mend the school.',
        'And second?',
        'Doran: I will sleep.',
        'Reyes: I shall not.',
      ),
    ).toEqual([
      'anna-doran: I will open the pier.',
      'tom-reyes: I shall mend the school.',
      'anna-doran: I will sleep.',
      'tom-reyes: I shall not.',
    ]);
  });

  test('whoever answers stays open where the introduction names two', async () => {
    expect(
      await turnsIn(
        'Elin Sorby has been mayor for a year. Tom Reyes was mayor before.',
        'Q: Do you miss him?',
        'A: No.',
        'Q: Why?',
        'A: He talks.',
      ),
    ).toEqual(['null: Do you miss him?', 'null: No.', 'null: Why?', 'null: He talks.']);
  });

  test('but what is told after the last turn is not', async () => {
    expect(
      await turnsIn(
        'Elin Sorby has been mayor for a year.',
        'Q: Why?',
        'A: Somebody had to.',
        'Elin Sorby speaks at the hall on Friday. Tickets cost £3.',
      ),
    ).toEqual(['null: Why?', 'elin-sorby: Somebody had to.']);
  });

  test('behind names in double brackets', async () => {
    expect(
      await turnsIn(
        'Elin Sorby has been mayor for a year.',
        '((WN)) Why?',
        '((Elin Sorby)) Somebody had to.',
        '((WN)) Who else?',
        '((Elin Sorby)) Nobody.',
      ),
    ).toEqual(['null: Why?', 'elin-sorby: Somebody had to.', 'null: Who else?', 'elin-sorby: Nobody.']);
  });

  test('and what stands above a transcript nobody’s', async () => {
    expect(
      await turnsIn(
        'Doran: the pier stays shut.',
        'Anna Doran spoke to the council on Monday.',
        'It met in the old hall.',
        'The transcript follows.',
        'REYES: Is it safe?',
        'DORAN: It is not.',
        'REYES: Why?',
        'DORAN: Ask the steel.',
      ),
    ).toEqual(['null: Is it safe?', 'anna-doran: It is not.', 'null: Why?', 'anna-doran: Ask the steel.']);
  });

  test('questions and answers in one paragraph', async () => {
    expect(await turnsIn('Elin Sorby has been mayor for a year.', 'Q: Why? A: Somebody had to.', 'Q: Who? A: I.')).toEqual([
      'null: Why?',
      'elin-sorby: Somebody had to.',
      'null: Who?',
      'elin-sorby: I.',
    ]);
  });
});

test.each([
  ['results', ['The league played on Sunday.', 'Weymarsh: 3 points', 'Pell: 2 points', 'Anna Doran said it was fair.']],
  ['notes', ['The rule is simple: stop.', 'Note: The pier is shut.', 'Address: The pier, Weymarsh.', 'Anna Doran said it was fair.']],
])('%s are no turns', async (_, paragraphs) => {
  expect(await turnsIn(...paragraphs)).toEqual([]);
});

test('questions far down in a report are no interview with whom the report begins with', async () => {
  const report = Array.from({ length: 8 }, (_, at) => `The council of Pell met for the ${at + 2}th time, and nobody was there.`);
  const asked = ['What is next?', 'And then?', 'Who pays?'].flatMap((question) => [question, 'I do not know, and we shall see.']);
  expect(await turnsIn('Anna Doran resigned on Monday.', ...report, ...asked)).toEqual([]);
});

test('questions that the paper answers itself are no interview', async () => {
  const text = [
    '# What is the levy?',
    'Anna Doran, the minister, announced it in March.',
    ...['What is it?', 'Who pays?', 'When does it start?'].flatMap((question) => [
      `**${question}**`,
      'The law does not say it, and the ministry has not.',
    ]),
  ].join('\n\n');
  const { statements } = analyse(await readArticle(new TextEncoder().encode(text), 'levy.md'), vocabulary);
  expect(statements.filter(({ pattern }) => pattern === 'turn')).toEqual([]);
});

describe('of two who talk to each other, the one whom the text describes is asked', () => {
  const QUESTIONS = ['How did it begin?', 'With a nail.', 'And your first boat?', 'It sank, and I wept.', 'Would you sell?', 'Never.'];
  test.each([
    ['The boat builder Sven Dahl talks to Rita Moe about wood and water.', 'A talk', 'sven-dahl'],
    ['Rita Moe talks to the boat builder Sven Dahl about wood and water.', 'A talk', 'sven-dahl'],
    ['Sven Dahl, who builds boats, spoke to Rita Moe.', 'A talk', 'sven-dahl'],
    ['Rita Moe sat down with Sven Dahl, 61, on the quay.', 'A talk', 'sven-dahl'],
    ['Sven Dahl talks to Rita Moe.', 'Sven Dahl builds boats by hand', 'sven-dahl'],
    ['Sven Dahl talks to Rita Moe.', 'A talk', null],
  ])('%s (%s)', async (introduction, headline, actor) => {
    const turns = QUESTIONS.map((text, at) => (at % 2 === 0 ? `**${text}**` : text));
    const text = [`# ${headline}`, `*${introduction}*`, ...turns].join('\n\n');
    const { statements } = analyse(await readArticle(new TextEncoder().encode(text), 'talk.md'), vocabulary);
    const answers = statements.filter(({ pattern }) => pattern === 'turn');
    expect(new Set(answers.map((answer) => answer.actor))).toEqual(new Set(actor === null && answers.length === 0 ? [] : [actor]));
  });
});
