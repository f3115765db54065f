import { expect, test } from 'vitest';
import type { ActorNode, StatementNode } from '../../../../src/lib/graph/types.ts';
import { bandsOf, middleOf, percent, radiusOf } from '../../../../src/lib/pictures/dot-grid.ts';
import { flow, MOST_SIDE } from '../../../../src/lib/pictures/flow.ts';

const actor = (id: string) => ({ id }) as ActorNode;
const cast = new Map<string, ActorNode>();
const known = (id: string): ActorNode => cast.get(id) ?? (cast.set(id, actor(id)).get(id) as ActorNode);
const said = (speaker: string, ...about: string[]) =>
  ({ actor: speaker === '' ? undefined : known(speaker), about: about.map(known) }) as StatementNode;

function shown(...statements: StatementNode[]) {
  const found = flow(statements);
  return (
    found && {
      speakers: found.speakers.map((own) => own?.id).join(' '),
      about: found.about.map(({ id }) => id).join(' '),
      lines: found.lines.map(({ speaker, about, width, path }) => `${speaker?.id ?? ''}>${about.id} ${width} ${path}`),
      table: found.table.length,
    }
  );
}

test('two pairs make a picture, one does not', () => {
  expect([shown(), shown(said('a', 'b'), said('a', 'b'))]).toEqual([undefined, undefined]);
  expect(shown(said('a', 'b', 'c'))).toEqual({
    speakers: 'a',
    about: 'b c',
    lines: ['a>b 2 M0,50C50,50,50,25,100,25', 'a>c 2 M0,50C50,50,50,75,100,75'],
    table: 2,
  });
});

test('who says most stands first, then who speaks first; those who could not be determined stand last', () => {
  expect(shown(said('', 'x'), said('', 'x'), said('', 'y'), said('a', 'y'), said('b', 'y'), said('b', 'z'))).toMatchObject({
    speakers: 'b a ',
    about: 'y x z',
  });
  expect(shown(said('a', 'y'), said('b', 'z'))).toMatchObject({ speakers: 'a b', about: 'y z' });
});

test('a line is as wide as there are statements, up to a limit', () => {
  const many = Array.from({ length: 9 }, () => said('a', 'b'));
  expect(shown(...many.slice(0, 7), said('a', 'c'))?.lines.map((line) => line.split(' ')[1])).toEqual(['8', '2']);
  expect(shown(...many, said('a', 'c'))?.lines.map((line) => line.split(' ')[1])).toEqual(['9', '2']);
});

test('the picture has room for some on each side, the table for all', () => {
  const sides = shown(
    ...Array.from({ length: MOST_SIDE + 1 }, (_, at) => said(`s${at}`, 'x')),
    ...Array.from({ length: MOST_SIDE + 1 }, (_, at) => said('s0', `t${at}`)),
  );
  expect(sides?.speakers.split(' ')).toEqual(Array.from({ length: MOST_SIDE }, (_, at) => `s${at}`));
  expect(sides?.about.split(' ')).toHaveLength(MOST_SIDE);
  expect([sides?.lines.length, sides?.table]).toEqual([2 * MOST_SIDE - 1, 2 * MOST_SIDE + 2]);
});

test('columns of one band lie on one ground', () => {
  expect(bandsOf([1, 1, 2, 1].map((band) => ({ band })))).toEqual([
    { x: '0%', width: '50%' },
    { x: '50%', width: '25%' },
    { x: '75%', width: '25%' },
  ]);
  expect(bandsOf([])).toEqual([]);
});

test('a dot grows with what it stands for, up to a limit', () => {
  expect([radiusOf(1, 1), radiusOf(1, 5), radiusOf(3, 5), radiusOf(5, 5), radiusOf(9, 5)]).toEqual([5, 4, 7, 9, 9]);
  expect([middleOf(0, 4), middleOf(3, 4), percent(1 / 3)]).toEqual(['12.5%', '87.5%', '33.33%']);
});
