import { expect, test } from 'vitest';
import { readAs } from '../read-as.ts';

const PROSE = '<p>The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.</p>';
const POST = 'The Aldersea Post';

/** Whom the page's data name, and a meta element; the publisher is known. */
async function authorOf(inData: string[], inMeta: string): Promise<unknown> {
  const data = { '@type': 'NewsArticle', headline: 'Mill closes', author: inData, publisher: { '@type': 'Organization', name: POST } };
  const meta = inMeta && `<meta name="author" content="${inMeta}">`;
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>${meta}`;
  const { author } = await readAs('a.html', `<head>${head}</head><body><article><h1>Mill closes</h1>${PROSE}${PROSE}</article></body>`);
  return author;
}

test.each([
  ['the data', ['Jane Pell'], 'Tom Orr', 'Jane Pell'],
  ['a meta element, where the data name the publisher alone', [POST], 'Jane Pell', 'Jane Pell'],
  ['a meta element, where the data name the publisher in other letters', [POST.toUpperCase()], 'Jane Pell', 'Jane Pell'],
  ['the data, where they name somebody beside the publisher', ['Jane Pell', POST], 'Tom Orr', 'Jane Pell'],
  ['the data, where nobody but the publisher is named', [POST], '', POST],
  ['the data, all whom they name', ['Jane Pell', 'Tom Orr'], '', 'Jane Pell, Tom Orr'],
])('the author is said by %s', async (_, inData, inMeta, author) => {
  expect(await authorOf(inData, inMeta)).toBe(author);
});
