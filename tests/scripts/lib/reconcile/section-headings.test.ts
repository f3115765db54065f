import { expect, test } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { type Decided, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';

/** A section: its address, its heading, where that comes from, and its passages as letters; `|` between them. */
type Section = string;

const explainer = (sections: readonly Section[]): string =>
  [
    `---\nformat: 1\nheadline: Letters\nauthor: null\nfrom: {}\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\nreview: { status: suggested }\nactors: []\n---\n`,
    ...sections.map((section) => {
      const [id, heading, from, letters = ''] = section.split('|');
      const passages = [...letters].map((letter) => `  <Passage id="${letter}1111">\n    It is ${letter}.\n  </Passage>\n`);
      const title = heading === '' ? '' : `  ## ${heading}\n\n`;
      return `<Section id="${id}"${from === 'editor' ? '' : ` from="${from}"`}>\n${title}${passages.join('\n')}</Section>\n`;
    }),
  ].join('\n');

function merge(base: Section[], edited: Section[], generated: Section[], decided?: Decided) {
  const versions = { base: explainer(base), edited: explainer(edited), generated: explainer(generated) };
  const { mdx, conflicts, gone } = mergeExplainers(versions, nothingRejected, decided);
  const sections = parseDocument(mdx, '').map(({ id, heading, from, passages }) =>
    [id, heading, from, passages.map((own) => own.id[0]).join('')].join('|'),
  );
  return { sections, conflicts, gone };
}

const before: Section[] = ['news|Is a|suggested|ab', 'later|Is c|suggested|cd'];
const [news, later] = before as [Section, Section];
/** The editor has written a heading of their own elsewhere, so that both have changed the sections. */
const mine: Section = 'later|My own|editor|cd';

test.each([
  [
    'the article’s new one where the editor left the section as it was',
    [news, mine],
    ['new|Is b|suggested|ab', later],
    'new|Is b|suggested|ab',
  ],
  ['none where the article has none now', [news, mine], ['new||suggested|ab', later], 'new||suggested|ab'],
  [
    'the one that it had, and its address, where the article’s is the same',
    [news, mine],
    ['new|Is a|suggested|abx', later],
    'news|Is a|suggested|abx',
  ],
  [
    'the editor’s where the article comes to the same',
    ['news|Is b|editor|ab', later],
    ['new|Is b|suggested|ab', later],
    'news|Is b|editor|ab',
  ],
  ['the editor’s where the article has none now', ['news|Hers|editor|ab', later], ['new||suggested|ab', later], 'news|Hers|editor|ab'],
  ['none where the editor took it away', ['news||suggested|ab', later], ['new|Is b|suggested|ab', later], 'news||editor|ab'],
  [
    'the old one where the editor put in another passage',
    ['news|Is a|suggested|abc', 'later|Is c|suggested|d'],
    ['new|Is b|suggested|ab', later],
    'news|Is a|suggested|abc',
  ],
  ['the article’s new one though one of its passages is gone', [news, mine], ['new|Is b|suggested|b', later], 'new|Is b|suggested|b'],
  [
    'that of the section of its address where its passages have parted',
    [news, mine],
    ['news|Is x|suggested|xa', 'more|Is b|suggested|b', later],
    'news|Is x|suggested|xab',
  ],
  [
    'its own where the section that has its passages begins with another',
    [news, mine],
    ['new|Is x|suggested|xab', later],
    'news|Is a|suggested|xab',
  ],
] as [string, Section[], Section[], Section][])('a section has the heading: %s', (_, edited, generated, expected) => {
  const merged = merge(before, edited, generated);
  expect(merged.sections[0]).toEqual(expected);
  expect(merged).toMatchObject({ conflicts: [], gone: [] });
});

test('a heading that both changed is a conflict with its section, line and what it was, though the editor renamed the section', () => {
  const hers: Section = 'hers|Hers|editor|ab';
  const now: Section[] = ['new|Is b|suggested|ab', later];
  const clash = { what: 'the heading of section "hers"', line: 11, ours: 'Hers', theirs: 'Is b', base: 'Is a', isText: true };
  expect(merge(before, [hers, later], now)).toMatchObject({ sections: [hers, later], conflicts: [clash] });
  const none: Section[] = ['news||suggested|ab', later];
  expect(merge(none, [hers, later], now).conflicts).toEqual([{ ...clash, base: undefined }]);
  expect(merge(before, [hers, later], now, 'ours')).toMatchObject({ sections: [hers, later], conflicts: [] });
  expect(merge(before, [hers, later], now, 'theirs').sections).toEqual(['hers|Is b|suggested|ab', later]);
});

const split: Section[] = ['news|Title|article|a', 'second|My own|editor|b'];

test.each([
  ['a new title of the article’s', ['title-now|Title now|article|ab'], 'title-now|Title now|article|a'],
  ['a new title whose address the editor has given', ['second|Title now|article|ab'], 'second-2|Title now|article|a'],
  ['no title any more', ['it-is-a||suggested|ab'], 'it-is-a||suggested|a'],
  ['a title that is suggested', ['title|Title|suggested|ab', 'x|Is x|suggested|x'], 'title|Title|suggested|a'],
  ['its title elsewhere', ['now|Now|article|ab', 'title|Title|article|x'], 'news|Title|article|a'],
] as [string, Section[], Section][])('a part of a section that an editor has split stands below %s', (_, generated, expected) => {
  const merged = merge(['news|Title|article|ab'], split, generated);
  expect(merged.sections[0]).toEqual(expected);
  expect(merged.sections).toContainEqual('second|My own|editor|b');
  expect(merged).toMatchObject({ conflicts: [], gone: [] });
});

test('a suggested heading that the editor put over a part is told, with its line, when its words are gone from the article', () => {
  const edited: Section[] = ['news|Is b|suggested|a', 'second|My own|editor|b'];
  const merged = merge(['news|Is a|suggested|ab'], edited, ['news|Is a|suggested|a']);
  expect(merged.sections).toEqual(['news|Is a|suggested|a']);
  expect(merged.gone).toEqual([
    { what: 'the heading “Is b” is gone: its words are no longer in the article', line: 11 },
    { what: 'the section “My own” is gone: none of its passages is left in it', line: 19 },
  ]);
});

test('a suggested heading whose words were never in the article is the editor’s, and stays', () => {
  const edited: Section[] = ['news|Hers alone|suggested|a', 'second|My own|editor|b'];
  expect(merge(['news|Is a|suggested|ab'], edited, ['now|Is x|suggested|abx'], 'ours').sections[0]).toEqual(edited[0]);
});

test('a new section whose address the editor has given to theirs gets the next that is free', () => {
  const edited: Section[] = ['more|My own|editor|ab', 'more-2|Mine|editor|cd'];
  const generated: Section[] = [news, later, 'more|Is x|suggested|x', 'more-3|Is y|suggested|y'];
  const ids = merge(before, edited, generated).sections.map((section) => section.split('|')[0]);
  expect(ids).toEqual(['more', 'more-2', 'more-3', 'more-3-2']);
});

test('a section keeps the address of the editor’s where another of theirs has the one that its new heading brings', () => {
  const edited: Section[] = [news, 'new|My own|editor|cd'];
  const generated: Section[] = ['new|Is b|suggested|ab', later];
  expect(merge(before, edited, generated).sections).toEqual(['news|Is b|suggested|ab', 'new|My own|editor|cd']);
});

test('a heading is that of the section of its address, whatever passage the editor has put first, and what is left of it', () => {
  const clash = expect.objectContaining({ what: 'the heading of section "news"', ours: 'Hers', theirs: 'Is b', base: 'Is a' });
  const first: Section[] = ['news|Hers|editor|cab', 'later|Is c|suggested|d'];
  expect(merge(before, first, ['new|Is b|suggested|ab', later]).conflicts).toEqual([clash]);
  expect(merge(before, ['news|Hers|editor|ab', later], ['new|Is b|suggested|b', later]).conflicts).toEqual([clash]);
});

test('a heading of the editor’s stands against no other where the article has parted its passages', () => {
  const generated: Section[] = ['new|Is x|suggested|a', 'more|Is b|suggested|b', later];
  expect(merge(before, ['news|Hers|editor|ab', later], generated)).toMatchObject({
    sections: ['news|Hers|editor|ab', later],
    conflicts: [],
  });
});

test('passages that an editor turned round in their section stay so, under its old heading', () => {
  const edited: Section[] = ['news|Is a|suggested|ba', later];
  expect(merge(before, edited, [news, 'later|Is d|suggested|cd']).sections).toEqual([edited[0], 'later|Is d|suggested|cd']);
});

test.each([
  ['in the article’s words that the editor wrote', 'news|Is b|editor|a', 'ax', 'news|Is b|editor|ax'],
  ['over a passage of the editor’s own', 'news|Is a|suggested|za', 'x', 'news|Is a|suggested|z'],
])('a heading stays though its words have gone from the article: one %s', (_, mine, letters, expected) => {
  const edited: Section[] = [mine, 'second|My own|editor|b', later];
  expect(merge(['news|Is a|suggested|ab', later], edited, [`now|Is x|suggested|${letters}`, later]).sections).toContain(expected);
});

test('nothing is told of a title that gives way to the article’s new one', () => {
  expect(merge(['news|Title|article|ab', later], [...split, later], ['now|Now|article|ab', later]).gone).toEqual([]);
});
