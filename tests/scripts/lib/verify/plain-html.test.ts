import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainHtml } from '../../../../scripts/lib/verify/plain-html.ts';
import { type Element, isElement, parseHtml, type Text } from '../../../../scripts/lib/verify/tree.ts';

const page = (body: string, head = '<title>Vell</title>') =>
  `<!DOCTYPE html><html lang="en"> <head>${head}</head> <body class="a">${body}</body></html>`;

/** A tree without the white space between head and body, and with the first of two attributes of one name. */
function tidy(node: Element | Text): unknown {
  if (!isElement(node)) return node;
  const { tag, offset, attributes, children } = node;
  const kept = tag === 'html' ? children.filter(isElement) : children;
  return { tag, offset, attributes: [...new Map([...attributes].reverse())].reverse(), children: kept.map(tidy) };
}

/** Reads HTML in both ways; where it is plain, they have to agree. */
function expectSame(html: string): boolean {
  const plain = readPlainHtml(html);
  if (plain) expect(tidy(plain)).toEqual(tidy(parseHtml(html)));
  return plain !== undefined;
}

test.each([
  ['text with character references', '<p>Smith &amp; Sons &lt;b&gt; &eacute;&#8217; &notit; &copy 3</p>'],
  ['attributes', '<a href="/a?b=1&amp;c=2&copy=3" data-x hidden title=""><img src="a.png" alt="&quot;" /></a><br/>'],
  ['lists and headings', '<h1>A</h1><ul> <li>b<ol><li><p>c</p></li></ol></li> </ul><dl><dt>d</dt><dd>e</dd></dl>'],
  ['a table', '<table> <caption>a</caption><thead><tr><th>b</th></tr></thead> <tbody><tr> <td><p>c</p></td></tr></tbody></table>'],
  ['a picture', '<svg viewBox="0 0 1 1"><title>a</title><a href="#b"><circle r="1"/><text>c</text></a><g></g></svg>'],
  ['scripts that hold data', '<script type="application/ld+json">{"a": "<b>&amp;"}</script><style>a > b { }</style>'],
  ['elements of our own', '<copy-link data-url="a"><button type="button">Copy</button></copy-link><noscript><p>a</p></noscript>'],
])('plain HTML is read as it is written: %s', (_, body) => {
  expect(expectSame(page(body))).toBe(true);
});

test.each([
  ['a paragraph in a paragraph', '<p>a<p>b</p></p>'],
  ['a block in a paragraph', '<p>a<div>b</div></p>'],
  ['a paragraph that is not closed', '<p>a'],
  ['a link in a link', '<a href="a">a<a href="b">b</a></a>'],
  ['elements that overlap', '<b>a<i>b</b>c</i>'],
  ['text in a table', '<table>a<tr><td>b</td></tr></table>'],
  ['a row without its body', '<table><tr><td>b</td></tr></table>'],
  ['an attribute without quotes', '<a href=a>a</a>'],
  ['an attribute in single quotes', "<a href='a'>a</a>"],
  ['a comment', '<!-- a -->'],
  ['an element that is no more', '<font>a</font>'],
  ['a choice', '<select><option>a</select>'],
  ['a template', '<template><p>a</p></template>'],
  ['a script in a picture', '<svg><script>a</script></svg>'],
  ['a paragraph in a picture', '<svg><p>a</p></svg>'],
  ['a picture without an end', '<svg/><p>a</p></svg>'],
  ['HTML in the title of a picture', '<svg><title><b>a</b></title></svg>'],
  ['a script that could go on', '<script><!--<script></script>'],
  ['an end tag in a script', '<script type="application/ld+json">"</b>"</script>'],
  ['a lone angle bracket', '<p>3 < 4</p>'],
  ['an end tag that nothing opened', 'a</p>'],
  ['a second body', '</body><body>'],
  ['a null character', '<p>a\0</p>'],
])('all other HTML is left to parse5: %s', (_, body) => {
  expect(readPlainHtml(page(body))).toBeUndefined();
});

test('a page without its doctype, or with more than data in its head, is left to parse5', () => {
  expect(readPlainHtml(page('').replace('<!DOCTYPE html>', ''))).toBeUndefined();
  expect(readPlainHtml(page('', '<p>a</p>'))).toBeUndefined();
  expect(readPlainHtml(page('', 'a'))).toBeUndefined();
  expect(readPlainHtml(page('').replace('</head>', ''))).toBeUndefined();
});

/** Mostly what stands in plain HTML, now and then something else: of wild HTML nearly nothing would be taken for plain. */
const mostly = (plain: readonly string[], wild: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...wild) });
const words = (text: string): string[] => text.split(' ');

const tag = mostly(
  words(
    'a b p p div ul ol li li h2 h3 button form span em section svg svg title desc g text table caption tbody tr td th q pre dl dt dd script style',
  ),
  words(
    'base big body br center col colgroup font foreignObject frameset head hr html iframe image img input link main math menu meta mi nobr ' +
      'noscript object option param plaintext rt ruby select small template textarea tfoot thead tt var video wbr xmp copy-link annotation-xml',
  ),
);
const text = mostly(
  ['', '', ' ', 'a', 'a &amp; b', '&lt;b&gt;', '&copy', '&notin;', '&#128;', '&#x1F600;', '\n'],
  ['&', '</', '<', '>', '<!--', '<!-- a -->', '</p>', '</b>', '<br/>', '<![CDATA[a]]>', '\0', '\u00a0'],
);
const attributes = mostly(
  ['', '', '', ' id="a"', ' href="#a&amp;b&copy=1"', ' hidden', ' id="b" id="c"', ' xlink:href="a"', ' viewBox="0 0"', ' title="<p>"'],
  [' a=b', ' /', '/', " c='d'", ' type="hidden"', ' e = "f"', ' g="h"i="j"'],
);
const ends = fc.oneof({ weight: 40, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(0, 2) });
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    text,
    fc
      .tuple(tag, attributes, fc.array(tie('node'), { maxLength: 2 }), ends)
      .map(([tag, attributes, children, ends]) => `<${tag}${attributes}>${children.join('')}${`</${tag}>`.repeat(ends)}`),
    tie('node').map((inside) => `<ul><li>${inside}</li></ul>`),
    tie('node').map((inside) => `<table><tbody><tr><td>${inside}</td></tr></tbody></table>`),
    tie('node').map((inside) => `<svg><title>a</title>${inside}<g/></svg>`),
  ),
}));

test('whatever HTML is taken for plain, parse5 reads in the same way', () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 3 }), (body) => {
      expectSame(page(body.join('')));
      expectSame(page('', body.join('')));
    }),
    { numRuns: 3000 },
  );
});
