import { expect, test } from 'vitest';
import { read } from './any-explainer.ts';
import { done, town } from './town.ts';

const ids = (mdx: string): string[] => read(mdx).sections.map(({ id }) => id);
const empty = town.replace('<Section id="the-end"', '<Section id="nothing">\n  ## Nothing yet\n</Section>\n\n<Section id="the-end"');

const ROW = '  | <Row id="b7777" /> fish | 12 |\n';

test.each([
  ['', '<Section id="nobody-pays-more">\n'],
  ['The rent', '<Section id="the-rent">\n  ## The rent\n\n'],
])('a section that begins below a table which somebody drew by hand leaves it as it is drawn: %j', (heading, opening) => {
  const next = done(town, { do: 'start section', passage: 'b8888', heading });
  expect(next).toBe(town.replace(`${ROW}\n`, `${ROW}</Section>\n\n${opening}`));
});

test('a section of a heading alone goes without a trace', () => {
  expect(done(empty, { do: 'join section', section: 'nothing' })).toBe(town);
});

test('a section of a heading alone can have another one', () => {
  expect(done(empty, { do: 'write heading', section: 'nothing', heading: 'Soon' })).toBe(empty.replace('Nothing yet', 'Soon'));
});

test('a section moves forward as well as back, and no further than it is told to', () => {
  const forward = done(town, { do: 'move section', section: 'the-market', before: 'the-end' });
  expect(ids(forward)).toEqual(['the-stalls', 'the-market', 'the-end']);
  expect(ids(done(town, { do: 'move section', section: 'the-end', before: 'the-stalls' }))).toEqual([
    'the-market',
    'the-end',
    'the-stalls',
  ]);
  expect(forward.split('\n').toSorted()).toEqual(town.split('\n').toSorted());
});
