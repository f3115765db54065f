import { expect, test } from 'vitest';
import { type Stated, skipFurniture, takeFurniture } from '../../../../../scripts/lib/read/lines/furniture.ts';
import type { Block } from '../../../../../scripts/lib/read/model/types.ts';

const paragraph = (text: string, line: number): Block => ({ kind: 'paragraph', text, line });
/** Blocks by their words; "# " begins a heading. */
const blocksFrom = (texts: readonly string[]): Block[] =>
  texts.map((text, at) => (text.startsWith('# ') ? { kind: 'heading', text: text.slice(2), line: at + 1 } : paragraph(text, at + 1)));
/** What lines say: headline, author, day, and the prose that is left. */
function take(texts: readonly string[], stated: Stated = {}) {
  const { headline, author, published, blocks, hasStandfirst } = takeFurniture(blocksFrom(texts), stated);
  return { headline, author, published, prose: blocks.map((block) => ('text' in block ? block.text : block.kind)), hasStandfirst };
}

const HEAD = 'Ferry sinks off Pell';
const PROSE = 'The ferry sank on Thursday, the coast guard said.';
const MORE = 'Nobody was hurt, it said.';
const BYLINE = 'By Jane Doe';
const DATE = '2 March 2026';
const words = (count: number): string => Array.from({ length: count }, () => 'Word').join(' ');

test.each([
  ['of as many words as one has', words(25)],
  ['that asks', 'Who sank it?'],
  ['that calls', 'It sank!'],
  ['that ends with an abbreviation', 'Ferry sinks off Washington D.C.'],
])('a first line %s is the headline', (_, line) => {
  expect(take([line, PROSE])).toMatchObject({ headline: line, prose: [PROSE] });
});

test.each([
  ['of more words than one has', words(26)],
  ['that is a sentence', 'It sank.'],
  ['that asks and answers', 'Who sank it? We.'],
  ['that trails off', 'It sank …?'],
  ['that is an item of a list', '- Ferry sinks'],
  ['that begins as a report of an agency', 'PELL, March 2 (CP) - The ferry sank'],
  ['that goes on', 'Ferry sinks,'],
  ['that goes on, in Chinese', '渡船沉没：'],
])('a first line %s is prose', (_, line) => {
  expect(take([line, PROSE])).toMatchObject({ headline: null, prose: [line, PROSE] });
});

test.each([
  ['Headline: Ferry sinks', 'Ferry sinks'],
  ['TITLE : Ferry sinks', 'Ferry sinks'],
  ['Title:', null],
  ['The title: ferry', 'The title: ferry'],
])('a label is no part of a headline: %s', (line, headline) => {
  expect(take([line, PROSE]).headline).toBe(headline);
});

test('a headline is where it was read', () => {
  const { furniture, found } = takeFurniture(blocksFrom([BYLINE, HEAD, DATE, PROSE]));
  expect(furniture).toEqual([
    { kind: 'byline', text: BYLINE, line: 1 },
    { kind: 'headline', text: HEAD, line: 2 },
    { kind: 'date', text: DATE, line: 3 },
  ]);
  expect(found).toEqual({ headline: 'line', author: 'line', published: 'line' });
});

test('a line without prose below it is no headline, nor is a heading', () => {
  expect(take([HEAD]).headline).toBeNull();
  expect(take(['Who sank it?', 'small boats']).headline).toBeNull();
  expect(take([HEAD, '# It sank.']).headline).toBeNull();
  expect(take([HEAD, BYLINE])).toMatchObject({ headline: null, author: 'Jane Doe', prose: [HEAD] });
  expect(take([`# ${HEAD}`, PROSE])).toMatchObject({ headline: null, prose: [HEAD, PROSE] });
});

test('a heading that reads like a byline stays one', () => {
  expect(take([HEAD, '# By Jane Doe', PROSE])).toMatchObject({ author: null, prose: ['By Jane Doe', PROSE] });
});

test.each<[string, string[], boolean]>([
  ['right below the headline', [HEAD, MORE, BYLINE, PROSE], true],
  ['of as many words as one has', [HEAD, `${words(45)}.`, DATE, PROSE], true],
  ['not of more', [HEAD, `${words(46)}.`, DATE, PROSE], false],
  ['not below the byline', [HEAD, BYLINE, MORE, DATE, PROSE], false],
  ['not without a line below it', [HEAD, MORE, PROSE], false],
  ['not as the only paragraph', [HEAD, PROSE, DATE, BYLINE], false],
  ['not without a headline', [MORE, BYLINE, PROSE], false],
])('a standfirst stands between headline and byline: %s', (_, texts, is) => {
  expect(take(texts).hasStandfirst).toBe(is ? true : undefined);
});

test('a standfirst may stand below a headline of the markup, and is no table', () => {
  const stated: Stated = { headline: { text: HEAD, line: 1, from: 'heading' } };
  expect(take([MORE, BYLINE, PROSE], stated)).toMatchObject({ headline: HEAD, author: 'Jane Doe', hasStandfirst: true });
  const table: Block = { kind: 'table', align: [null], blocks: [{ kind: 'row', text: MORE, line: 1 }] };
  expect(takeFurniture([table, ...blocksFrom([BYLINE, PROSE])], stated)).toMatchObject({ author: null, furniture: [{ text: HEAD }] });
});

test('bylines and days stand above and below the prose, never in it', () => {
  expect(take([HEAD, PROSE, MORE, BYLINE, MORE])).toMatchObject({ author: null, prose: [PROSE, MORE, BYLINE, MORE] });
  expect(take([HEAD, PROSE, DATE, BYLINE])).toEqual({
    headline: HEAD,
    author: 'Jane Doe',
    published: '2026-03-02',
    prose: [PROSE],
    hasStandfirst: undefined,
  });
});

test('a signature is a byline at the end alone, and not below a quotation', () => {
  expect(take([PROSE, '— Jane Doe']).author).toBe('Jane Doe');
  expect(take([PROSE, 'He said “no”.', '— Jane Doe']).author).toBe('Jane Doe');
  expect(take(['— Jane Doe', PROSE]).author).toBeNull();
  expect(take([PROSE, '— Jane Doe', BYLINE])).toMatchObject({ author: 'Jane Doe', prose: [PROSE, '— Jane Doe'] });
  for (const quotation of ['“It sank.”', '"It sank."', '«It sank.»', '„It sank.“', '「It sank。」'])
    expect(take([PROSE, quotation, '— Jane Doe'])).toMatchObject({ author: null, prose: [PROSE, quotation, '— Jane Doe'] });
});

test('all bylines are named, each once', () => {
  expect(take([HEAD, 'By Jane Doe and Jon Roe', PROSE, BYLINE, 'By Jane Doe and Jon Roe']).author).toBe('Jane Doe and Jon Roe');
  expect(take([HEAD, BYLINE, PROSE, 'By Jon Roe', BYLINE]).author).toBe('Jane Doe, Jon Roe');
});

test('credits name who wrote it where no byline does', () => {
  const credits = '(Reporting by Jon Roe; editing by Sam Tor)';
  expect(take([HEAD, PROSE, credits]).author).toBe('Jon Roe');
  expect(take([HEAD, PROSE, '(Editing by Sam Tor)', credits]).author).toBe('Jon Roe');
  expect(take([HEAD, BYLINE, PROSE, credits]).author).toBe('Jane Doe');
  expect(take([HEAD, PROSE, `${MORE} ${credits}`, MORE, MORE]).author).toBe('Jon Roe');
  expect(take([HEAD, PROSE, `${MORE} ${credits}`, MORE, MORE, MORE]).author).toBeNull();
  expect(take([HEAD, PROSE, `# Words ${credits}`, MORE]).author).toBeNull();
  expect(take([HEAD, PROSE, `${MORE} (Editing by Sam Tor)`, `${MORE} ${credits}`, MORE]).author).toBe('Jon Roe');
});

test.each<[string, string[], string | null]>([
  ['that of publication', ['Updated 4 March 2026', DATE], '2026-03-02'],
  ['that of a change where there is no other', ['Updated 4 March 2026', 'March 2026'], '2026-03-04'],
  ['the first', [DATE, '5 March 2026'], '2026-03-02'],
  ['the one in the byline', ['By Jane Doe | 2 March 2026'], '2026-03-02'],
  ['none where it reads both ways', ['03/04/2026'], null],
])('the day is %s', (_, lines, day) => {
  expect(take([HEAD, ...lines, PROSE]).published).toBe(day);
});

test.each<[string, Stated, object]>([
  ['a headline', { headline: { text: 'Title: Ferry', line: 1, from: 'title' } }, { headline: 'Ferry', found: { headline: 'title' } }],
  ['a byline', { byline: { text: 'By Jon Roe', line: 1, from: 'meta' } }, { author: 'Jon Roe', found: { author: 'meta' } }],
  ['a byline without a label', { byline: { text: 'Jon Roe, Harbour Editor', line: 1, from: 'meta' } }, { author: 'Jon Roe' }],
  ['a byline that is a word', { byline: { text: 'staff', line: 1, from: 'meta' } }, { author: 'staff' }],
  ['the names in a byline', { byline: { text: 'By us', line: 1, from: 'meta', says: 'Jon Roe' } }, { author: 'Jon Roe' }],
  ['a day', { date: { text: '1 March 2026', line: 1, from: 'meta' } }, { published: '2026-03-01', found: { published: 'meta' } }],
  ['the day in words', { date: { text: 'today', line: 1, from: 'meta', says: '2026-03-01' } }, { published: '2026-03-01' }],
])('the markup goes before the lines where it says %s', (_, stated, said) => {
  expect(takeFurniture(blocksFrom([BYLINE, DATE, PROSE]), stated)).toMatchObject(said);
});

test('the day of a line counts where the markup says none', () => {
  const { published, found, furniture } = takeFurniture(blocksFrom([DATE, PROSE]), { date: { text: 'today', line: 9, from: 'meta' } });
  expect({ published, from: found?.published }).toEqual({ published: '2026-03-02', from: 'line' });
  expect(furniture).toEqual([
    { kind: 'date', text: 'today', line: 9 },
    { kind: 'date', text: DATE, line: 1 },
  ]);
});

test('an article that says nothing of itself has nothing found', () => {
  expect(takeFurniture(blocksFrom([PROSE, MORE]))).toEqual({
    headline: null,
    author: null,
    published: null,
    found: {},
    blocks: blocksFrom([PROSE, MORE]),
    furniture: [],
  });
});

test('lines of furniture are passed over, from a place on', () => {
  const lines = [PROSE, BYLINE, DATE, MORE].map((text) => ({ text }));
  expect([0, 1, 2, 4].map((from) => skipFurniture(lines, from))).toEqual([0, 3, 3, 4]);
});
