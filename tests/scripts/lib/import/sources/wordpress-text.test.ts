import { expect, test } from 'vitest';
import { readPostBody } from '../../../../../scripts/lib/import/sources/wordpress-body.ts';

const htmlOf = (content: string): string => readPostBody(content).html;

test.each([
  ['One.', '<p>One.</p>'],
  ['One.\rTwo.', '<p>One.<br>Two.</p>'],
  ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['One.\n \t\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['\n\nOne.\n\n\n', '<p>One.</p>'],
  ['<br>\nOne.<br>\n', '<p>One.</p>'],
  ['One.<br>Two.', '<p>One.<br>Two.</p>'],
  ['One.<br />\nTwo.', '<p>One.<br>Two.</p>'],
  ['One.<br>\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['One.<br><br>\n<BR/>Two.', '<p>One.</p><p>Two.</p>'],
  [' \n\n ', ''],
  ['One <b>two\nthree</b>.', '<p>One <b>two<br>three</b>.</p>'],
  ['One <b><i>two\nthree</i> <u> </u></b>.', '<p>One <b><i>two<br>three</i> <u> </u></b>.</p>'],
  ['<!-- a -->', '<!-- a -->'],
  ['<!-- a -->\n\nOne.<!-- b -->', '<!-- a --><p>One.<!-- b --></p>'],
  ['One.<h2>Two</h2>Three.', '<p>One.</p><h2>Two</h2><p>Three.</p>'],
  ['<ul><li>One\n\nTwo</li></ul>', '<ul><li>One\n\nTwo</li></ul>'],
  ['<blockquote>One.\n\nTwo.</blockquote>', '<blockquote><p>One.</p><p>Two.</p></blockquote>'],
  ['<blockquote>\n\nOne.</blockquote>', '<blockquote><p>One.</p></blockquote>'],
  ['<blockquote>One.\nTwo.</blockquote>', '<blockquote>One.\nTwo.</blockquote>'],
  ['<div><div>One.\n\nTwo.</div></div>', '<div><div><p>One.</p><p>Two.</p></div></div>'],
  ...['section', 'article', 'main', 'center'].map((name) => [`<${name}>A\n\nB</${name}>`, `<${name}><p>A</p><p>B</p></${name}>`]),
  ['<aside>One.\n\nTwo.</aside>', '<aside>One.\n\nTwo.</aside>'],
  ['<img src="a.jpg">', '<p><img src="a.jpg"></p>'],
])('the lines of %j are %j', (content, html) => {
  expect(htmlOf(content as string)).toBe(html);
});

test.each(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(' '),
)('<%s> stands in its line', (name) => {
  expect(htmlOf(`A <${name}>b</${name}> c`)).toBe(`<p>A <${name}>b</${name}> c</p>`);
});

test.each([
  ['<!-- wp:paragraph {"x":1} --><p>A</p><!-- /wp:paragraph -->', '<p>A</p>'],
  ['A<!--more-->B', '<p>AB</p>'],
  ['A<!-- nextpage -->B<!--noteaser-->', '<p>AB</p>'],
  ['A<!--moreover-->', '<p>A<!--moreover--></p>'],
  ['A<!-- wp:latest-posts /-->', '<p>A<!-- wp:latest-posts /--></p>'],
])('marks of the editor are none of the text: %s', (content, html) => {
  expect(htmlOf(content)).toBe(html);
});

test.each([
  ['[caption width="3"]<img src="a.jpg"> Boats[/caption]', '<figure><img src="a.jpg"><figcaption>Boats</figcaption></figure>'],
  [
    '[wp_caption]<a href="/b"> <img src="a.jpg"> </a>Boats[/wp_caption]',
    '<figure><a href="/b"> <img src="a.jpg"> </a><figcaption>Boats</figcaption></figure>',
  ],
  [
    '[caption caption="A &quot;b&quot; <c>"]<img src="a.jpg">[/caption]',
    '<figure><img src="a.jpg"><figcaption>A &amp;quot;b&amp;quot; &lt;c&gt;</figcaption></figure>',
  ],
  ['[caption]<img src="a.jpg">[/caption]', '<figure><img src="a.jpg"></figure>'],
  ['[caption] Boats [/caption]', '<figure><figcaption>Boats</figcaption></figure>'],
  ['A [caption]<img src="a.jpg">B[/caption] C', '<p>A </p><figure><img src="a.jpg"><figcaption>B</figcaption></figure><p>C</p>'],
  ['[captions]A[/captions]', '<p>A</p>'],
  ['[caption]A [caption]B[/caption]', '<p>A </p><figure><figcaption>B</figcaption></figure>'],
])('captions are those of their pictures: %s', (content, html) => {
  expect(htmlOf(content)).toBe(html);
});

const EMBED = '<iframe src="https://v.example/1?a=2"></iframe>';
test.each([
  ['https://v.example/1?a=2', EMBED],
  ['A\n\nhttps://v.example/1?a=2\n\nB', `<p>A</p>${EMBED}<p>B</p>`],
  ['[embed]https://v.example/1?a=2[/embed]', EMBED],
  ['[embed width="3"] https://v.example/1?a=2 [/embed]', EMBED],
  ['A [youtube https://v.example/1?a=2] B', `<p>A </p>${EMBED}<p>B</p>`],
  ['[vimeo "https://v.example/1?a=2" w=3]', EMBED],
  ["[embed src='https://v.example/1?a=2']", EMBED],
  ['<div><div>https://v.example/1?a=2</div></div>', `<div><div>${EMBED}</div></div>`],
  ['<div><span>https://v.example/1?a=2</span></div>', '<div><span>https://v.example/1?a=2</span></div>'],
  ['<div> https://v.example/1?a=2 </div>', `<div>${EMBED}</div>`],
  ['See https://v.example/1', '<p>See https://v.example/1</p>'],
  ['https://v.example/1 https://v.example/2', '<p>https://v.example/1 https://v.example/2</p>'],
  ['ftp://v.example/1', '<p>ftp://v.example/1</p>'],
  ['http://v.example/1', '<iframe src="http://v.example/1"></iframe>'],
])('an address alone is what lies there: %s', (content, html) => {
  expect(htmlOf(content)).toBe(html);
});

test.each([
  ['[gallery]', '', ['[gallery]']],
  ['[audio] [video] [playlist]', '', ['[audio]', '[video]', '[playlist]']],
  ['[form  to="x"\n y]', '', ['[form to="x" y]']],
  ["[form to='x']", '', ["[form to='x']"]],
  ['[form to=7]', '', ['[form to=7]']],
  ['[form to= 7]', '<p>[form to= 7]</p>', []],
  ['[form to]', '<p>[form to]</p>', []],
  ['A [x]B[/x] C', '<p>A B C</p>', ['[x]']],
  ['A [x]B', '<p>A [x]B</p>', []],
  ['A [/x]', '<p>A </p>', []],
  ['[[gallery]]', '<p>[[gallery]]</p>', []],
  ['[Sic]', '<p>[Sic]</p>', []],
  ['[sic]', '<p>[sic]</p>', []],
])('signs of extensions are named, brackets of editors stay: %j', (content, html, signs) => {
  expect(readPostBody(content)).toEqual({ html, beside: signs.map((sign) => `short code: ${sign}`) });
});
