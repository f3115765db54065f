import { expect, test } from 'vitest';
import { updatesOf } from '../../../../src/lib/graph/updates.ts';
import type { Account } from '../../../../src/schemas/ledger.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const revision = (texts: Record<string, string>, headline: string, on?: string): Account['revisions'][number] => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  ...(on === undefined ? {} : { on }),
  about: { headline, author: null, published: null },
  passages: Object.entries(texts).map(([id, text]) => ({ id, text })),
  statements: [],
});

function harbour(slug: string, ...revisions: Account['revisions']) {
  const body = section('s', passage('b1000', 'The wall fell.'));
  return { ...explainer(slug, body), account: { revisions, gone: [], sections: {}, left: {}, statements: {} } };
}

test('what changed in explainers is told by day, the newest first, with how much; the first version is no change', () => {
  const wall = { b1000: 'The wall fell.' };
  const graph = graphOf(
    harbour(
      'a',
      revision({ b1000: 'The wall stands.' }, 'Wall', '2026-03-01'),
      revision({ ...wall, c1000: 'It rained.' }, 'Wall', '2026-03-05'),
    ),
    harbour('b', revision(wall, 'Pier', '2026-03-01'), revision(wall, 'Old pier', '2026-03-09'), revision(wall, 'Pier', undefined)),
    harbour('c', revision(wall, 'Quay', '2026-03-20')),
  );
  expect(
    updatesOf([...graph.explainers.values()]).map(({ explainer, number, on, about, fates }) => [explainer.slug, number, on, about, fates]),
  ).toEqual([
    ['b', 2, '2026-03-09', ['headline'], []],
    [
      'a',
      2,
      '2026-03-05',
      [],
      [
        { fate: 'changed', passages: 1 },
        { fate: 'added', passages: 1 },
      ],
    ],
    ['b', 3, undefined, ['headline'], []],
  ]);
});
