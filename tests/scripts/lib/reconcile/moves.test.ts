import { expect, test } from 'vitest';
import { followMoves, insertPassage } from '../../../../scripts/lib/reconcile/merge/moves.ts';
import type { Outline } from '../../../../scripts/lib/reconcile/merge/sections.ts';

/** Sections are words, their passages letters. */
const outlines = (words: string): Outline[] => words.split(' ').map((own) => ({ id: own, passages: [...own] }) as unknown as Outline);
const show = (sections: readonly Outline[]): string => sections.map(({ passages }) => passages.join('')).join(' ');
const letters = (words: string): string[] => [...words.replaceAll(' ', '')];

/** What becomes of an editor's sections, of their own passages and of those that the article still has and they have not taken out. */
function follow(base: string, edited: string, generated: string): string {
  const [before, mineAll] = [new Set(letters(base)), new Set(letters(edited))];
  const kept = new Set([...letters(generated), ...mineAll.difference(before)]).difference(before.difference(mineAll));
  const mine = outlines(edited).map((own) => ({ ...own, passages: own.passages.filter((id) => kept.has(id)) }));
  return show(followMoves(mine, { base: letters(base), edited: letters(edited), generated: letters(generated) }, kept));
}

test.each([
  ['goes up as a whole', 'ab cd ef', 'ab cd ef', 'ef ab cd', 'ef ab cd'],
  ['goes down as a whole', 'ab cd ef', 'ab cd ef', 'cd ef ab', 'cd ef ab'],
  ['goes between two others', 'ab cd ef', 'ab cd ef', 'ab ef cd', 'ab ef cd'],
  ['goes between two with what the editor has joined', 'ab cd ef gh', 'abcd ef gh', 'ef ab cd gh', 'ef abcd gh'],
  ['that the editor has split goes as two', 'abc de', 'a bc de', 'de abc', 'de a bc'],
  ['goes without the passage that the article has taken out', 'ab cd ef', 'ab cd ef', 'ef ab d', 'ef ab d'],
  ['goes before all others with a passage new to it', 'ab cd', 'ab cd', 'cxd ab', 'cd ab'],
  ['goes though a passage that the editor has taken out comes between', 'ab c de', 'ab de', 'dea cb', 'de ab'],
  ['of one passage goes', 'a b c', 'a b c', 'b c a', 'b c a'],
  ['stays where the article has moved nothing', 'ab cd', 'ab cd', 'ab cd', 'ab cd'],
  ['stays where nothing but a new passage came', 'ab cd', 'abcd', 'ax cd', 'acd'],
])('a section %s: %s, edited %s, now %s', (_, base, edited, generated, expected) => {
  expect(follow(base, edited, generated)).toBe(expected);
});

test.each([
  ['goes to the section of the one that it follows', 'ab cd', 'ab cd', 'a cbd', 'a cbd'],
  ['goes to the head of all', 'ab cd', 'ab cd', 'dab c', 'dab c'],
  ['goes to the end of all', 'ab cd', 'ab cd', 'b cda', 'b cda'],
  ['goes within its section', 'abc', 'abc', 'bca', 'bca'],
  ['goes to another section that the article has put inside of its own', 'ab cde', 'ab cde', 'cabde', 'cab de'],
  ['of a section that is in pieces now goes where it is', 'ab cd ef', 'ab cd ef', 'cbd efa', ' cbd efa'],
  ['of a joined section goes out of it', 'ab cd ef', 'abcd ef', 'ab d efc', 'abd efc'],
  ['goes, and one of the editor’s own stays where it is', 'ab c', 'ayb', 'ba', 'yba'],
  ['goes where the article has turned it and its neighbour of a joined section round', 'a b c', 'ab c', 'cb a', ' cba'],
  ['that the editor has taken out goes nowhere', 'a b c', 'bc', 'cx a', 'c'],
  ['goes, and leaves the one that the editor has parted from it', 'abc', 'b ac', 'bac', 'ba c'],
])('a passage %s: %s, edited %s, now %s', (_, base, edited, generated, expected) => {
  expect(follow(base, edited, generated)).toBe(expected);
});

test.each([
  ['two sections', 'ab cd', 'cd ab', 'ab cd', 'cd ab'],
  ['two passages, though the article turns others round', 'abcd', 'bacd', 'abdc', 'badc'],
  ['two passages, though the article moves one of them further', 'abc', 'bac', 'bca', 'bca'],
  ['two sections, though the article moves a third', 'ab cd ef', 'cd ab ef', 'ef ab cd', 'ef cd ab'],
  ['a section of three, though the article parts them', 'a b c d', 'c d ab', 'adbc', 'c d ab'],
  ['one against two, though the article moves these before it', 'a b cd', 'ca bd', 'bd ca', 'ca bd'],
  ['one against two, though the article moves a fourth and then one of these', 'ab c d', 'bcad', 'dacb', 'bcad'],
  ['all, though the article does otherwise', 'abc', 'cba', 'bca', 'cba'],
])('an order that an editor has chosen stays: of %s: %s, edited %s, now %s', (_, base, edited, generated, expected) => {
  expect(follow(base, edited, generated)).toBe(expected);
});

test('the sections that are given stay as they are', () => {
  const mine = outlines('ab cd');
  const orders = { base: letters('abcd'), edited: letters('abcd'), generated: letters('cdab') };
  expect(show(followMoves(mine, orders, new Set('abcd')))).toBe('cd ab');
  expect(show(mine)).toBe('ab cd');
});

test.each([
  ['after the one that it follows', 'ab cd', 'x', 'axb', 'axb cd'],
  ['after the last of a section', 'ab cd', 'x', 'abxcd', 'abx cd'],
  ['after the nearest before it that is there', 'ab cd', 'x', 'cyzxd', 'ab cxd'],
  ['before the first that is there', 'ab cd', 'x', 'xycd', 'ab xcd'],
  ['at the end of the first section where none is there', 'ab cd', 'x', 'xy', 'abx cd'],
])('a passage is put in %s: %s, %s of %s', (_, sections, id, order, expected) => {
  const own = outlines(sections);
  insertPassage(own, id, [...order]);
  expect(show(own)).toBe(expected);
});
