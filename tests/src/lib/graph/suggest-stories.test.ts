import { expect, test } from 'vitest';
import { suggestStories } from '../../../../src/lib/graph/suggest-stories.ts';
import { explainer, passage, section } from '../../../support/samples.ts';

const kinds = { siebel: 'person', okonjo: 'person', port: 'organisation', velden: 'country', pell: 'person' } as const;
const wall = { id: 'walls', name: 'Walls', iptc: 'medtop:20000430' };

/** An explainer of a day of March 2026, with actors each of which two passages mention. */
function own(
  slug: string,
  day: number,
  cast: (keyof typeof kinds)[],
  { once = [] as (keyof typeof kinds)[], themes = [] as (typeof wall)[] } = {},
) {
  const mention = (id: string) => `<Actor id="${id}">${id}</Actor>`;
  const words = (ids: string[]) => `${ids.map(mention).join(', ')} came.`;
  return explainer(slug, section('s', passage('b1000', words([...cast, ...once])), passage('c1000', words(cast))), {
    published: `2026-03-${String(day).padStart(2, '0')}`,
    actors: [...cast, ...once].map((id) => ({ id, name: id, kind: kinds[id] })),
    themes,
  });
}
const suggested = (explainers: ReturnType<typeof own>[], settled = false) =>
  suggestStories(explainers, () => settled).map(({ explainers, actors }) => [explainers.join(' '), actors.join(' ')]);

const three = [own('c', 9, ['siebel', 'okonjo']), own('a', 2, ['siebel', 'okonjo', 'port']), own('b', 5, ['okonjo', 'siebel', 'port'])];

test('explainers that share rare actors within days seem to be one story, oldest first', () => {
  expect(suggested([...three, own('bakery', 3, ['pell'])])).toEqual([['a b c', 'okonjo siebel port']]);
});

test('one shared actor is not enough, unless a rare theme goes with it', () => {
  const one = (themes: (typeof wall)[]) => [2, 5, 9].map((day) => own(`e${day}`, day, ['siebel'], { themes }));
  expect(suggested(one([]))).toEqual([]);
  expect(suggested(one([wall]))).toEqual([['e2 e5 e9', 'siebel']]);
});

test('two explainers are no story yet, nor are three of which one goes with one other only', () => {
  expect(suggested(three.slice(0, 2))).toEqual([]);
  expect(
    suggested([own('a', 2, ['siebel', 'okonjo']), own('b', 3, ['siebel', 'okonjo', 'port', 'pell']), own('c', 4, ['port', 'pell'])]),
  ).toEqual([]);
});

test('a country, and whoever is mentioned once, tell nothing', () => {
  expect(suggested([2, 5, 9].map((day) => own(`e${day}`, day, ['siebel', 'velden'])))).toEqual([]);
  expect(suggested([2, 5, 9].map((day) => own(`e${day}`, day, ['siebel'], { once: ['okonjo'] })))).toEqual([]);
});

test('what many explainers share is not rare, and what is far apart in time is not one story', () => {
  expect(suggested(Array.from({ length: 9 }, (_, index) => own(`e${index}`, index + 1, ['siebel', 'okonjo'])))).toEqual([]);
  const years = three.map((explainer, index) => ({ ...explainer, data: { ...explainer.data, published: `202${index}-03-01` } }));
  expect(suggested(years)).toEqual([]);
  expect(suggested(three.map((explainer) => ({ ...explainer, data: { ...explainer.data, published: null } })))).toEqual([]);
});

test('what a person has decided is not suggested', () => {
  expect(suggested(three, true)).toEqual([]);
});
