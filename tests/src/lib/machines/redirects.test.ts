import { expect, test } from 'vitest';
import { redirectsFile } from '../../../../src/lib/machines/redirects.ts';
import type { Move } from '../../../../src/schemas/moved.ts';

const on = '2031-03-01';
const live = new Set(['explainer ice', 'actor renn', 'theme sea', 'term ferry', 'story wall', 'section quay', 'actor old']);
const fileOf = (moves: Omit<Move, 'on'>[], base = '/') =>
  redirectsFile(
    moves.map((move) => ({ ...move, on })),
    ({ kind, id }) => live.has(`${kind} ${id}`),
    base,
  );

test('an explainer that has another address leads there with all below it, and its pictures; lines with * come last', () => {
  const moves: Omit<Move, 'on'>[] = [
    { kind: 'explainer', from: 'frost', to: 'ice' },
    { kind: 'section', in: 'ice', from: 'pier', to: 'quay' },
  ];
  expect(fileOf(moves)).toBe(
    [
      '/explainers/frost/ /explainers/ice/ 301',
      '/cards/frost.png /cards/ice.png 301',
      '/explainers/ice/pier/ /explainers/ice/quay/ 301',
      '/explainers/frost/* /explainers/ice/:splat 301',
      '/cards/frost/* /cards/ice/:splat 301',
      '',
    ].join('\n'),
  );
});

test.each([
  ['actor', 'ren', 'renn', 'actors'],
  ['theme', 'lake', 'sea', 'themes'],
  ['term', 'boat', 'ferry', 'glossary'],
  ['story', 'dam', 'wall', 'stories'],
] as const)('so does a renamed %s, under the base path', (kind, from, to, folder) => {
  expect(fileOf([{ kind, from, to }], '/repo')).toBe(
    `/repo/${folder}/${from}/ /repo/${folder}/${to}/ 301\n/repo/${folder}/${from}/* /repo/${folder}/${to}/:splat 301\n`,
  );
});

test('an address that moved twice leads to where it is now', () => {
  const [first] = fileOf([
    { kind: 'actor', from: 'r', to: 'ren' },
    { kind: 'actor', from: 'ren', to: 'renn' },
  ]).split('\n');
  expect(first).toBe('/actors/r/ /actors/renn/ 301');
});

test.each([
  ['was withdrawn', [{ kind: 'actor', from: 'ren' }]],
  ['is there again', [{ kind: 'actor', from: 'old', to: 'renn' }]],
  ['leads to nothing', [{ kind: 'actor', from: 'ren', to: 'gone' }]],
  ['never moved', []],
] as const)('what %s is not redirected', (_, moves) => {
  expect(fileOf([...moves])).toBe('');
});
