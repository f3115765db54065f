import { describe, expect, test } from 'vitest';
import { aboutChanges, changesBetween } from '../../../../src/lib/revisions/changes.ts';
import { namesIn, numbersIn } from '../../../../src/lib/revisions/facts.ts';
import type { Revision, Tombstone } from '../../../../src/schemas/ledger.ts';

const revision = (texts: [string, string][], statements: Revision['statements'] = []): Revision => ({
  file: 'a.txt',
  sha256: '0'.repeat(64),
  passages: texts.map(([id, text]) => ({ id, text })),
  statements,
});
const between = (before: [string, string][], after: [string, string][], gone: Tombstone[] = []) =>
  changesBetween(revision(before), revision(after), gone, 1).map(({ id, fate, into }) => [id, fate, ...(into ? [into] : [])]);

/** What a change of one passage touches. */
const facts = (before: string, after: string) =>
  changesBetween(revision([['b1000', before]]), revision([['b1000', after]]), [], 1)[0]?.facts;

describe('from one revision to the next', () => {
  test('nothing is said of passages that stayed', () => {
    expect(
      between(
        [
          ['b1000', 'One.'],
          ['c1000', 'Two.'],
        ],
        [
          ['b1000', 'One.'],
          ['c1000', 'Two.'],
        ],
      ),
    ).toEqual([]);
  });

  test('passages are added and removed, each told where it stands or stood', () => {
    const before: [string, string][] = [
      ['b1000', 'One.'],
      ['c1000', 'Two.'],
      ['d1000', 'Three.'],
    ];
    expect(
      between(before, [
        ['b1000', 'One.'],
        ['d1000', 'Three.'],
        ['f1000', 'Four.'],
      ]),
    ).toEqual([
      ['c1000', 'removed'],
      ['f1000', 'added'],
    ]);
    expect(
      between(before, [
        ['c1000', 'Two.'],
        ['d1000', 'Other.'],
      ]),
    ).toEqual([
      ['b1000', 'removed'],
      ['d1000', 'changed'],
    ]);
  });

  test('a passage that went into another is told with that one', () => {
    const gone: Tombstone[] = [{ id: 'c1000', text: 'Two.', revision: 1, fate: 'merged', into: 'b1000' }];
    expect(
      between(
        [
          ['b1000', 'One.'],
          ['c1000', 'Two.'],
        ],
        [['b1000', 'One. Two.']],
        gone,
      ),
    ).toEqual([
      ['b1000', 'changed'],
      ['c1000', 'merged', 'b1000'],
    ]);
  });

  test.each([
    ['fbcd', ['f1000', 'moved']],
    ['cdbf', ['b1000', 'moved']],
  ])('of passages in the order %s only the one that moved is told', (order, moved) => {
    const inOrder = (letters: string) => [...letters].map((letter): [string, string] => [`${letter}1000`, `About ${letter}.`]);
    expect(between(inOrder('bcdf'), inOrder(order))).toEqual([moved]);
  });
});

describe('a changed passage', () => {
  test.each([
    ['The wall broke in the night.', 'The wall gave way in the night.', []],
    ['Nine boats sank.', 'Eleven boats sank.', ['numbers']],
    ['It cost 1,200 crowns.', 'It cost 1,300 crowns.', ['numbers']],
    ['The mayor, Ada Brun, left.', 'The mayor, Ada Bruun, left.', ['names']],
    ['Repairs begin now, said Brun.', 'Work begins now, said Brun.', []],
    ['He said: “We wait.”', 'He said: “We will wait.”', ['quotations']],
    ['She said "no" twice.', 'She said "never" three times.', ['numbers', 'quotations']],
    ['Six boats left Tarn and Vell.', 'From Vell and Tarn six boats left.', []],
  ])('%s → %s touches %j', (before, after, touched) => {
    expect(facts(before, after)).toEqual(touched);
  });

  test('into which another was merged touches nothing that either had before', () => {
    const before = revision([
      ['b1000', 'The ferry sank.'],
      ['c1000', 'Nine boats from Vell came.'],
    ]);
    const gone: Tombstone[] = [{ id: 'c1000', text: 'Nine boats from Vell came.', revision: 1, fate: 'merged', into: 'b1000' }];
    const after = revision([['b1000', 'The ferry sank. Nine boats from Vell came.']]);
    expect(changesBetween(before, after, gone, 1)[0]?.facts).toEqual([]);
  });

  test('touches a statement when what somebody said is another', () => {
    const said = (content: string) => [{ id: 's1000', passage: 'b1000', content: [content] }];
    const before = revision([['b1000', 'She said it was late.']], said('it was late'));
    const after = revision([['b1000', 'She said it was too late.']], said('it was too late'));
    expect(changesBetween(before, after, [], 1)[0]?.facts).toEqual(['statements']);
  });
});

test('a word that opens a sentence is a name when it is one elsewhere', () => {
  const text = 'Tarn waits. Boats from Vell wait. “Nobody knows,” said Ada.';
  expect(namesIn(text, new Set(['Tarn']))).toEqual(['Tarn', 'Vell', 'Ada']);
});

test('numbers are found in figures and in words, and not within words', () => {
  expect(numbersIn('At 1.15am on 3 May twenty-one people, often alone, paid £2,000.')).toEqual(['1.15', '3', 'twenty', 'one', '2,000']);
});

test('what an article says of itself otherwise is told, where both revisions have noted it', () => {
  const about = { headline: 'One', author: null, published: '2026-03-01' };
  const [before, after] = [about, { ...about, headline: 'Two', author: 'Jo Lind' }].map((about) => ({ ...revision([]), about }));
  expect(before && after && aboutChanges(before, after)).toEqual([
    { what: 'headline', before: 'One', after: 'Two' },
    { what: 'author', before: null, after: 'Jo Lind' },
  ]);
  expect(before && aboutChanges(before, before)).toEqual([]);
  expect(after && aboutChanges(revision([]), after)).toEqual([]);
});
