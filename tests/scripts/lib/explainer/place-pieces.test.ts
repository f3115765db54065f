import { expect, test } from 'vitest';
import type { FoundSection } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { placePieces } from '../../../../scripts/lib/explainer/place-pieces.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';

type Blocks = Article['blocks'];
const words = (text: string): Blocks[0] => ({ kind: 'paragraph', text, line: 1 });
const heading = (text: string): Blocks[0] => ({ kind: 'heading', text, line: 1 });
const rule: Blocks[0] = { kind: 'rule', line: 1 };
const sections = (...lasts: number[]): FoundSection[] =>
  lasts.map((last, index) => ({ heading: null, from: 'suggested', first: (lasts[index - 1] ?? -1) + 1, last }));

/** Of each section: the headings above, and what it holds, with the number of its paragraph. */
const placed = (blocks: Blocks, ...lasts: number[]) =>
  placePieces({ blocks }, sections(...lasts)).map(({ under, pieces }) => [
    under.join(' · '),
    pieces.map(({ leaf, within, paragraph }) => {
      const what = leaf ? ('text' in leaf ? leaf.text : leaf.kind) : 'nothing';
      return [...within.map(({ kind }) => kind), what, paragraph].join(' ');
    }),
  ]);

test('words go into the section that holds their paragraph, and no heading goes with them', () => {
  expect(placed([words('A'), words('B'), heading('Two'), words('C'), words('D')], 1, 2, 3)).toEqual([
    ['', ['A 0', 'B 1']],
    ['', ['C 2']],
    ['', ['D 3']],
  ]);
});

test('what has no words goes with what it follows; with the next where a heading stands between', () => {
  const figure: Blocks[0] = { kind: 'figure', picture: 'a.jpg', blocks: [] };
  expect(placed([rule, words('A'), figure, heading('Two'), rule, words('B'), rule], 0, 1)).toEqual([
    ['', ['rule -1', 'A 0', 'figure nothing 0']],
    ['', ['rule 0', 'B 1', 'rule 1']],
  ]);
});

test('of headings with nothing between them all but the last stand above the section', () => {
  expect(placed([heading('One'), heading('Two'), heading('Three'), words('A'), heading('Four'), words('B')], 0, 1)).toEqual([
    ['One · Two', ['A 0']],
    ['', ['B 1']],
  ]);
});

test('what holds others stays around each of them', () => {
  expect(placed([{ kind: 'quotation', blocks: [words('A'), rule, words('B')] }, heading('End')], 0, 1)).toEqual([
    ['', ['quotation A 0', 'quotation rule 0']],
    ['', ['quotation B 1']],
  ]);
});

test('an article without words has no section, and what it holds is nowhere', () => {
  expect(placed([heading('One'), heading('Two'), rule])).toEqual([]);
});
