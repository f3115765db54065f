import { expect, test } from 'vitest';
import { actorLists, actorPageHref } from '../../../../src/lib/routes/actor-pages.ts';
import { explainer, graphOf } from '../../../support/samples.ts';

/** A site whose actors have these names. */
function actorsOf(names: string[]) {
  const actors = names.map((name, index) => ({ id: `actor-${index}`, name, kind: 'person' as const }));
  return [...graphOf(explainer('ferry', '', { actors })).actors.values()];
}
const many = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}a ${String(index).padStart(3, '0')}`);

test('actors that one page can hold stand on one, with letters that lead down it', () => {
  const { groups, pages, letters } = actorLists(actorsOf([...many('A', 20), ...many('B', 10)]));
  expect(pages).toEqual([]);
  expect(groups.map(({ letter, items }) => [letter, items.length])).toEqual([
    ['A', 20],
    ['B', 10],
  ]);
  expect(letters).toEqual([
    { letter: 'A', href: '#ui-letter-a' },
    { letter: 'B', href: '#ui-letter-b' },
  ]);
});

test('more have a page for each letter or, where one has too many, several; every actor stands on one', () => {
  const actors = actorsOf([...many('A', 25), ...many('B', 5), '7th Fleet']);
  const { groups, pages, letters } = actorLists(actors, 10);
  expect(groups).toEqual([]);
  expect(pages.map(({ path, number, last, items }) => [path, number, last, items.length])).toEqual([
    ['a', 1, 3, 10],
    ['a/2', 2, 3, 10],
    ['a/3', 3, 3, 5],
    ['b', 1, 1, 5],
    ['other', 1, 1, 1],
  ]);
  expect(new Set(pages.flatMap(({ items }) => items))).toEqual(new Set(actors));
  expect(letters.map(({ href }) => href)).toEqual(['/actors/all/a/', '/actors/all/b/', '/actors/all/other/']);
  expect(actorPageHref('A', 2)).toBe('/actors/all/a/2/');
});

test('no page of a thousand times as many has more than it may', () => {
  const { pages } = actorLists(actorsOf(Array.from({ length: 3000 }, (_, index) => `${'ABCDE'[index % 5]}b ${index}`)));
  expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(600);
});
