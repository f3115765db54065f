import { expect, test } from 'vitest';
import { findKnown } from '../../../../../scripts/lib/analyse/names/known.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary, surface } from '../../../../support/small-vocabulary.ts';

const surfaces = new Map([
  ...smallVocabulary.surfaces,
  ['the Port', surface('league', 'alias')],
  ["Norland's Own", surface('league', 'name')],
  ['Nor-Zed', surface('league', 'name')],
  ['one two three four five six seven Eight', surface('league', 'name')],
  ['one two three four five six seven eight Nine', surface('league', 'name')],
]);

/** The surfaces of the vocabulary in a text, and what each is. */
const known = (text: string): string[] =>
  findKnown(readParagraphs(text.split('\n')), { ...smallVocabulary, surfaces: new Map(surfaces) }).map(
    ({ paragraph, start, end, role }) => `${text.split('\n')[paragraph]?.slice(start, end)}: ${role}`,
  );

test.each([
  ['They met Norland there.', ['Norland: name']],
  ['They met the Norland Terrier there.', ['Norland Terrier: never']],
  ['They met Norland and Norland.\nOrlen left.', ['Norland: name', 'Norland: name', 'Orlen: capital']],
  ['Norland left. Orlen left.', ['Norland: name', 'Orlen: capital']],
  ['They met the League of Ports there.', ['League of Ports: name']],
  ['They met the League there.', []],
  ['They met norland there.', []],
  ['They met NORLAND there.', []],
  ['They met the Port there.', ['the Port: alias']],
  ['The Port left.', ['The Port: alias']],
  ['They left. The Port left.', ['The Port: alias']],
  ['They saw The Port there.', []],
  ['They met Norland’s Own there.', ['Norland’s Own: name']],
  ["They met Norland's Own there.", ["Norland's Own: name"]],
  ['They met Nor-Zed there.', ['Nor-Zed: name']],
  ['They saw one two three four five six seven Eight there.', ['one two three four five six seven Eight: name']],
  ['They saw one two three four five six seven eight Nine there.', []],
  ['', []],
])('in "%s" it knows %j', (text, wanted) => {
  expect(known(text)).toEqual(wanted);
});

test('a surface says where it stands and whose it is', () => {
  const [hit] = findKnown(readParagraphs(['Rain.', 'They met the League of Ports there.']), smallVocabulary);
  expect(hit).toMatchObject({ paragraph: 1, first: 3, last: 6, start: 13, end: 28, role: 'name', actor: { id: 'league' } });
});
