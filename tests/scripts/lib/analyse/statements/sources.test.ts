import { expect, test } from 'vitest';
import { read } from '../../../../support/reading.ts';

test.each([
  ['Anna Doran, head of the Lakes Fund, a charity, said the pier was safe.', 'Anna Doran'],
  ['Councillor Anna Doran (Harbour Party) said the pier was safe.', 'Councillor Anna Doran'],
  ['Councillor Anna Doran (Harbour Party), a retired pilot, said the pier was safe.', 'Councillor Anna Doran'],
  ['A report released by the harbour board said the pier was safe.', 'A report released by the harbour board'],
  ['Research carried out in the ports of Tressia shows that the pier is safe.', 'Research carried out in the ports of Tressia'],
  ['All the pilots she met said the pier was safe.', 'All the pilots she met'],
  ['The harbour board on Tuesday said the pier was safe.', 'The harbour board'],
  ['The family, the pilots and the fishermen said the pier was safe.', 'The family, the pilots and the fishermen'],
  ['Experts on piers and bridges said the pier was safe.', 'Experts on piers and bridges'],
  ['The attorney general is saying that the pier is safe.', 'The attorney general'],
  ['The pier is safe, as pilots have said.', 'pilots'],
  ['The pier is safe, said one member of the harbour board.', 'one member of the harbour board'],
  ['The harbour board in April said the pier was safe.', 'The harbour board'],
  ['A panel in 2001 found the pier was safe.', 'A panel'],
  ['The board met pilots; all said the pier was safe.', 'all'],
  ['The pier, she told me on Friday, is safe.', 'she'],
  ['The harbour board, a public body, announced the closure of the pier.', 'The harbour board'],
  ['The pier will close, announced the harbour board.', 'the harbour board'],
  ["According to the pilots' chief engineer, the pier was safe.", "the pilots' chief engineer"],
])('%s', (text, source) => {
  expect(read(text).statements.map((statement) => statement.source)).toEqual([source]);
});

test.each([
  ['Harbour Authority chief engineer Anna Doran said the pier was safe.', 'anna-doran'],
  ['Professor Anna Doran of the Lakes Institute said the pier was safe.', 'anna-doran'],
  ['Friends of Anna Doran said the pier was safe.', null],
])('whom the source stands for: %s', (text, actor) => {
  expect(read(text).statements.map((statement) => statement.actor)).toEqual([actor]);
});

test('a rough number opens a clause', () => {
  expect(read('Police said over a hundred people walked on the pier.').statements.map(({ content }) => content)).toEqual([
    'over a hundred people walked on the pier',
  ]);
});

test('a sentence that breaks off after its "according to" has no statement', () => {
  expect(read('The pier is safe. According to the harbour board,').statements).toEqual([]);
});
