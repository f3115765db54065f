import { expect, test } from 'vitest';
import { idOf, isWeb, plain, readAtomEntry, readRssItem } from '../../../../../scripts/lib/import/sources/feeds.ts';
import { xml } from '../model/xml-text.ts';

const SPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
const BODY = '<content:encoded>&lt;p&gt;One.&lt;/p&gt;</content:encoded>';
const SUMMARY = 'the feed has a summary only: add its page by its address (npm run explain -- ADDRESS), or ask for a feed with full text';

const rss = async (own: string, channel?: string, body = BODY) =>
  readRssItem(
    await xml(`<item ${SPACES}>${own}${body}</item>`),
    channel === undefined ? undefined : await xml(`<channel ${SPACES}>${channel}</channel>`),
  );

test('an item that says nothing else is its words', async () => {
  expect(await rss('')).toEqual({ id: 'One.', headline: '', body: '<p>One.</p>', authors: [], topics: [], beside: [] });
});

test.each([
  ['<title>A &lt;i&gt;b&lt;/i&gt;</title><dc:title>C</dc:title>', { headline: 'A b' }],
  ['<dc:title>C</dc:title>', { headline: 'C' }],
  ['<media:title>M</media:title>', { headline: '' }],
  ['<link>https://w.example/a</link><guid>https://w.example/b</guid>', { url: 'https://w.example/a', id: 'https://w.example/b' }],
  ['<origLink>https://w.example/a</origLink>', { url: 'https://w.example/a' }],
  ['<guid>https://w.example/b</guid>', { url: 'https://w.example/b' }],
  ['<guid isPermaLink="true">https://w.example/b</guid>', { url: 'https://w.example/b' }],
  ['<guid isPermaLink="false">https://w.example/b</guid>', { url: undefined, id: 'https://w.example/b' }],
  ['<guid>b</guid>', { url: undefined, id: 'b' }],
  ['<link>a.html</link>', { url: undefined, id: 'a.html' }],
  ['<pubDate>A</pubDate><dc:date>B</dc:date>', { published: 'A' }],
  ['<dc:date>B</dc:date>', { published: 'B' }],
  ['<modified>A</modified><updated>B</updated>', { updated: 'A' }],
  ['<updated>B</updated>', { updated: 'B' }],
  ['<language>de</language>', { language: 'de' }],
  ['<dc:publisher>Press</dc:publisher>', { publisher: 'Press' }],
  ['<dc:creator>Ada</dc:creator><dc:creator> </dc:creator><author>x</author>', { authors: ['Ada'] }],
  ['<author>a@w.example (Ada Brun)</author>', { authors: ['Ada Brun'] }],
  ['<author>(Ada) Brun</author>', { authors: ['(Ada) Brun'] }],
  ['<author>a@w.example</author>', { authors: [] }],
  ['<author><name>Ada</name><x>y</x></author>', { authors: ['Ada'] }],
  ['<category>A &lt;b&gt;c&lt;/b&gt;</category><dc:subject>D</dc:subject>', { topics: [{ name: 'A c', code: undefined }, { name: 'D' }] }],
  ['<category domain="http://x/iptc/">15000000</category>', { topics: [{ code: 'http://x/iptc/15000000' }] }],
  ['<category domain="medtop">1</category>', { topics: [{ code: 'medtop/1' }] }],
  ['<category domain="subj:">1</category>', { topics: [{ code: 'subj/1' }] }],
  ['<category domain="local">1</category>', { topics: [{ code: undefined, name: '1' }] }],
  ['<category domain="medtop"/>', { topics: [{ code: undefined, name: undefined }] }],
  [
    '<enclosure url="a.mp3"/><media:thumbnail url="b.jpg"/><media:content url="a.mp3"/>',
    { beside: ['enclosure: a.mp3', 'enclosure: b.jpg'] },
  ],
  ['<media:group><media:content url="c.mp4"/><media:content/></media:group>', { beside: ['enclosure: c.mp4'] }],
])('%s says %j', async (own, said) => {
  expect(await rss(own)).toMatchObject(said);
});

test('what an item leaves open its channel says', async () => {
  const channel = '<link>https://w.example</link><language>de</language><dc:publisher>Press</dc:publisher>';
  expect(await rss('<guid>7</guid>', channel)).toMatchObject({
    id: 'https://w.example 7',
    language: 'de',
    publisher: 'Press',
    base: 'https://w.example',
    url: undefined,
  });
  expect(await rss('<link>https://w.example/a</link>', channel)).toMatchObject({ base: undefined });
  expect(await rss('<guid>7</guid>', '<link>w.example</link>')).toMatchObject({ base: undefined });
  expect(await rss('<title>A</title><pubDate>2 March</pubDate>', channel)).toMatchObject({ id: 'https://w.example A 2 March' });
});

const words = (count: number, end = ''): string => `${'fish '.repeat(count).trim()}${end}`;
const description = (html: string): string => `<description>${html.replaceAll('<', '&lt;')}</description>`;

test.each([
  [words(151), true],
  [words(150), false],
  [`${'<p>fish</p>'.repeat(151)}`, true],
  [`${'fish<br>'.repeat(151)}`, true],
  [`${'fish<br />'.repeat(151)}`, true],
  [`${'<h2>fish</h2>'.repeat(151)}`, true],
  [words(200, '…'), false],
  [words(200, ' …'), false],
  [words(200, '...'), false],
  [words(200, ' [...]'), false],
  [words(200, ' Read more'), false],
  [words(200, '. Continue reading on our site »'), false],
  [words(200, '.” Read more at w.example'), false],
  [words(200, '. Read more of it in the third part. It came out on Monday.'), true],
  [words(200, ' and they read on the quay.'), true],
  [words(200, ' View the full story'), false],
  [words(200, ' and on. They read more.'), false],
  [words(200, '.'), true],
])('a long description that is not cut off is the article', async (html, isWhole) => {
  const found = await rss('<title>A</title>', undefined, description(html));
  expect('id' in found ? found.body : found).toEqual(isWhole ? html : { what: 'A', why: SUMMARY });
});

test('what has a summary only is named by its title and address', async () => {
  const link = '<link>https://w.example/a</link>';
  expect(await rss(link, undefined, '')).toEqual({ what: 'an item without title, https://w.example/a', why: SUMMARY });
  expect(await rss(`<title>A</title>${link}`, undefined, '')).toEqual({ what: 'A, https://w.example/a', why: SUMMARY });
});

test.each([
  ['<p>One.</p><p>The post <a href="/a">A</a> appeared first on <a href="/">W</a>.</p>', true],
  ['<p>One.</p><p>The post <a href="/a">A</a> appeared first on <a href="/">W</a></p>\n', true],
  ['<p>One.</p><p>The post <a href="/a">A</a> appeared first on <a href="/">W</a>.</p><p>Two.</p>', false],
  ['<p>One.</p><p>The post <a href="/a">A</a> is shut.</p>', false],
])('the line that a feed adds below an item is none of it: %s', async (html, isCut) => {
  const found = await rss('', undefined, `<content:encoded><![CDATA[${html}]]></content:encoded>`);
  const line = html.slice('<p>One.</p>'.length).trim();
  expect(found).toMatchObject({ body: isCut ? `<p>One.</p><aside>${line}</aside>` : html });
});

const entry = async (own: string, feed?: string, attributes = '') =>
  readAtomEntry(
    await xml(`<entry ${SPACES}${attributes}>${own}</entry>`),
    feed === undefined ? undefined : await xml(`<feed ${SPACES} xml:base="https://f.example/" xml:lang="fr">${feed}</feed>`),
  );
const CONTENT = '<content type="html">&lt;p&gt;One.&lt;/p&gt;</content>';

test('an entry that says nothing else is its words', async () => {
  expect(await entry(CONTENT)).toEqual({ id: 'One.', headline: '', body: '<p>One.</p>', authors: [], topics: [], beside: [] });
});

test.each([
  ['<title>A &lt; b</title>', { headline: 'A < b' }],
  ['<title type="html">A &lt;b&gt;c&lt;/b&gt;</title>', { headline: 'A c' }],
  ['<link href="https://w.example/a"/>', { url: 'https://w.example/a', id: 'https://w.example/a' }],
  ['<link rel="self" href="https://w.example/s"/><link rel="alternate" href="https://w.example/a"/>', { url: 'https://w.example/a' }],
  ['<link href="/a"/>', { url: undefined }],
  ['<id>urn:x:7</id><link href="https://w.example/a"/>', { id: 'urn:x:7' }],
  ['<author><name>Ada</name></author><author/><author><name>Tom</name></author>', { authors: ['Ada', 'Tom'] }],
  ['<source><author><name>Ada</name></author></source>', { authors: ['Ada'] }],
  ['<published>A</published><issued>B</issued><updated>C</updated>', { published: 'A', updated: 'C' }],
  ['<issued>B</issued>', { published: 'B' }],
  [
    '<category term="a" label="A"/><category term="b"/>',
    {
      topics: [
        { code: 'a', name: 'A' },
        { code: 'b', name: 'b' },
      ],
    },
  ],
  ['<category term="1" scheme="http://x/medtop"/>', { topics: [{ code: 'http://x/medtop/1' }] }],
  ['<category term="1" scheme="http://x/medtop/"/>', { topics: [{ code: 'http://x/medtop/1' }] }],
  ['<category scheme="http://x/"/>', { topics: [{ code: undefined }] }],
  ['<link rel="enclosure" href="a.mp3"/><link rel="enclosure"/><link rel="related" href="b"/>', { beside: ['enclosure: a.mp3'] }],
])('%s says %j', async (own, said) => {
  expect(await entry(own + CONTENT)).toMatchObject(said);
});

test('what an entry leaves open its feed says, and addresses are those from where it stands', async () => {
  const feed = '<id>urn:f</id><author><name>Bea</name></author>';
  expect(await entry(`<id>7</id><link href="a"/>${CONTENT}`, feed)).toMatchObject({
    ...{ id: 'urn:f 7', authors: ['Bea'], language: 'fr', url: 'https://f.example/a', base: 'https://f.example/' },
  });
  const own = ' xml:base="https://e.example/" xml:lang="de"';
  expect(await entry(`<link href="a"/>${CONTENT}`, feed, own)).toMatchObject({
    ...{ language: 'de', url: 'https://e.example/a', base: 'https://e.example/' },
  });
  const content = CONTENT.replace('<content', '<content xml:base="in/" xml:lang="it"');
  expect(await entry(content, feed, own)).toMatchObject({ language: 'it', base: 'https://e.example/in/' });
  expect(await entry(CONTENT.replace('<content', '<content xml:base="in/"'))).toMatchObject({ base: undefined });
});

test.each([
  ['<content>A &lt; b</content>', 'A &lt; b'],
  ['<content type="text">A</content>', 'A'],
  ['<content type="xhtml"><div><p>A</p></div></content>', '<p>A</p>'],
  ['<content type="application/xml"><p>A</p></content>', '<p>A</p>'],
  ['<content type="image/svg+xml"><p>A</p></content>', '<p>A</p>'],
  ['<content type="text/html">&lt;p&gt;A&lt;/p&gt;</content>', '<p>A</p>'],
  [`<summary>${words(151)}</summary>`, words(151)],
  [`<content src="https://w.example/a"/><summary>${words(151)}</summary>`, words(151)],
])('its words are read from %s', async (own, body) => {
  expect(await entry(own)).toMatchObject({ body });
});

test.each(['<summary>Short.</summary>', '<content> </content>', '<content src="https://w.example/x"/>', ''])(
  'without its words it is left out: %s',
  async (own) => {
    expect(await entry(`<link href="https://w.example/a"/>${own}`)).toEqual({
      what: 'an entry without title, https://w.example/a',
      why: SUMMARY,
    });
  },
);

test('an id is that of the item, among those of its home; without one, what it says', () => {
  expect([idOf('7', 'home', []), idOf('7', undefined, []), idOf('urn:7', 'home', []), idOf('a urn:7', 'home', [])]).toEqual([
    ...['home 7', '7', 'urn:7', 'home a urn:7'],
  ]);
  expect(idOf(undefined, 'home', ['<b>A</b>', undefined, 'x'.repeat(400)])).toBe(`home A ${'x'.repeat(300)}`);
  expect(['http://x', 'HTTPS://x', 'ftp://x', 'a http://x', undefined].map(isWeb)).toEqual([true, true, false, false, false]);
  expect([plain(' A <b>b</b>\n\n<!-- c -->d '), plain('<b> </b>'), plain(undefined)]).toEqual(['A b d', undefined, undefined]);
});
