import { expect, test } from 'vitest';
import { documentOf } from '../../../../scripts/lib/import/document.ts';
import { type Item, TooDeep, unlessTooDeep } from '../../../../scripts/lib/import/model/item.ts';
import { escapeHtml, onOneLine, paragraphsOf } from '../../../../scripts/lib/import/model/markup.ts';

const least: Item = { id: 'x', headline: '', body: '<p>One.</p>', authors: [], topics: [], beside: [] };
const all: Item = {
  ...least,
  headline: 'Tolls & <tides>',
  standfirst: '<p class="a">In <b>short</b>.</p>',
  authors: ['Ada Brenner', 'Tom Field'],
  byline: 'By "Ada" & Tom',
  published: '2026-03-02 09:30:00',
  updated: ' 2026-03-03T09:30:00Z ',
  language: 'en_gb',
  publisher: 'Weymarsh Press',
  section: 'Harbour',
  url: 'https://w.example/?a=1&b=2',
  base: 'https://w.example/"x"/',
  topics: [{ code: 'medtop:15000000' }, { name: 'Ferries' }],
  beside: ['note -- to <editors>'],
};

test('an item that says nothing of itself is a document of its words', () => {
  expect(documentOf(least)).toBe(
    `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="generator" content="Nutgraf import">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "identifier": "x"
}
</script>
</head>
<body>
<article>
<p>One.</p>
</article>
</body>
</html>
`,
  );
});

test('all that an item says stands in its document, none of it as markup', () => {
  expect(documentOf(all)).toBe(
    `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="generator" content="Nutgraf import">
<title>Tolls &amp; &lt;tides&gt;</title>
<link rel="canonical" href="https://w.example/?a=1&amp;b=2">
<base href="https://w.example/&quot;x&quot;/">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "identifier": "x",
  "headline": "Tolls & \\u003ctides>",
  "author": [
    {
      "@type": "Person",
      "name": "Ada Brenner"
    },
    {
      "@type": "Person",
      "name": "Tom Field"
    }
  ],
  "datePublished": "2026-03-02T09:30:00",
  "dateModified": "2026-03-03T09:30:00Z",
  "inLanguage": "en-GB",
  "publisher": {
    "@type": "Organization",
    "name": "Weymarsh Press"
  },
  "url": "https://w.example/?a=1&b=2",
  "articleSection": "Harbour",
  "about": [
    {
      "@type": "DefinedTerm",
      "termCode": "medtop:15000000",
      "name": "sport"
    }
  ],
  "keywords": [
    "Ferries"
  ]
}
</script>
</head>
<body>
<article>
<h1>Tolls &amp; &lt;tides&gt;</h1>
<p class="standfirst">In <b>short</b>.</p>
<p class="byline">By "Ada" &amp; Tom</p>
<p>One.</p>
<!-- note - - to <editors› -->
</article>
</body>
</html>
`.replace('By "Ada" &amp; Tom', 'By &quot;Ada&quot; &amp; Tom'),
  );
});

test.each([
  ['0000-00-00 00:00:00', undefined],
  [' ', undefined],
  ['2 March 2026', '2 March 2026'],
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02 at noon', '2026-03-02 at noon'],
])('a time %j is %j', (published, time) => {
  const data = /\{[\s\S]*\}/.exec(documentOf({ ...least, published }))?.[0] ?? '';
  expect(JSON.parse(data).datePublished).toBe(time);
});

test('a language that is none is left out', () => {
  expect(documentOf({ ...least, language: 'no language' })).toContain('<html>');
  expect(documentOf({ ...least, language: ' de ' })).toContain('<html lang="de">');
});

test('elements that go five hundred deep are read, deeper ones refused', () => {
  const nested = (depth: number): Item => ({ ...least, body: `${'<div>'.repeat(depth)}One.` });
  expect(documentOf(nested(500))).toContain('One.');
  expect(() => documentOf(nested(501))).toThrow(TooDeep);
});

test('what is nested too deeply is left out by its headline; other faults are faults', () => {
  const left = { what: 'Tolls', why: 'its elements are nested too deeply to be an article' };
  const fail = (error: Error) => () => {
    throw error;
  };
  expect(unlessTooDeep('Tolls', () => 7)).toBe(7);
  expect(unlessTooDeep('Tolls', fail(new TooDeep()))).toEqual(left);
  expect(unlessTooDeep('Tolls', fail(new RangeError('Maximum call stack size exceeded')))).toEqual(left);
  for (const error of [new RangeError('Invalid array length'), new Error('call stack')])
    expect(() => unlessTooDeep('Tolls', fail(error))).toThrow(error);
});

test('plain text is paragraphs with its line ends, as text', () => {
  expect(paragraphsOf('\n One & <two>\nStill "one".\n \n\n Two. \n\n')).toBe(
    '<p>One &amp; &lt;two&gt;<br>Still &quot;one&quot;.</p>\n<p>Two.</p>',
  );
  expect([paragraphsOf(' \n\n '), escapeHtml('a'), onOneLine('a\n\t\u001b[2J\u2028b')]).toEqual(['', 'a', 'a [2J b']);
});
