import { describe, expect, test } from 'vitest';
import { leftOutOf, outlineOf } from './outline.ts';
import { readAs } from './read-as.ts';

const START = 'The mill of Aldersea closed on Friday.';
const END = 'It opens again in spring.';

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(html: string, head = ''): Promise<string[]> {
  const article = await readAs('a.html', `${head}<article><h1>The mill</h1><p>${START}</p>${html}<p>${END}</p></article>`);
  const lines = outlineOf(article);
  const notes = lines.slice(lines.indexOf(END) + 1);
  return [...lines.slice(1, lines.indexOf(END)), ...notes, ...leftOutOf(article).map((own) => `- ${own}`)];
}

type Case = [name: string, html: string, lines: string[], head?: string];

const cases: Record<string, Case[]> = {
  lists: [
    ['a list', '<ul><li>flour</li><li><p>bran</p></li></ul>', ['list', '  item', '    flour', '  item', '    bran']],
    ['a list with a start', '<ol start="4"><li>grind</li></ol>', ['list 4', '  item', '    grind']],
    [
      'a list in an item',
      '<ul><li>mills<ol><li>wind</li></ol></li></ul>',
      ['list', '  item', '    mills', '    list 1', '      item', '        wind'],
    ],
    [
      'a list right in a list',
      '<ul><li>mills</li><ul><li>wind</li></ul></ul>',
      ['list', '  item', '    mills', '    list', '      item', '        wind'],
    ],
    [
      'ticked items',
      '<ul><li><input type=checkbox checked> swept</li><li><input type=checkbox> oiled</li></ul>',
      ['list', '  item true', '    swept', '  item false', '    oiled'],
    ],
    ['an empty list', '<ul><li> </li></ul>', []],
    [
      'a term and two meanings',
      '<dl><dt>Race</dt><dd>a channel</dd><dd>a run</dd></dl>',
      ['strong(Race)', 'list', '  item', '    a channel', '  item', '    a run'],
    ],
  ],
  quotations: [
    [
      'with a source in its footer',
      '<blockquote><p>We grind.</p><footer>Ada Pell, miller</footer></blockquote>',
      ['quotation', '  We grind.', '  Ada Pell, miller'],
    ],
    ['with a source last in it', '<blockquote>We grind. <cite>Ada Pell</cite></blockquote>', ['quotation', '  We grind.', '  Ada Pell']],
    [
      'with a title in a sentence',
      '<blockquote><p>We read <cite>The Mill</cite> aloud.</p></blockquote>',
      ['quotation', '  We read The Mill aloud.'],
    ],
    [
      'in a figure',
      '<figure><blockquote>We grind.</blockquote><figcaption>Ada Pell</figcaption></figure>',
      ['quotation', '  We grind.', '  Ada Pell'],
    ],
    ['with a heading in it', '<blockquote><h3>Rules</h3><p>Sweep.</p></blockquote>', ['quotation', '  strong(Rules)', '  Sweep.']],
    [
      'a post of another site',
      '<blockquote class="mastodon-embed"><p>Closed!</p><a href="https://posts.example/1">2 May</a></blockquote>',
      ['embed https://posts.example/1 Closed! 2 May'],
    ],
  ],
  tables: [
    [
      'a row of heads, a caption, alignment',
      '<table><caption>Sacks</caption><tr><th>Year</th><th align=right>Sacks</th></tr><tr><td>1990</td><td><b>40</b></td></tr></table>',
      ['table', '  caption', '    Sacks', '  header Year ¦ Sacks', '  row 1990 ¦ strong(40)'],
    ],
    [
      'cells that span',
      '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan=2>d</td><td colspan=2>e</td></tr><tr><td>f</td><td>g</td></tr></table>',
      ['table', '  header a ¦ b ¦ c', '  row d ¦ e ¦ ', '  row  ¦ f ¦ g'],
    ],
    [
      'blocks in a cell',
      '<table><tr><th>a</th></tr><tr><td><p>one</p><ul><li>two</li></ul></td></tr></table>',
      ['table', '  header a', '  row one two'],
    ],
    [
      'in a figure',
      '<figure><table><tr><td>a</td><td>b</td></tr></table><figcaption>Sacks</figcaption></figure>',
      ['table', '  caption', '    Sacks', '  row a ¦ b'],
    ],
    ['one that sets a page', '<table role=presentation><tr><td><p>Stones turn.</p></td></tr></table>', ['Stones turn.']],
    [
      'one that sets a page, and does not say so',
      '<table><tr><td><h2>Stones</h2><p>They turn.</p></td></tr></table>',
      ['h2 Stones', 'They turn.'],
    ],
  ],
  figures: [
    [
      'alt and caption',
      '<figure><img src="/p/mill.jpg" alt="The mill"><figcaption>Photo: Jo Hay</figcaption></figure>',
      ['figure /p/mill.jpg The mill', '  Photo: Jo Hay'],
    ],
    [
      'alone in a paragraph',
      '<p><a href="/p/mill.jpg"><img src="mill.jpg" alt="The mill"></a></p>',
      ['figure mill.jpg The mill', '- link: /p/mill.jpg'],
    ],
    ['among words', '<p>See <img src="mill.jpg" alt="the mill"> here.</p>', ['See here.', '- picture: the mill']],
    ['without a word', '<img src="mill%20one.jpg">', ['figure mill%20one.jpg']],
    [
      'a drawing with a caption',
      '<figure><svg><text>40</text></svg><figcaption>Sacks a year</figcaption></figure>',
      ['figure', '  Sacks a year', '- picture: 40'],
    ],
    [
      'around a text with its own lines',
      '<figure><pre>a = b</pre><figcaption>The rule</figcaption></figure>',
      ['preformatted a = b', 'The rule'],
    ],
    ['a sign that is a word', '<p>Closed <img class="emoji" alt="🙁" src="s.png"> today.</p>', ['Closed 🙁 today.']],
  ],
  'what other sites show': [
    [
      'a frame',
      '<iframe src="https://film.example/1" title="The mill, a film"></iframe>',
      ['embed https://film.example/1 The mill, a film'],
    ],
    ['a frame without https', '<iframe src="http://film.example/1" title="A film"></iframe>', ['- embed: A film']],
    ['a film of the page itself', '<video src="mill.mp4"><p>Watch the mill</p></video>', ['- video: Watch the mill']],
    [
      'a film with a source',
      '<video aria-label="The mill"><source src="https://film.example/m.mp4"></video>',
      ['embed https://film.example/m.mp4 The mill'],
    ],
    ['sound', '<audio src="https://film.example/m.mp3"></audio>', ['embed https://film.example/m.mp3']],
    [
      'a file of the page, where the page says its address',
      '<audio src="/m.mp3"></audio>',
      ['embed https://aldersea.example/m.mp3'],
      '<link rel=canonical href="https://aldersea.example/mill">',
    ],
  ],
  'words with marks': [
    ['emphasis in strong words', '<p><b>Stop <i>now</i>!</b> said Pell.</p>', ['strong(Stop emphasis(now)!) said Pell.']],
    ['spaces at the edge of a mark', '<p>Stop<em> now </em>please.</p>', ['Stop emphasis(now) please.']],
    ['a break, and two', '<p>Mill Lane<br>Aldersea<br><br>Norway</p>', ['Mill Lane⏎Aldersea', 'Norway']],
    ['code', '<p>Press <kbd>Ctrl</kbd>.</p>', ['Press code(Ctrl).']],
    [
      'struck and inserted words',
      '<p>on <del>Sunday</del> <ins>Monday</ins>, not <s>ten</s> nine</p>',
      ['on struck(Sunday)inserted(Monday), not struck(ten)nine'],
    ],
    ['a paragraph that is struck', '<p><s>All of it.</s></p>', ['- struck text: All of it.']],
    [
      'figures raised and lowered',
      '<p>10<sup>6</sup> l, CO<sub>2</sub>, 5 m<sup>−2</sup>, <sup>1</sup>⁄<sub>2</sub></p>',
      ['10⁶ l, CO₂, 5 m⁻², ¹⁄₂'],
    ],
    ['words raised and lowered', '<p>the 1<sup>st</sup> of v<sub>max</sub></p>', ['the 1sup(st) of vsub(max)']],
    [
      'links',
      '<p><a href="https://a.example/1">one</a>, <a href="mailto:d@a.example">two</a>, <a href="/3">three</a>, <a href="javascript:x()">four</a></p>',
      ['link<https://a.example/1>(one), link<mailto:d@a.example>(two), three, four', '- link: /3', '- link: javascript:x()'],
    ],
    [
      'a link of the page, where the page says its address',
      '<p><a href="../3">three</a></p>',
      ['link<https://aldersea.example/3>(three)'],
      '<meta property="og:url" content="https://aldersea.example/news/mill">',
    ],
    ['soft hyphens', '<p>Wind&shy;mill of Al&shy;dersea.</p>', ['Windmill of Aldersea.']],
    [
      'a link in a heading',
      '<h2><a href="https://a.example/1">Stones</a> of 10<sup>3</sup> kg</h2><p>They turn.</p>',
      ['h2 Stones of 10³ kg', 'They turn.', '- link: https://a.example/1'],
    ],
  ],
  notes: [
    [
      'a note and the way back',
      '<p>It broke.<sup id=r><a href="#n">1</a></sup></p><ol><li id=n>In 1990. <a href="#r">↩</a></li></ol>',
      ['It broke.note(1)', 'note 1', '  In 1990.'],
    ],
    [
      'a note with its own label',
      '<p>It broke.<a class="footnote-ref" href="#n">[a]</a></p><p id=n><sup>a</sup> In 1990.</p>',
      ['It broke.note(a)', 'note a', '  In 1990.'],
    ],
    [
      'two marks of a note',
      '<p>It<sup><a href="#n">1</a></sup> broke.<sup><a href="#n">1</a></sup></p><ol><li id=n><p>In 1990.</p></li></ol>',
      ['Itnote(1) broke.note(1)', 'note 1', '  In 1990.'],
    ],
    ['a mark without a note', '<p>It broke in 2009<sup><a href="#n">1</a></sup>.</p>', ['It broke in 2009¹.', '- link: #n']],
    ['a link up the page', '<p id=top>It broke.</p><p>See <a href="#top">above</a>.</p>', ['It broke.', 'See above.', '- link: #top']],
    [
      'a note beside the article',
      '<p>It broke.<sup><a href="#n">*</a></sup></p><footer><p id=n>In 1990.</p>Imprint</footer>',
      ['It broke.note(*)', 'note *', '  In 1990.', '- page part: Imprint'],
    ],
    [
      'a long link that is raised',
      '<p>It broke.<sup><a href="#n">see what broke in 1990</a></sup></p><ol><li id=n>A stone.</li></ol>',
      ['It broke.sup(see what broke in 1990)', 'list 1', '  item', '    A stone.', '- link: #n'],
    ],
    [
      'a mark in words',
      '<p>It broke.<sup><a href="#n">Note one</a></sup></p><ol><li id=n>A stone.</li></ol>',
      ['It broke.note(Noteone)', 'note Noteone', '  A stone.'],
    ],
    [
      'a raised link up the page',
      '<ol><li id=n>A stone.</li></ol><p>It broke.<sup><a href="#n">1</a></sup></p>',
      ['list 1', '  item', '    A stone.', 'It broke.¹', '- link: #n'],
    ],
    [
      'a way back in words',
      '<p>It broke.<sup id=r><a href="#n">1</a></sup></p><ol><li id=n>In 1990. <a href="#r">Back to the text</a></li></ol>',
      ['It broke.note(1)', 'note 1', '  In 1990.'],
    ],
    [
      'three notes with one mark',
      '<p>It<sup><a href="#k">a</a></sup> broke<sup><a href="#l">A</a></sup> down.<sup><a href="#m">a</a></sup></p><ol><li id=k>In 1990.<li id=l>Again.<li id=m>Twice.</ol>',
      ['Itnote(a) brokenote(A-2) down.note(a-3)', 'note a', '  In 1990.', 'note A-2', '  Again.', 'note a-3', '  Twice.'],
    ],
  ],
  'what is not shown': [
    ['by an attribute', '<p hidden>Draft.</p><p aria-hidden=true>Twice.</p>', ['- hidden text: Draft.', '- hidden text: Twice.']],
    [
      'by its style',
      '<p style="color: red; display: none">Draft.</p><p style="visibility:hidden">Gone.</p>',
      ['- hidden text: Draft.', '- hidden text: Gone.'],
    ],
    [
      'by a rule of the page',
      '<p class="old draft">Draft.</p><p class=other>Shown.</p>',
      ['Shown.', '- hidden text: Draft.'],
      '<style>p.draft, .x { display: none }</style>',
    ],
    ['an item', '<ul><li>flour</li><li hidden>Draft.</li></ul>', ['list', '  item', '    flour', '- hidden text: Draft.']],
    [
      'a term, what it means, and both',
      '<dl><dt>Race</dt><dd hidden>Draft.</dd><dt hidden>Old</dt><dd>a channel</dd><div hidden><dt>Gone</dt><dd>away</dd></div></dl>',
      ['strong(Race)', 'list', '  item', '    a channel', '- hidden text: Draft.', '- hidden text: Old', '- hidden text: Gone away'],
    ],
    [
      'a row, a cell, a caption, and a part of a table',
      '<table><caption hidden>Old</caption><tr><th>a</th><th>b</th></tr><tr hidden><td>Draft.</td></tr><tr><td hidden>No</td><td>c</td><td>d</td></tr><tbody hidden><tr><td>Gone</td></tr></tbody></table>',
      ['table', '  header a ¦ b', '  row c ¦ d', ...['Old', 'Gone', 'Draft.', 'No'].map((own) => `- hidden text: ${own}`)],
    ],
    [
      'a caption',
      '<figure><img src="m.jpg"><figcaption hidden>Draft.</figcaption><figcaption>Old</figcaption></figure>',
      ['figure m.jpg', '  Old', '- hidden text: Draft.'],
    ],
    ['on paper only', '<p class=draft>Shown.</p>', ['Shown.'], '<style>@media print { .draft { display: none } }</style>'],
    [
      'and shown by a later rule',
      '<p class=draft>Shown.</p>',
      ['Shown.'],
      '<style>.draft { display: none } .draft { display: block }</style>',
    ],
    [
      'comments, scripts, forms',
      '<!-- ask Pell --><script>go()</script><form>Your name</form><button>Play</button>',
      ['- comment: ask Pell', '- script: go()', '- form: Your name', '- form: Play'],
    ],
    [
      'comments of a document of Google',
      '<p>The race<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> is shut.</p><hr><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask Pell</span></p></div>',
      ['The race is shut.', 'rule', '- comment: Ask Pell'],
    ],
  ],
  blocks: [
    ['text with its own lines', '<pre>a\n  b</pre><hr>', ['preformatted a⏎  b', 'rule']],
    ['what folds', '<details><summary>What is a race?</summary><p>A channel.</p></details>', ['strong(What is a race?)', 'A channel.']],
    ['a button in a heading', '<h3><button>Who pays?</button></h3><p>The town.</p>', ['h3 Who pays?', 'The town.']],
    ['a heading above a heading', '<h2>Stones</h2><h3>Old ones</h3><p>They turn.</p>', ['h2 Stones', 'h3 Old ones', 'They turn.']],
    ['a bold line', '<p><strong>Who pays?</strong></p><p>The town.</p>', ['h Who pays?', 'The town.']],
    ['a bold sentence', '<p><strong>The town pays.</strong></p><p>It must.</p>', ['strong(The town pays.)', 'It must.']],
    ['a bold and slanted line', '<p><strong><em>Who pays?</em></strong></p><p>The town.</p>', ['h Who pays?', 'The town.']],
    ['a line whose end is bold', '<p>Who <strong>pays?</strong></p><p>The town.</p>', ['Who strong(pays?)', 'The town.']],
    ['a line whose start is bold', '<p><strong>Who</strong> pays?</p><p>The town.</p>', ['strong(Who) pays?', 'The town.']],
    ['a bold line that goes on', '<p><strong>Who pays:</strong></p><p>the town</p>', ['strong(Who pays:)', 'the town']],
    ['a bold line of someone', '<p><strong>“We pay.”</strong></p><p>They do.</p>', ['strong(“We pay.”)', 'They do.']],
    [
      'a bold line of sixteen words',
      '<p><strong>Who of all the people in town has to pay for the mill and its old wheel</strong></p><p>All.</p>',
      ['strong(Who of all the people in town has to pay for the mill and its old wheel)', 'All.'],
    ],
    [
      'a bold line of fifteen words',
      '<p><strong>Who of all the people in town has to pay for the mill and wheel</strong></p><p>All.</p>',
      ['h Who of all the people in town has to pay for the mill and wheel', 'All.'],
    ],
    [
      'a bold line with a link',
      '<p><strong>Who <a href="https://example.org/">pays?</a></strong></p><p>The town.</p>',
      ['strong(Who link<https://example.org/>(pays?))', 'The town.'],
    ],
    ['a foot that is in no quotation', '<footer>Imprint of the mill</footer>', ['- page part: Imprint of the mill']],
    [
      'a form that holds the article',
      `<form><p>${'The wheel turned all night and ground the corn. '.repeat(8)}</p></form>`,
      ['The wheel turned all night and ground the corn. '.repeat(8).trim()],
    ],
  ],
};

describe.each(Object.entries(cases))('HTML: %s', (_, own) => {
  test.each(own)('%s', async (_, html, lines, head) => {
    expect(await between(html, head)).toEqual(lines);
  });
});

test('HTML: a heading that nothing stands below is a paragraph', async () => {
  const article = await readAs('a.html', '<article><h1>The mill</h1><p>It closed on Friday.</p><h2>More from us</h2></article>');
  expect(outlineOf(article)).toEqual(['It closed on Friday.', 'strong(More from us)']);
});

test('HTML: what stands around the article is named', async () => {
  const article = await readAs(
    'a.html',
    '<title>The mill | Gazette</title><nav>Home <img alt="Logo"></nav><article><h1>The mill</h1><p>It closed.</p></article><footer>Imprint</footer>',
  );
  expect(leftOutOf(article)).toEqual(['page part: The mill | Gazette', 'page part: Home Logo', 'page part: Imprint']);
});

test.each([
  ['one of twenty letters', '“noon: it must stand still”', ['- page part: “noon: it must stand still”']],
  ['one of nineteen, which may be one of its own', '“Day, it must stand still”', ['quotation', '  “Day, it must stand still”']],
  ['one that no paragraph says', 'so it must be painted green', ['quotation', '  so it must be painted green']],
])('HTML: a quotation that repeats a paragraph is named: %s', async (_, words, lines) => {
  const said = await between(
    `<p>The wheel broke at noon: it must stand still. For a day, it must stand still.</p><blockquote>${words}</blockquote>`,
  );
  expect(said.slice(1)).toEqual(lines);
});

test.each([
  ['once more at the top', '<p>The mill</p>', ['page part: The mill']],
  ['once more, struck out', '<p><s>Old</s>The mill</p>', []],
  ['once more as a quotation', '<blockquote>The mill</blockquote>', []],
  ['once more as it was typed', '<pre>The mill</pre>', []],
])('HTML: the headline is not prose where it stands %s', async (_, html, named) => {
  const article = await readAs('a.html', `<article><h1>The mill</h1>${html}<p>${START}</p></article>`);
  expect(leftOutOf(article)).toEqual(named);
  expect(outlineOf(article).length).toBe(named.length > 0 ? 1 : html.startsWith('<blockquote>') ? 3 : 2);
});

test('HTML: a picture may stand between headline and byline', async () => {
  const article = await readAs('a.html', '<h1>The mill</h1><img src="m.jpg" alt="A mill"><p>By Ada Pell</p><p>It closed on Friday.</p>');
  expect(article.author).toBe('Ada Pell');
  expect(outlineOf(article)).toEqual(['figure m.jpg A mill', 'It closed on Friday.']);
});
