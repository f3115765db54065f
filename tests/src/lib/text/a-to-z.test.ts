import { expect, test } from 'vitest';
import { aToZ } from '../../../../src/lib/text/a-to-z.ts';

const indexOf = (names: string[], most = 0): [string, string[]][] =>
  aToZ(
    names.map((name, at) => ({ name, id: `${9 - at}` })),
    most,
  ).map(({ letter, items }) => [letter, items.map(({ name }) => name)]);

test.each<[string, string[], [string, string[]][]]>([
  [
    'the letters follow one another, and the names below each',
    ['Zoe', 'Bray', 'Adler', 'Bran'],
    [
      ['A', ['Adler']],
      ['B', ['Bran', 'Bray']],
      ['Z', ['Zoe']],
    ],
  ],
  [
    '“The” at the start does not count, however it is written',
    ['the  Ferry', 'Theatre', 'THE Mill'],
    [
      ['F', ['the  Ferry']],
      ['M', ['THE Mill']],
      ['T', ['Theatre']],
    ],
  ],
  ['“The” within a name counts', ['Ask the Mayor'], [['A', ['Ask the Mayor']]]],
  ['an accent does not count', ['Émile', 'eva', 'Ebba'], [['E', ['Ebba', 'Émile', 'eva']]]],
  [
    'a letter that is none of the alphabet with an accent has its place',
    ['Øre', 'łan', 'Æon', 'Đan', 'Ðan', 'Ħan', 'Œuf', 'Þor'],
    [
      ['A', ['Æon']],
      ['D', ['Đan', 'Ðan']],
      ['H', ['Ħan']],
      ['L', ['łan']],
      ['O', ['Œuf', 'Øre']],
      ['T', ['Þor']],
    ],
  ],
  [
    'what starts with no letter comes last, numbers by their size',
    ['10 Mills', '9 Mills', 'Yard', 'Щит'],
    [
      ['Y', ['Yard']],
      ['Щ', ['Щит']],
      ['#', ['9 Mills', '10 Mills']],
    ],
  ],
  ['an empty name stands with them', [''], [['#', ['']]]],
])('%s', (_, names, groups) => {
  expect(indexOf(names).map(([letter, list]) => [letter, list.toSorted()])).toEqual(
    groups.map(([letter, list]) => [letter, [...list].toSorted()]),
  );
});

test('numbers are in the order of their size, names without regard to accents', () => {
  expect(indexOf(['10 Mills', '9 Mills', 'éb', 'ea', 'EC'])).toEqual([
    ['E', ['ea', 'éb', 'EC']],
    ['#', ['9 Mills', '10 Mills']],
  ]);
});

test('of two with one name the lesser id is first', () => {
  const [group] = aToZ(
    ['b', 'a', 'c'].map((id) => ({ name: 'Renn', id })),
    0,
  );
  expect(group?.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('few items stand together, one more and each letter is its own', () => {
  expect(indexOf(['Bran', 'Adler'], 2)).toEqual([['', ['Adler', 'Bran']]]);
  expect(indexOf(['Bran', 'Adler'], 1).map(([letter]) => letter)).toEqual(['A', 'B']);
  expect(indexOf([], 1)).toEqual([]);
});
