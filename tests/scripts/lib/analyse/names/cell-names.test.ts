import { expect, test } from 'vitest';
import { analyse } from '../../../../../scripts/lib/analyse/analyse.ts';
import { readMarkdown } from '../../../../../scripts/lib/read/markdown.ts';
import { vocabulary } from '../../../../support/reading.ts';

const people = (text: string) =>
  analyse(readMarkdown(`# Fares rise\n\n${text}\n`, 'fares.md'), vocabulary)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

const table = '| Winter | Old | New |\n| --- | --- | --- |\n| Dale | 2 | 3 |\n| Chase | Grace | 4 |';

test.each([
  `The Winter fare is dear.\n\n${table}`,
  'Prices rose.\n\n- Winter: 3 pounds\n- Old: 2 pounds\n- Chase: the dog\n- Dale walk, Glen walk',
  'Prices rose.\n\n1. Basil, Rosemary and Sage\n2. Autumn: closed\n3. Grant money',
])('a word that opens a cell or an item is nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test.each([
  [`Ann Dale, a nurse, left.\n\n${table}`, ['Ann Dale']],
  ['Prices rose.\n\n- Halden said no.\n- Mr Lindqvist wept.', ['Halden', 'Lindqvist']],
  ['| Name | Age |\n| --- | --- |\n| Ann Pell | 40 |\n\nPrices rose.', ['Ann Pell']],
])('unless something else says so: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});
