import { expect, test } from 'vitest';
import { formatMoved, parseMoved } from '../../../../scripts/lib/moved/moved-file.ts';
import { addMove, answerFor } from '../../../../src/lib/moved/moves.ts';
import type { Move } from '../../../../src/schemas/moved.ts';

const on = '2031-03-12';
const explainer = (from: string, to?: string): Move => ({ kind: 'explainer', from, ...(to && { to }), on });
const plain = (text: string): Move[] => parseMoved(text, 'moved.yaml').map(({ line: _, ...move }) => move);

test('what is written is read again, names that look like numbers and days too', () => {
  const moves: Move[] = [
    explainer('2026', 'null'),
    { kind: 'section', in: 'true', from: '1e3', to: 'ferry', on },
    { kind: 'explainer', from: 'pier', on, pages: ['007', 'revisions'] },
    { kind: 'story', from: 'mine', on, pages: ['embed', 'said/2'] },
  ];
  expect(plain(formatMoved(moves))).toEqual(moves);
});

test('a chain is followed to its end, and a name that is given again leads nowhere else', () => {
  const moves = [explainer('a', 'b'), explainer('b', 'c'), explainer('x')].reduce(addMove, [] as Move[]);
  expect(answerFor(moves, { kind: 'explainer', id: 'a' })).toEqual({ to: 'c' });
  expect(answerFor(moves, { kind: 'explainer', id: 'x' })).toEqual({ on, pages: [] });
  expect(answerFor(moves, { kind: 'actor', id: 'a' })).toBeUndefined();
  const back = addMove(moves, explainer('c', 'a'));
  expect(answerFor(back, { kind: 'explainer', id: 'b' })).toEqual({ to: 'a' });
  expect(answerFor(back, { kind: 'explainer', id: 'a' })).toBeUndefined();
});

test('the sections of an explainer go with it', () => {
  const moves = addMove([{ kind: 'section', in: 'a', from: 'pier', to: 'quay', on }], explainer('a', 'b'));
  expect(answerFor(moves, { kind: 'section', in: 'b', id: 'pier' })).toEqual({ to: 'quay' });
});

test.each([
  [
    '- { kind: actor, from: a, to: b, on: 2031-03-12 }\n- { kind: actor, from: b, to: a, on: 2031-03-12 }\n',
    1,
    'actor "a" leads back to itself',
  ],
  ['# who\n- { kind: actor, from: a, to: b, on: 2031-03-12 }\n- { kind: actor, from: a, on: 2031-03-12 }\n', 3, 'actor "a" is moved twice'],
  [
    '- { kind: actor, from: a, to: b, on: 2031-03-12 }\n- { kind: actor, from: A b, on: 2031-03-12 }\n',
    2,
    '1.from: an id is lower-case words',
  ],
  ['- { kind: section, from: a, to: b, on: 2031-03-12 }\n', 1, '0: a section, and nothing else, names its explainer: "in"'],
])('a fault of the list has its line', (text, line, problem) => {
  expect(() => parseMoved(text, 'moved.yaml')).toThrow(expect.objectContaining({ line, message: expect.stringContaining(problem) }));
});
