import { expect, test } from 'vitest';
import type { FoundName, NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { KnownActor, KnownSurface } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { joinNames } from '../../../../../scripts/lib/analyse/names/joined.ts';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

const boss: KnownActor = { id: 'ann-pell', name: 'Ann Pell', kind: 'person' };
const taught = (actor: KnownActor, role: KnownSurface['role']): KnownSurface => ({ actor, role, taught: true });
const surfaces = new Map<string, KnownSurface>([
  ...smallVocabulary.surfaces,
  ['Ann Pell', taught(boss, 'name')],
  ['Pell', taught(boss, 'alias')],
  ['Pellite', taught(boss, 'adjective')],
  ['Zed Mill', taught({ id: 'zed-mill', name: 'Zed Mill', kind: 'organisation' }, 'name')],
  ['Science', { actor: boss, role: 'alias' }],
  ['Quell', { actor: boss, role: 'name' }],
]);

/** The names and the known surfaces of a text, where `read` gives the names that were read. */
function join(text: string, ...read: [words: string, kind: NameKind][]): { names: string[]; hits: string[] } {
  const paragraphs = readParagraphs([text]);
  const found = read.map(([words, kind]): FoundName => {
    const start = text.indexOf(words);
    return { paragraph: 0, start, end: start + words.length, kind, confidence: 0.5 };
  });
  const { names, hits } = joinNames(paragraphs, found, findKnown(paragraphs, { ...smallVocabulary, surfaces }));
  return {
    names: names.map(({ start, end, kind, confidence }) => `${text.slice(start, end)}: ${kind} ${confidence}`),
    hits: hits.map(({ start, end }) => text.slice(start, end)),
  };
}

test('a name that goes past "and" or a comma is one, and what is within it stands for nothing', () => {
  const text = 'The Department for Health, Science and Sport met Norland and Zed.';
  expect(join(text, ['Department for Health', 'organisation'], ['Science', 'place'], ['Zed', 'place'])).toEqual({
    names: ['Department for Health, Science and Sport: organisation 0.9', 'Zed: place 0.5'],
    hits: ['Norland'],
  });
});

test('a name with a nickname in quotation marks is a person’s', () => {
  expect(join('They met William "Bill" Tanner there.', ['William', 'person'], ['Tanner', 'place']).names).toEqual([
    'William "Bill" Tanner: person 0.9',
  ]);
});

test('an office that goes past a comma is no name, and its holder keeps theirs', () => {
  const text = 'The Minister for Health, Science and Sport Nan Quo left.';
  expect(join(text, ['Health', 'organisation'], ['Science and Sport Nan Quo', 'person']).names).toEqual(['Nan Quo: person 0.5']);
  expect(join(text, ['Health', 'organisation'], ['Science and Sport Nan Quo', 'place']).names).toEqual([]);
});

test('a person whom the publisher teaches is read as a person', () => {
  expect(join('They met Ann Pell and Pell there.', ['Pell', 'organisation'])).toEqual({
    names: ['Ann Pell: person 0.95', 'Pell: person 0.95'],
    hits: ['Ann Pell', 'Pell'],
  });
});

test.each([
  ['They met Quell there.', 'Quell'],
  ['They met Pellite men there.', 'Pellite'],
  ['They met Zed Mill there.', 'Zed Mill'],
])('nobody else is: %s', (text, hit) => {
  expect(join(text)).toEqual({ names: [], hits: [hit] });
});

test('a longer name that was read keeps a taught one from being read in it', () => {
  expect(join('They met Pell Street dogs.', ['Pell Street', 'place']).names).toEqual(['Pell Street: place 0.5']);
});

test('where nothing is joined or taught all stays', () => {
  expect(join('They met Zed and Norland there.', ['Zed', 'place'])).toEqual({ names: ['Zed: place 0.5'], hits: ['Norland'] });
});
