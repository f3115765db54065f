import { expect, test } from 'vitest';
import { byFit, fits, mentionsAt, sectionAround, wordsAt } from '../../../src/desk/around.ts';
import type { Margin } from '../../../src/desk/types.ts';

type Actor = Margin['actors'][number];
const actor = (name: string, ...places: [start: number, end: number][]): Actor => ({
  id: name.toLowerCase(),
  name,
  kind: 'person',
  places: places.map(([start, end]) => ({ passage: 'b1c2d', start, end, relation: 'name' })),
});
const names = (actors: Actor[]): string[] => actors.map(({ name }) => name);

test('the actor whose name the words are comes first, then one with a part of it, then the one that is named most', () => {
  const actors = [actor('Harbour Office of Skell'), actor('Skell'), actor('Ada Brun'), actor('Vell', [0, 1], [2, 3])];
  expect(names(byFit(actors, 'skell'))).toEqual(['Skell', 'Harbour Office of Skell', 'Vell', 'Ada Brun']);
  expect(names(byFit(actors, 'Mayor Brun'))[0]).toBe('Ada Brun');
  expect(names(byFit(actors, 'HOOS'))[0]).toBe('Harbour Office of Skell');
});

test('a name fits in letters of any script, and not where it has nothing of the words', () => {
  expect(fits('磨坊协会', '磨坊')).toBe(true);
  expect(fits('Ada Brun', 'two ferries')).toBe(false);
});

test('a mention is at words that have a part of it, and not at those beside it', () => {
  const margin = { actors: [actor('Vell', [10, 14]), actor('Skell', [0, 5])] };
  const found = (start: number, end: number) => mentionsAt(margin, { passage: 'b1c2d', start, end }).map((own) => own.actor.name);
  expect(found(4, 11)).toEqual(['Skell', 'Vell']);
  expect(found(5, 10)).toEqual([]);
});

test('the section of a passage says whether it begins there', () => {
  const section = (id: string, ...passages: string[]) => ({ id, heading: null, name: id, passages });
  const margin = { sections: [section('one', 'b1c2d', 'f4g5h'), section('two', 'j6k7l')] };
  expect(sectionAround(margin, 'f4g5h')).toMatchObject({ section: { id: 'one' }, isFirst: true, begins: false });
  expect(sectionAround(margin, 'j6k7l')).toMatchObject({ section: { id: 'two' }, isFirst: false, begins: true });
});

test('words are those of the passage', () => {
  expect(wordsAt({ passages: [{ id: 'b1c2d', text: 'Two ferries' }] }, { passage: 'b1c2d', start: 4, end: 11 })).toBe('ferries');
});
