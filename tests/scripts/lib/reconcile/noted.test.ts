import { expect, test } from 'vitest';
import { noted, requireSound } from '../../../../scripts/lib/reconcile/noted.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Rules } from '../../../../src/lib/explainer/standing.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { base, change } from './ferry.ts';

const read = (...changes: [string, string][]) => readExplainer(change(base, ...changes), 'ferry.mdx');
const approve = (by: string): [string, string] => [
  'review: { status: suggested }',
  `review: { status: approved, by: ${by}, on: 2026-03-12 }`,
];
const edited: [string, string] = ['Ferry returns to Vell', 'Mine'];
const everything: Rules = { day: '2026-03-12', onlyApproved: false };
const onlyApproved: Rules = { ...everything, onlyApproved: true };

test('an approval covers what the person left, and not what the article has brought since', () => {
  const { approved } = noted({ before: read(approve('Jo')), now: read(approve('Jo'), edited) }, null, undefined);
  expect(approved).toMatchObject({ by: 'Jo', on: '2026-03-12' });
  expect(approved?.parts).toEqual(noted({ before: read(approve('Jo')), now: null }, null, undefined).approved?.parts);
  expect(approved?.parts).not.toEqual(noted({ before: read(approve('Jo'), edited), now: null }, null, undefined).approved?.parts);
});

test('an approval that the ledger knows covers what it covered, one of another person’s is new, and one that is taken back is forgotten', () => {
  const known = { by: 'Jo', on: '2026-03-12', parts: { headline: 'x' } };
  const ledger = { approved: known } as unknown as Ledger;
  const again = read(approve('Jo'));
  expect(noted({ before: again, now: again }, ledger, undefined).approved).toBe(known);
  const other = read(approve('Pia'));
  expect(noted({ before: other, now: other }, ledger, undefined).approved).toMatchObject({ by: 'Pia' });
  expect(noted({ before: read(), now: read() }, ledger, undefined).approved).toBeUndefined();
  expect(noted({ before: null, now: null }, ledger, undefined).approved).toBeUndefined();
});

const [plain, approved, lapsed, draft] = [
  read(),
  read(approve('Jo')),
  read(approve('Jo'), edited),
  read(['headline', 'status: draft\nheadline']),
];

test.each([
  ['as it was generated, by a build', null, null, everything, true],
  ['as it was generated, by a run that builds nothing', null, null, undefined, undefined],
  ['as it was generated, where only what is approved is public', null, null, onlyApproved, undefined],
  ['edited, by a build', plain, plain, everything, true],
  ['edited, where only what is approved is public', plain, plain, onlyApproved, undefined],
  ['approved, where only that is public', approved, approved, onlyApproved, true],
  ['approved and changed since, where only what is approved is public', approved, lapsed, onlyApproved, undefined],
  ['approved and changed since, by a build', approved, lapsed, everything, true],
  ['a draft, by a build', draft, draft, everything, undefined],
])('an explainer is noted as public: %s', (_, before, now, publishes, isPublic) => {
  expect(noted({ before, now }, null, publishes).public).toBe(isPublic);
});

test('an explainer that was public once is, whatever has become of it', () => {
  expect(noted({ before: draft, now: draft }, { public: true } as Ledger, undefined).public).toBe(true);
});

test('an explainer that a build would refuse is refused with all of its faults, and a sound one is not', () => {
  expect(() => requireSound(base, 'ferry.mdx')).not.toThrow();
  const faulty = change(base, ['<Actor id="ida-brandt">', '<Actor id="otto">'], ['passage: b2222, text', 'passage: b9999, text']);
  let fault: unknown;
  try {
    requireSound(faulty, 'ferry.mdx');
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(AggregateError);
  expect(fault).toMatchObject({ message: 'ferry.mdx is at fault' });
  expect((fault as AggregateError).errors.map(({ name, file }) => [name, file])).toEqual([
    ['ContentError', 'ferry.mdx'],
    ['ContentError', 'ferry.mdx'],
  ]);
});
