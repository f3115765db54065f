import { expect, test } from 'vitest';
import type { ExplainerNode, StatementNode, TermNode, ThemeNode } from '../../../../src/lib/graph/types.ts';
import { embedPagesBelow, embedPart, embedParts, givenParts, sentBytes } from '../../../../src/lib/routes/embed-parts.ts';
import { explainerWeight, listsOfTerm, statementWeight, themeWeight, weightOf } from '../../../../src/lib/routes/long-lists.ts';
import { once } from '../../../../src/lib/routes/once.ts';
import { statementPages } from '../../../../src/lib/routes/statement-pages.ts';
import { themePages } from '../../../../src/lib/routes/theme-pages.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const long = 'x'.repeat(50);
const statement = (own: object = {}): StatementNode =>
  ({ content: [''], passage: { explainer: { data: { headline: '' } } }, ...own }) as unknown as StatementNode;
const explainerOf = (headline: string, author: string | null) => ({ data: { headline, author } }) as unknown as ExplainerNode;

test('fifty bytes of text weigh as much as an element', () => {
  expect([weightOf(3), weightOf(3, long, long), weightOf(0, 'ä'.repeat(25))]).toEqual([3, 5, 1]);
  expect(statementWeight(statement())).toBe(16);
  expect(
    statementWeight(statement({ source: long, cue: long, content: [long, long], passage: { explainer: { data: { headline: long } } } })),
  ).toBe(23);
  expect([explainerWeight(explainerOf(long, null)), explainerWeight(explainerOf(long, long))]).toEqual([15, 16]);
  expect(themeWeight({ name: long } as ThemeNode)).toBe(4);
});

const sizes = (pages: unknown[][]): number[] => pages.map(({ length }) => length);

test('the first page of a list leaves room for what else stands on it', () => {
  expect(sizes(statementPages(Array.from({ length: 300 }, () => statement())))).toEqual([81, 101, 118]);
  expect(sizes(themePages(Array.from({ length: 300 }, () => ({ name: long }) as ThemeNode)))).toEqual([225, 75]);
  expect([sizes(statementPages([])), sizes(themePages([]))]).toEqual([[0], [0]]);
});

test('the list of a term has the room that its definition leaves, and some in any case', () => {
  const bodies = Array.from({ length: 100 }, (_, at) =>
    explainer(`e${at}`, section('s', passage('b1000', 'It rains.')), { headline: 'Rain' }),
  );
  const all = [...graphOf(...bodies).explainers.values()].flatMap((own) => own.passages);
  const pagesOf = (definition: string, count = 100) =>
    sizes(listsOfTerm({ passages: all.slice(0, count), explanation: [], definition } as unknown as TermNode).passages);
  expect([pagesOf(''), pagesOf('x'.repeat(50_000)), pagesOf('x'.repeat(500_000), 20)]).toEqual([
    [98, 2],
    [46, 54],
    [15, 5],
  ]);
});

test('bytes are counted as they are sent: half of those of the text', () => {
  expect([sentBytes(), sentBytes('abc'), sentBytes('ab', 'cd'), sentBytes('ää')]).toEqual([0, 2, 2, 2]);
});

const revision = (length: number, statements = 0) => ({
  passages: [{ id: 'b1000', text: 'x'.repeat(length) }],
  statements: Array.from({ length: statements }, (_, at) => ({ id: `s${at}`, passage: 'b1000' })),
});

test.each([
  [13_900, 0, 0],
  [13_902, 0, 2],
  [13_780, 1, 0],
  [13_782, 1, 2],
  [25_900, 0, 2],
  [25_902, 0, 4],
  [51_900, 0, 4],
  [51_902, 0, 8],
])('cards of %i letters and %i statements stand on the page for frames, and %i below it', (length, statements, below) => {
  expect(embedPagesBelow([revision(length, statements)])).toEqual([
    'embed',
    ...Array.from({ length: below }, (_, at) => `embed/${at + 1}`),
  ]);
});

test('an article without a ledger has the addresses that it has now', () => {
  const body = section('s', passage('b1000', 'x'.repeat(20_000)));
  const statements = [{ id: 's1000', passage: 'b1000', content: 'x', kind: 'indirect' as const }];
  const node = graphOf(explainer('e', body, { statements })).explainers.get('e') as ExplainerNode;
  expect(embedParts(node)).toBe(2);
  expect([...givenParts(node, ['ui-actor-a'])].map(([part, ids]) => [part, [...ids]])).toEqual(
    embedPart(node, 'b1000') === embedPart(node, 'ui-actor-a')
      ? [[embedPart(node, 'b1000'), ['b1000', 's1000', 'ui-actor-a']]]
      : [
          [embedPart(node, 'b1000'), ['b1000', 's1000']],
          [embedPart(node, 'ui-actor-a'), ['ui-actor-a']],
        ],
  );
});

test('what is found once is not sought again', () => {
  let times = 0;
  const find = once((thing: { of: number }) => {
    times += 1;
    return { of: thing.of };
  });
  const [one, other] = [{ of: 1 }, { of: 2 }];
  const first = find(one);
  expect(find(one)).toBe(first);
  expect([find(other).of, times]).toEqual([2, 2]);
});
