import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseHtml } from '../../../../scripts/lib/html/tree.ts';
import { indexSite } from '../../../../scripts/lib/search/index-site.ts';
import { readPagefind } from '../../../../scripts/lib/search/pagefind.ts';
import { cutSearched, findSearched } from '../../../../scripts/lib/search/searched.ts';
import type { SearchEngine } from '../../../../src/lib/search/answer.ts';
import { PAGEFIND_VERSION } from '../../../../src/lib/search/pagefind-format.ts';
import { request } from '../../../src/lib/search/engine/memory.ts';
import { engineOfSite } from '../../../src/lib/search/engine/site.ts';

/** What an article may say, each on a page of its own: as its words stand in HTML, and as a reader sees them. */
const hostile: { slug: string; heading: string; words: string; author?: string; isBare?: boolean }[] = [
  {
    slug: 'byline',
    author: 'Ada Brun &lt;ada@vell.example>',
    heading: 'Bridge plan passes',
    words: 'The council of Vell voted on the bridge.',
  },
  { slug: 'mark', heading: 'How data-pagefind-body works', words: 'The mayor explained the index.' },
  {
    slug: 'quotes',
    author: 'Ada &quot;Bee&quot; Brun &amp; Co',
    heading: 'A &#34;quoted&#34; orchard',
    words: 'Apples &#39;fell&#39; in autumn.',
  },
  { slug: 'ends', heading: 'A lighthouse', words: 'It said &lt;/main> and &lt;/article> &lt;/html> before dusk.' },
  { slug: 'comments', heading: 'A windmill', words: 'It said &lt;!-- and then --> and <!-- </article> --> turned.' },
  { slug: 'ignore', heading: 'Why data-pagefind-ignore stays', words: 'The word data-pagefind-ignore="all" hid no tortoise.' },
  { slug: 'entities', heading: 'Salt &amp;amp; pepper', words: 'R&amp;D at AT&#38;T cost &#163;5 &lt;b>per&lt;/b> hedgehog.' },
  {
    slug: 'bare',
    heading: 'A quarry',
    words: 'The quarry of Orrin sold its last slab of marble to a sculptor from Vell who cut a heron out of it.',
    isBare: true,
  },
];

const sectionOf = ({ slug, words, isBare }: (typeof hostile)[number]) => {
  const [start, heading] = isBare ? [`<section id="s-${slug}">`, ''] : ['<section>', `<h2 id="s-${slug}">What happened</h2>`];
  return `${start}${heading}<div id="p-${slug}"><p>${words}</p></div></section>`;
};

const pageOf = ({ slug, author = 'Iris Quenby', heading, ...rest }: (typeof hostile)[number]) =>
  `<!doctype html><html lang="en"><head><title>${heading}</title><meta property="og:title" content="${heading}">
<meta name="search-filter" data-pagefind-filter="kind[content]" content="Explainer">
<meta name="search-filter" data-pagefind-filter="author[content]" content="${author}"></head>
<body><main><header data-pagefind-body><h1 title="${heading} > ">${heading}</h1></header><article data-body="${slug}" data-pagefind-body>
${sectionOf({ slug, heading, ...rest })}
</article><footer>Walrus</footer></main></body></html>`;

let folder: string;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-index-'));
  for (const page of hostile) {
    await mkdir(join(folder, page.slug));
    await writeFile(join(folder, page.slug, 'index.html'), pageOf(page));
  }
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><body><p>No data-pagefind-body.</p></body></html>');
  await indexSite(folder);
  engine = await engineOfSite(folder);
});
afterAll(() => rm(folder, { recursive: true }));
afterAll(() => vi.unstubAllGlobals());

async function ask(words: string, filters: Partial<Parameters<typeof request>[1] & object>['filters'] = request('').filters) {
  const answer = await engine.search(request(words, { filters }));
  const hits = await answer.hits(0, 10);
  return { ...answer, urls: hits.map(({ url }) => url), first: hits[0] };
}

describe('what an article says of HTML and of the index is words to search', () => {
  test.each([
    ['voted on the bridge', 'byline'],
    ['mayor explained', 'mark'],
    ['apples fell autumn', 'quotes'],
    ['lighthouse before dusk', 'ends'],
    ['windmill turned', 'comments'],
    ['hid no tortoise', 'ignore'],
    ['hedgehog', 'entities'],
    ['marble heron', 'bare'],
  ])('%s', async (words, slug) => {
    const { urls, isPartial } = await ask(words);
    expect({ first: urls[0], isPartial }).toEqual({ first: `/${slug}/#s-${slug}`, isPartial: false });
  });

  test('headlines, excerpts and authors are shown as they are read', async () => {
    const excerptOf = async (words: string) => (await ask(words)).first?.sections[0]?.excerpt.map(({ text }) => text).join('');
    expect((await ask('mayor explained')).first?.title).toBe('How data-pagefind-body works');
    expect((await ask('hedgehog')).first?.title).toBe('Salt &amp; pepper');
    expect(await excerptOf('hedgehog')).toBe('R&D at AT&T cost £5 <b>per</b> hedgehog.');
    expect(await excerptOf('lighthouse dusk')).toBe('It said </main> and </article> </html> before dusk.');
    expect((await (await ask('')).choices('author', 9)).values.map(({ value }) => value).sort()).toEqual([
      'Ada "Bee" Brun & Co',
      'Ada Brun <ada@vell.example>',
      'Iris Quenby',
    ]);
  });

  test('an author with an address is a filter like any other', async () => {
    const author = ['Ada Brun <ada@vell.example>'];
    expect((await ask('', { ...request('').filters, author })).urls).toEqual(['/byline/#s-byline']);
  });

  test('the index of another version of Pagefind is refused', async () => {
    const entry = join(folder, 'pagefind/pagefind-entry.json');
    const written = await readFile(entry, 'utf8');
    await writeFile(entry, written.replace(/"version":"[^"]*"/, '"version":"9.0.0"'));
    await expect(readPagefind(join(folder, 'pagefind'))).rejects.toThrow(
      `The search index is of Pagefind 9.0.0, and is read as that of ${PAGEFIND_VERSION}: ` +
        'npm ci installs that one, or src/lib/search/pagefind-format.ts has to follow.',
    );
    await writeFile(entry, written);
  });

  test('a section without a heading is found, and named by its first words', async () => {
    const [section] = (await ask('sculptor heron')).first?.sections ?? [];
    expect(section).toMatchObject({ heading: 'The quarry of Orrin sold its last slab of marble to a…', url: '/bare/#s-bare' });
    expect(section?.excerpt.map(({ text }) => text).join('')).toMatch(/^The quarry of Orrin sold/);
  });

  test('what stands outside of the marked parts is not found', async () => {
    expect(await ask('walrus')).toMatchObject({ total: 0, notFound: ['walrus'] });
  });
});

const kind = '<meta name="search-filter" data-pagefind-filter="kind[content]" content="Actor">';
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

function searchedPart(html: string): string | undefined {
  const searched = findSearched(parseHtml(html));
  return searched && cutSearched(html, searched);
}

test('the elements that are found and what the head says for the search are all that is read of a page', () => {
  const header = '<header class="x" data-pagefind-body><h1>Ferries</h1></header>';
  const article = '<article data-pagefind-body data-body="ferries"><p>They sail.</p></article>';
  const whole = page(`<meta charset="utf-8">${kind}`, `<nav>Home</nav><main>${header}<p>No</p>${article}</main>`);
  expect(searchedPart(whole)).toBe(page(kind, header + article));
});

test('the line of text that a result has is known, and not given to Pagefind', () => {
  const article = '<article data-pagefind-body><p>They sail.</p></article>';
  const searched = findSearched(parseHtml(page(`${kind}<meta name="search-line" content="Ferries &amp; quays">`, article)));
  expect(searched?.line).toBe('Ferries & quays');
  expect(searched && cutSearched(page(kind, article), { ...searched, metas: [], bodies: [] })).not.toContain('Ferries');
});

test('a page without a mark is not read, nor is one whose text merely has it', () => {
  expect(searchedPart('<html lang="en"><body><p>Home</p></body></html>')).toBeUndefined();
  expect(searchedPart('<html lang="en"><body><p><b>Write</b> data-pagefind-body on it.</p></body></html>')).toBeUndefined();
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
