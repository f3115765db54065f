import { expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { acts, at, ferry, matterOf, mentionsOf, placeOf } from './acts.ts';

const split = (mdx: string, words: string, number: number, name: string): Action => ({
  ...{ do: 'split actor', actor: 'ida-brandt', at: [placeOf(mdx, 'b2222', words, number)], name, kind: 'person' },
});

test('a mention that is split off stays what it was; a name of the other one becomes another word for it', () => {
  const metonym = change(ferry, ['as="alias">Brandt', 'as="metonym">Brandt']);
  expect(mentionsOf(acts(metonym, split(metonym, 'Brandt', 1, 'Lars')), 'lars')).toEqual(['b2222: Brandt (metonym)']);
  expect(mentionsOf(acts(ferry, split(ferry, 'Brandt', 1, 'Brandt')), 'brandt')).toEqual(['b2222: Brandt (name)']);
  expect(mentionsOf(acts(ferry, split(ferry, 'Ida Brandt', 0, 'Jo')), 'jo')).toEqual(['b2222: Ida Brandt (alias)']);
});

test('a statement goes to who was split off only where that one is its source', () => {
  const two = change(ferry, [
    'statements:\n',
    'statements:\n  - { id: s2222, passage: b2222, source: Brandt, actor: ida-brandt, cue: added, content: “It was long.”, kind: direct }\n',
  ]);
  const office = change(two, ['actor: ida-brandt, cue: said', 'actor: harbour-office, cue: said']);
  const speakers = (mdx: string) => matterOf(mdx).statements.map(({ id, actor }) => [id, actor]);
  expect(speakers(acts(two, split(two, 'Brandt', 1, 'Lars')))).toEqual([
    ['s2222', 'lars'],
    ['s1111', 'ida-brandt'],
  ]);
  expect(speakers(acts(office, split(office, 'Ida Brandt', 0, 'Jo')))).toEqual([
    ['s2222', 'ida-brandt'],
    ['s1111', 'harbour-office'],
  ]);
});

test('each actor has an id of its own, however many names make the same', () => {
  const add = (name: string): Action => ({ do: 'add actor', at: at('b1111', 'Tom Reed'), name, kind: 'person' });
  const one = acts(ferry, add('Ida-Brandt'));
  const place = placeOf(one, 'b3333', 'Brandt');
  const two = acts(one, { do: 'add actor', at: place, name: 'Ida. Brandt', kind: 'person' });
  expect(matterOf(two).actors.map(({ id }) => id)).toEqual(['harbour-office', 'ida-brandt', 'ida-brandt-2', 'ida-brandt-3']);
});

test('an actor can be written in other letters, and stays the same', () => {
  const written = acts(ferry, { do: 'change actor', actor: 'ida-brandt', name: 'IDA BRANDT', kind: 'person' });
  expect(matterOf(written).actors[1]).toMatchObject({ id: 'ida-brandt', name: 'IDA BRANDT', from: 'editor' });
});

test('the words of a new actor are not tagged where they cross a link', () => {
  const added = acts(ferry, { do: 'add actor', at: at('t2222', 'of Tom'), name: 'Tom', kind: 'person' });
  expect(mentionsOf(added, 'tom')).toEqual(['t2222: of Tom (alias)']);
});

test('words that are the name of a new actor, and others, are told apart', () => {
  const added = acts(ferry, { do: 'add actor', at: at('b1111', 'Tom Reed'), name: 'Thomas Reed', kind: 'person' });
  expect(new Set(mentionsOf(added, 'thomas-reed').map((own) => own.split(': ')[1]))).toEqual(new Set(['Tom Reed (alias)']));
});

test('an actor that goes is in no statement any more, and the others stay', () => {
  const two = change(ferry, [
    'statements:\n',
    'statements:\n  - { id: s2222, passage: b2222, source: Brandt, actor: harbour-office, content: “It was long.”, kind: direct }\n  - { id: s3333, passage: b2222, actor: ida-brandt, content: worth the wait, kind: indirect }\n',
  ]);
  const removed = acts(two, { do: 'remove actor', actor: 'ida-brandt' });
  expect(matterOf(removed).statements.map(({ actor }) => actor)).toEqual(['harbour-office', undefined, undefined]);
  expect(matterOf(removed).actors.map(({ id }) => id)).toEqual(['harbour-office']);
});

test('a statement can be of another kind, and all else of it stays', () => {
  expect(acts(ferry, { do: 'change statement', statement: 's1111', kind: 'mixed' })).toBe(
    change(ferry, ['kind: indirect, from: suggested, confidence: 0.9', 'kind: mixed']),
  );
  const source = acts(ferry, { do: 'change statement', statement: 's1111', source: at('b2222', 'Brandt', 1) });
  expect(matterOf(source).statements[0]).toMatchObject({ source: 'Brandt', actor: 'ida-brandt', cue: 'said', kind: 'indirect' });
});

test('actors that somebody wrote to belong to each other stop nobody', () => {
  const round = '  - { id: vell, name: Vell, kind: country, of: quay }\n  - { id: quay, name: Quay, kind: group, of: vell }\n';
  const written = change(ferry, ['actors:\n', `actors:\n${round}`]);
  const changed = acts(written, { do: 'change actor', actor: 'ida-brandt', name: 'Ida Brandt', kind: 'person', of: 'vell' });
  expect(matterOf(changed).actors.at(-1)).toMatchObject({ id: 'ida-brandt', of: 'vell' });
});

test('the words of a new actor are tagged at the same place of another passage, and not in code', () => {
  const code = '</Section>\n\n<Section id="the-code">\n  <Passage id="c1111">\n    ```\n    Tom Reed\n    ```\n  </Passage>\n\n';
  const more = change(ferry, [
    '</Section>\n',
    `${code}  <Passage id="b4444">\n    Lot. Tom Reed.\n  </Passage>\n\n  <Passage id="b5555">\n    Amy. Tom Reed.\n  </Passage>\n</Section>\n`,
  ]);
  const added = acts(more, { do: 'add actor', at: placeOf(more, 'b4444', 'Tom Reed'), name: 'Tom Reed', kind: 'person' });
  expect(mentionsOf(added, 'tom-reed').map((own) => own.split(':')[0])).toEqual(['b1111', 'b1111', 't2222', 'b4444', 'b5555']);
});

test('of several mentions that are split off, each goes, and a statement goes with the one that is its source', () => {
  const more = acts(ferry, { do: 'tag', at: at('b3333', 'Brandt'), actor: 'ida-brandt', as: 'alias' });
  const places = [placeOf(more, 'b3333', 'Brandt'), placeOf(more, 'b2222', 'Ida Brandt')];
  const done = acts(more, { do: 'split actor', actor: 'ida-brandt', at: places, name: 'Jo', kind: 'person' });
  expect(mentionsOf(done, 'jo')).toEqual(['b3333: Brandt (alias)', 'b2222: Ida Brandt (alias)']);
  expect(matterOf(done).statements[0]?.actor).toBe('jo');
  const other = acts(more, { do: 'split actor', actor: 'ida-brandt', at: places.slice(0, 1), name: 'Jo', kind: 'person' });
  expect(matterOf(other).statements[0]?.actor).toBe('ida-brandt');
});
