import { describe, expect, test } from 'vitest';
import { read, readOne } from '../read-text.ts';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
<nitf><head><title>Wire title</title>
  <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="15054000" tobject.subject.type="Sport" tobject.subject.matter="Soccer"/>
    <tobject.subject tobject.subject.refnum="04000000"/></tobject>
  <docdata management-status="usable"><doc-id id-string="w-7" regsrc="Weymarsh Press"/><date.issue norm="20260302T093000Z"/>
    <ed-msg info="Updates with quotes"/><doc.copyright year="2026" holder="Weymarsh Press"/>
    <key-list><keyword key="Harbour"/></key-list></docdata>
  <pubdata position.section="Sports"/></head>
<body><body.head><hedline><hl1>Ferry wins <em>cup</em></hl1><hl2>A first in ten years</hl2></hedline>
  <byline>By <person>Ada Brenner</person><byttl>Weymarsh Press</byttl></byline>
  <dateline><location>WEYMARSH</location>, <story.date norm="20260302">March 2</story.date></dateline><abstract><p>In short.</p></abstract></body.head>
<body.content><block><p>The <org>Ferry Club</org> of <location><city>Weymarsh</city></location> won on <chron norm="20260301">Sunday</chron>.</p>
  <hl2>The match</hl2><bq><block><p>We are glad.</p></block><credit>Tom Field</credit></bq>
  <media media-type="image"><media-reference mime-type="image/jpeg" source="cup.jpg" alternate-text="The cup"/>
    <media-caption>Players with the cup.</media-caption><media-producer>Photo: A. Brenner</media-producer></media>
  <ul><li>One</li><li>Two</li></ul><note><body.content><p>Editors: check.</p></body.content></note>
  <table><tr><th>Club</th><th>Points</th></tr><tr><td>Ferry</td><td>3</td></tr></table></block></body.content>
<body.end><tagline>Reporting by Tom Field</tagline></body.end></body></nitf>`;

describe('NITF', () => {
  test('a document is an article with its shape', async () => {
    const { item, article } = await readOne(NITF);
    expect(article).toMatchObject({ headline: 'Ferry wins cup', published: '2026-03-02' });
    expect(article.author).toContain('Ada Brenner');
    expect(article.topics).toEqual([
      { code: 'medtop:20001065', name: 'soccer' },
      { code: 'medtop:04000000', name: 'economy, business and finance' },
    ]);
    expect(item).toMatchObject({
      id: 'Weymarsh Press w-7',
      publisher: 'Weymarsh Press',
      section: 'Sports',
      standfirst: 'A first in ten years',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'quotation', 'figure', 'list', 'table']);
    expect(JSON.stringify(article.blocks)).toContain('The Ferry Club of Weymarsh won on Sunday.');
  });

  test('what is no prose of it is named', async () => {
    const { article } = await readOne(NITF);
    const texts = (article.leftOut ?? []).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'dateline: WEYMARSH, March 2',
        'abstract: In short.',
        'note to editors: Updates with quotes',
        'Editors: check.',
      ]),
    );
  });

  test.each(['withheld', 'canceled', 'embargoed'])('a document that is %s is left out', async (state) => {
    expect(await read(NITF.replace('usable', state))).toEqual([{ what: 'Ferry wins cup', why: expect.stringMatching(/agency|embargo/) }]);
  });
});

const newsItem = (
  content: string,
  more = '',
  meta = '',
) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:w.example:7"
  version="3" standard="NewsML-G2" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_39.xml"/>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="w:press"><name>Weymarsh Press</name></provider>
  <versionCreated>2026-03-02T10:00:00+01:00</versionCreated><firstCreated>2026-03-02T09:30:00+01:00</firstCreated>${more}</itemMeta>
  <contentMeta>${meta}<slugline>FERRY-CUP</slugline><headline>Ferry wins cup</headline><by>By Ada Brenner</by><dateline>WEYMARSH</dateline>
  <language tag="en-GB"/><description role="drol:summary">In short.</description><keyword>Harbour</keyword>
  <subject type="cpnat:abstract" qcode="medtop:20001065"><name xml:lang="de">Fußball</name></subject>
  <subject qcode="subj:15054000"/><subject qcode="w:local"><name>Ferries</name></subject></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
  <body><p>One &amp; all.</p><p>Two.</p></body></html></inlineXML>`;

describe('NewsML-G2', () => {
  test.each([
    ['XHTML', XHTML],
    [
      'NITF',
      '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>One &amp; all.</p><p>Two.</p></body.content></body></nitf></inlineXML>',
    ],
    ['plain text', '<inlineData contenttype="text/plain">One &amp; all.\n\nTwo.</inlineData>'],
    ['HTML as text', '<inlineData contenttype="text/html">&lt;p&gt;One &amp;amp; all.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>'],
    [
      'packed text',
      `<inlineData contenttype="text/html" encoding="encd:base64">${Buffer.from('<p>One &amp; all.</p><p>Two.</p>').toString('base64')}</inlineData>`,
    ],
  ])('an item with %s is an article', async (_, content) => {
    const { item, article, texts } = await readOne(newsItem(content));
    expect(texts).toEqual(['One & all.', 'Two.']);
    expect(article).toMatchObject({ headline: 'Ferry wins cup', author: 'Ada Brenner', published: '2026-03-02' });
    expect(article.topics?.map(({ code }) => code)).toEqual(['medtop:20001065', 'medtop:15000000']);
    expect(item).toMatchObject({ id: 'urn:newsml:w.example:7', version: 3, language: 'en-GB', publisher: 'Weymarsh Press' });
    expect(article.leftOut?.map(({ text }) => text)).toEqual(expect.arrayContaining(['dateline: WEYMARSH', 'description: In short.']));
  });

  test('all items of a message are read; packages are named', async () => {
    const second = newsItem(XHTML).replace(':7', ':8');
    const found = await read(`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>x</sent></header><itemSet>
      <packageItem guid="urn:p"><itemMeta/><groupSet/></packageItem>${newsItem(XHTML)}${second}</itemSet></newsMessage>`);
    expect(found).toMatchObject([
      { what: 'urn:p', why: expect.stringMatching(/^a package/) },
      { id: 'urn:newsml:w.example:7' },
      { id: 'urn:newsml:w.example:8' },
    ]);
  });

  test.each([
    ['withdrawn', newsItem(XHTML, '<pubStatus qcode="stat:canceled"/>'), /^withdrawn/],
    ['withheld', newsItem(XHTML, '<pubStatus qcode="stat:withheld"/>'), /^withheld/],
    ['under embargo', newsItem(XHTML, '<embargoed>2026-03-11T00:00:00Z</embargoed>'), /^under embargo until 2026-03-11/],
    ['a picture', newsItem('<remoteContent href="a.jpg"/>').replace('ninat:text', 'ninat:picture'), /^of the kind "picture"/],
    ['elsewhere', newsItem('<remoteContent href="a.xml"/>'), /^its text lies in another file/],
    ['empty', newsItem(''), /^without text$/],
  ])('what is %s is left out', async (_, text, why) => {
    expect(await read(text)).toEqual([{ what: 'Ferry wins cup', why: expect.stringMatching(why) }]);
  });

  test('an embargo that is over does not count, nor does a prefix', async () => {
    expect(await read(newsItem(XHTML, '<embargoed>2026-03-01T00:00:00Z</embargoed>'))).toMatchObject([{ headline: 'Ferry wins cup' }]);
    const prefixed = newsItem(XHTML)
      .replaceAll(/<(\/?)(?!html|head|body|p|title)(\w)/g, '<$1n:$2')
      .replace('xmlns=', 'xmlns:n=');
    expect((await readOne(prefixed)).texts).toEqual(['One & all.', 'Two.']);
  });
});

const ninjs1 = {
  uri: 'urn:w:7',
  type: 'text',
  version: '2',
  pubstatus: 'usable',
  headline: 'Ferry wins cup',
  byline: 'By Ada Brenner',
  firstcreated: '2026-03-02T09:30:00Z',
  versioncreated: '2026-03-03T09:30:00Z',
  language: 'en-GB',
  located: 'Weymarsh',
  copyrightholder: 'Weymarsh Press',
  description_text: 'In short.',
  subject: [
    { name: 'sport', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '15000000' },
    { name: 'Ferries', scheme: 'local', code: '12000000' },
  ],
  keyword: ['Harbour'],
  associations: { main: { uri: 'urn:w:picture', headline: 'The cup', type: 'picture' } },
  body_xhtml: '<p>One &amp; all.</p><p>Two.</p>',
};
const ninjs2 = {
  uri: 'urn:w:7',
  type: 'text',
  headlines: [
    { role: 'short', value: 'Cup' },
    { role: 'main', value: 'Ferry wins cup' },
  ],
  by: 'By Ada Brenner',
  versionCreated: '2026-03-02T09:30:00Z',
  subjects: [{ name: 'sport', uri: 'http://cv.iptc.org/newscodes/mediatopic/15000000' }],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'No.' },
    { role: 'main', contenttype: 'text/html', value: '<p>One &amp; all.</p><p>Two.</p>' },
  ],
};

describe('ninjs', () => {
  test.each([
    ['version 1', ninjs1],
    ['version 2', ninjs2],
    ['plain text', { ...ninjs1, body_xhtml: undefined, body_text: 'One & all.\n\nTwo.' }],
  ])('an item of %s is an article', async (_, item) => {
    const { article, texts } = await readOne(JSON.stringify(item));
    expect(texts).toEqual(['One & all.', 'Two.']);
    expect(article).toMatchObject({ headline: 'Ferry wins cup', author: 'Ada Brenner', published: '2026-03-02' });
    expect(article.topics).toEqual([{ code: 'medtop:15000000', name: 'sport' }]);
  });

  test('what it has besides is named', async () => {
    const { article, item } = await readOne(JSON.stringify(ninjs1));
    expect(article.leftOut?.map(({ text }) => text)).toEqual(['description: In short.', 'beside it: The cup']);
    expect(item).toMatchObject({ version: 2, language: 'en-GB', publisher: 'Weymarsh Press', updated: '2026-03-03T09:30:00Z' });
  });

  test('items stand in a list, in what a service wraps around it, and in lines', async () => {
    const other = { ...ninjs1, uri: 'urn:w:8' };
    const both = [{ id: 'urn:w:7' }, { id: 'urn:w:8' }];
    expect(await read(JSON.stringify([ninjs1, other], null, 2))).toMatchObject(both);
    expect(await read(JSON.stringify({ _items: [ninjs1, other] }))).toMatchObject(both);
    expect(await read(`${JSON.stringify(ninjs1)}\n${JSON.stringify(other)}\n`)).toMatchObject(both);
  });

  test.each([
    ['a picture', { ...ninjs1, type: 'picture', body_xhtml: undefined }, /^of the kind "picture"/],
    ['withdrawn', { ...ninjs1, pubstatus: 'canceled' }, /^withdrawn/],
    ['withheld', { ...ninjs1, pubstatus: 'withheld' }, /^withheld/],
    ['under embargo', { ...ninjs1, embargoed: '2026-03-11T00:00:00Z' }, /^under embargo/],
  ])('what is %s is left out', async (_, item, why) => {
    expect(await read(JSON.stringify(item))).toEqual([{ what: 'Ferry wins cup', why: expect.stringMatching(why) }]);
  });
});
