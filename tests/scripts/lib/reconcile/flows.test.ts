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
