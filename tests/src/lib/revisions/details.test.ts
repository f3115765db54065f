import { describe, expect, test } from 'vitest';
import { aboutChanges, changesBetween } from '../../../../src/lib/revisions/changes.ts';
import { midSentenceNames, namesIn, numbersIn, quotationsIn } from '../../../../src/lib/revisions/facts.ts';
import { whereNowAmong } from '../../../../src/lib/revisions/where-now.ts';
import type { Revision, Tombstone } from '../../../../src/schemas/ledger.ts';

const merged = (id: string, into: string, revision = 1): Tombstone => ({ id, into, text: id, revision, fate: 'merged' });
const removed = (id: string): Tombstone => ({ id, text: id, revision: 1, fate: 'removed' });

test.each([
  ['its own address', [], 'a', 'a'],
  ['where it went into', [merged('a', 'b')], 'a', 'b'],
  ['where that went into', [merged('a', 'b'), merged('b', 'c')], 'a', 'c'],
  ['its last one, when that is gone', [merged('a', 'b'), removed('b')], 'a', 'b'],
  ['its own, when it is gone', [removed('a')], 'a', 'a'],
  ['no endless round', [merged('a', 'b'), merged('b', 'a')], 'a', 'a'],
])('the words of a passage are now at %s', (_, gone, id, now) => {
  expect(whereNowAmong(gone)(id)).toBe(now);
});

const revision = (passages: Record<string, string>, statements: [string, string[]][] = []): Revision => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  passages: Object.entries(passages).map(([id, text]) => ({ id, text })),
  statements: statements.map(([passage, content], at) => ({ id: `s${at}`, passage, content })) as never,
});

describe('from one revision to the next', () => {
  test('each passage says what it was, what it is, and what that touches', () => {
    const before = revision({ a: 'One wall.', b: 'It fell.', c: 'It went.' }, [
      ['a', ['One wall']],
      ['b', ['It', 'fell']],
    ]);
    const after = revision({ a: 'Two walls.', d: 'It rose.' }, [['a', ['Two walls']]]);
    expect(changesBetween(before, after, [merged('b', 'a'), removed('c')], 1)).toEqual([
      { id: 'a', fate: 'changed', before: 'One wall.', after: 'Two walls.', facts: ['numbers', 'statements'] },
      { id: 'b', fate: 'merged', before: 'It fell.', after: '', facts: [], into: 'a' },
      { id: 'c', fate: 'removed', before: 'It went.', after: '', facts: [] },
      { id: 'd', fate: 'added', before: '', after: 'It rose.', facts: [] },
    ]);
  });

  test('words that came with a merged passage are no new facts; those of another are', () => {
    const before = revision({ a: 'It fell.', b: 'In 2019.', c: 'In 2020.' }, [['b', ['In', '2019']]]);
    const joined = (text: string) =>
      changesBetween(before, revision({ a: text }, [['a', ['In', '2019']]]), [merged('b', 'a'), merged('c', 'x')], 1)[0]?.facts;
    expect([joined('It fell. In 2019.'), joined('It fell. In 2020.')]).toEqual([[], ['numbers']]);
    const earlier = changesBetween(before, revision({ a: 'It fell. In 2019.' }), [merged('b', 'a', 2)], 1)[0]?.facts;
    expect(earlier).toEqual(['numbers']);
  });

  test('a passage that moved has its words before and after', () => {
    const changes = changesBetween(revision({ a: 'A.', b: 'B.', c: 'C.' }), revision({ b: 'B.', c: 'C.', a: 'A.' }), [], 1);
    expect(changes).toEqual([{ id: 'a', fate: 'moved', before: 'A.', after: 'A.', facts: [] }]);
  });

  test('a name that stands within a sentence elsewhere is one where it opens one', () => {
    const facts = (others: string) =>
      changesBetween(revision({ a: 'Brand left.', b: others }), revision({ a: 'Renn left.', b: others }), [], 1)[0]?.facts;
    expect([facts('It rained.'), facts('It was Renn.'), facts('It was Brand.')]).toEqual([[], ['names'], ['names']]);
  });
});

test('the facts of an article are compared only where both revisions have them', () => {
  const about = { headline: 'H', author: null, published: '2031-01-01' };
  const of = (own?: object) => ({ ...revision({}), ...(own && { about: own }) }) as Revision;
  expect(aboutChanges(of(), of(about))).toEqual([]);
  expect(aboutChanges(of(about), of())).toEqual([]);
  expect(aboutChanges(of(about), of({ ...about, author: 'Ada', headline: 'I' }))).toEqual([
    { what: 'headline', before: 'H', after: 'I' },
    { what: 'author', before: null, after: 'Ada' },
  ]);
});

test('names are words with a capital that opens no sentence, and never “I”', () => {
  expect(midSentenceNames('Today I met Ann Brand. She left; He stayed. “Nobody,” said Ö. – And so on: Vell. It – Was it?')).toEqual([
    'Ann',
    'Brand',
    'He',
    'Ö',
  ]);
  expect(namesIn('Brand left. I met Vell.', new Set())).toEqual(['Vell']);
  expect(namesIn('Brand left. I met Vell.', new Set(['Brand']))).toEqual(['Brand', 'Vell']);
  expect(midSentenceNames('a.b Brand')).toEqual(['Brand']);
});

test('numbers and quotations are found as they stand', () => {
  expect(numbersIn('Twenty-One of 1,475.5, tones, half a Dozen at 12:30, seventh')).toEqual([
    'twenty',
    'one',
    '1,475.5',
    'half',
    'dozen',
    '12:30',
    'seventh',
  ]);
  expect(quotationsIn('“One,” he said, "two" and “three')).toEqual(['“One,”', '"two"', '“three']);
});
