import { expect, test } from 'vitest';
import { addressesOf, formatLedger, nextLedger, parseLedger } from '../../scripts/lib/reconcile/ledger.ts';

const revision = (letter: string, id = 'b1111') => ({ file: 'a.txt', sha256: letter.repeat(64), passages: [{ id, text: 'Prose.' }] });

test('a ledger comes back from its file', () => {
  const ledger = nextLedger(null, revision('a'), 'mdx\n', 'edited\n');
  expect(parseLedger(formatLedger(ledger), 'a.json')).toEqual(ledger);
});

test('a revision is added when the article changed, and no address is forgotten', () => {
  const first = nextLedger(null, revision('a', 'b1111'), 'one', 'one');
  const same = nextLedger(first, revision('a', 'b1111'), 'two', 'two');
  expect(same).toMatchObject({ revisions: first.revisions, generated: 'two' });
  const next = nextLedger(same, revision('b', 'b2222'), 'three', 'three');
  expect(next.revisions).toHaveLength(2);
  expect(addressesOf(next)).toEqual(new Set(['b1111', 'b2222']));
});

test('an edit alone does not change the ledger', () => {
  const ledger = nextLedger(null, revision('a'), 'one', 'one');
  expect(nextLedger(ledger, revision('a'), 'one', 'one, edited')).toBe(ledger);
});

test.each([
  ['{', 'the ledger is not JSON'],
  ['{"revisions":[],"generated":"","written":""}', 'the ledger is damaged: revisions'],
  ['{"revisions":[{"file":"a.txt","sha256":"x","passages":[]}],"generated":""}', 'the ledger is damaged: revisions.0.sha256'],
])('%s is refused', (json, message) => {
  expect(() => parseLedger(json, 'a.json')).toThrow(message);
});
