import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../../scripts/lib/erase/markdown.ts';
import { readHtml } from '../../../../scripts/lib/read/html.ts';
import { readMarkdown } from '../../../../scripts/lib/read/markdown.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { accountOf } from '../read/account.ts';
import { outlineOf } from '../read/outline.ts';
import { randomHtml } from '../read/random-html.ts';

const again = (article: Article, ...doomed: string[]): Article =>
  readMarkdown(
    writeMarkdown(
      article,
      doomed.map((words) => words.split(' ')),
    ),
    'a.md',
  );

const PAGE = `<h1>Gates of the weir</h1><p>The board met in <em>Ollin</em><sup><a href="#n1">1</a></sup> and voted <del>six</del> seven to two.</p>
<h2>What it decided</h2><ol start="3"><li>open the north gate<ul><li>by hand</li></ul></li><li>ask Rasmus Quellenbach</li></ol>
<blockquote><p>Water goes where it likes.</p></blockquote><figure><img src="weir.png" alt="A &quot;gate&quot;"><figcaption>The weir, <b>open</b></figcaption></figure>
<table><caption>Gates</caption><tr><th>Gate</th><th>m<sup>3</sup></th></tr><tr><td>North</td><td>12</td></tr></table><hr><pre>a  b\n\n  c</pre>
<p id="n1">1. In March.</p>`;

test('an article is written in its shape, but for the words that go', () => {
  const article = readHtml(PAGE);
  expect(outlineOf(again(article))).toEqual(outlineOf(article));
  expect(outlineOf(again(article, 'rasmus quellenbach'))).toEqual(
    outlineOf(article).map((line) => line.replace('Rasmus Quellenbach', '[…]')),
  );
  expect(outlineOf(again(article, 'by hand'))).toEqual(outlineOf(article).filter((line) => !/by hand|^ {4}list$|^ {6}item$/.test(line)));
});

/** The words of an article. A figure that stands raised by itself may be read as a sign of its own. */
function wordsOf(article: Article): Record<'body' | 'notes', string[]> {
  const plain = (words: string[]): string[] => words.map((word) => word.normalize('NFKC'));
  const { body, notes } = accountOf(article);
  return { body: plain(body), notes: plain(notes) };
}

test('no word is lost, whatever shapes stand in each other', () => {
  fc.assert(
    fc.property(randomHtml, (source) => {
      const article = readHtml(source);
      expect(wordsOf(again(article))).toEqual(wordsOf(article));
    }),
    { numRuns: 300 },
  );
});
