import { expect, test } from 'vitest';
import { textsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { pages } from './pages.ts';

test.each(Object.entries(pages))('the article of a page, and nothing else of it: %s', async (_, { html, lines }) => {
  const article = await readArticle(Buffer.from(html), 'ferry.html');
  expect(article.headline).toBe('Ferry stops for eleven weeks');
  expect(textsOf(article).map(({ text }) => text)).toEqual(lines);
});
