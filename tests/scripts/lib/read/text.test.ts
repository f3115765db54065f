import { expect, test } from 'vitest';
import { blocksOf, readAs } from './read-as.ts';

const read = (...lines: string[]) => readAs('a.txt', lines.join('\n'));
const prose = 'The harbour reopened on Thursday.';
const more = 'Nobody was hurt, the harbour master said.';

test('a file without blank lines has one paragraph a line', async () => {
  const lines = [`${prose} ${more}`, more, `${more} ${prose}`];
  const article = await read(...lines, 'Author: T.M');
  expect(article).toMatchObject({ headline: null, author: 'T.M', published: null });
  expect(blocksOf(article)).toEqual(lines);
});

test('headline, byline and date line come off the start', async () => {
  const article = await read('Harbour reopens after storm', '', 'By Jane Doe', 'Friday, January 4, 2019', '', prose, '', more);
  expect(article).toMatchObject({ headline: 'Harbour reopens after storm', author: 'Jane Doe', published: '2019-01-04' });
  expect(article.furniture.map(({ kind, line }) => [kind, line])).toEqual([
    ['headline', 1],
    ['byline', 3],
    ['date', 4],
  ]);
  expect(article.blocks).toEqual([
    { kind: 'paragraph', text: prose, line: 6 },
    { kind: 'paragraph', text: more, line: 8 },
  ]);
});

test('a byline and a date at the end count as well', async () => {
  const article = await read(prose, more, 'By Jane Doe | 5 January 2019');
  expect(article).toMatchObject({ headline: null, author: 'Jane Doe', published: '2019-01-05' });
  expect(blocksOf(article)).toEqual([prose, more]);
});

test('a standfirst may stand between headline and byline', async () => {
  const article = await read('Harbour reopens', '', 'Four days after the storm, boats are back.', '', 'By Jane Doe', '', prose);
  expect(article).toMatchObject({ headline: 'Harbour reopens', author: 'Jane Doe', hasStandfirst: true });
  expect(await read('Harbour reopens', '', 'By Jane Doe', '', prose)).not.toHaveProperty('hasStandfirst');
  expect(blocksOf(article)).toEqual(['Four days after the storm, boats are back.', prose]);
});

test('a byline or a date within the prose stays where it is', async () => {
  const article = await read(prose, '', more, '', 'By Jane Doe', '', prose, '', 'January 5, 2019', '', more);
  expect(article).toMatchObject({ author: null, published: null });
  expect(article.blocks).toHaveLength(6);
});

test('prose that starts with "By" is prose', async () => {
  expect(blocksOf(await read('By Monday the town was empty.', '', more))).toEqual(['By Monday the town was empty.', more]);
});

test('a date that reads both ways is kept and determines nothing', async () => {
  const article = await read('Harbour reopens', '', '03/04/2019', '', prose);
  expect(article.published).toBeNull();
  expect(article.furniture).toContainEqual({ kind: 'date', text: '03/04/2019', line: 3 });
});

test('the day of publication goes before the day of an update', async () => {
  expect((await read('Harbour reopens', 'Updated Jan. 7, 2019', 'Published Jan. 5, 2019', '', prose)).published).toBe('2019-01-05');
});

test.each([
  ['Is the harbour safe?', 'Is the harbour safe?'],
  ['“We were lucky,” says harbour master', '“We were lucky,” says harbour master'],
  ['Fire kills three in Washington D.C.', 'Fire kills three in Washington D.C.'],
  ['Headline: Harbour reopens', 'Harbour reopens'],
])('the first line %s is a headline', async (line, headline) => {
  expect((await read(line, '', prose)).headline).toBe(headline);
});

test.each([prose, `${'long '.repeat(26)}line`, '- a list item', 'As she put it:'])('the first line %s is none', async (line) => {
  expect((await read(line, '', prose)).headline).toBeNull();
});

test.each(['Boats that sailed', 'By Jane Doe Jr.'])('a line with no prose below it, only %s, is no headline', async (line) => {
  const article = await read('Harbour reopens after storm', '', line);
  expect(article.headline).toBeNull();
  expect(blocksOf(article)).toContain('Harbour reopens after storm');
});

test('a line with no prose below it, only a heading, is no headline', async () => {
  const article = await readAs('a.md', 'The harbour\n\n## Who pays?\n\nsmall boats\n');
  expect(article.headline).toBeNull();
  expect(blocksOf(article)).toEqual(['The harbour', '## Who pays?', 'small boats']);
});

test('the only block of a file is no headline', async () => {
  expect(blocksOf(await read('Harbour reopens after storm'))).toEqual(['Harbour reopens after storm']);
});

test('lines that were wrapped by hand are joined', async () => {
  const article = await read(
    'Harbour reopens after storm',
    'The harbour of Port Ellery reopened on Thursday, four days after a storm',
    'tore the roof off its main warehouse. Nobody was hurt, the harbour master,',
    'Ann Poole, said.',
    '   Repairs will take until March. The council has set aside two million',
    'crowns for them, and hopes that the state will pay half.',
    'By Jane Doe',
  );
  expect(article).toMatchObject({ headline: 'Harbour reopens after storm', author: 'Jane Doe' });
  expect(blocksOf(article)).toEqual([
    'The harbour of Port Ellery reopened on Thursday, four days after a storm tore the roof off its main warehouse. Nobody was hurt, the harbour master, Ann Poole, said.',
    'Repairs will take until March. The council has set aside two million crowns for them, and hopes that the state will pay half.',
  ]);
});

test('a line that goes on in lower case is no paragraph of its own', async () => {
  expect(blocksOf(await read('They waited for the boat', 'that never came.', more))).toEqual([
    'They waited for the boat that never came.',
    more,
  ]);
});

test('lines of a block that each end a sentence are paragraphs', async () => {
  expect(blocksOf(await read(prose, more, '', prose))).toEqual([prose, more, prose]);
});

test('what stands within a line stays as it is', async () => {
  const odd = 'Two  spaces,\u00a0a no-break one, a\u200bzero width, {braces} & <tags>.';
  expect(blocksOf(await read(`\t ${odd} `, '', more))).toEqual([odd, more]);
});

test('a short line between blank lines is a subheading', async () => {
  expect(blocksOf(await read(prose, '', 'What comes next', '', more))).toEqual([prose, '## What comes next', more]);
});

test.each([
  'Photo: Jane Doe',
  '—Someone',
  '“So lucky”',
  '- a list item',
  '1. First',
  'She said:',
  'and then',
  `${'very '.repeat(10)}long`,
  'By Jane Doe',
])('the line %s between blank lines is none', async (line) => {
  expect(blocksOf(await read(prose, '', line, '', more))).toEqual([prose, line, more]);
});

test('a signature ends an article; after a quotation it names who was quoted', async () => {
  expect((await read(prose, '', more, '', '— Jane Doe')).author).toBe('Jane Doe');
  expect((await read(prose, '', '“We were lucky.”', '', '— Jane Doe')).author).toBeNull();
});

test('lines that nearly all end a sentence are paragraphs, although one goes on', async () => {
  const lines = [
    'The harbour of Vell reopened on Thursday morning.',
    'Nobody was hurt in the storm, the master said.',
    'Ida Brandt was the first to sail on the ferry to',
    'Lower Vell and the islands. She was back at noon.',
    'Others waited until the rain was over on Friday.',
  ];
  expect(blocksOf(await read(...lines))).toEqual(lines);
});

test('wrapped lines are one paragraph, although half of them end with a sentence by chance', async () => {
  const lines = [
    'The harbour of Vell reopened on Thursday morning.',
    'Nobody was hurt in the storm that the people of',
    'Lower Vell remember.',
  ];
  expect(blocksOf(await read(...lines))).toEqual([lines.join(' ')]);
});

test('a first paragraph of two wrapped lines is one, and no headline', async () => {
  const first = ['In spring the master of the harbour of old', 'Vell reopened it.'];
  const second = [
    'Nobody was hurt in the storm that the people of Lower Vell',
    'remember, and the ferry to the islands sailed again at noon.',
  ];
  const article = await read(...first, '', ...second);
  expect(article.headline).toBeNull();
  expect(blocksOf(article)).toEqual([first.join(' '), second.join(' ')]);
});
