import { expect, test } from 'vitest';
import {
  addStatement,
  nothingSelected,
  obstacleTo,
  type Selecting,
  withContent,
  withForm,
  withLacking,
  withoutLacking,
  withoutLast,
  withPlaces,
  withStatement,
} from '../../../src/desk/selecting.ts';

const at = (start: number, end: number, passage = 'b1c2d') => ({ passage, start, end });
const said = (...places: ReturnType<typeof at>[]) => withStatement(withPlaces(nothingSelected, places));
const then = (state: Selecting, place: ReturnType<typeof at>, take: (state: Selecting) => Selecting) => take(withPlaces(state, [place]));

test('a statement is put together of what is said, who says it, and the word that says it', () => {
  const whole = then(then(said(at(0, 20)), at(21, 24), withLacking), at(25, 29), withLacking);
  expect(whole.statement).toEqual({ asks: 'actor', content: [at(0, 20)], source: at(21, 24), cue: at(25, 29) });
  expect(whole.statement && addStatement(whole.statement, 'ada-brun')).toEqual({
    do: 'add statement',
    content: [at(0, 20)],
    source: at(21, 24),
    cue: at(25, 29),
    actor: 'ada-brun',
  });
});

test('what a statement has not is passed over', () => {
  const whole = withoutLacking(withoutLacking(said(at(0, 20))));
  expect(whole.statement).toEqual({ asks: 'actor', content: [at(0, 20)] });
});

test('more of what is said goes to its place among the rest', () => {
  const whole = then(then(said(at(30, 40)), at(0, 10), withContent), at(11, 14), withLacking);
  expect(whole.statement).toMatchObject({ content: [at(0, 10), at(30, 40)], source: at(11, 14), asks: 'cue' });
});

test('a part takes words of one passage, that of what is said, and none twice as said', () => {
  const state = said(at(0, 20));
  expect(obstacleTo(state, 'lacking')).toBe('nothing');
  expect(obstacleTo(withPlaces(state, [at(0, 3), at(0, 3, 'f4g5h')]), 'lacking')).toBe('several passages');
  expect(obstacleTo(withPlaces(state, [at(0, 3, 'f4g5h')]), 'lacking')).toBe('another passage');
  expect(obstacleTo(withPlaces(state, [at(19, 25)]), 'content')).toBe('twice');
  expect(obstacleTo(withPlaces(state, [at(20, 25)]), 'content')).toBeUndefined();
  for (const place of [at(0, 3, 'f4g5h'), at(19, 25)]) expect(then(state, place, withContent).statement).toEqual(state.statement);
});

test('no statement and no form begins with words of several passages, or with none', () => {
  expect(said(at(0, 3), at(0, 3, 'f4g5h')).statement).toBeUndefined();
  expect(said().statement).toBeUndefined();
  expect(withForm(nothingSelected, 'tag').form).toBeUndefined();
});

test('what is being written about words keeps them when others are selected', () => {
  const form = withForm(withPlaces(nothingSelected, [at(0, 3)]), 'date');
  expect(withPlaces(form, [])).toBe(form);
  const asked = withoutLacking(withoutLacking(said(at(0, 20))));
  expect(withPlaces(asked, [at(2, 4)])).toBe(asked);
});

test('each step back leaves one thing: the form, the statement, the words', () => {
  const words = withPlaces(nothingSelected, [at(0, 3)]);
  expect(withoutLast(withForm(words, 'tag'))).toEqual(words);
  expect(withoutLast(then(said(at(0, 3)), at(5, 7), withLacking))).toEqual(words);
  expect(withoutLast(words)).toEqual(nothingSelected);
});
