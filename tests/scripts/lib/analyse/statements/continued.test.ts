import { describe, expect, test } from 'vitest';
import type { FoundActor, FoundMention, FoundStatement } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { quotedBefore } from '../../../../../scripts/lib/analyse/statements/continued.ts';

const ACTORS: FoundActor[] = [
  { id: 'doran', name: 'Doran', kind: 'person' },
  { id: 'reyes', name: 'Reyes', kind: 'person' },
  { id: 'board', name: 'Board', kind: 'organisation' },
];

type Said = Partial<Omit<FoundStatement, 'content'>> & { content?: string[] };

/** Whose quotation may go on below these paragraphs, as `actor`, with "on" where it was left open; each has what is said in it. */
function before(...given: [text: string, ...said: Said[]][]): string | undefined {
  const paragraphs = given.map(([text]) => ({ text, sentences: [] }));
  const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statements = given.flatMap(([text, ...said], paragraph) =>
    said.map(
      ({ content = [], ...rest }): FoundStatement => ({
        paragraph,
        source: null,
        actor: 'doran',
        cue: null,
        kind: 'direct',
        carried: null,
        pattern: 'quote-say',
        confidence: 1,
        ...rest,
        content: content.map((words) => place(text, words)),
      }),
    ),
  );
  const mentions = given.flatMap(([text], paragraph) =>
    ACTORS.flatMap(({ id, name }): FoundMention[] =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        paragraph,
        start: index,
        end: index + name.length,
        actor: id,
        relation: 'name',
      })),
    ),
  );
  const cast = {
    actors: new Map(ACTORS.map((actor) => [actor.id, actor])),
    mentionsOf: Map.groupBy(mentions, ({ paragraph }) => paragraph),
  };
  const found = quotedBefore(given.length, paragraphs, cast, statements);
  return found && `${found.statement.actor}${found.goesOn ? ' on' : ''}`;
}

describe('a paragraph that is nothing but a quotation goes on with', () => {
  test.each<[string, [string, ...Said[]][], string | undefined]>([
    ['nobody where nothing was said', [['It fell.']], undefined],
    ['whoever left a quotation open', [['Doran said: “It fell. ', { content: ['“It fell.'] }]], 'doran on'],
    ['whoever was announced', [['Doran said:', {}]], 'doran on'],
    ['whoever was announced after words without marks', [['Doran said:', { kind: 'indirect' }]], 'doran on'],
    ['whoever was quoted last, less surely', [['“It fell,” Doran said.', { content: ['“It fell,”'] }]], 'doran'],
    ['whoever closed it at the end, less surely', [['Doran said: “It fell.”', { content: ['“It fell.”'] }]], 'doran'],
    ['whoever closed it with an apostrophe', [['Doran said: ‘It fell.’', { content: ['‘It fell.’'] }]], 'doran'],
    ['whoever was quoted in part', [['Doran said it “fell”.', { content: ['it “fell”'], kind: 'mixed' }]], 'doran'],
    ['nobody where words without marks came last', [['Doran said it fell.', { content: ['it fell'], kind: 'indirect' }]], undefined],
    ['nobody where a paragraph stands between', [['Doran said: “It fell.', { content: ['“It fell.'] }], ['It was May.']], undefined],
    [
      'the last of two',
      [['“It fell,” Doran said. “No,” Reyes said.', { content: ['“It fell,”'] }, { content: ['“No,”'], actor: 'reyes' }]],
      'reyes',
    ],
    ['nobody where another person is named after it', [['“It fell,” Doran said. Reyes came.', { content: ['“It fell,”'] }]], undefined],
    ['whoever was quoted where the other is named before', [['Reyes came. “It fell,” Doran said.', { content: ['“It fell,”'] }]], 'doran'],
    ['whoever is named again', [['“It fell,” said Doran. Doran left.', { content: ['“It fell,”'] }]], 'doran'],
    [
      'whoever was quoted where a body is named after it',
      [['“It fell,” Doran said. The Board met.', { content: ['“It fell,”'] }]],
      'doran',
    ],
    [
      'whoever was quoted where the other is the source itself',
      [['“It fell,” said Reyes', { content: ['“It fell,”'], source: { start: 16, end: 21 }, cue: { start: 11, end: 15 } }]],
      'doran',
    ],
    [
      'nobody where two speak by turns',
      [
        ['“Yes,” said Reyes.', { content: ['“Yes,”'], actor: 'reyes' }],
        ['“No,” said Doran.', { content: ['“No,”'] }],
      ],
      undefined,
    ],
    [
      'whoever was quoted twice',
      [
        ['“Yes,” said Doran.', { content: ['“Yes,”'] }],
        ['“No,” said Doran.', { content: ['“No,”'] }],
      ],
      'doran',
    ],
    [
      'whoever was quoted where the other told in words of his own',
      [
        ['Reyes said yes.', { content: ['yes'], actor: 'reyes', kind: 'indirect' }],
        ['“No,” said Doran.', { content: ['“No,”'] }],
      ],
      'doran',
    ],
    [
      'whoever was quoted where the other’s went on only',
      [
        ['“Yes.”', { content: ['“Yes.”'], actor: 'reyes', carried: { paragraph: 0, start: 0, end: 1 } }],
        ['“No,” said Doran.', { content: ['“No,”'] }],
      ],
      'doran',
    ],
    [
      'whoever was quoted where the other was further up',
      [['“Yes,” said Reyes.', { content: ['“Yes,”'], actor: 'reyes' }], ['It fell.'], ['“No,” said Doran.', { content: ['“No,”'] }]],
      'doran',
    ],
    [
      'whoever was quoted where both are in one paragraph',
      [['“Yes,” said Reyes. “No,” said Doran.', { content: ['“Yes,”'], actor: 'reyes' }, { content: ['“No,”'] }]],
      'doran',
    ],
  ])('%s', (_, given, expected) => {
    expect(before(...given)).toBe(expected);
  });
});
