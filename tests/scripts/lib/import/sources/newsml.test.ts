import { expect, test } from 'vitest';
import { readNewsItem } from '../../../../../scripts/lib/import/sources/newsml.ts';
import { xml } from '../model/xml-text.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const TEXT = '<inlineData contenttype="text/plain">One.</inlineData>';

interface Parts {
  attributes?: string;
  item?: string;
  content?: string;
  set?: string;
}

const readParts = async ({ attributes = '', item = '', content = '', set = TEXT }: Parts) =>
  readNewsItem(
    await xml(
      `<newsItem${attributes}><itemMeta>${item}</itemMeta><contentMeta>${content}</contentMeta><contentSet>${set}</contentSet></newsItem>`,
    ),
    NOW,
  );

test('an item that says nothing of itself is its words', async () => {
  expect(await readParts({ content: '<headline>Ferry</headline>' })).toEqual({
    id: 'newsml Ferry',
    headline: 'Ferry',
    authors: [],
    topics: [],
    beside: [],
    body: '<p>One.</p>',
  });
});

test.each([
  ['<headline role="hlr:short">A</headline><headline>B</headline>', 'B'],
  ['<headline role="hlr:short">A</headline><headline role="hlr:main">B</headline>', 'B'],
  ['<headline role="hlr:mainly">A</headline><headline role="hlr:main">B</headline>', 'B'],
  ['<headline role="hlr:short">A</headline><headline role="hlr:long">B</headline>', 'A'],
])('the headline for readers is taken: %s', async (content, headline) => {
  expect(await readParts({ content })).toMatchObject({ headline });
});

test.each([
  ['<by>By Ada</by><by>By Tom</by><creator><name>Bea</name></creator>', { byline: 'By Ada', authors: [] }],
  ['<creator><name>Ada</name></creator><creator/><creator><name>Tom</name></creator>', { byline: undefined, authors: ['Ada', 'Tom'] }],
])('who wrote it: %s', async (content, who) => {
  expect(await readParts({ content })).toMatchObject(who);
});

test.each([
  ['<firstCreated>A</firstCreated><versionCreated>B</versionCreated>', '<contentCreated>C</contentCreated>', 'A', 'B'],
  ['<versionCreated>B</versionCreated>', '<contentCreated>C</contentCreated><contentModified>D</contentModified>', 'C', 'D'],
  ['<versionCreated>B</versionCreated>', '', 'B', 'B'],
  ['', '', undefined, undefined],
])('when it came out, and changed: %s %s', async (item, content, published, updated) => {
  expect(await readParts({ item, content })).toMatchObject({ published, updated });
});

test.each([
  [' xml:lang="de"', '<language tag="en"/>', 'en'],
  [' xml:lang="de"', '', 'de'],
])('in which language: %s %s', async (attributes, content, language) => {
  expect(await readParts({ attributes, content })).toMatchObject({ language });
});

test.each([
  ['<provider literal="Press"><name>Weymarsh Press</name></provider>', 'Weymarsh Press'],
  ['<provider literal="Press"/>', 'Press'],
  ['', undefined],
])('who published it: %s', async (item, publisher) => {
  expect(await readParts({ item })).toMatchObject({ publisher });
});

test('its address is the first that is one of the web', async () => {
  const item = '<link href="urn:x"/><link/><link href="https://w.example/1"/><link href="https://w.example/2"/>';
  expect(await readParts({ item })).toMatchObject({ url: 'https://w.example/1' });
});

test.each([
  [' version="3"', 3],
  [' version="3b"', undefined],
  [' version="v3"', undefined],
  ['', undefined],
])('its version: %s', async (attributes, version) => {
  expect(await readParts({ attributes })).toMatchObject({ version });
});

test('what it is filed under has codes and names', async () => {
  const content =
    '<subject qcode="medtop:1" uri="http://x/1"><name>A</name></subject><subject uri="http://x/2"/><subject/><keyword>B</keyword>';
  expect(await readParts({ content })).toMatchObject({
    topics: [{ code: 'medtop:1', name: 'A' }, { code: 'http://x/2' }, {}, { name: 'B' }],
  });
});

test.each([
  ['<pubStatus qcode="stat:canceled"/>', 'withdrawn by the agency: delete it where you have it already'],
  ['<pubStatus uri="http://cv.example/stat/withheld"/>', 'withheld by the agency'],
  ['<embargoed>2026-03-10T12:00:01Z</embargoed>', 'under embargo until 2026-03-10T12:00:01Z: import it again then'],
])('left out: %s', async (item, why) => {
  expect(await readParts({ item, content: '<headline>Ferry</headline>' })).toEqual({ what: 'Ferry', why });
});

test.each(['<pubStatus qcode="stat:usable"/>', '<embargoed>2026-03-10T12:00:00Z</embargoed>', '<embargoed>soon</embargoed>'])(
  'not left out: %s',
  async (item) => {
    expect(await readParts({ item })).toMatchObject({ body: '<p>One.</p>' });
  },
);

test.each([
  ['<inlineData contenttype="text/html">&lt;p&gt;A&lt;/p&gt;</inlineData>', '<p>A</p>'],
  ['<inlineData>A\n\nB &amp; C</inlineData>', '<p>A</p>\n<p>B &amp; C</p>'],
  ['<inlineData encoding="encd:base64">QQ==</inlineData>', '<p>A</p>'],
  ['<inlineData> </inlineData><inlineData>B</inlineData>', '<p>B</p>'],
  ['<inlineXML><html><head><title>T</title></head><body><p>A</p></body></html></inlineXML>', '<p>A</p>'],
  ['<inlineXML><div><p>A</p></div></inlineXML>', '<div><p>A</p></div>'],
  ['<remoteContent>x</remoteContent><inlineData>B</inlineData>', '<p>B</p>'],
])('its words are read from %s', async (set, body) => {
  expect(await readParts({ set })).toMatchObject({ body });
});

test('NITF in it keeps its own headline only where the item has none', async () => {
  const set = '<inlineXML><nitf><head><title>Own</title></head><body><body.content><p>A</p></body.content></body></nitf></inlineXML>';
  expect(await readParts({ set, content: '<headline>Ferry</headline>' })).toMatchObject({ headline: 'Ferry', body: '<p>A</p>' });
  expect(await readParts({ set })).toMatchObject({ headline: 'Own' });
  expect(await readParts({ set: set.replace('<p>A</p>', ''), content: '<headline>Ferry</headline>' })).toEqual({
    what: 'Own',
    why: 'without text',
  });
});
