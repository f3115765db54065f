import { describe, expect, test } from 'vitest';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const START = 'The mill of Aldersea closed on Friday.';
const END = 'It opens again in spring.';

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(html: string, head = ''): Promise<string[]> {
  const article = await readAs('a.html', `${head}<article><h1>The mill</h1><p>${START}</p>${html}<p>${END}</p></article>`);
  const lines = outlineOf(article);
  return [...lines.slice(1, lines.indexOf(END)), ...leftOutOf(article).map((own) => `- ${own}`)];
}

const IMAGE = '<img src="m.jpg" alt="Mill">';
const CAPTION = '<figcaption>Old</figcaption>';
const TABLE = '<table><tr><td>a</td><td>b</td></tr></table>';

describe('the caption of a figure', () => {
  test.each<[string, string, string[]]>([
    ['below a picture', IMAGE + CAPTION, ['figure m.jpg Mill', '  Old']],
    ['above a picture', `\n${CAPTION}${IMAGE}`, ['figure m.jpg Mill', '  Old']],
    [
      'below several pictures: of the last',
      `${IMAGE}<p>A word.</p>${IMAGE}${CAPTION}`,
      ['figure m.jpg Mill', 'A word.', 'figure m.jpg Mill', '  Old'],
    ],
    ['above several: of none', `${CAPTION}${IMAGE}<p>A word.</p>`, ['Old', 'figure m.jpg Mill', 'A word.']],
    ['above two pictures: of neither', CAPTION + IMAGE + IMAGE, ['Old', 'figure m.jpg Mill', 'figure m.jpg Mill']],
    ['above a table', CAPTION + TABLE, ['table', '  caption', '    Old', '  row a ¦ b']],
    ['below a table', TABLE + CAPTION, ['table', '  caption', '    Old', '  row a ¦ b']],
    [
      'above a table with one',
      CAPTION + TABLE.replace('<tr>', '<caption>Sacks</caption><tr>'),
      ['table', '  caption', '    Old', '    Sacks', '  row a ¦ b'],
    ],
    [
      'below a table with one',
      TABLE.replace('<tr>', '<caption>Sacks</caption><tr>') + CAPTION,
      ['table', '  caption', '    Sacks', '    Old', '  row a ¦ b'],
    ],
    ['above a table and words: of neither', `${CAPTION}<p>A word.</p>${TABLE}`, ['Old', 'A word.', 'table', '  row a ¦ b']],
    ['below a quotation', `<blockquote>We grind.</blockquote>${CAPTION}`, ['quotation', '  We grind.', '  Old']],
    ['above a quotation', `${CAPTION}<blockquote>We grind.</blockquote>`, ['Old', 'quotation', '  We grind.']],
    ['below words', `<p>A word.</p>${CAPTION}`, ['A word.', 'Old']],
    [
      'above a picture that has words of its own',
      `${CAPTION}<figure>${IMAGE}<figcaption>New</figcaption></figure>`,
      ['Old', 'figure m.jpg Mill', '  New'],
    ],
    [
      'below a picture that has words of its own',
      `<figure>${IMAGE}<figcaption>New</figcaption></figure>${CAPTION}`,
      ['figure m.jpg Mill', '  New', '  Old'],
    ],
    ['of a film of the page', `<video title="A film"></video>${CAPTION}`, ['figure', '  Old', '- video: A film']],
    ['of nothing', CAPTION, ['Old']],
    ['of a script', `<script>go()</script>${CAPTION}`, ['Old', '- script: go()']],
    ['that is empty', `${IMAGE}<figcaption> </figcaption>`, ['figure m.jpg Mill']],
    ['in two parts', `${IMAGE}${CAPTION}<figcaption>Jo Hay</figcaption>`, ['figure m.jpg Mill', '  Old', '  Jo Hay']],
  ])('%s', async (_, figure, lines) => {
    expect(await between(`<figure>${figure}</figure>`)).toEqual(lines);
  });
});

describe('a picture', () => {
  test.each<[string, string, string[]]>([
    ['without words, but a file', '<img src="a/m.jpg">', ['figure a/m.jpg']],
    ['with words, but no file', '<img alt="Mill">', ['figure Mill', '- picture: Mill']],
    ['with neither', '<img>', ['- picture']],
    ['two of them', `<p>${IMAGE}<img src="n.jpg"></p>`, ['figure m.jpg Mill', 'figure n.jpg']],
    ['among words, named by its words', `<p>See ${IMAGE} here.</p>`, ['See here.', '- picture: Mill']],
    ['among words, named by its file', '<p>See <img src="a/m%20one.jpg?w=1#top"> here.</p>', ['See here.', '- picture: m one.jpg']],
    ['among words, with a name that is none', '<p>See <img src="a/m%zz.jpg"> here.</p>', ['See here.', '- picture: m%zz.jpg']],
    ['among words, in the page itself', '<p>See <img src="data:image/png;base64,AA"> here.</p>', ['See here.', '- picture']],
    ['among words, without anything', '<p>See <img> here.</p>', ['See here.', '- picture']],
    ['in a heading', '<h2>See <img src="a/m.jpg"></h2><p>A word.</p>', ['h2 See', 'A word.', '- picture: m.jpg']],
    ['alone in a heading', '<h2><img src="a/m.jpg"></h2><p>A word.</p>', ['A word.', '- picture: m.jpg']],
  ])('%s', async (_, html, lines) => {
    expect(await between(html)).toEqual(lines);
  });

  test.each<[string, boolean]>([
    ['<img alt="🙁">', true],
    ['<img alt="🙁👍🏽" src="s.png">', true],
    ['<img class="wp-smiley" alt=":-)" src="s.png">', true],
    ['<img class="smiley big" alt=":-)" src="s.png">', true],
    ['<img class="emoji" src="s.png">', false],
    ['<img class="emojis" alt=":-)" src="s.png">', false],
    ['<img alt="🙁 mill" src="s.png">', false],
    ['<img alt="7" src="s.png">', false],
  ])('%s among words is a word, or not', async (image, is) => {
    const [line, ...named] = await between(`<p>Closed ${image} now.</p>`);
    const alt = /alt="([^"]*)"/.exec(image)?.[1];
    expect(line).toBe(is ? `Closed ${alt} now.` : 'Closed now.');
    expect(named).toHaveLength(is ? 0 : 1);
  });
});

describe('what another site shows', () => {
  const URL = 'https://film.example/1';
  test.each<[string, string, string[]]>([
    ['by its title', `<iframe src="${URL}" title="A film" aria-label="Film"></iframe>`, [`embed ${URL} A film`]],
    ['by its label', `<iframe src="${URL}" aria-label="Film"></iframe>`, [`embed ${URL} Film`]],
    ['not by the markup in a frame', `<iframe src="${URL}"><p>Markup</p></iframe>`, [`embed ${URL}`]],
    ['by the words in it', `<video src="${URL}">Watch</video>`, [`embed ${URL} Watch`]],
    ['by its title, its words named', `<video src="${URL}" title="A film">Watch</video>`, [`embed ${URL} A film`, '- video: Watch']],
    ['by its title, its words the same', `<video src="${URL}" title="Watch">Watch</video>`, [`embed ${URL} Watch`]],
    ['as an object', `<object data="${URL}">Watch</object>`, [`embed ${URL} Watch`]],
    ['in an element for it', `<embed src="${URL}">`, [`embed ${URL}`]],
    [
      'the first safe one of its sources',
      `<audio><source src="http://a.example/"><source src="${URL}"><source src="https://b.example/"></audio>`,
      [`embed ${URL}`],
    ],
    ['not in a line', `<p>See <span><video src="${URL}"></video></span> here.</p>`, ['See', `embed ${URL}`, 'here.']],
    ['in a heading', `<h2>See <video src="${URL}"></video></h2><p>A word.</p>`, ['h2 See', 'A word.', `- video: ${URL}`]],
    [
      'in a cell',
      `<table><tr><th>a</th></tr><tr><td>b <iframe src="${URL}" title="Film"></iframe></td></tr></table>`,
      ['table', '  header a', '  row b', '- embed: Film'],
    ],
    ['without an address', '<iframe></iframe>', ['- embed']],
    ['a recording without one', '<audio title="A song"></audio>', ['- recording: A song']],
    ['a script for an address', '<iframe src="javascript:x()" title="A film"></iframe>', ['- embed: A film']],
    ['the page itself for an address', '<iframe src="#top" title="A film"></iframe>', ['- embed: A film']],
    ['a page for an address', '<object data="data:text/html,x" title="A film"></object>', ['- embed: A film']],
  ])('%s', async (_, html, lines) => {
    expect(await between(html)).toEqual(lines);
  });

  const links = '<a href="https://a.example/1">one</a> <a href="https://a.example/2">2 May</a> <a href="http://a.example/3">old</a>';
  test.each([
    'twitter-tweet',
    'twitter-video big',
    'instagram-media',
    'tiktok-embed',
    'reddit-card',
    'fb-post',
    'bluesky-embed',
    'threads-x',
  ])('a post in %s is its last safe link, and its words', async (name) => {
    expect(await between(`<blockquote class="${name}">Closed! ${links}</blockquote>`)).toEqual([
      'embed https://a.example/2 Closed! one 2 May old',
      '- link: https://a.example/1',
      '- link: http://a.example/3',
    ]);
  });

  test.each<[string, string]>([
    ['of no site', `<blockquote class="my-tweet">Closed! ${links.slice(0, 40)}</a></blockquote>`],
    ['without a safe link', '<blockquote class="twitter-tweet">Closed! <a href="http://a.example/">one</a></blockquote>'],
    [
      'with a safe address of its own',
      '<blockquote class="twitter-tweet">Closed! <link itemprop="url" href="https://a.example/1"></blockquote>',
    ],
    ['without a link', '<blockquote class="twitter-tweet">Closed!</blockquote>'],
  ])('a quotation %s is none', async (_, html) => {
    expect((await between(html)).slice(0, 2)).toEqual(['quotation', expect.stringContaining('  Closed!')]);
  });
});
