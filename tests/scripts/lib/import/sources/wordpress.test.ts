import { describe, expect, test } from 'vitest';
import { readPostBody } from '../../../../../scripts/lib/import/sources/wordpress-body.ts';
import { read, readOne } from '../read-text.ts';

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Weymarsh Bulletin</title>
  <link>https://weymarsh.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
  <wp:base_blog_url>https://weymarsh.example</wp:base_blog_url>
  <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[abrenner]]></wp:author_login>
  <wp:author_display_name><![CDATA[Ada Brenner]]></wp:author_display_name></wp:author>
  <wp:category><wp:cat_name><![CDATA[Politics]]></wp:cat_name></wp:category>${items}</channel></rss>`;
const post = (
  content: string,
  more = '',
) => `<item><title><![CDATA[Tolls rise]]></title><link>https://weymarsh.example/2026/tolls-rise/</link>
  <dc:creator><![CDATA[abrenner]]></dc:creator><guid isPermaLink="false">https://weymarsh.example/?p=7</guid>
  <content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[In short.]]></excerpt:encoded><wp:post_id>7</wp:post_id>
  <wp:post_date><![CDATA[2026-03-02 23:30:00]]></wp:post_date><wp:post_date_gmt><![CDATA[2026-03-03 04:30:00]]></wp:post_date_gmt>
  <wp:post_modified><![CDATA[2026-03-05 10:00:00]]></wp:post_modified><wp:post_name><![CDATA[tolls-rise]]></wp:post_name>${more}
  <category domain="category" nicename="politics"><![CDATA[Politics]]></category>
  <category domain="post_tag" nicename="harbour"><![CDATA[Harbour]]></category></item>`;
const published = '<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>';

describe('an export of WordPress', () => {
  test('a published post is an article with what the export says of it', async () => {
    const { item, article, texts } = await readOne(wxr(post('<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->', published)));
    expect(article).toMatchObject({ headline: 'Tolls rise', author: 'Ada Brenner', published: '2026-03-02' });
    expect(article.topics).toEqual([{ code: 'medtop:11000000', name: 'politics' }]);
    expect(article.leftOut).toEqual([{ kind: 'comment', text: 'excerpt: In short.', line: expect.any(Number) }]);
    expect(texts).toEqual(['One.']);
    expect(item).toMatchObject({
      id: 'https://weymarsh.example/?p=7',
      updated: '2026-03-05 10:00:00',
      language: 'en-GB',
      publisher: 'Weymarsh Bulletin',
      section: 'Politics',
      slug: 'tolls-rise',
      url: 'https://weymarsh.example/2026/tolls-rise/',
    });
  });

  test('a login that the export does not explain names nobody', async () => {
    const { item } = await readOne(wxr(post('One.', published).replace('abrenner', 'admin')));
    expect(item).toMatchObject({ authors: [], beside: ['author, by a login alone: admin', 'excerpt: In short.'] });
  });

  test.each([
    ['a page', published.replace('post]', 'page]'), /^a page of the site, and no post/],
    ['a picture', published.replace('post]', 'attachment]'), /^a picture or a file of the library/],
    ['a menu', published.replace('post]', 'nav_menu_item]'), /^of the kind "nav_menu_item", which is no post$/],
    ['a draft', published.replace('publish', 'draft'), /^a draft/],
    ['a private post', published.replace('publish', 'private'), /^private/],
    ['what is in the bin', published.replace('publish', 'trash'), /^in the bin$/],
    ['what is to come', published.replace('publish', 'future'), /^not published yet/],
    ['a post with a password', `${published}<wp:post_password><![CDATA[x]]></wp:post_password>`, /^behind a password/],
  ])('%s is left out, and named', async (_, more, why) => {
    expect(await read(wxr(post('One.', more)))).toEqual([{ what: 'Tolls rise', why: expect.stringMatching(why) }]);
  });

  test('a post without text is left out, and named', async () => {
    expect(await read(wxr(post(' ', published)))).toEqual([{ what: 'Tolls rise', why: 'without text' }]);
  });
});

/** What readers see of the content of a post, in one line for each block. */
const shown = async (content: string) => (await readOne(wxr(post(content, published)))).texts;

describe('the text of a post', () => {
  test('blank lines part paragraphs, and line ends are line ends', async () => {
    expect(await shown('One <b>bold</b>.\nStill one.\n\nTwo &amp; <a href="/x">a link</a>.\r\n\r\n\r\nThree.')).toEqual([
      'One bold.\nStill one.',
      'Two & a link.',
      'Three.',
    ]);
  });

  test('lines of emphasis that goes on over them are parted too', async () => {
    expect(await shown('One <em>two.\n\nThree</em> four.')).toEqual(['One two.', 'Three four.']);
  });

  test('blocks among lines stay what they are', async () => {
    const content =
      'One.\n<h2>Costs</h2>\nTwo.\n<ul>\n<li>A</li>\n\n<li>B</li>\n</ul>\nThree.\n<blockquote>Said so.\n\nAgain.</blockquote>\nFour.';
    const { article } = await readOne(wxr(post(content, published)));
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'paragraph',
      'quotation',
      'paragraph',
    ]);
  });

  test('a caption is that of its picture', () => {
    const content =
      '[caption id="a" align="left" width="300"]<a href="/b"><img src="/b.jpg" alt="Boats" /></a> Boats on <i>Monday</i>[/caption]\n\nOne.';
    expect(readPostBody(content).html.replace(/\s+/g, ' ')).toBe(
      '<figure><a href="/b"><img src="/b.jpg" alt="Boats"></a><figcaption>Boats on <i>Monday</i></figcaption></figure><p>One.</p>',
    );
  });

  test('signs of extensions are taken out and named, with what they hold kept; brackets of editors stay', () => {
    const content =
      'He said it [sic], [the minister] too. [[example]]\n\n[gallery ids="1,2"]\n\n[quote]Words.[/quote]\n\n[contact-form to="x"]';
    expect(readPostBody(content)).toEqual({
      html: '<p>He said it [sic], [the minister] too. [[example]]</p><p>Words.</p>',
      beside: ['short code: [gallery ids="1,2"]', 'short code: [quote]', 'short code: [contact-form to="x"]'],
    });
  });

  test.each([
    ['an address alone', 'One.\n\nhttps://video.example/watch?v=1\n\nTwo.'],
    ['a sign around it', 'One.\n\n[embed width="3"]https://video.example/watch?v=1[/embed]\n\nTwo.'],
    ['a sign with it', 'One.\n\n[youtube https://video.example/watch?v=1&w=6]\n\nTwo.'],
    [
      'a block of it',
      '<p>One.</p><!-- wp:embed {"url":"x"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://video.example/watch?v=1\n</div></figure>\n<!-- /wp:embed --><p>Two.</p>',
    ],
  ])('%s is what it shows, and no prose', async (_, content) => {
    const { article, texts } = await readOne(wxr(post(content, published)));
    expect(texts).toEqual(['One.', 'Two.']);
    expect(JSON.stringify(article.blocks)).toContain('https://video.example/watch?v=1');
  });

  test('an address within a sentence is prose', async () => {
    expect(await shown('See https://w.example/x for more.')).toEqual(['See https://w.example/x for more.']);
  });

  test('a block that is made elsewhere is named', async () => {
    const { article } = await readOne(wxr(post('<p>One.</p><!-- wp:latest-posts {"n":5} /-->', published)));
    expect(article.leftOut).toContainEqual(expect.objectContaining({ kind: 'comment', text: 'wp:latest-posts {"n":5} /' }));
  });

  test('many brackets take no time', () => {
    expect(readPostBody('[a] '.repeat(50_000)).beside).toEqual([]);
    expect(readPostBody('[caption x '.repeat(20_000)).html.length).toBeGreaterThan(1000);
  });
});
