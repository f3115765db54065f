import { expect, test } from 'vitest';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const START = 'The mill of Aldersea closed on Friday.';
const END = 'It opens again in spring.';

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(html: string): Promise<string[]> {
  const article = await readAs('a.html', `<article><h1>The mill</h1><p>${START}</p>${html}<p>${END}</p></article>`);
  const lines = outlineOf(article).filter((own) => own !== START && own !== END);
  return [...lines, ...leftOutOf(article).map((own) => `- ${own}`)];
}

test.each<[string, string, string[]]>([
  ['navigation', '<nav>Home</nav>', ['- page part: Home']],
  ['a footer', '<footer>Our mill</footer>', ['- page part: Our mill']],
  ['a button', '<button>Buy</button>', ['- form: Buy']],
  ['a field for words', '<textarea>Say</textarea>', ['- form: Say']],
  ['a form', '<form><p>Name</p></form>', ['- form: Name']],
  ['an aside with a picture of a frame', '<aside><iframe title="A map"></iframe></aside>', ['- page part: A map']],
  ['a comment', '<!-- ask Pell -->', ['- comment: ask Pell']],
  ['a style', '<style>p { }</style>', ['- script: p { }']],
  ['navigation without words', '<nav><a href="/"></a></nav>', []],
])('%s is named where it stands in a text', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test('a note that stands in what is named is a note all the same', async () => {
  const mark = '<p>It broke.<sup><a href="#n">1</a></sup></p>';
  expect(await between(`${mark}<aside><p>More</p><p id="n">In 1990.</p></aside>`)).toEqual([
    'It broke.note(1)',
    'note 1',
    '  In 1990.',
    '- page part: More',
  ]);
});

test.each<[string, string, string[]]>([
  ['a list of commands', '<menu><li>Stop</li></menu>', ['list', '  item', '    Stop']],
  ['a list of old', '<dir><li>Stop</li></dir>', ['list', '  item', '    Stop']],
  ['a rule', '<hr>', ['rule']],
  [
    'a heading of each rank',
    '<h3>Who</h3><p>We.</p><h5>Why</h5><p>So.</p><h6>When</h6><p>Now.</p>',
    ['h3 Who', 'We.', 'h5 Why', 'So.', 'h6 When', 'Now.'],
  ],
  ['a heading in a quotation', '<blockquote><h2>Who</h2><p>We.</p></blockquote>', ['quotation', '  strong(Who)', '  We.']],
  [
    'a heading with marks in a quotation',
    '<blockquote><h2>Who <i>pays</i></h2></blockquote>',
    ['quotation', '  strong(Who emphasis(pays))'],
  ],
  ['a heading of nothing in a quotation', '<blockquote><h2> </h2>We.</blockquote>', ['quotation', '  We.']],
  ['a heading in an item', '<ul><li><h3>Who</h3>We.</li></ul>', ['list', '  item', '    strong(Who)', '    We.']],
  ['a source in the middle', '<blockquote><cite>Ada</cite><p>We grind.</p></blockquote>', ['quotation', '  Ada', '  We grind.']],
  ['a source among words', '<blockquote>We <cite>grind</cite> it.</blockquote>', ['quotation', '  We grind it.']],
  ['a footer of a quotation', '<blockquote><p>We grind.</p><footer>Ada</footer></blockquote>', ['quotation', '  We grind.', '  Ada']],
  ['a button in what folds', '<details><summary>Why <button>More</button></summary>So.</details>', ['strong(Why) strong(More)', 'So.']],
  ['a picture among words', '<p>It <img alt="A mill" src="m.jpg"> broke.</p>', ['It broke.', '- picture: A mill']],
  ['pictures alone', '<p><img src="a.jpg"><img src="b.jpg"></p>', ['figure a.jpg', 'figure b.jpg']],
  ['a picture in a heading', '<h2>Who <img alt="A mill" src="m.jpg"></h2><p>We.</p>', ['h2 Who', 'We.', '- picture: A mill']],
  ['a link in a heading', '<h2><a href="https://a.example/">Who</a></h2><p>We.</p>', ['h2 Who', 'We.', '- link: https://a.example/']],
  ['a sign for an image', '<p>It <img class="emoji" alt=":)" src="m.png"> broke.</p>', ['It :) broke.']],
  ['words in a box', '<section><div>It <b>broke</b>.</div>So.</section>', ['It strong(broke).', 'So.']],
  ['a block within a line', '<p><b>It</b><span><div>broke</div></span>.</p>', ['h It', 'broke', '.']],
])('%s is read as it is', async (_, html, lines) => {
  expect(await between(html)).toEqual(lines);
});

test('the blocks of a cell are one line, each with its marks', async () => {
  const cell = '<b>a</b><div>b <i>c</i></div><div><b>d</b></div>';
  expect(await between(`<table><tr><th>${cell}</th><th>e</th></tr></table>`)).toEqual([
    'table',
    '  header strong(a) b emphasis(c) strong(d) ¦ e',
  ]);
});

test('a page that stands in a form as a whole is read; what it asks is named', async () => {
  const prose = `${START} ${END} `.repeat(3).trim();
  const html = `<body><form><nav><a href="/">Home</a></nav><div><h1>The mill</h1><p>${prose}</p><p>${prose}</p><select><option>One</option></select></div></form></body>`;
  const article = await readAs('a.html', html);
  expect(outlineOf(article)).toEqual([prose, prose]);
  expect(leftOutOf(article)).toEqual(['form: One', 'page part: Home']);
});
