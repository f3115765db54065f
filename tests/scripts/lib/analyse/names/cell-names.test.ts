import { expect, test } from 'vitest';
import { analyse } from '../../../../../scripts/lib/analyse/analyse.ts';
import type { NameKind } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import { withoutCellNames } from '../../../../../scripts/lib/analyse/names/cell-names.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { readMarkdown } from '../../../../../scripts/lib/read/markdown.ts';
import { vocabulary } from '../../../../support/reading.ts';

const people = (text: string) =>
  analyse(readMarkdown(`# Fares rise\n\n${text}\n`, 'fares.md'), vocabulary)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

const table = '| Winter | Old | New |\n| --- | --- | --- |\n| Dale | 2 | 3 |\n| Chase | Grace | 4 |';

test.each([
  `The Winter fare is dear.\n\n${table}`,
  'Prices rose.\n\n- Winter: 3 pounds\n- Old: 2 pounds\n- Chase: the dog\n- Dale walk, Glen walk',
  'Prices rose.\n\n1. Basil, Rosemary and Sage\n2. Autumn: closed\n3. Grant money',
])('a word that opens a cell or an item is nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test.each([
  [`Ann Dale, a nurse, left.\n\n${table}`, ['Ann Dale']],
  ['Prices rose.\n\n- Halden said no.\n- Mr Lindqvist wept.', ['Halden', 'Lindqvist']],
  ['| Name | Age |\n| --- | --- |\n| Ann Pell | 40 |\n\nPrices rose.', ['Ann Pell']],
])('unless something else says so: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

/** The names that stay, where each capital of a word is a name; the first text is of the role given, those after it are prose. */
function kept(role: 'row' | 'item' | undefined, texts: string[], kind: NameKind = 'person'): string[] {
  const paragraphs = readParagraphs(
    texts,
    texts.map((_, i) => (i === 0 && role ? { role } : {})),
  );
  const names = texts.flatMap((text, paragraph) =>
    [...text.matchAll(/\b(?:Anna\sReed|Winter|Reed)\b/g)].map(({ 0: word, index }) => ({
      paragraph,
      start: index,
      end: index + word.length,
      kind,
      confidence: 0.9,
    })),
  );
  return withoutCellNames(names, paragraphs).map(({ paragraph, start, end }) => `${paragraph} ${texts[paragraph]?.slice(start, end)}`);
}

test.each([
  ['row', ['Winter'], []],
  ['item', ['Winter'], []],
  [undefined, ['They met Winter there.'], ['0 Winter']],
  [undefined, ['They met the Winter there.'], ['0 Winter']],
  [undefined, ['They met Winter sports there.'], ['0 Winter']],
  [undefined, ['They met the Winter sports there.'], []],
  ['row', ['Winter', 'They met Winter there.'], ['0 Winter', '1 Winter']],
  ['row', ['Winter', 'They met the Winter sports there.'], []],
  ['row', ['Mr Winter'], ['0 Winter']],
  ['row', ['Winter said no'], ['0 Winter']],
  ['row', ['said Winter'], ['0 Winter']],
  ['row', ['rain Winter rain'], []],
  ['row', ['Reed', 'They met Anna Reed there.'], ['0 Reed', '1 Anna Reed']],
  ['row', ['Reed', 'They met Anna\u00a0Reed there.'], ['0 Reed', '1 Anna\u00a0Reed']],
  ['row', ['Winter', 'They met Anna Reed there.'], ['1 Anna Reed']],
  ['row', ['Anna Reed'], ['0 Anna Reed']],
] as ['row' | 'item' | undefined, string[], string[]][])('in a %s and prose, %j: %j stay', (role, texts, wanted) => {
  expect(kept(role, texts)).toEqual(wanted);
});

test('what is no person’s name stays in a cell', () => {
  expect(kept('row', ['Winter'], 'place')).toEqual(['0 Winter']);
});
