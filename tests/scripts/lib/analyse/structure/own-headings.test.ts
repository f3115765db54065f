import { expect, test } from 'vitest';
import { findSections } from '../../../../../scripts/lib/analyse/structure/sections.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

const paragraphs = ['The old mill burned.', 'The new dam broke.', 'The tall tower fell.'].map((text) => readParagraph(text));

const found = (headings: [number, string][], headline?: string) =>
  findSections(paragraphs, new Map(headings), [], headline).map(({ heading, first, last, from }) => [heading, first, last, from]);

test('headings of an article rule in the order of its text, whatever order they come in', () => {
  const ordered = [
    ['The mill', 0, 0, 'article'],
    ['The dam', 1, 1, 'article'],
    ['The tower', 2, 2, 'article'],
  ];
  expect(
    found([
      [2, 'The tower'],
      [0, 'The mill'],
      [1, 'The dam'],
    ]),
  ).toEqual(ordered);
});

test('a heading that nothing follows makes no section', () => {
  expect(
    found([
      [1, 'The dam'],
      [3, 'More'],
    ]),
  ).toEqual([
    ['The old mill burned', 0, 0, 'suggested'],
    ['The dam', 1, 2, 'article'],
  ]);
});

test('what stands before the first heading does not say the headline once more', () => {
  expect(found([[1, 'The dam']], 'An old mill burned')[0]).toEqual([null, 0, 0, 'suggested']);
  expect(found([[1, 'The dam']], 'Storm in Orrin')[0]).toEqual(['The old mill burned', 0, 0, 'suggested']);
});

test('no section begins in what holds the paragraph before', () => {
  const about = (subject: string) => Array.from({ length: 6 }, () => `The ${subject} was as much ${subject} as a ${subject} is.`).join(' ');
  const starts = (goesOn: boolean) =>
    findSections(
      ['harbour', 'budget', 'glacier'].map((subject, at) => readParagraph(about(subject), at > 0 ? { goesOn } : {})),
      new Map(),
      [],
    ).map(({ first }) => first);
  expect([starts(false), starts(true)]).toEqual([[0, 1, 2], [0]]);
});
