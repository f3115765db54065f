import { describe, expect, test } from 'vitest';
import { readItems } from '../../../../scripts/lib/import/read-items.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { documentWith, read } from './read-text.ts';

const KNOWN = 'a feed (RSS, Atom, JSON), a WordPress or Ghost export, NewsML-G2, NITF or ninjs';
const HINT = `Name ${KNOWN}; an article by itself goes into the articles folder.`;

/** The problem of a text, the hint, and where it is. */
async function problemOf(text: string) {
  const error = await read(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof ContentError)) throw new Error(`read: ${JSON.stringify(error)}`);
  return { message: error.message, hint: error.hint, place: error.loc };
}

const item =
  '<item><title>Tolls rise</title><link>https://w.example/a</link>' +
  '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">One.</content:encoded></item>';
const headlines = async (text: string) => (await read(text)).map((own) => ('id' in own ? own.headline : own.what));

describe('what is none that is known is refused with what it is', () => {
  test.each([
    ['Tolls rise', `this is not ${KNOWN}`, HINT, { file: 'given', line: undefined }],
    ['', `this is not ${KNOWN}`, HINT, { file: 'given', line: undefined }],
    ['<html><body>Tolls</body></html>', 'this is a page', 'Explain it: npm run explain -- FILE.', { file: 'given', line: 1 }],
    ['\n\n<HTML/>', 'this is a page', 'Explain it: npm run explain -- FILE.', { file: 'given', line: 1 }],
    ['<opml><body/></opml>', 'this is XML of another kind (opml)', HINT, { file: 'given', line: 1 }],
    ['{"name": "x"}', `this is JSON of another kind, and not ${KNOWN}`, HINT, { file: 'given', line: 1 }],
    ['{"name": "x"}\n{"name": "y"}', `this is JSON of another kind, and not ${KNOWN}`, HINT, { file: 'given', line: 1 }],
  ])('%j', async (text, message, hint, place) => {
    expect(await problemOf(text)).toEqual({ message, hint, place });
  });

  test('damaged JSON, with its line', async () => {
    const whole = '{"title": "Tolls rise", "body": "<p>One.</p>"}';
    const { message, hint, place } = await problemOf(`${whole}\n${whole}\n{"title": "x"`);
    expect(message).toMatch(/^it is not JSON, or was cut off \(.+\)$/);
    expect(hint).toBe('Export it again, or ask whoever made it for a whole one; nothing is imported from it.');
    expect(place).toEqual({ file: 'given', line: 3 });
    expect((await problemOf('{\n"title":\n')).place).toEqual({ file: 'given', line: 1 });
  });

  test('a damaged Ghost export, with the place in it', async () => {
    const { message, hint, place } = await problemOf('{"data": {"posts": [{"id": "7", "title": 7}]}}');
    expect(message).toMatch(/^this Ghost export is damaged \(posts\.0\.title: .+\)$/);
    expect([hint, place]).toEqual(['Export it again from Ghost (Settings, Advanced, Import/Export).', { file: 'given', line: undefined }]);
  });
});

describe('items are found', () => {
  test.each([
    ['after white space', ` \n\t ${' '.repeat(40)}<rss><channel>${item}</channel></rss>`, ['Tolls rise']],
    ['in a channel', `<rss><channel>${item}${item}</channel></rss>`, ['Tolls rise', 'Tolls rise']],
    ['in RSS without a channel', `<rss>${item}</rss>`, ['Tolls rise']],
    ['beside a channel', `<RDF><channel><title>W</title></channel>${item}</RDF>`, ['Tolls rise']],
    ['not elsewhere', `<rss><channel><image>${item}</image></channel></rss>`, []],
    ['alone, an entry', '<entry><id>7</id><title>Tolls rise</title><content>One. Two. Three.</content></entry>', ['Tolls rise']],
    ['in no feed, no entry', '<feed><author><entry><title>Tolls rise</title></entry></author></feed>', []],
    ['none, in a feed without', '<feed/>', []],
  ])('%s', async (_, text, found) => {
    expect(await headlines(text)).toEqual(found);
  });

  test('what stands around them is known', async () => {
    const [inChannel] = await read(`<rss><channel><language>de</language>${item}</channel></rss>`);
    const [beside] = await read(`<RDF><language>fr</language><channel><language>de</language></channel>${item}</RDF>`);
    for (const found of [inChannel, beside]) expect(found).toMatchObject({ language: 'de' });
  });
});

describe('JSON is read', () => {
  const one = (headline: string) => JSON.stringify({ title: headline, body: '<p>One.</p>' });

  test.each([
    ['as one value over lines', `{\n"title":\n"A",\n"body": "<p>One.</p>"\n}\n`, ['A']],
    ['as one a line', `${one('A')}\n${one('B')}\n${one('C')}`, ['A', 'B', 'C']],
    ['with empty lines', `${one('A')}\n\n \n${one('B')}\n`, ['A', 'B']],
    ['as a list', `[${one('A')},\n${one('B')}]`, ['A', 'B']],
    ['as lists, one a line', `[${one('A')}]\n[${one('B')}]`, ['A', 'B']],
  ])('%s', async (_, text, found) => {
    expect(await headlines(text)).toEqual(found);
  });

  test('each value of a line is given before the next line is read', async () => {
    let given = 0;
    const document = {
      ...documentWith(''),
      async *open() {
        for (const text of [`${one('A')}\n`.padEnd(2000), `${one('B')}\n`]) {
          given += 1;
          yield Buffer.from(text);
        }
      },
    };
    for await (const found of readItems(document, 0)) if ('id' in found && found.headline === 'A') expect(given).toBe(1);
    expect(given).toBe(2);
  });
});
