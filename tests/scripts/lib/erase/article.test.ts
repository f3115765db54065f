import { expect, test } from 'vitest';
import { scrubArticle } from '../../../../scripts/lib/erase/article.ts';
import { hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import type { Erased } from '../../../../src/schemas/erased.ts';
import { cell, par, picture, row, styled, table, wordFile, run as words } from '../../../support/word.ts';

const salt = 'ab'.repeat(32);
async function scrub(source: string | Uint8Array, name: string, ...texts: string[]) {
  const doomed = (texts.length > 0 ? texts : ['Samir Oduya']).map(plainWords);
  const erasures = doomed.map((own) => ({
    ...{ explainer: 'dam', on: '2031-03-12', words: own.length },
    ...{ hash: hashWords(own, salt), elsewhere: [] },
  }));
  const erased: Erased = { salt, erasures };
  const { name: called, text, pictures } = await scrubArticle(Buffer.from(source), name, `articles/${name}`, doomed, erased);
  return { name: called, text, pictures: [...pictures].map(([path, data]) => `${path}: ${Buffer.from(data).toString()}`) };
}

test.each(['dam.txt', 'dam.TEXT', 'dam.md', 'dam.markdown'])('a text stays in its own file but for the words: %s', async (name) => {
  const source = 'The dam held\n\nSo said Samir Oduya on Friday.\n \nThe *council* of Vell met.\n';
  expect(await scrub(source, name)).toEqual({ name, text: source.replace('Samir Oduya', '[…]'), pictures: [] });
});

test.each([
  ['in the middle', 'One.\n\nSamir Oduya!\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['at the end', 'One.\n\n“Samir Oduya.”\n', 'One.\n\n'],
  ['one after the other', 'One.\n\nSamir Oduya\n\n\n\nSamir Oduya\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['beside one of signs only', 'One.\n\nSamir Oduya\n\n***\n\nTwo.\n', 'One.\n\n***\n\nTwo.\n'],
])('a paragraph of a text that has no word left goes with its empty line: %s', async (_, source, text) => {
  expect(await scrub(source, 'dam.txt')).toEqual({ name: 'dam.txt', text, pictures: [] });
});

test.each(['dam.html', 'dam.HTM', 'dam.xhtml'])('a page stays a page: %s', async (name) => {
  const source = '<html><body><h1>The dam</h1><p>So said <b>Samir</b> Oduya.</p><p>It held.</p></body></html>';
  expect(await scrub(source, name)).toEqual({ name, text: source.replace('<b>Samir</b> Oduya', '<b>[…]</b>'), pictures: [] });
});

test('a text in which the words would still be found becomes Markdown of its words', async () => {
  const { name, text } = await scrub('The dam held, said Sa*mir* Oduya.\n\nIt was **old**.\n', 'dam.old.md');
  expect(name).toBe('dam.old.md');
  expect(text).toBe('The dam held, said \\[…].\n\nIt was **old**.\n');
});

test('a page where the words stand within each other becomes Markdown of its words', async () => {
  const page = '<html><body><h1>The dam</h1><p>So Samir <b title="By Samir Oduya">Oduya</b> said.</p><p>It held.</p></body></html>';
  const { name, text } = await scrub(page, 'dam.html');
  expect(name).toBe('dam.md');
  expect(text).toBe('---\ntitle: The dam\n---\n\nSo **\\[…]** said.\n\nIt held.\n');
});

test('a document becomes a Markdown file in its shape, with its pictures beside it', async () => {
  const body = [
    styled('Title', words('The dam')),
    par(words('The dam held, said Samir Oduya.')),
    par(words('Samir Oduya')),
    par(picture('p1', 'The wall')),
    table(
      ...[
        ['Gate', 'State'],
        ['North', 'open'],
      ].map((own) => row(own.map((text) => cell(par(words(text)))))),
    ),
  ].join('');
  const document = await wordFile(body, { targets: { p1: 'media/wall.png' }, files: { 'word/media/wall.png': 'the bytes' } });
  const { name, text, pictures } = await scrub(document, 'dam.docx');
  expect({ name, pictures }).toEqual({ name: 'dam.md', pictures: ['dam/wall.png: the bytes'] });
  expect(text).toBe(`---
title: The dam
---

The dam held, said \\[…].

<figure><img src="dam/wall.png" alt="The wall"></figure>

| | |
| - | - |
| Gate | State |
| North | open |
`);
});

test('a picture whose name has the words goes', async () => {
  const parts = { targets: { p1: 'media/samir_oduya.png' }, files: { 'word/media/samir_oduya.png': 'the bytes' } };
  const document = await wordFile([par(words('The dam held.')), par(picture('p1', 'The wall'))].join(''), parts);
  expect(await scrub(document, 'dam.docx', 'samir', 'samir_oduya')).toEqual({ name: 'dam.md', text: 'The dam held.\n', pictures: [] });
});

test('what is no article is told of as such', async () => {
  await expect(scrub('\n', 'dam.txt')).rejects.toMatchObject({ file: 'articles/dam.txt', message: 'the article has no prose' });
});
