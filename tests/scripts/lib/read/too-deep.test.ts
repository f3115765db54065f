import { expect, test } from 'vitest';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';

const prose = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
const read = async (file: string, text: string) => textsOf(await readArticle(new TextEncoder().encode(text), file)).map((own) => own.text);
const divisions = (depth: number): string => `<article>${'<div>'.repeat(depth)}<p>${prose}</p>${'</div>'.repeat(depth)}</article>`;
const deep = 'quotations, lists or elements are nested too deeply';

test.each([
  ['brackets', '['.repeat(1000)],
  ['brackets that close', '[]'.repeat(1001)],
  ['marks', '*a '.repeat(4000)],
  ['marks of two paragraphs', `${'*a '.repeat(4000)}\n\n${'*a '.repeat(4000)}`],
  ['signs of lists', '> '.repeat(99)],
])('Markdown with as many %s as the most is read', async (_, text) => {
  expect((await read('ferry.md', `${prose}\n\n${text}a\n`))[0]).toBe(prose);
});

test('a page is read whose elements lie hundreds deep', async () => {
  expect(await read('ferry.html', divisions(490))).toEqual([prose]);
});

test.each([
  ['elements', 'ferry.html', divisions(510), undefined],
  ['more elements than a parser could take', 'ferry.html', divisions(6000), undefined],
  ['brackets', 'ferry.md', `${prose}\n\n${'['.repeat(1001)}\n`, 3],
  ['marks', 'ferry.md', `${prose}\n\n${prose}\n\n${'*a '.repeat(4001)}\n`, 5],
  ['marks of another kind', 'ferry.md', `${'_a '.repeat(2001)}\n${'*a '.repeat(2000)}\n`, 1],
  ['quotations', 'ferry.md', `${prose}\n\n${'>'.repeat(200)} a`, 3],
  ['quotations and lists', 'ferry.md', `${prose}\n${'> - 1. '.repeat(67)}a`, 2],
])('%s that lie deeper are told of', async (_, file, text, line) => {
  await expect(read(file, text)).rejects.toMatchObject({ message: deep, file, line });
});

test('elements that close by themselves do not lie in each other', async () => {
  const lines = await read('ferry.html', `<article><p>${prose}</p>${'<p>So it was.<br>'.repeat(6000)}</article>`);
  expect(lines).toHaveLength(6001);
});

test('a paragraph of a thousand links is read', async () => {
  const links = Array.from({ length: 1100 }, (_, at) => `[berth ${at}](https://harbour.example/${at})`).join(' ');
  expect(await read('ferry.md', `${prose}\n\n${links}\n`)).toHaveLength(2);
});
