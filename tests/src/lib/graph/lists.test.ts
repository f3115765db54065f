import { describe, expect, test } from 'vitest';
import { mentionedInContent } from '../../../../src/lib/graph/speech.ts';
import { explainersOf, mostFrequent, speakersIn, statementLists } from '../../../../src/lib/graph/statement-lists.ts';
import { aToZ } from '../../../../src/lib/text/a-to-z.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

describe('the index from A to Z', () => {
  const indexOf = (names: string[], most = 0) =>
    aToZ(
      names.map((name) => ({ name, id: name })),
      most,
    ).map(({ letter, items }) => [letter, ...items.map(({ name }) => name)]);

  test('goes by the first letter, without accents and without "the"', () => {
    expect(indexOf(['Zed', 'The Élan', 'Eland', 'Łódź', 'lamp', 'theatre'])).toEqual([
      ['E', 'The Élan', 'Eland'],
      ['L', 'lamp', 'Łódź'],
      ['T', 'theatre'],
      ['Z', 'Zed'],
    ]);
  });

  test('has what starts with no letter at its end', () => {
    expect(indexOf(['11 Squadron', 'Ash', '2 Squadron']).map(([letter]) => letter)).toEqual(['A', '#']);
    expect(indexOf(['11 Squadron', '2 Squadron'])).toEqual([['#', '2 Squadron', '11 Squadron']]);
  });

  test('has no letters where it is short', () => {
    expect(indexOf(['Zed', 'The Élan', 'lamp'], 3)).toEqual([['', 'The Élan', 'lamp', 'Zed']]);
  });
});

describe('whom a statement is about', () => {
  const text = 'Renn says Lindmoor, which Orr runs, owes Renn money, and Orr left.';
  const mentions = [
    { start: 0, end: 4, actor: 'renn', relation: 'name' as const },
    { start: 10, end: 18, actor: 'lindmoor', relation: 'name' as const },
    { start: 26, end: 29, actor: 'orr', relation: 'name' as const },
    { start: 41, end: 45, actor: 'renn', relation: 'name' as const },
    { start: 57, end: 60, actor: 'orr', relation: 'name' as const },
  ];

  test('is whom its content mentions, not who says it', () => {
    expect(mentionedInContent({ content: ['Lindmoor, which Orr runs'] }, { text, mentions })).toEqual(['lindmoor', 'orr']);
  });

  test('is whom any of its parts mentions, each once', () => {
    expect(mentionedInContent({ content: ['Lindmoor', 'owes Renn money, and Orr left'] }, { text, mentions })).toEqual([
      'lindmoor',
      'renn',
      'orr',
    ]);
  });
});

describe('the lists of statements', () => {
  const body = section(
    's',
    passage(
      'b1000',
      '<Actor id="tobias-renn">Renn</Actor> says <Actor id="lindmoor">Lindmoor</Actor> pays. It is said that <Actor id="lindmoor">Lindmoor</Actor> owes.',
    ),
  );
  const statements = [
    { id: 's1000', passage: 'b1000', source: 'Renn', actor: 'tobias-renn', cue: 'says', content: 'Lindmoor pays', kind: 'direct' as const },
    { id: 's2000', passage: 'b1000', cue: 'said', content: 'Lindmoor owes', kind: 'indirect' as const },
  ];
  const graph = graphOf(
    explainer('a', body, { actors: [lindmoor, renn], statements }),
    explainer('b', body, { actors: [lindmoor, renn], statements }),
  );

  test('are all, each kind that there is, and those without a speaker', () => {
    expect(statementLists(graph).map(({ id, statements }) => [id, statements.length])).toEqual([
      [undefined, 4],
      ['direct', 2],
      ['indirect', 2],
      ['not-determined', 2],
    ]);
  });

  test('count speakers and explainers', () => {
    expect(speakersIn(graph.statements).map(({ node, statements }) => [node.name, statements])).toEqual([['Tobias Renn', 2]]);
    expect(explainersOf(graph.statements).map(({ node, statements }) => [node.slug, statements])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  test('offer the names with the most statements, in their order', () => {
    const names = [1, 5, 2, 5, 3].map((statements, index) => ({ name: `n${index}`, statements }));
    expect(mostFrequent(names, 3).map(({ name }) => name)).toEqual(['n1', 'n3', 'n4']);
    expect(mostFrequent(names, 9)).toEqual(names);
  });

  test('tell an actor what others said of it, and not what it said of itself', () => {
    expect(graph.actors.get('lindmoor')?.spokenOf.map(({ id }) => id)).toEqual(['s1000', 's2000', 's1000', 's2000']);
    const own = { ...statements[0], id: 's3000', actor: 'lindmoor' } as (typeof statements)[0];
    const alone = graphOf(explainer('a', body, { actors: [lindmoor, renn], statements: [own] }));
    expect(alone.actors.get('lindmoor')?.spokenOf).toEqual([]);
  });
});
