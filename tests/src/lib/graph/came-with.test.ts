import { expect, test } from 'vitest';
import { cameWith } from '../../../../src/lib/graph/came-with.ts';
import type { Revision } from '../../../../src/schemas/ledger.ts';

const revision = (passages: Record<string, string>, statements: Record<string, string> = {}): Revision => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  passages: Object.entries(passages).map(([id, text]) => ({ id, text })),
  statements: Object.entries(statements).map(([id, text]) => ({ id, passage: 'b1000', content: [text] })),
});

test('what is so from the first on came with none', () => {
  expect(cameWith([])).toEqual(new Map());
  expect(cameWith([revision({ b1000: 'A quay.' })])).toEqual(new Map());
  expect(cameWith([revision({ b1000: 'A quay.' }), revision({ b1000: 'A quay.' })])).toEqual(new Map());
});

test('what is new, has other words or came back came with that revision; what is gone with none', () => {
  const revisions = [
    revision({ b1000: 'A quay.', c1000: 'Two cranes.', d1000: 'A ferry.' }, { s1000: 'It sails.' }),
    revision({ b1000: 'A quay.', c1000: 'Three cranes.', f1000: 'A pier.' }, { s1000: 'It sails.', s2000: 'It leaks.' }),
    revision({ b1000: 'A quay.', c1000: 'Three cranes.', d1000: 'A ferry.' }, { s1000: 'It sails late.', s2000: 'It leaks.' }),
  ];
  expect(Object.fromEntries(cameWith(revisions))).toEqual({ c1000: 2, d1000: 3, s1000: 3, s2000: 2 });
});
