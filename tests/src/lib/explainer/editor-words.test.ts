import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { editorText, readEditorPage, toEditorWords } from '../../../../src/lib/explainer/editor-words.ts';
import { parseMdx } from '../../../../src/lib/explainer/syntax.ts';
import { editorHtml } from '../../../../src/lib/prose/editor-words.ts';

const read = (markdown: string) => toEditorWords(parseMdx(markdown, 'x.mdx').children, 'x.mdx');
function fault(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ContentError) return error.format();
    throw error;
  }
  return 'no fault';
}

describe('words of an editor’s own', () => {
  it('become HTML; a link to a page of the site goes below its base path', () => {
    const words = read('The *harbour* [closed](/explainers/ferry/#b1000), [they say](https://tern.example/a?b=1&c=2).\n\n- one\n- two \\<');
    expect(editorHtml(words, '/news/')).toBe(
      '<p>The <em>harbour</em> <a href="/news/explainers/ferry/#b1000">closed</a>, ' +
        '<a href="https://tern.example/a?b=1&#x26;c=2" rel="noopener">they say</a>.</p>\n<ul>\n<li>one</li>\n<li>two &#x3C;</li>\n</ul>',
    );
  });

  it('have their headings on a page, each with its id', () => {
    expect(editorHtml(readEditorPage('## Who we are\n\nTwo people.', 'x.mdx'), '/', (heading) => `about-${heading.length}`)).toBe(
      '<h2 id="about-10">Who we are</h2>\n<p>Two people.</p>',
    );
  });

  it('give their text line by line', () => {
    expect(editorText(read('One **two**\\\nthree.\n\n- four\n- five\n\n| a | b |\n|---|---|\n| c | d |'))).toBe(
      'One two three.\nfour\nfive\na b\nc d',
    );
  });

  it.each([
    ['{1 + 1}', 'x.mdx:1: {1 + 1} is code, and would run\n  Write \\{ for a brace that is text, or delete it.'],
    [
      '![a](b.png)',
      'x.mdx:1: a "image" stands in words of your own\n  Write paragraphs, lists, quotations, tables, links and emphasis; write \\< for an angle bracket that is text.',
    ],
    [
      '<Passage id="b1000">a</Passage>',
      'x.mdx:1: <Passage> stands in words of your own\n  Write paragraphs, lists, quotations, tables, links and emphasis; write \\< for an angle bracket that is text.',
    ],
    [
      '## a',
      'x.mdx:1: a "heading" stands in words of your own\n  Write paragraphs, lists, quotations, tables, links and emphasis; write \\< for an angle bracket that is text.',
    ],
    ['[a](javascript:alert)', 'x.mdx:1: a link goes to javascript:alert\n  Let it start with one of: http: https: mailto:'],
  ])('refuse %s', (markdown, message) => {
    expect(fault(() => read(markdown))).toBe(message);
  });

  it('refuse a second title', () => {
    expect(fault(() => readEditorPage('\n# a', 'x.mdx'))).toBe(
      'x.mdx:2: a heading of the first level stands in the text\n  Write "##": the title of the page is its first heading.',
    );
  });
});
