import { expect, test } from 'vitest';
import { alignTexts } from '../../../../scripts/lib/reconcile/align.ts';

const storm = 'The harbour reopened on Thursday, four days after a storm tore off the roof of its warehouse.';
const half = 'The harbour reopened on Thursday, four days after a storm.';
const repairs = 'Repairs will take until March, and the council has set aside money.';
const boats = 'Fishing boats from three villages had waited outside since Sunday.';

test.each([
  ['as it was', storm],
  ['reworded', storm.replace('Thursday', 'Friday')],
])('a removed paragraph whose words another has, too, has not gone into that, which is there %s', (_, now) => {
  expect(alignTexts([storm, half], [now])).toEqual({ same: [0], into: [undefined, undefined] });
});

test('a paragraph that now quotes a longer one keeps its address, and so does the other', () => {
  expect(alignTexts([storm, repairs], [storm, `${repairs} ${storm}`])).toEqual({ same: [0, 1], into: [undefined, undefined] });
});

test('a paragraph keeps its address though a long new one repeats a few of its words', () => {
  const eight = 'Otto Lund painted seventeen wooden ferry benches green.';
  const long = `${boats} ${repairs} Otto Lund painted seventeen wooden ferry benches, and the rest of the quay was swept by children.`;
  expect(alignTexts([eight], [`${eight} Nobody asked.`, long])).toEqual({ same: [0, undefined], into: [undefined] });
});

test('a fragment that may come from either of two paragraphs is neither of them', () => {
  const long = `${boats} Ida Brandt will sail, and the rest of the quay was swept by children who had come from the school.`;
  expect(alignTexts([long, 'Ida Brandt will swim.'], ['Ida Brandt will.'])).toEqual({ same: [undefined], into: [undefined, undefined] });
});

test('where the words go that two paragraphs shared, the other has not gone with a few that are left', () => {
  const now = `${storm.replace('Thursday', 'Friday')} Nobody was hurt.`;
  expect(alignTexts([storm, `${half} Nobody was hurt.`], [now])).toEqual({ same: [0], into: [undefined, undefined] });
});

test('a paragraph that could be either of two is neither', () => {
  const [cold, warm] = [`${storm} It was cold.`, `${storm} It was warm.`];
  expect(alignTexts([cold, warm], [storm])).toEqual({ same: [undefined], into: [undefined, undefined] });
  expect(alignTexts([storm], [cold, warm])).toEqual({ same: [undefined, undefined], into: [undefined] });
});

test('of two paragraphs that share a part of an old one the one with more of its words is it, wherever it stands', () => {
  const [less, more] = [`${repairs} ${boats}`, `${storm} ${repairs}`];
  expect(alignTexts([`${storm} ${repairs} ${boats}`], [less, more]).same).toEqual([undefined, 0]);
  expect(alignTexts([`${storm} ${repairs} ${boats}`], [more, less]).same).toEqual([0, undefined]);
});

/** Words of their own: `some('a', 3)` is "a0 a1 a2". @param from the first number */
const some = (name: string, count: number, from = 0): string => Array.from({ length: count }, (_, at) => `${name}${from + at}`).join(' ');

test.each([
  ['eleven of twenty', `${some('a', 11)} ${some('b', 9)}`, `${some('c', 9)} ${some('a', 11)}`, true],
  ['nine of twenty', `${some('a', 9)} ${some('b', 11)}`, `${some('c', 11)} ${some('a', 9)}`, false],
  ['eight of a longer one', some('a', 8), `${some('a', 8)} ${some('c', 40)}`, true],
  ['seven of a longer one', some('a', 7), `${some('a', 7)} ${some('c', 40)}`, false],
  ['eight of two long ones', `${some('a', 8)} ${some('b', 30)}`, `${some('a', 8)} ${some('c', 30)}`, false],
  ['four of five', 'The council met on Monday.', 'The council met on Friday.', true],
  ['two of six', 'The council met in its hall.', 'The council has no more money.', false],
])('a paragraph is the one before where they share enough: %s words', (_, before, now, isSame) => {
  expect(alignTexts([before], [now]).same).toEqual([isSame ? 0 : undefined]);
});

test.each([
  ['nine tenths', 18, undefined],
  ['seven tenths', 14, 0],
])('a paragraph that another has %s of as well is taken by neither, or by the one that has all', (_, count, same) => {
  const now = [`${some('a', 20)} new`, `${some('b', 20 - count)} ${some('a', count)}`];
  expect(alignTexts([some('a', 20)], now).same).toEqual([same, undefined]);
  expect(alignTexts(now, [some('a', 20)]).same).toEqual([same]);
});

test('two paragraphs of one length that were merged have both gone into the one', () => {
  const { same, into } = alignTexts([some('a', 12), some('b', 12)], [`${some('a', 12)} ${some('b', 12)}`]);
  expect([same, into]).toEqual([[0], [undefined, 0]]);
});
