import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { blocksOf, readAs } from './read-as.ts';

test('Markdown: frontmatter, headings, and the text of paragraphs, lists and quotations', async () => {
  const article = await readAs(
    'a.md',
    `---
author: [Jane Doe, John Roe]
date: 2019-01-04
---
# The *real* headline

Prose with **bold**, [a link](https://example.org) and \`code {x}\`. It goes
on in the next line.

> A quotation.

## A subheading

- one
- two

import x from 'y' and {braces}.
`,
  );
  expect(article).toMatchObject({ headline: 'The real headline', author: 'Jane Doe, John Roe', published: '2019-01-04' });
  expect(blocksOf(article)).toEqual([
    'Prose with bold, a link and code {x}. It goes on in the next line.',
    'A quotation.',
    '## A subheading',
    'one',
    'two',
    "import x from 'y' and {braces}.",
  ]);
});

test('Markdown: byline and date may stand below the headline; HTML is markup', async () => {
  const article = await readAs(
    'a.md',
    '# Harbour reopens\n\nBy Jane Doe\n5 January 2019\n\nOne.<br>Two.\n\n<div><p>Three <b>bold</b>.</p><script>four()</script></div>\n',
  );
  expect(article).toMatchObject({ headline: 'Harbour reopens', author: 'Jane Doe', published: '2019-01-05' });
  expect(blocksOf(article)).toEqual(['One.\nTwo.', 'Three bold.']);
});

test('Markdown: a byline right below the last line of prose is no part of it', async () => {
  const article = await readAs('a.md', 'Prose stands here\nin two lines.\nBy Jane Doe\n');
  expect(article.author).toBe('Jane Doe');
  expect(blocksOf(article)).toEqual(['Prose stands here in two lines.']);
});

test('Markdown: frontmatter that is not YAML is named with its line', async () => {
  await expect(readAs('a.md', '---\ntitle: "open\nauthor: x\n---\n\nProse.\n')).rejects.toMatchObject({
    file: 'a.md',
    hint: expect.stringContaining('quotes'),
  });
});

test('Markdown: a conflict of version control in frontmatter is called one, with its line', async () => {
  const text = '---\ntitle: Quay\n<<<<<<< HEAD\nauthor: Jo Vell\n=======\nauthor: Jo Bell\n>>>>>>> desk\n---\n\nProse.\n';
  await expect(readAs('a.md', text)).rejects.toMatchObject({ line: 3, message: 'somebody’s merge is not finished' });
});

test('HTML: what belongs to the article, and nothing around it', async () => {
  const article = await readAs(
    'a.html',
    `<!doctype html><html><head><title>Harbour | The Gazette</title><meta name="author" content="Jane Doe">
<meta property="article:published_time" content="2019-01-04T23:30:00-08:00"><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour <em>reopens</em></h1>
<p>First
   line &amp; more&nbsp;space.</p><figure><img src="x.png" alt=""><figcaption>A caption</figcaption></figure>
<h2>What comes next</h2><ul><li>One</li><li><p>Two</p></li></ul><blockquote>A quotation.</blockquote>Loose text.
<p hidden>Hidden.</p><script>alert(1)</script></article><aside>Aside.</aside><footer>Footer.</footer></body></html>`,
  );
  expect(article).toMatchObject({ headline: 'Harbour reopens', author: 'Jane Doe', published: '2019-01-04' });
  expect(blocksOf(article)).toEqual([
    'First line & more\u00a0space.',
    'A caption',
    '## What comes next',
    'One',
    'Two',
    'A quotation.',
    'Loose text.',
  ]);
});

test('HTML: the title, a time element and a byline of the text stand in for what the head does not say', async () => {
  const article = await readAs(
    'a.html',
    '<title>Harbour reopens</title><body><p>By Jane Doe<br><time datetime="2019-01-04">last Friday</time></p><p>Prose stands here.</p>',
  );
  expect(article).toMatchObject({ headline: 'Harbour reopens', author: 'Jane Doe', published: '2019-01-04' });
});

test('a Word document: its headings and paragraphs', async () => {
  const article = await readArticle(readFileSync('tests/scripts/lib/read/fixtures/harbour.docx'), 'harbour.docx');
  expect(article).toMatchObject({ headline: 'Harbour reopens after storm', author: 'Jane Doe', published: '2019-01-05' });
  expect(blocksOf(article)).toEqual([
    'The harbour of Port Ellery reopened on Thursday & nobody was hurt.',
    '## What comes next',
    'Repairs will take until March, {the} council <said>.',
  ]);
});
