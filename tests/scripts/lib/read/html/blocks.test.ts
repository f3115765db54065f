import { expect, test } from 'vitest';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const START = 'The mill of Aldersea closed on Friday.';
const END = 'It opens again in spring.';

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(html: string): Promise<string[]> {
  const article = await readAs('a.html', `<article><h1>The mill</h1><p>${START}</p>${html}<p>${END}</p></article>`);
  const lines = outlineOf(article);
  return [...lines.slice(1, lines.indexOf(END)), ...lines.slice(lines.indexOf(END) + 1), ...leftOutOf(article).map((own) => `- ${own}`)];
}

test.each<[string, string, string[]]>([
  ['its lines and spaces', '<pre>\n\n  a  b\n\tc  \n\n</pre>', ['preformatted   a  b⏎ ¦ c']],
  ['no empty text', '<pre> \n </pre>', []],
  ['its breaks', '<pre>a<br>b</pre>', ['preformatted a⏎b']],
  ['no marks', '<pre>a <b>b</b> <i>c</i></pre>', ['preformatted a b c']],
  [
    'the words of links, which are named',
    '<pre><a href="https://a.example/">a</a> <a href="/b">b</a> <a>c</a></pre>',
    ['preformatted a b c', '- link: https://a.example/', '- link: /b'],
  ],
  ['no struck words, which are named', '<pre>a <del>b</del></pre>', ['preformatted a', '- struck text: b']],
  ['no pictures, which are named', '<pre>a <img alt="A mill" src="m.jpg"></pre>', ['preformatted a', '- picture: A mill']],
  [
    'no comments and no scripts, which are named',
    '<pre>a<!-- ask --><script>go()</script></pre>',
    ['preformatted a', '- comment: ask', '- script: go()'],
  ],
  ['no hidden words, which are named', '<pre>a <span hidden>b</span></pre>', ['preformatted a', '- hidden text: b']],
  [
    'no mark of a note, which is named',
    '<pre>a<sup><a href="#n">1</a></sup></pre><ol><li id=n>In 1990.</ol>',
    ['preformatted a', 'note 1', '  In 1990.', '- note mark: 1'],
  ],
])('a text as it was typed has %s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['an index of figures', '<p>x<sub>12</sub></p>', ['x₁₂']],
  ['signs', '<p>10<sup>−(3+n)</sup></p>', ['10⁻⁽³⁺ⁿ⁾']],
  ['figures with a mark', '<p>10<sup><b>6</b></sup></p>', ['10strong(⁶)']],
  ['letters as such', '<p>x<sub>n</sub></p>', ['xsub(n)']],
  ['what is raised twice as such', '<p>2<sup>x<sup>2</sup></sup></p>', ['2sup(x2)']],
  ['nothing for nothing', '<p>x<sup> </sup>y</p>', ['x y']],
])('what is raised and lowered is written with %s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  [
    'below the text, with its mark',
    '<p>It<sup><a id=cmnt_ref1 href="#cmnt1">[a]</a></sup> broke.</p><div><p><a id=cmnt1 href="#cmnt_ref1">[a]</a> Ask Pell</p></div>',
    ['It broke.', '- comment: Ask Pell'],
  ],
  ['without a label', '<p>It broke.</p><p><a id=cmnt2></a>Ask Pell</p>', ['It broke.', '- comment: Ask Pell']],
  ['not what is only called so', '<p>It broke.</p><p id=cmntx>Ask Pell</p>', ['It broke.', 'Ask Pell']],
  ['not in an element of no block', '<p>It broke.</p><h2 id=cmnt3>Ask</h2>', ['It broke.', 'h2 Ask']],
])('what editors wrote beside a text is a comment again: %s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['a link in code', '<p><code><a href="https://a.example/">a</a></code></p>', ['code(a)', '- link: https://a.example/']],
  ['a link without words', '<p>It <a href="https://a.example/"></a>broke.</p>', ['It broke.', '- link: https://a.example/']],
  ['a link to bytes', '<p><a href="data:text/html,x">It broke.</a></p>', ['It broke.', '- link: data:']],
  [
    'the title of a link',
    '<p><a href="https://a.example/" title="See">It</a> <a href="https://a.example/" title="broke">broke</a>.</p>',
    ['link<https://a.example/>(It) link<https://a.example/>(broke).', '- link title: See'],
  ],
  [
    'marks that stand in each other twice',
    '<p><b><strong>It</strong></b> <i><em>broke</em></i> <code><b>a</b></code></p>',
    ['strong(It) emphasis(broke) code(a)'],
  ],
])('%s stands as it can', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['of eighty words at most, named', `<form>${'word '.repeat(80)}</form>`, [`- form: ${'word '.repeat(80).trim()}`]],
  ['of more words, read', `<form>${'word '.repeat(81)}</form>`, ['word '.repeat(81).trim()]],
  ['of fields with many words, named', `<form><label>${'word '.repeat(81)}</label></form>`, [`- form: ${'word '.repeat(81).trim()}`]],
  ['with a paragraph of prose, read', `<form><p>${START.repeat(2)}</p></form>`, [START.repeat(2)]],
])('a form is %s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['a field', '<select><option>One</option></select>', ['- form: One']],
  ['words for browsers without scripts', '<noscript>Switch it on</noscript>', ['- hidden text: Switch it on']],
  ['a formula', '<math><mi>x</mi></math>', ['- formula: x']],
  ['a drawing', '<svg><text>40</text></svg>', ['- picture: 40']],
  ['a drawing without words', '<svg></svg>', []],
  ['a drawing that a script makes', '<canvas></canvas>', ['- picture']],
  ['a window', '<dialog open>Subscribe</dialog>', ['- page part: Subscribe']],
  ['what stands beside', '<aside>More <img alt="news"></aside>', ['- page part: More news']],
  ['a long program', `<script>${'a'.repeat(201)}</script>`, [`- script: ${'a'.repeat(200)}…`]],
  ['a template', '<template>Draft</template>', ['- script: Draft']],
])('%s is named', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['a source, last in it', '<blockquote>We grind.<cite>Ada</cite> </blockquote>', ['quotation', '  We grind.', '  Ada']],
  ['nothing but a source', '<blockquote><cite>Ada</cite></blockquote>', ['quotation', '  Ada']],
  ['nothing', '<blockquote> </blockquote>', []],
  [
    'another one',
    '<blockquote>We grind.<blockquote>So we do.</blockquote></blockquote>',
    ['quotation', '  We grind.', '  quotation', '    So we do.'],
  ],
])('a quotation may have %s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['struck words between others', '<p>It <s>never</s> broke.</p>', ['It struck(never)broke.']],
  [
    'struck words with a link',
    '<p>It <s><a href="https://a.example/">never</a></s> broke.</p>',
    ['It struck(never)broke.', '- link: https://a.example/'],
  ],
  ['struck words without a letter', '<p>It<s> </s>broke.</p>', ['It broke.']],
  ['struck words of nothing', '<p>It<s></s>broke.</p>', ['Itbroke.']],
  ['struck words alone', '<div><s>never</s></div>', ['- struck text: never']],
  [
    'a heading with struck words, a note and a link',
    '<h2>It <s>never</s> broke<sup><a href="#n">1</a></sup></h2><p>So.</p><p id=n>In 1990.</p>',
    ['h2 It broke', 'So.', 'note 1', '  In 1990.', '- struck text: never', '- note mark: 1'],
  ],
  ['a heading of two lines', '<h2>It<br>broke</h2><p>So.</p>', ['h2 It broke', 'So.']],
  ['a heading of nothing', '<h2> </h2><p>So.</p>', ['So.']],
  ['what folds, with a button', '<details><summary><button>Why</button></summary>So.</details>', ['strong(Why)', 'So.']],
])('%s', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});
