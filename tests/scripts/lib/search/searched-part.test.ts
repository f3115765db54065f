import { expect, test } from 'vitest';
import { searchedPart } from '../../../../scripts/lib/search/searched-part.ts';

const head = '<meta charset="utf-8"><meta name="search-filter" data-pagefind-filter="kind[content]" content="Actor">';

test('the elements that are found and what the head says for the search are all that is read of a page', () => {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><nav>Home</nav><main><header class="x" data-pagefind-body><h1>Ferries</h1></header><p>No</p><article data-pagefind-body data-body="ferries"><p>They sail.</p></article></main></body></html>`;
  expect(searchedPart(page)).toBe(
    '<!doctype html><html lang="en"><head><meta name="search-filter" data-pagefind-filter="kind[content]" content="Actor"></head><body><header class="x" data-pagefind-body><h1>Ferries</h1></header><article data-pagefind-body data-body="ferries"><p>They sail.</p></article></body></html>',
  );
});

test('a page without a mark is not read, nor is one whose text merely has it', () => {
  expect(searchedPart('<html lang="en"><body><p>Home</p></body></html>')).toBeNull();
  expect(searchedPart('<html lang="en"><body><p><b>Write</b> data-pagefind-body on it.</p></body></html>')).toBeNull();
});

test('an element that holds another of its name is an error, not half a page', () => {
  expect(() => searchedPart('<main data-pagefind-body><p>One</p><main></main></main>')).toThrow(
    'The search cannot tell where the <main data-pagefind-body> ends: it holds another <main>.',
  );
});
