import { expect, test } from 'vitest';
import { articleFrom } from '../../../../scripts/lib/read/article.ts';
import type { Stated } from '../../../../scripts/lib/read/lines/furniture.ts';
import type { ArticleMark, Block, LeftOut, Words } from '../../../../scripts/lib/read/model/types.ts';
import { leftOutOf, outlineOf } from './outline.ts';

const PROSE = 'The ferry sank on Thursday, the coast guard said.';
const MORE = 'Nobody was hurt, it said.';
const HEADLINE: Stated = { headline: { text: 'Ferry sinks', line: 1, from: 'heading' } };

const p = (text: string, ...marks: ArticleMark[]): Words => ({ kind: 'paragraph', text, ...(marks.length > 0 && { marks }), line: 1 });
const h = (text: string, depth?: number): Block => ({ kind: 'heading', text, ...(depth && { depth }), line: 1 });
const strong = (text: string): Words => p(text, { kind: 'strong', start: 0, end: text.length });
const picture: Block = { kind: 'figure', picture: 'a.jpg', blocks: [] };

/** An article that is made of blocks. @param notes the notes, by their labels */
function from(all: Block[], stated: Stated = HEADLINE, notes: [string, Block[]][] = [], terms: Words[] = [], leftOut: LeftOut[] = []) {
  return articleFrom(all, stated, { leftOut, noteBlocks: new Map(notes), terms: new Set(terms) });
}

test.each<[string, Block[], string | null]>([
  ['the first heading', [h('Ferry sinks', 2), p(PROSE)], 'Ferry sinks'],
  ['one below a byline and a day', [p('By Jane Doe'), p('2 March 2026'), h('Ferry sinks', 3), p(PROSE)], 'Ferry sinks'],
  ['one below a picture', [picture, h('Ferry sinks', 2), p(PROSE)], 'Ferry sinks'],
  ['one with lesser ones below', [h('Ferry sinks', 2), p(PROSE), h('Why', 3), p(MORE)], 'Ferry sinks'],
  ['not one of several of a rank', [h('Ferry sinks', 2), p(PROSE), h('Why', 2), p(MORE)], null],
  ['not one with a higher one below', [h('Ferry sinks', 3), p(PROSE), h('Why', 2), p(MORE)], null],
  ['not one of no rank among such', [h('Ferry sinks'), p(PROSE), h('Why'), p(MORE)], null],
  ['not one below prose', [p(PROSE), h('Why', 2), p(MORE)], null],
])('a heading of a lesser rank is the headline: %s', (_, blocks, headline) => {
  const article = from(blocks, {});
  expect(article.headline).toBe(headline);
  expect(article.found?.headline).toBe(headline === null ? undefined : 'heading');
  expect(outlineOf(article).includes('h2 Ferry sinks')).toBe(
    headline === null && blocks.some((own) => own.kind === 'heading' && own.text === 'Ferry sinks' && own.depth === 2),
  );
});

test.each<[string, Block, boolean]>([
  ['that asks', strong('Who pays?'), true],
  ['with a comma in it', strong('Small, not large'), true],
  ['of as many words as a heading has', strong('a '.repeat(14).concat('b')), true],
  ['of more', strong('a '.repeat(15).concat('b')), false],
  ['that is a sentence', strong('It pays.'), false],
  ['that is said', strong('“It pays.”'), false],
  ['that goes on', strong('It pays:'), false],
  ['that is slanted too', p('It pays', { kind: 'strong', start: 0, end: 7 }, { kind: 'emphasis', start: 0, end: 7 }), true],
  ['that is slanted alone', p('It pays', { kind: 'emphasis', start: 0, end: 7 }), false],
  [
    'that is a link',
    p('It pays', { kind: 'strong', start: 0, end: 7 }, { kind: 'link', url: 'https://a.example/', start: 0, end: 7 }),
    false,
  ],
  ['whose start is not bold', p('It pays', { kind: 'strong', start: 3, end: 7 }), false],
  ['whose end is not bold', p('It pays', { kind: 'strong', start: 0, end: 2 }), false],
  ['that is plain', p('It pays'), false],
  ['typed as it stands', { kind: 'preformatted', text: 'It pays', line: 1 }, false],
])('a bold line %s is a heading: %#', (_, block, is) => {
  expect(from([p(PROSE), block, p(MORE)]).blocks[1]?.kind).toBe(is ? 'heading' : block.kind);
});

test.each<[string, Block[], boolean]>([
  ['prose', [p(MORE)], true],
  ['a picture', [picture, p(MORE)], true],
  ['a rule', [{ kind: 'rule', line: 1 }, p(MORE)], false],
  ['a film', [{ kind: 'embed', url: 'https://a.example/', line: 1 }, p(MORE)], false],
  ['nothing', [], false],
])('a bold line above %s is a heading, or not', (_, below, is) => {
  expect(from([p(PROSE), strong('Who pays?'), ...below]).blocks[1]?.kind).toBe(is ? 'heading' : 'paragraph');
});

test('a bold line that stands above another is a heading too, on one line', () => {
  expect(outlineOf(from([p(PROSE), strong('Who\npays?'), strong('Not us'), p(MORE)])).slice(1, 3)).toEqual(['h Who pays?', 'h Not us']);
});

test('a bold standfirst is none, nor is the term of a definition', () => {
  const standfirst = strong('Who pays?');
  const article = from([standfirst, p('By Jane Doe'), p(PROSE)]);
  expect([article.hasStandfirst, article.blocks[0]]).toEqual([true, standfirst]);
  const term = strong('Race');
  expect(from([p(PROSE), term, p(MORE)], HEADLINE, [], [term]).blocks[1]).toEqual(term);
});

test('a standfirst is the first of an article, though a picture stands above it', () => {
  expect(from([picture, p(MORE), p('By Jane Doe'), p(PROSE)]).hasStandfirst).toBe(true);
  const caption: Block = { kind: 'figure', picture: 'a.jpg', blocks: [p('A ferry')] };
  expect(from([caption, p(MORE), p('By Jane Doe'), p(PROSE)])).not.toHaveProperty('hasStandfirst');
});

test('what stands between headline and byline does not hide the byline, and stays', () => {
  const blocks: Block[] = [picture, { kind: 'rule', line: 1 }, { kind: 'embed', url: 'https://a.example/', line: 1 }];
  const article = from([...blocks, p('By Jane Doe'), p(PROSE)]);
  expect(article.author).toBe('Jane Doe');
  expect(article.blocks).toEqual([...blocks, p(PROSE)]);
});

test('the marks of a byline are named, but for those that only set it', () => {
  const byline = p(
    'By Jane Doe',
    { kind: 'link', url: 'https://a.example/jane', start: 3, end: 11 },
    { kind: 'strong', start: 0, end: 2 },
    { kind: 'struck', text: 'Jon', start: 3, end: 3 },
    { kind: 'noteMark', label: '1', start: 11, end: 11 },
  );
  expect(leftOutOf(from([byline, p(PROSE)]))).toEqual(['link: https://a.example/jane', 'struck text: Jon', 'note mark: 1']);
});

test('notes stand at the end, those without words nowhere, and marks without a note are named', () => {
  const marked = p(
    PROSE,
    { kind: 'noteMark', label: '1', start: 4, end: 4 },
    { kind: 'noteMark', label: '2', start: 9, end: 9 },
    { kind: 'strong', start: 0, end: 3 },
  );
  const article = from([marked, p(MORE)], HEADLINE, [
    ['1', [p('In May.')]],
    ['2', []],
  ]);
  expect(outlineOf(article)).toEqual([
    `strong(The)note(1)${PROSE.slice(3)}`.replace('strong(The)note(1) ', 'strong(The) note(1)'),
    MORE,
    'note 1',
    '  In May.',
  ]);
  expect(leftOutOf(article)).toEqual(['note mark: 2']);
});

test('a heading that nothing stands below is a strong paragraph, with all its words', () => {
  expect(outlineOf(from([p(PROSE), h('Why', 2), p(MORE), h('More', 2), h('Old ones', 3)]))).toEqual([
    PROSE,
    'h2 Why',
    MORE,
    'strong(More)',
    'strong(Old ones)',
  ]);
  expect(outlineOf(from([h('Why', 2), picture]))).toEqual(['h2 Why', 'figure a.jpg']);
});

test('what was left out is told in the order of the file', () => {
  const leftOut: LeftOut[] = [7, 3, 5].map((line) => ({ kind: 'comment', text: `${line}`, line }));
  expect(leftOutOf(from([p(PROSE)], HEADLINE, [], [], leftOut))).toEqual(['comment: 3', 'comment: 5', 'comment: 7']);
  expect(from([p(PROSE)])).not.toHaveProperty('leftOut');
});

test('the day is that of a dateline where no line says it, with the year of what was left out', () => {
  const dateline = p('PELL, March 2 (CP) - The ferry sank.');
  const leftOut: LeftOut[] = [{ kind: 'page part', text: 'In 2026', line: 1 }];
  expect(from([dateline], HEADLINE, [], [], leftOut).published).toBe('2026-03-02');
  expect(from([dateline]).published).toBeNull();
  expect(from([p('1 March 2026'), dateline]).published).toBe('2026-03-01');
});
