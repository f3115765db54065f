import { expect, test } from 'vitest';
import { newTerm } from '../../../../scripts/lib/review/term.ts';
import type { GlossaryEntry } from '../../../../scripts/lib/vocabulary/glossary.ts';
import type { Move } from '../../../../src/schemas/moved.ts';

const glossary: GlossaryEntry[] = ['quay', 'berth'].map((id) => ({
  ...{ id, file: `glossary/${id}.mdx`, body: '' },
  data: { term: `the ${id}`, forms: [`${id}side`], not: [], definition: 'Where boats lie.', sources: [] },
}));
const moves: Move[] = [
  { kind: 'term', from: 'pier', to: 'quay', on: '2031-03-01' },
  { kind: 'actor', from: 'dock', to: 'harbour', on: '2031-03-01' },
];
const define = (term: string, definition = 'Where boats lie.') => newTerm({ term, definition }, glossary, moves, 'ferry.mdx');

test('a term is a file of the glossary, each of its words in one line', () => {
  expect(define(' Wet\n dock ', '\tA dock:  it has\n\nwater. ')).toEqual({
    id: 'wet-dock',
    text: "---\nterm: Wet dock\ndefinition: 'A dock: it has water.'\n---\n",
  });
  expect(define('dock').id).toBe('dock');
  expect(define('2031').text).toContain("term: '2031'\n");
});

const EXPLAINED = 'Link the words to that term, or write a longer one.';

test.each([
  ['without a letter', '—', 'the term “—” has no letter or digit', 'Write it with at least one.'],
  ['that the glossary has by its address', 'Quay', 'the glossary explains “the quay” already, in glossary/quay.mdx', EXPLAINED],
  ['that the glossary has as it is', 'the berth', 'the glossary explains “the berth” already, in glossary/berth.mdx', EXPLAINED],
  ['that is another form of one', 'berthside', 'the glossary explains “the berth” already, in glossary/berth.mdx', EXPLAINED],
  [
    'whose address was another one’s',
    'Pier',
    'the address “pier” was that of another term',
    'Write the term in other words, so that old links to it stay right.',
  ],
])('a term %s is refused with the reason', (_, term, message, hint) => {
  expect(() => define(term)).toThrow(expect.objectContaining({ name: 'ContentError', message, hint, file: 'ferry.mdx' }));
});
