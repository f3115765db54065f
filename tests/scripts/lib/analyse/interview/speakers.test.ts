import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../../../scripts/lib/analyse/interview/answers.ts';
import { findSpeakers } from '../../../../../scripts/lib/analyse/interview/people.ts';
import { type Around, findInterview } from '../../../../../scripts/lib/analyse/interview/turns.ts';
import type { FoundActor } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { slug } from '../../../../../scripts/lib/analyse/model/slug.ts';
import { pieces } from './turns.ts';

type Given = Partial<Around> & { people?: string[]; bodies?: string[] };

/** What an interview tells: who is in its cast, the labels that name somebody, and each statement as `actor: words`. */
function spoken(
  lines: readonly string[],
  { people = ['Anna Doran', 'Tom Reyes'], bodies = [], headline = null, author = null }: Given = {},
) {
  const own = pieces(...lines);
  const around = { headline, author };
  const interview = findInterview(own, around);
  if (!interview) throw new Error('no interview');
  const actors = [
    ...people.map((name): FoundActor => ({ id: slug(name), name, kind: 'person' })),
    ...bodies.map((name): FoundActor => ({ id: slug(name), name, kind: 'organisation' })),
  ];
  const mentions = own.flatMap(({ text }, paragraph) =>
    actors.flatMap(({ id, name }) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        paragraph,
        start: index,
        end: index + name.length,
        actor: id,
        relation: 'name' as const,
      })),
    ),
  );
  const inStory = mentions.filter(
    ({ paragraph, start }) => !interview.turns.some((turn) => turn.paragraph === paragraph && start < turn.start),
  );
  const paragraphs = own.map(({ text }) => ({ text, sentences: [] }));
  const speakers = findSpeakers({ actors, mentions: inStory }, interview, paragraphs, around);
  const words = (paragraph: number, span: { start: number; end: number } | null) =>
    span && own[paragraph]?.text.slice(span.start, span.end);
  return {
    actors: speakers.cast.actors.map(({ id, kind }) => `${id} (${kind})`),
    mentions: speakers.cast.mentions.map(({ paragraph, actor, relation, ...span }) => `${words(paragraph, span)} = ${actor} (${relation})`),
    statements: statementsOf(interview, speakers).map(({ paragraph, actor, source, cue, carried, content, kind, pattern, confidence }) => ({
      actor,
      source: words(paragraph, source),
      cue: words(paragraph, cue),
      carried: carried && words(carried.paragraph, carried),
      content: content.map((span) => words(paragraph, span)).join(),
      kind,
      pattern,
      confidence,
    })),
  };
}

const said = (lines: readonly string[], given?: Given) =>
  spoken(lines, given).statements.map(({ actor, content }) => `${actor}: ${content}`);

const BOTH = 'Anna Doran met Tom Reyes in Pell.';
const ONE = 'Anna Doran is mayor of Pell.';
const QA = ['Q: Why?', 'A: I fell.'];

describe('what each turn tells', () => {
  test('a statement as a whole, of whom its label names', () => {
    const { statements } = spoken([BOTH, 'Doran: I fell.', 'It was old.', 'Vane: It was not.', 'Vane: No.']);
    const always = { kind: 'direct', pattern: 'turn' };
    expect(statements).toEqual([
      { ...always, actor: 'anna-doran', source: 'Doran', cue: ':', carried: null, content: 'I fell.', confidence: 0.9 },
      { ...always, actor: 'anna-doran', source: null, cue: null, carried: 'Doran', content: 'It was old.', confidence: 0.8 },
      { ...always, actor: null, source: 'Vane', cue: ':', carried: null, content: 'It was not.', confidence: 0.7 },
      { ...always, actor: null, source: 'Vane', cue: ':', carried: null, content: 'No.', confidence: 0.7 },
    ]);
  });

  test('what nobody known goes on with is told with the label above it', () => {
    expect(spoken([BOTH, 'VANE: I fell.', 'It was old.', 'DORAN: It was not.']).statements[1]).toMatchObject({
      actor: null,
      carried: 'VANE',
      content: 'It was old.',
    });
  });

  test('questions that stand out are nobody’s, answers the guest’s', () => {
    const lines = [ONE, '*Why?*', 'I fell.', 'It was old.', '*When?*', 'In May, I think.', '*Who?*', 'I did.'];
    expect(
      spoken(lines).statements.map(({ actor, source, carried, content, confidence }) => [actor, source, carried, content, confidence]),
    ).toEqual([
      ['anna-doran', null, null, 'I fell.', 0.8],
      ['anna-doran', null, null, 'It was old.', 0.8],
      ['anna-doran', null, null, 'In May, I think.', 0.8],
      ['anna-doran', null, null, 'I did.', 0.8],
    ]);
  });

  test('answers of nobody known are left out without a label', () => {
    expect(said(['Anna Doran and Tom Reyes are in Pell.', '*Why?*', 'I fell.', '*When?*', 'In May, I think.', '*Who?*', 'I did.'])).toEqual(
      [],
    );
  });

  test('questions of the writer are nobody’s where they have no label, though their answers have', () => {
    expect(said([ONE, '*Why?*', 'Doran: I fell.', '*When?*', 'Doran: In May.'], { author: 'Tom Reyes' })).toEqual([
      'anna-doran: I fell.',
      'anna-doran: In May.',
    ]);
  });

  test('what tells of the guest between the answers is not said by the guest, nor what goes on below it', () => {
    const lines = [
      ONE,
      '*Why?*',
      'I fell.',
      'Anna Doran laughs.',
      'The pier is shut.',
      '*When?*',
      'In May, I think.',
      '*Who?*',
      'Not I, said Anna Doran.',
      '*Where?*',
      'In Pell, where Tom Reyes is.',
    ];
    expect(said(lines)).toEqual([
      'anna-doran: I fell.',
      'anna-doran: In May, I think.',
      'anna-doran: Not I, said Anna Doran.',
      'anna-doran: In Pell, where Tom Reyes is.',
    ]);
  });

  test('a labelled turn is said by its speaker, whomever it names', () => {
    expect(said([ONE, 'Q: Why?', 'A: Ask Anna Doran.', 'Anna Doran fell.', 'Q: When?', 'A: In May.']).slice(1, 3)).toEqual([
      'anna-doran: Ask Anna Doran.',
      'anna-doran: Anna Doran fell.',
    ]);
  });
});

describe('whom a label names', () => {
  test('joins the cast where only labels name it, once, and each label is a mention', () => {
    const { actors, mentions } = spoken([
      'The pier is shut.',
      'Ida Vane: Why?',
      'REYES: It is old.',
      'Ida Vane: When?',
      'IDA VANE: Who?',
      'VANE: So?',
    ]);
    expect(actors).toEqual(['anna-doran (person)', 'tom-reyes (person)', 'ida-vane (person)']);
    expect(mentions).toEqual([
      'Ida Vane = ida-vane (name)',
      'REYES = tom-reyes (alias)',
      'Ida Vane = ida-vane (name)',
      'IDA VANE = ida-vane (alias)',
      'VANE = ida-vane (alias)',
    ]);
  });

  test('mentions stand in the order of the text', () => {
    expect(spoken([ONE, 'Doran: I fell.', 'Reyes: Anna Doran fell.', 'Doran: Yes.', 'Reyes: No.']).mentions).toEqual([
      'Anna Doran = anna-doran (name)',
      'Doran = anna-doran (alias)',
      'Reyes = tom-reyes (alias)',
      'Anna Doran = anna-doran (name)',
      'Doran = anna-doran (alias)',
      'Reyes = tom-reyes (alias)',
    ]);
  });

  test('Q and A name nobody', () => {
    expect(spoken([ONE, ...QA]).mentions).toEqual(['Anna Doran = anna-doran (name)']);
  });

  test('may be a body of the cast, which then is no person', () => {
    const { actors, statements } = spoken(['It is shut.', 'REYES: Why?', 'Pell Ferries: It fell.', 'Pell Ferries: It did.'], {
      bodies: ['Pell Ferries'],
    });
    expect(actors).toEqual(['anna-doran (person)', 'tom-reyes (person)', 'pell-ferries (organisation)']);
    expect(statements.at(-1)?.actor).toBe('pell-ferries');
  });

  test.each([
    ['the writer', ['DORAN: Why?', 'PILLAI: I fell.'], { author: 'Ravi Pillai' }, 'ravi-pillai: I fell.'],
    ['two of that name', ['REYES: Why?', 'DORAN: I fell.'], { people: ['Anna Doran', 'Ida Doran', 'Tom Reyes'] }, 'null: I fell.'],
    ['a writer of that name, too', ['REYES: Why?', 'DORAN: I fell.'], { author: 'Ida Doran' }, 'null: I fell.'],
    ['a body of that name, too', ['REYES: Why?', 'DORAN: I fell.'], { bodies: ['Ida Doran'] }, 'anna-doran: I fell.'],
    ['one word that nobody bears', ['REYES: Why?', 'VANE: I fell.'], {}, 'null: I fell.'],
    ['a thing', ['The Pell Pier: I fell.', 'The Pell Pier: I did.', 'REYES: Why?'], {}, 'null: I did.'],
    [
      'whom it named before, though another joins',
      ['DORAN: I fell.', 'REYES: Why?', 'Ida Doran: I fell.', 'DORAN: I did.', 'Ida Doran: I did.'],
      {},
      'anna-doran: I did.',
    ],
  ])('%s', (_, lines, given, found) => {
    expect(said(['It is shut.', ...lines], given)).toContain(found);
  });
});

describe('who answers where no label names anybody', () => {
  const DRESSED = 'Tom Reyes, who builds boats, spoke.';
  test.each<[string, string[], Given, string | null]>([
    ['the only one whom the introduction names', [ONE, ...QA], {}, 'anna-doran'],
    ['nobody where it names two', [BOTH.replace('met', 'and'), ...QA], {}, null],
    ['not the writer', ['Anna Doran and Tom Reyes are in Pell.', ...QA], { author: 'Tom Reyes' }, 'anna-doran'],
    ['not one of the writers', ['Anna Doran and Tom Reyes are in Pell.', ...QA], { author: 'Ida Vane and Tom Reyes' }, 'anna-doran'],
    ['not whoever a label has ask', ['Anna Doran and Tom Reyes are in Pell.', 'Reyes: Why?', 'Guest: I fell.'], {}, 'anna-doran'],
    [
      'whom a label answers for, not whom the introduction names',
      [DRESSED, 'Q: Why?', 'Doran: No.', '# And?\nI fell.'],
      { headline: 'Anna Doran' },
      'anna-doran',
    ],
    ['nobody where two labels answer', [BOTH, 'Q: Why?', 'Doran: No.', 'Reyes: No.', '# And?\nI fell.'], {}, null],
    [
      'nobody where a label answers for somebody unknown as well',
      [BOTH, 'Q: Why?', 'DORAN: No.', 'VANE: No.', '# And?\nI fell.'],
      {},
      null,
    ],
    ['whom the six paragraphs above name', [ONE, ...Array.from({ length: 5 }, () => 'It is shut.'), ...QA], {}, 'anna-doran'],
    ['nobody whom only those before name', [ONE, ...Array.from({ length: 6 }, () => 'It is shut.'), ...QA], {}, null],
    ['nobody whom only the turns name', ['It is shut.', 'Q: Why, Anna Doran?', 'A: I fell.'], {}, null],
  ])('%s', (_, lines, given, actor) => {
    expect(spoken(lines, given).statements.find(({ content }) => content === 'I fell.')?.actor ?? null).toBe(actor);
  });

  test('questions with a label for nobody are the only writer’s, where the article names him', () => {
    expect(said([BOTH, ...QA], { author: 'Tom Reyes' })).toEqual(['tom-reyes: Why?', 'anna-doran: I fell.']);
    expect(said([BOTH, ...QA], { author: 'Tom Reyes and Ida Vane' })).toEqual(['null: Why?', 'anna-doran: I fell.']);
    expect(said([BOTH, ...QA], { author: 'Ida Vane' })[0]).toBe('null: Why?');
    expect(said([ONE, '*Q: Why?*', 'I fell.', '*Q: When?*', 'I do not know.'], { author: 'Tom Reyes' })).toEqual([
      'tom-reyes: Why?',
      'anna-doran: I fell.',
      'tom-reyes: When?',
      'anna-doran: I do not know.',
    ]);
  });
});
