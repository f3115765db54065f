import { expect, test } from 'vitest';
import { nitfToHtml, readNitf } from '../../../../../scripts/lib/import/sources/nitf.ts';
import { xml } from '../model/xml-text.ts';

const BODY = '<body.content><p>One.</p></body.content>';
const readBody = async (body: string, head = '', outer?: Parameters<typeof readNitf>[1]) =>
  readNitf(await xml(`<nitf><head>${head}</head><body>${body}</body></nitf>`), outer);
const html = async (text: string): Promise<string> => nitfToHtml((await xml(`<x>${text}</x>`)).children);

test('a document that says nothing of itself is its words', async () => {
  expect(await readBody(BODY)).toEqual({
    id: 'nitf One.',
    body: '<p>One.</p>',
    headline: '',
    authors: [],
    topics: [],
    beside: [],
  });
});

test.each([
  ['<hedline><hl1>Ferry <em>wins</em></hl1></hedline>', '<title>Wire</title>', 'Ferry wins'],
  ['', '<title>Wire</title>', 'Wire'],
  ['', '', 'Outer'],
])('its headline is that for readers, else its title, else what stands around it', async (head, title, headline) => {
  expect(await readBody(`<body.head>${head}</body.head>${BODY}`, title, { headline: 'Outer' })).toMatchObject({ headline });
});

test('all lines above and below the text are kept', async () => {
  const head =
    '<hedline><hl1>A</hl1><hl2>B <em>b</em></hl2><hl2>C</hl2></hedline><byline>By Ada</byline><byline>Tom</byline><byline> </byline>';
  const end = '<body.end><tagline>By <em>Tom</em></tagline><tagline>Ed.</tagline></body.end>';
  expect(await readBody(`<body.head>${head}</body.head>${BODY}${end}`)).toMatchObject({
    standfirst: 'B <em>b</em><br>C',
    byline: 'By Ada, Tom',
    body: '<p>One.</p>\n<p>By <em>Tom</em></p>\n<p>Ed.</p>',
  });
});

test.each([
  ['<doc-id id-string="7" regsrc="Press"/>', 'Press 7'],
  ['<doc-id id-string="7"/>', 'nitf 7'],
  ['<doc-id id-string="urn:x:7" regsrc="Press"/>', 'urn:x:7'],
])('it is known by %s', async (own, id) => {
  expect(await readBody(BODY, `<docdata>${own}</docdata>`)).toMatchObject({ id });
});

test.each([
  ['20260302T093000Z', '2026-03-02T09:30:00Z'],
  ['2026-03-02T09:30:00+01:00', '2026-03-02T09:30:00+01:00'],
  ['20260302T0930+0100', '2026-03-02T09:30:00+0100'],
  ['20260302T0930', '2026-03-02T09:30:00'],
  ['20260302', '2026-03-02'],
  ['on 20260302', undefined],
  ['2026', undefined],
  ['', undefined],
])('its day %j is %j', async (norm, published) => {
  const issued = await readBody(BODY, `<docdata><date.issue norm="${norm}"/></docdata>`);
  const released = await readBody(BODY, `<docdata><date.release norm="${norm}"/></docdata>`);
  expect([issued, released]).toMatchObject([{ published }, { published }]);
});

test('its language is its own, else that of its body', async () => {
  const with_ = async (nitf: string, body: string) => readNitf(await xml(`<nitf${nitf}><body${body}>${BODY}</body></nitf>`));
  const [de, fr] = [' xml:lang="de"', ' xml:lang="fr"'];
  expect([await with_(de, fr), await with_('', fr), await with_('', '')]).toMatchObject([
    { language: 'de' },
    { language: 'fr' },
    { language: undefined },
  ]);
});

test('what it is filed under is told by its number and its finest name', async () => {
  const subject = (more: string): string => `<tobject.subject tobject.subject.${more}/>`;
  const head =
    subject('refnum="15054000" tobject.subject.type="Sport" tobject.subject.matter="Soccer" tobject.subject.detail="Cup"') +
    subject('matter="Soccer" tobject.subject.type="Sport"') +
    subject('type="Sport"') +
    subject('other="x"') +
    '<docdata><key-list><keyword key="Harbour"/></key-list></docdata>';
  expect(await readBody(BODY, head, { topics: [{ name: 'Outer' }] })).toMatchObject({
    topics: [
      { name: 'Outer' },
      { code: 'subj:15054000', name: 'Cup' },
      { code: undefined, name: 'Soccer' },
      { name: 'Sport' },
      { name: 'Harbour' },
    ],
  });
});

test('what is no prose of it is named after what stands around it', async () => {
  const head = '<dateline>WEYMARSH</dateline><abstract><p>In short.</p></abstract>';
  const docdata = '<docdata><ed-msg info="Updates"/><ed-msg/></docdata>';
  expect(await readBody(`<body.head>${head}</body.head>${BODY}`, docdata, { beside: ['outer'] })).toMatchObject({
    beside: ['outer', 'dateline: WEYMARSH', 'abstract: In short.', 'note to editors: Updates'],
  });
});

test.each([
  ['withheld', 'withheld by the agency'],
  ['canceled', 'withdrawn by the agency: delete it where you have it already'],
  ['embargoed', 'under embargo: import it again once that is over'],
])('one that is %s is left out', async (state, why) => {
  const head = `<title>Ferry</title><docdata management-status="${state}"/>`;
  expect(await readBody(BODY, head)).toEqual({ what: 'Ferry', why });
});

test.each(['', '<body.content> </body.content>'])('one without text is left out', async (body) => {
  expect(await readBody(body)).toEqual({ what: 'a document without headline', why: 'without text' });
  expect(await readBody(body, '<title>Ferry</title>')).toEqual({ what: 'Ferry', why: 'without text' });
});

test.each([
  ['<hl1>A</hl1><hl2>B</hl2>', '<h2>A</h2><h2>B</h2>'],
  ['<bq><block><p>A</p></block><credit>Tom</credit></bq>', '<blockquote><div><p>A</p></div><footer>Tom</footer></blockquote>'],
  ['<note>A</note><fn>B</fn>', '<aside>A</aside><aside>B</aside>'],
  ['<nitf-table>A</nitf-table>', '<div>A</div>'],
  ['<pre>a  <em>b</em>\n &lt;</pre>', '<pre>a  b\n &lt;</pre>'],
  [
    '<p><person>A</person> <org>B</org> <location><city>C</city></location> <chron>D</chron> &amp; <em>E</em></p>',
    '<p>A B C D &amp; <em>E</em></p>',
  ],
  ['<a href="/x">A <person>B</person></a>', '<a href="/x">A B</a>'],
  ['A<br/>B', 'A<br>B'],
  [
    '<media media-type="image"><media-reference source="a.jpg" alternate-text="A &quot;b&quot;"/><media-reference source="small.jpg"/><media-caption>The <em>cup</em></media-caption><media-producer>A &amp; B</media-producer></media>',
    '<figure><img src="a.jpg" alt="A &quot;b&quot;"><!-- small.jpg --><figcaption>The <em>cup</em> A &amp; B</figcaption></figure>',
  ],
  ['<media><media-reference/></media>', '<figure><img src="" alt=""></figure>'],
  [
    '<media media-type="video"><media-reference source="a.mp4"/><media-producer>B</media-producer></media>',
    '<figure><!-- a.mp4 --><figcaption>B</figcaption></figure>',
  ],
  ['<media media-type="image"/>', '<figure></figure>'],
])('%s is shown as %s', async (text, shown) => {
  expect(await html(text)).toBe(shown);
});
