import { expect, test } from 'vitest';
import { refuseMany } from '../../../../scripts/lib/read/many.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { faultOf } from './fault-of.ts';

const read = (text: string, file: string) => readArticle(Buffer.from(text), file);
const RSS = '<?xml version="1.0"?><!-- made by x --><rss version="2.0"><channel><item><title>Words</title></item></channel></rss>';

test.each([
  ['an RSS feed', RSS, 'a feed or an export (rss)'],
  ['RSS 1.0', '<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'a feed or an export (rdf:RDF)'],
  ['an Atom feed', '\ufeff<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'a feed (feed)'],
  ['NITF', '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><body></body></nitf>', 'what an agency sent (nitf)'],
  ['NITF with a DTD in it', '<!DOCTYPE nitf [<!ENTITY a "b">]>\n<nitf></nitf>', 'what an agency sent (nitf)'],
  ['NewsML-G2', '<newsMessage xmlns="x"></newsMessage>', 'what an agency sent (newsMessage)'],
  ['an item of NewsML-G2', '<nar:newsItem xmlns:nar="x"></nar:newsItem>', 'what an agency sent (nar:newsItem)'],
  ['a package of NewsML-G2', '<packageItem xmlns="x"></packageItem>', 'what an agency sent (packageItem)'],
  ['NewsML 1', '<NewsML Version="1.2"></NewsML>', 'what an agency sent (NewsML)'],
  ['a feed below a long comment', `<!-- ${'made by x '.repeat(950)}--><rss version="2.0"></rss>`, 'a feed or an export (rss)'],
])('%s is no article, whatever the name of its file', async (_, text, kind) => {
  for (const file of ['news.html', 'news.txt', 'news.md'])
    await expect(read(text, file)).rejects.toMatchObject({
      message: `this is ${kind}, whatever its name says`,
      hint: `Import it: npm run import -- ${file}`,
    });
});

test.each([
  ['article', RSS, 'this is a feed or an export (rss)', 'Put it into a file and import that: npm run import -- FILE'],
  ['article', '[{"uri": "urn:x"}]', 'this is JSON', 'Put it into a file and import that: npm run import -- FILE'],
])('what has no name, as on standard input, is to be put into a file: %s', async (file, text, message, hint) => {
  expect(faultOf(() => refuseMany(text, file))).toBe(`${file}: ${message}\n  ${hint}`);
});

test.each([
  ['far below its beginning', `${' '.repeat(10_000)}${RSS}`],
  ['within a word', '<rssfeed></rssfeed>'],
  ['of a page', '<html><rss></rss></html>'],
  ['behind words', `Words. ${RSS}`],
])('a root %s is that of no feed', (_, text) => {
  expect(faultOf(() => refuseMany(text, 'a.html'))).toBe('nothing');
});

test('JSON is no article either', async () => {
  await expect(read('{"uri": "urn:x", "body_xhtml": "<p>Words.</p>"}', 'my news.html')).rejects.toMatchObject({
    message: 'this is JSON, whatever its name says',
    hint: 'Import it: npm run import -- "my news.html"',
  });
});

test.each(['feed.rss', 'feed.xml', 'feed.atom', 'export.json', 'wire.nitf', 'all.zip'])('%s is for another command', async (file) => {
  await expect(read(RSS, file)).rejects.toMatchObject({
    message: `a ${file.slice(file.indexOf('.'))} file may hold many articles`,
    hint: `Import it: npm run import -- ${file}`,
  });
});

test.each([
  ['a page that says that it is XML', '<?xml version="1.0"?><!DOCTYPE html><html><body><p>Words.</p></body></html>', 'a.xhtml'],
  ['a page about feeds', '<p>An &lt;rss&gt; element. <rss></p>', 'a.html'],
  ['text that begins with a bracket', '[Applause] Words.', 'a.txt'],
  ['Markdown with front matter in JSON', '{"title": "T"}\n\nWords.', 'a.md'],
])('%s is an article', async (_, text, file) => {
  expect((await read(text, file)).blocks).not.toEqual([]);
});
