import { describe, expect, test } from 'vitest';
import { read, readOne } from '../read-text.ts';

const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (items: string, channel = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${CONTENT} xmlns:atom="http://www.w3.org/2005/Atom"
    xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Weymarsh Bulletin - News</title>
    <atom:link href="https://weymarsh.example/feed" rel="self"/><link>https://weymarsh.example</link>${channel}${items}</channel></rss>`;
const full =
  '<content:encoded><![CDATA[<p>The council raised the <a href="/toll">toll</a>.</p><p>Fishermen protested.</p>]]></content:encoded>';

describe('RSS', () => {
  test('an item with full text is an article with what the feed says of it', async () => {
    const { item, article, texts } = await readOne(
      rss(
        `<item><title>Tolls &amp; tides: A&#8217;s rise</title><link>https://weymarsh.example/tolls/</link>
          <guid isPermaLink="false">https://weymarsh.example/?p=7</guid><dc:creator><![CDATA[Ada Brenner]]></dc:creator>
          <pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate><category>politics</category><category>Weymarsh harbour</category>
          <description>A short summary.</description>${full}</item>`,
        '<language>en-GB</language>',
      ),
    );
    expect(item.id).toBe('https://weymarsh.example/?p=7');
    expect(article).toMatchObject({ headline: 'Tolls & tides: A’s rise', author: 'Ada Brenner', published: '2026-03-02' });
    expect(article.topics).toEqual([{ code: 'medtop:11000000', name: 'politics' }]);
    expect(texts).toEqual(['The council raised the toll.', 'Fishermen protested.']);
    expect(item.language).toBe('en-GB');
  });

  test('links are relative to the item, and stay', async () => {
    const { article } = await readOne(rss(`<item><title>T</title><link>https://weymarsh.example/tolls/</link>${full}</item>`));
    expect(JSON.stringify(article.blocks)).toContain('"https://weymarsh.example/toll"');
  });

  test('an item with a summary only is left out, with its link and what to do', async () => {
    const [left] = await read(
      rss('<item><title>Ferry</title><link>https://weymarsh.example/f</link><description>In short.</description></item>'),
    );
    expect(left).toEqual({
      what: 'Ferry, https://weymarsh.example/f',
      why: 'the feed has a summary only: add its page by its address (npm run explain -- ADDRESS), or ask for a feed with full text',
    });
  });

  test('a long description is the article, unless it says that it goes on elsewhere', async () => {
    const words = 'The harbour of Weymarsh was full of boats again that day. '.repeat(20);
    const item = (end: string) => rss(`<item><title>T</title><description>&lt;p&gt;${words}${end}&lt;/p&gt;</description></item>`);
    expect(await read(item(''))).toMatchObject([{ headline: 'T', body: expect.stringContaining('full of boats') }]);
    for (const end of ['…', '[&amp;#8230;]', '&lt;a href="x"&gt;Read more&lt;/a&gt;', 'Continue reading the full story'])
      expect(await read(item(end))).toMatchObject([{ why: expect.stringContaining('summary only') }]);
  });

  test('what the feed has beside the text is named in the article', async () => {
    const { article } = await readOne(
      rss(`<item><title>T</title>${full}<enclosure url="https://weymarsh.example/a.mp3" type="audio/mpeg"/>
        <media:content url="https://weymarsh.example/b.jpg"><media:title>Not the headline</media:title></media:content></item>`),
    );
    expect(article.leftOut).toMatchObject([
      { kind: 'comment', text: 'enclosure: https://weymarsh.example/b.jpg' },
      { kind: 'comment', text: 'enclosure: https://weymarsh.example/a.mp3' },
    ]);
    expect(article.headline).toBe('T');
  });

  test('the line that WordPress puts below an item is no prose', async () => {
    const line = '<p>The post <a href="https://w.example/t">T</a> appeared first on <a href="https://w.example">W</a>.</p>';
    const { texts, article } = await readOne(rss(`<item><title>T</title>${full.replace(']]>', `${line}]]>`)}</item>`));
    expect(texts).toHaveLength(2);
    expect(article.leftOut).toMatchObject([{ kind: 'page part', text: 'The post T appeared first on W.' }]);
  });

  test('an author is a name, and no address', async () => {
    const authors = async (author: string) => (await readOne(rss(`<item><title>T</title>${author}${full}</item>`))).item.authors;
    expect(await authors('<author>ada@weymarsh.example (Ada Brenner)</author>')).toEqual(['Ada Brenner']);
    expect(await authors('<author>ada@weymarsh.example</author>')).toEqual([]);
  });

  test('a bare ampersand, named characters, prefixes that nobody declared and other namespaces do no harm', async () => {
    const { article, texts } = await readOne(
      rss(`<item><title>Fish & chips&nbsp;rise</title><georss:point>1 2</georss:point>${full}</item>`).replace('UTF-8', 'utf-8'),
    );
    expect(article.headline).toBe('Fish & chips rise');
    expect(texts).toHaveLength(2);
  });

  test('a title stands before one of another namespace', async () => {
    const own = `<item><media:title>Picture</media:title><title>T</title>${full}</item>`;
    expect((await readOne(rss(own))).article.headline).toBe('T');
  });

  test('items without an id are told apart by headline and time', async () => {
    const item = (title: string, day: string) => `<item><title>${title}</title><pubDate>${day}</pubDate>${full}</item>`;
    const found = await read(rss(item('Weather', '1 Mar 2026') + item('Weather', '2 Mar 2026')));
    expect(found).toMatchObject([
      { id: 'https://weymarsh.example Weather 1 Mar 2026' },
      { id: 'https://weymarsh.example Weather 2 Mar 2026' },
    ]);
  });

  test('RSS 1.0 has its channel beside the items', async () => {
    const { article, item } = await readOne(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${CONTENT}>
        <channel rdf:about="https://w.example"><title>W</title><dc:language>de</dc:language></channel>
        <item rdf:about="https://w.example/1"><title>Z&#252;ge</title><link>https://w.example/1</link><dc:date>2026-03-02T01:00:00+01:00</dc:date>
        <dc:subject>weather</dc:subject>${full}</item></rdf:RDF>`,
    );
    expect(article).toMatchObject({ headline: 'Züge', published: '2026-03-02', topics: [{ code: 'medtop:17000000', name: 'weather' }] });
    expect(item).toMatchObject({ id: 'https://w.example/1', language: 'de' });
  });
});

describe('Atom', () => {
  const atom = (entries: string, feed = '') =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${feed}<id>tag:w.example,2026:f</id>${entries}</feed>`;

  test.each([
    ['escaped HTML', '<content type="html">&lt;p&gt;One &amp;amp; all.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content>'],
    ['XHTML', '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; all.</p><p>Two.</p></div></content>'],
    [
      'XHTML with a prefix',
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One &amp; all.</x:p><x:p>Two.</x:p></x:div></content>',
    ],
  ])('an entry with %s is an article', async (_, content) => {
    const { item, article, texts } = await readOne(
      atom(`<entry><id>tag:w.example,2026:1</id><title type="html">A &amp;lt;b&amp;gt; rise</title><link href="https://w.example/1"/>
        <link rel="enclosure" href="https://w.example/a.mp3"/><published>2026-03-02T09:30:00Z</published><updated>2026-03-03T09:30:00Z</updated>
        <author><name>Ada Brenner</name></author><author><name>Tom Field</name></author>
        <category term="20000593" scheme="http://cv.iptc.org/newscodes/mediatopic/"/>${content}</entry>`),
    );
    expect(texts).toEqual(['One & all.', 'Two.']);
    expect(article).toMatchObject({ headline: 'A <b> rise', author: 'Ada Brenner, Tom Field', published: '2026-03-02' });
    expect(article.topics).toMatchObject([{ code: 'medtop:20000593' }]);
    expect(item).toMatchObject({ id: 'tag:w.example,2026:1', updated: '2026-03-03T09:30:00Z', language: 'en', url: 'https://w.example/1' });
  });

  test('an entry with a summary, or with its content elsewhere, is left out with its link', async () => {
    const entry = (content: string) => atom(`<entry><title>T</title><link href="https://w.example/1"/>${content}</entry>`);
    for (const content of ['<summary>Short.</summary>', '<content type="text/html" src="https://w.example/1"/>', ''])
      expect(await read(entry(content))).toMatchObject([{ what: 'T, https://w.example/1', why: expect.stringContaining('summary only') }]);
  });

  test('authors of the feed are those of an entry without', async () => {
    const { item } = await readOne(
      atom('<entry><title>T</title><content>Words.</content></entry>', '<author><name>Ada Brenner</name></author>'),
    );
    expect(item.authors).toEqual(['Ada Brenner']);
  });
});

describe('what is no feed, or broken, is refused', () => {
  test.each([
    [
      'cut off',
      rss(`<item><title>T</title>${full}</item>`).slice(0, -40),
      /^it is not well-formed XML, or was cut off: unclosed root tag$/,
    ],
    ['crossed', '<rss><channel><item></channel></rss>', /^it is not well-formed XML, or was cut off: unexpected close tag$/],
    [
      'a bomb',
      '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      /^it uses an entity that its own DTD would have to declare, and DTDs are not read$/,
    ],
    [
      'a file of the machine',
      '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&a;</title></item></channel></rss>',
      /^it uses an entity that its own DTD would have to declare/,
    ],
    ['nested too deeply', `<rss>${'<a>'.repeat(300)}`, /^elements are nested too deeply$/],
    ['a page', '<!doctype html><html><body><p>Words.</p></body></html>', /^this is a page$/],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^this is XML of another kind \(svg\)$/],
    ['nothing', '', /^this is not a feed \(RSS, Atom, JSON\), a WordPress or Ghost export, NewsML-G2, NITF or ninjs$/],
    ['prose', 'Words.', /^this is not a feed/],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ message: expect.stringMatching(message), file: 'given' }));
  });
});

test.each([
  [
    'declared',
    Buffer.from('<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>Café</title></item></channel></rss>', 'latin1'),
    undefined,
  ],
  ['said by the server', Buffer.from('<rss><channel><item><title>Café</title></item></channel></rss>', 'latin1'), 'iso-8859-1'],
  ['marked', Buffer.from('\ufeff<rss><channel><item><title>Café</title></item></channel></rss>', 'utf16le'), undefined],
])('the encoding is read where it is %s', async (_, bytes, charset) => {
  expect(await read(bytes, charset)).toMatchObject([{ what: 'Café' }]);
});
