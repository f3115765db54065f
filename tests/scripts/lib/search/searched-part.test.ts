import { expect, test } from 'vitest';
import { searchedPart } from '../../../../scripts/lib/search/searched-part.ts';

const kind = '<meta name="search-filter" data-pagefind-filter="kind[content]" content="Actor">';
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('the elements that are found and what the head says for the search are all that is read of a page', () => {
  const header = '<header class="x" data-pagefind-body><h1>Ferries</h1></header>';
  const article = '<article data-pagefind-body data-body="ferries"><p>They sail.</p></article>';
  const whole = page(`<meta charset="utf-8">${kind}`, `<nav>Home</nav><main>${header}<p>No</p>${article}</main>`);
  expect(searchedPart(whole)).toBe(page(kind, header + article));
});

test('a page without a mark is not read, nor is one whose text merely has it', () => {
  expect(searchedPart('<html lang="en"><body><p>Home</p></body></html>')).toBeNull();
  expect(searchedPart('<html lang="en"><body><p><b>Write</b> data-pagefind-body on it.</p></body></html>')).toBeNull();
});

test.each([
  ['a byline with an address', `<meta name="search-filter" data-pagefind-filter="author[content]" content="Ada <ada@vell.example>">`, ''],
  ['a headline with the mark in it', kind, '<h1>How data-pagefind-body works</h1>'],
  ['the end of an element in a value', kind, '<p title="</article> > data-pagefind-body">Sail</p>'],
  ['the end of an element in a comment', kind, '<!-- </article> <article data-pagefind-body> --><p>Sail</p>'],
  ['an element of its own name', kind, '<article><article data-pagefind-body>One</article></article>'],
])('%s does not cut it short', (_, head, inner) => {
  const article = `<article data-pagefind-body>${inner}<p>They sail.</p></article>`;
  expect(searchedPart(page(head, `<main>${article}</main>`))).toBe(page(head, article));
});
