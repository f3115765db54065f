import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { withMoves } from '../../../../scripts/lib/explain/with-moves.ts';
import type { Move } from '../../../../src/schemas/moved.ts';

const on = '2031-03-12';
const move = (kind: 'actor' | 'theme', from: string, to?: string): Move => ({ kind, from, to, on });
const actor = (id: string, confidence: number, of?: string) => ({ id, name: id.toUpperCase(), confidence, ...(of && { of }) });
const analysis = (own: Partial<Record<'actors' | 'mentions' | 'statements' | 'themes', object[]>>) =>
  ({ headline: 'Kept', actors: [], mentions: [], statements: [], themes: [], ...own }) as unknown as Analysis;

test('without a move an analysis is as it was', () => {
  const own = analysis({
    actors: [actor('vell', 0.5, 'coast'), actor('coast', 0.9)],
    mentions: [{ actor: 'vell' }],
    statements: [{ actor: null }, { actor: 'vell' }],
    themes: [{ id: 'rail', because: ['train'], confidence: 1 }],
  });
  expect(withMoves(own, [])).toEqual(own);
});

test('an actor that was renamed is so everywhere: itself, who belongs to it, where it is named and what it says', () => {
  const own = analysis({
    actors: [actor('vell', 0.5), actor('guild', 0.9, 'vell')],
    mentions: [{ actor: 'vell', start: 3 }, { actor: 'guild' }],
    statements: [{ actor: 'vell', kind: 'direct' }, { actor: null }],
  });
  expect(withMoves(own, [move('actor', 'vell', 'town'), move('theme', 'guild', 'club')])).toEqual(
    analysis({
      actors: [{ ...actor('vell', 0.5), id: 'town' }, actor('guild', 0.9, 'town')],
      mentions: [{ actor: 'town', start: 3 }, { actor: 'guild' }],
      statements: [{ actor: 'town', kind: 'direct' }, { actor: null }],
    }),
  );
});

test('actors that became one are one: as the one that always had the id, as sure as the surest', () => {
  const moves = [move('actor', 'vell', 'town'), move('actor', 'quay', 'town')];
  expect(withMoves(analysis({ actors: [actor('vell', 0.9), actor('town', 0.5), actor('quay', 0.7)] }), moves).actors).toEqual([
    actor('town', 0.9),
  ]);
  expect(withMoves(analysis({ actors: [actor('quay', 0.7), actor('vell', 0.9)] }), moves).actors).toEqual([
    { ...actor('quay', 0.9), id: 'town' },
  ]);
});

test('an actor that belongs to what it became belongs to nobody', () => {
  const own = analysis({ actors: [actor('guild', 0.8, 'vell')] });
  expect(withMoves(own, [move('actor', 'guild', 'vell')]).actors).toEqual([{ id: 'vell', name: 'GUILD', confidence: 0.8 }]);
});

test('one that was withdrawn keeps its id', () => {
  expect(withMoves(analysis({ actors: [actor('vell', 1)] }), [move('actor', 'vell')]).actors).toEqual([actor('vell', 1)]);
});

test('themes that became one are suggested for the words of both, each word once', () => {
  const themes = [
    { id: 'ferries', because: ['ferry', 'quay'], confidence: 0.6 },
    { id: 'rail', because: ['train'], confidence: 1 },
    { id: 'boats', because: ['quay', 'boat'], confidence: 0.8 },
  ];
  expect(withMoves(analysis({ themes }), [move('theme', 'boats', 'ferries'), move('actor', 'rail', 'tram')]).themes).toEqual([
    { id: 'ferries', because: ['ferry', 'quay', 'boat'], confidence: 0.8 },
    { id: 'rail', because: ['train'], confidence: 1 },
  ]);
});
