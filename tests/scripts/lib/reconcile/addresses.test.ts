import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buryPassages, freshAddresses, giveAddresses, giveStatementAddresses } from '../../../../scripts/lib/reconcile/addresses.ts';
import { whereNowAmong } from '../../../../src/lib/revisions/where-now.ts';
import { addressSchema, givenAddress } from '../../../../src/schemas/id.ts';
import type { LedgerStatement, Tombstone } from '../../../../src/schemas/ledger.ts';

const harbour = 'The harbour reopened on Thursday, four days after a storm tore off the roof of its warehouse.';
const repairs = 'Repairs will take until March, and the council has set aside two million crowns for them.';
const boats = 'Fishing boats from three villages had waited outside since Sunday.';
const give = (texts: string[], before: { id: string; text: string }[] = [], used: string[] = []) =>
  giveAddresses(texts, { passages: before, gone: [], used: new Set(used) }).ids;
const bury = (texts: string[], before: { id: string; text: string }[], gone: Tombstone[] = []) => {
  const known = { passages: before, gone, used: new Set<string>() };
  const given = giveAddresses(texts, known);
  return { ids: given.ids, gone: buryPassages(known, given, 1) };
};
const passages = (texts: string[]) => give(texts).map((id, index) => ({ id, text: texts[index] ?? '' }));

test('the same paragraphs have the same addresses in every run', () => {
  expect(give([harbour, repairs])).toEqual(give([harbour, repairs]));
});

test('a paragraph keeps its address when it moves, and when others come and go', () => {
  const [first, second] = passages([harbour, repairs]);
  expect(give([boats, repairs, harbour], passages([harbour, repairs])).slice(1)).toEqual([second?.id, first?.id]);
});

test('a paragraph that was corrected keeps its address', () => {
  const [before] = passages([harbour]);
  expect(give([boats, harbour.replace('Thursday', 'Friday').replace('four', 'five')], passages([harbour]))[1]).toBe(before?.id);
});

test('a paragraph that was replaced by another does not hand its address on', () => {
  const other = 'The council met on Friday, days after a vote, and talked of the price of a new roof for its town hall.';
  expect(give([other], passages([harbour]))).not.toContain(passages([harbour])[0]?.id);
});

test('equal paragraphs have addresses of their own and keep them in order', () => {
  const twice = passages([boats, boats]);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  expect(give([boats, harbour, boats], twice).filter((_, index) => index !== 1)).toEqual(twice.map(({ id }) => id));
});

test('an address that was ever given is never given to another paragraph', () => {
  const [wanted] = give([harbour]);
  expect(give([harbour], [], [wanted ?? ''])).not.toContain(wanted);
});

const paragraphs = fc.array(fc.constantFrom(harbour, repairs, boats, `${boats} They left.`, 'Short.', '***'), { maxLength: 8 });

test('addresses are well formed, each one once, and new ones are new', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, now) => {
      const previous = passages(before);
      const used = previous.map(({ id }) => id);
      const ids = give(now, previous, used);
      expect(new Set(ids).size).toBe(now.length);
      for (const id of ids) expect(id).toMatch(/^[bcdfghjkmnpqrtvwxz][0-9bcdfghjkmnpqrstvwxz]{4}$/);
      for (const text of new Set(now.filter((one) => before.includes(one)))) {
        expect(
          now.some((one, index) => one === text && previous.some((passage) => passage.id === ids[index] && passage.text === text)),
        ).toBe(true);
      }
    }),
  );
});

test('of a paragraph that was split the half with more words keeps the address', () => {
  const [before] = passages([`${harbour} ${boats}`]);
  const after = bury([harbour, boats], passages([`${harbour} ${boats}`]));
  expect(after.ids[0]).toBe(before?.id);
  expect(after.ids[1]).not.toBe(before?.id);
  expect(after.gone).toEqual([]);
});

test('of paragraphs that were merged the larger keeps its address, and the other says where it went', () => {
  const [large, small] = passages([harbour, boats]);
  const { ids, gone } = bury([`${boats} ${harbour}`], passages([harbour, boats]));
  expect(ids).toEqual([large?.id]);
  expect(gone).toEqual([{ id: small?.id, text: boats, revision: 1, fate: 'merged', into: large?.id }]);
});

test('a removed paragraph leaves its words, and has its address again when it comes back as it was', () => {
  const [, second] = passages([harbour, repairs]);
  const removed = bury([harbour], passages([harbour, repairs]));
  expect(removed.gone).toEqual([{ id: second?.id, text: repairs, revision: 1, fate: 'removed' }]);
  const back = bury([harbour, repairs], passages([harbour]), removed.gone);
  expect(back.ids[1]).toBe(second?.id);
  expect(back.gone).toEqual([]);
  const reworded = bury([harbour, repairs.replace('March', 'May')], passages([harbour]), removed.gone);
  expect(reworded.ids[1]).not.toBe(second?.id);
});

test('where two paragraphs could be the one before, neither takes its address', () => {
  const [before] = passages([harbour]);
  const ids = give([`${harbour} It was cold.`, `${harbour} It was warm.`], passages([harbour]));
  expect(ids).not.toContain(before?.id);
});

test('an old address leads on through everything that it went into', () => {
  const gone: Tombstone[] = [
    { id: 'b1111', text: 'One.', revision: 1, fate: 'merged', into: 'b2222' },
    { id: 'b2222', text: 'Two.', revision: 2, fate: 'merged', into: 'b3333' },
  ];
  expect(whereNowAmong(gone)('b1111')).toBe('b3333');
  expect(whereNowAmong(gone)('b4444')).toBe('b4444');
});

const stated = (passage: string, ...content: string[]) => ({ passage, content });
const giveStatements = (now: Omit<LedgerStatement, 'id'>[], before: LedgerStatement[] = [], gone: Tombstone[] = []) =>
  giveStatementAddresses(now, before, gone, new Set(before.map(({ id }) => id)));
const toWait = 'the council would wait for the engineers before it opened the pier';

test('a statement keeps its address while its passage stays and its words are the same or reworded', () => {
  const before = [{ id: 's1111', ...stated('b1111', toWait) }];
  expect(giveStatements([stated('b1111', toWait)], before)).toEqual(['s1111']);
  expect(giveStatements([stated('b1111', toWait.replace('council', 'city'))], before)).toEqual(['s1111']);
  expect(giveStatements([stated('b1111', 'nobody had been hurt')], before)).not.toContain('s1111');
  expect(giveStatements([stated('b2222', toWait.replace('council', 'city'))], before)).not.toContain('s1111');
});

test('a statement goes with its passage into another, and with its words into a part that was split off', () => {
  const before = [{ id: 's1111', ...stated('b1111', toWait) }];
  const merged: Tombstone[] = [{ id: 'b1111', text: toWait, revision: 1, fate: 'merged', into: 'b2222' }];
  expect(giveStatements([stated('b2222', toWait)], before, merged)).toEqual(['s1111']);
  expect(giveStatements([stated('b3333', toWait)], before)).toEqual(['s1111']);
});

test('statements have addresses of their own, told apart from those of passages by their first letter', () => {
  const said = { passage: 'b1111', content: ['the same words'] };
  const ids = giveStatements([said, said, { ...said, passage: 'b2222' }]);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^s[0-9bcdfghjkmnpqrstvwxz]{4}$/);
  expect(ids.every((id) => addressSchema.safeParse(id).success)).toBe(true);
});

test('ten times as many paragraphs of the same words take ten times as many tries for an address', () => {
  const tries = (count: number): number => {
    let tried = 0;
    const fresh = freshAddresses(givenAddress.passage, new Set(), () => {
      tried += 1;
    });
    const given = Array.from({ length: count }, () => fresh('No.'));
    expect(new Set(given).size).toBe(count);
    return tried;
  };
  expect(tries(2000)).toBeLessThanOrEqual(12 * tries(200));
});
