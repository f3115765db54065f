import { expect, test } from 'vitest';
import {
  buryPassages,
  freshAddresses,
  giveAddresses,
  giveStatementAddresses,
  type Known,
} from '../../../../scripts/lib/reconcile/addresses.ts';
import type { LedgerStatement, Tombstone } from '../../../../src/schemas/ledger.ts';

const removed = (id: string, text: string, revision = 1): Tombstone => ({ id, text, revision, fate: 'removed' });
const known = (own: Partial<Known> = {}): Known => ({ passages: [], gone: [], used: new Set(), ...own });
const idsOf = (texts: string[], own: Partial<Known> = {}) => giveAddresses(texts, known(own)).ids;
const storm = 'The harbour reopened on Thursday, four days after a storm tore off the roof of its warehouse.';

test('addresses are made of the words alone: the same in every installation and for ever', () => {
  expect(idsOf(['The ferry sails.', 'The ferry sails.', 'It rains.'])).toEqual(['qczz4', 'fv1r4', 'rhzjw']);
  expect(giveStatementAddresses([{ passage: 'b1111', content: ['it', 'rains'] }], [], [], new Set())).toEqual(['s628t']);
});

test('the first letter tells what an address is for, and the others are of all that addresses are made of', () => {
  const fresh = freshAddresses('xy', new Set());
  const ids = Array.from({ length: 300 }, (_, at) => fresh(`text ${at}`));
  expect(new Set(ids.map((id) => id[0]))).toEqual(new Set(['x', 'y']));
  expect(new Set(ids.flatMap((id) => [...id.slice(1)]))).toEqual(new Set('0123456789bcdfghjkmnpqrstvwxz'));
});

test('an address that is taken is not given, and what is given is taken for other texts, too', () => {
  const [first = '', second = ''] = idsOf(['It rains.', 'It rains.']);
  const taken = new Set([first]);
  expect(freshAddresses('bcdfghjkmnpqrtvwxz', taken)('It rains.')).toBe(second);
  expect(taken).toEqual(new Set([first, second]));
});

test.each([
  ['was ever used', { used: new Set(idsOf(['It rains.'])) }],
  ['a passage of before has', { passages: [{ id: idsOf(['It rains.'])[0] ?? '', text: storm }] }],
  ['a passage that is gone has', { gone: [removed(idsOf(['It rains.'])[0] ?? '', 'Gone.')] }],
  ['an erased passage has', { gone: [{ id: idsOf(['It rains.'])[0] ?? '', fate: 'erased', on: '2026-03-12' } as const] }],
])('a new text gets no address that %s', (_, own) => {
  expect(idsOf(['It rains.'], own)).toEqual([idsOf(['It rains.', 'It rains.'])[1]]);
});

test('words that come back have the address of the last passage that had them, each address once', () => {
  const gone = [removed('b1111', 'It rains.', 1), removed('b2222', 'It rains.', 2), removed('b3333', 'Other.', 3)];
  const [first, second, third] = idsOf(['It rains.', 'It rains.', 'It rains.'], { gone });
  expect([first, second]).toEqual(['b2222', 'b1111']);
  expect(['b1111', 'b2222', 'b3333']).not.toContain(third);
});

test('a passage that stands there before one that is gone with the same words keeps its own address', () => {
  expect(idsOf(['It rains.'], { passages: [{ id: 'b2222', text: 'It rains.' }], gone: [removed('b1111', 'It rains.')] })).toEqual([
    'b2222',
  ]);
});

const bury = (texts: string[], own: Partial<Known>, revision: number) => {
  const before = known(own);
  return buryPassages(before, giveAddresses(texts, before), revision);
};

test('what is gone stays known, with the revision that it went in, until it is back', () => {
  const passages = [
    { id: 'b1111', text: 'It rains.' },
    { id: 'b2222', text: 'It snows.' },
  ];
  const [older, erased]: Tombstone[] = [removed('b3333', 'Older.'), { id: 'b4444', fate: 'erased', on: '2026-03-12' }];
  const gone = [older, erased] as Tombstone[];
  expect(bury(['It snows.'], { passages, gone }, 2)).toEqual([older, erased, removed('b1111', 'It rains.', 2)]);
  expect(bury(['Older.', 'It snows.'], { passages, gone }, 2)).toEqual([erased, removed('b1111', 'It rains.', 2)]);
  expect(bury(['It rains.', 'It snows.'], { passages, gone }, 2)).toEqual(gone);
});

const statement = (id: string, passage: string, ...content: string[]): LedgerStatement => ({ id, passage, content });
const bare = (passage: string, ...content: string[]) => ({ passage, content });
const toWait = 'the council would wait for the engineers before it opened the pier';
const give = (now: Omit<LedgerStatement, 'id'>[], before: LedgerStatement[], gone: Tombstone[] = [], used: string[] = []) =>
  giveStatementAddresses(now, before, gone, new Set(used));

test('statements of the same words keep their addresses passage by passage', () => {
  const before = [statement('s1111', 'b1111', toWait), statement('s2222', 'b2222', toWait)];
  expect(give([bare('b2222', toWait), bare('b1111', toWait)], before)).toEqual(['s2222', 's1111']);
  expect(give([bare('b2222', toWait)], before)).toEqual(['s2222']);
});

test('a statement does not hand its address to the same words of a passage that was there before', () => {
  const before = [statement('s1111', 'b1111', toWait), statement('s2222', 'b2222', 'nobody had been hurt at all')];
  expect(give([bare('b2222', toWait)], before)).not.toContain('s1111');
  expect(give([bare('b3333', toWait)], before)).toEqual(['s1111']);
});

test('a statement goes with its passage through all that this went into', () => {
  const gone: Tombstone[] = [
    { id: 'b1111', text: 'One.', revision: 1, fate: 'merged', into: 'b2222' },
    { id: 'b2222', text: 'Two.', revision: 2, fate: 'merged', into: 'b3333' },
  ];
  expect(give([bare('b3333', toWait.replace('council', 'city'))], [statement('s1111', 'b1111', toWait)], gone)).toEqual(['s1111']);
});

test('the parts of a statement are told apart, and its address is that of its passage and words', () => {
  const [one, two, other] = give([bare('b1111', 'it', 'rains'), bare('b1111', 'it rains'), bare('b2222', 'it', 'rains')], []);
  expect(new Set([one, two, other]).size).toBe(3);
  expect(give([bare('b1111', 'it', 'rains')], [], [], [one ?? ''])).not.toEqual([one]);
  const taken = statement(one ?? '', 'b9999', 'nobody came');
  expect(give([bare('b1111', 'it', 'rains')], [taken])).not.toEqual([one]);
});
