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

const onDay = (explainers: ReturnType<typeof own>[], ...days: string[]) =>
  explainers.map((explainer, index) => ({ ...explainer, data: { ...explainer.data, published: days[index] ?? null } }));

test('the largest comes first, of equals the one whose oldest explainer is first by name', () => {
  const pair = (prefix: string, days: number[], cast: (keyof typeof kinds)[]) => days.map((day) => own(`${prefix}${day}`, day, cast));
  const small = pair('x', [1, 2, 3], ['siebel', 'okonjo']);
  const large = pair('y', [1, 2, 3, 4], ['port', 'pell']);
  expect(suggested([...small, ...large]).map(([explainers]) => explainers)).toEqual(['y1 y2 y3 y4', 'x1 x2 x3']);
  expect(suggested([...large.slice(0, 3), ...small]).map(([explainers]) => explainers)).toEqual(['x1 x2 x3', 'y1 y2 y3']);
  expect(suggested([...small, ...large.slice(0, 3)]).map(([explainers]) => explainers)).toEqual(['x1 x2 x3', 'y1 y2 y3']);
});

test('explainers within 45 days of one another are near, of one day in the order of their names', () => {
  expect(suggested(onDay(three, '2026-03-01', '2026-03-01', '2026-04-15'))).toEqual([['a c b', 'okonjo siebel port']]);
  expect(suggested(onDay(three, '2026-03-01', '2026-03-01', '2026-04-16'))).toEqual([]);
});

test('what eight share is rare, and in a large site what a twentieth of it shares, up to twelve', () => {
  const of = (count: number, others = 0) => [
    ...Array.from({ length: count }, (_, index) => own(`e${index}`, index + 1, ['siebel', 'okonjo'])),
    ...Array.from({ length: others }, (_, index) => own(`o${index}`, 1, [])),
  ];
  expect([of(8), of(9), of(9, 171), of(9, 170), of(12, 400), of(13, 400)].map((all) => suggested(all).length)).toEqual([1, 0, 1, 0, 1, 0]);
});

test('a theme that only one of a pair has does not bring them together', () => {
  const [one, two, other] = [2, 5, 9].map((day) => own(`e${day}`, day, ['siebel'], { themes: day === 9 ? [] : [wall] }));
  expect(suggested([one, two, other].flatMap((own) => own ?? []))).toEqual([]);
});
