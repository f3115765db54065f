import { expect, test } from 'vitest';
import { clustersSchema, scoreClusters } from '../../../../../scripts/lab/evaluate/scores/clusters.ts';

const text = 'Odile Varnholt, the old mayor of Quorrin, left. She likes Quorrin. The mayor came back to the town.';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (words: string, head: string, kind: string, from = 0) => {
  const own = span(words, from);
  const { start, end } = span(head, own.start);
  return { ...own, kind, head: [start, end] };
};
const gold = clustersSchema.parse({
  clusters: [
    {
      id: '1',
      mentions: [
        mention('Odile Varnholt', 'Odile', 'name'),
        mention('the old mayor of Quorrin', 'mayor', 'nominal'),
        mention('She', 'She', 'pronoun'),
        mention('The mayor', 'mayor', 'nominal'),
      ],
    },
    {
      id: '2',
      mentions: [
        mention('Quorrin', 'Quorrin', 'name', 20),
        mention('Quorrin', 'Quorrin', 'name', 50),
        mention('the town', 'town', 'nominal'),
      ],
    },
  ],
});
const links = (...clusters: { start: number; end: number }[][]) =>
  scoreClusters([{ gold, answer: { clusters: clusters.map((mentions) => ({ mentions })) } }]).links;

test('the same clusters are right, and pronouns count in neither', () => {
  const one = [span('Odile Varnholt'), span('the old mayor of Quorrin'), span('The mayor')];
  const other = [span('Quorrin'), span('Quorrin', 50), span('the town')];
  expect(links(one, other)).toBe(1);
  expect(links([...one, span('She')], other)).toBe(1);
});

test('a mention with other ends stands for the one whose head it holds; one that is none of them does not count', () => {
  expect(links([span('Odile'), span('old mayor')], [span('likes'), span('came back')])).toBeCloseTo((2 * 1 * (1 / 6)) / (1 + 1 / 6));
});

test('a link between two clusters is wrong', () => {
  expect(links([span('Odile Varnholt'), span('the town')])).toBe(0);
});
