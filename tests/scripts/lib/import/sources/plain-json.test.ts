import { expect, test } from 'vitest';
import { fieldsOf, isObject, listOf, textOf } from '../../../../../scripts/lib/import/sources/fields.ts';
import { plainItemsIn, readPlain } from '../../../../../scripts/lib/import/sources/plain-json.ts';

const read = (own: object, feed?: unknown) => readPlain({ title: 'Ferry', body: '<p>One.</p>', ...own }, feed);

test.each([
  [{ title: 'A', body: 'B' }, 1],
  [{ Head_Line: 'A', 'article-body': 'B' }, 1],
  [{ title: { rendered: 'A' }, content: { rendered: 'B' } }, 1],
  [{ title: 'A', plainText: 'B' }, 1],
  [{ title: 'A', summary: 'B' }, 1],
  [{ title: 'A' }, undefined],
  [{ body: 'B' }, undefined],
  [{ title: ' ', body: 'B' }, undefined],
  [
    [
      { title: 'A', body: 'B' },
      { headline: 'C', text: 'D' },
    ],
    2,
  ],
  [[{ title: 'A', body: 'B' }, { name: 'C' }], undefined],
  [{ title: 'Feed', items: [{ title: 'A', body: 'B' }] }, 1],
  [{ title: 'A', body: 'B', items: 'none' }, 1],
  [[], undefined],
  [null, undefined],
])('%j holds %s articles', (json, count) => {
  expect(plainItemsIn(json)?.length).toBe(count);
});

test('an article that says nothing else is its words', () => {
  expect(read({})).toEqual({
    id: 'Ferry <p>One.</p>'.replace(/<[^>]*>/g, ''),
    headline: 'Ferry',
    body: '<p>One.</p>',
    authors: [],
    topics: [],
    beside: [],
  });
});

test.each([
  [{ headline: 'A <i>b</i>', title: 'C' }, { headline: 'A b' }],
  [{ contentHtml: '<p>H</p>', body: 'B' }, { body: '<p>H</p>' }],
  [{ body: 'A < b & c' }, { body: '<p>A &lt; b &amp; c</p>' }],
  [{ body: '', content_text: 'A\n\nB' }, { body: '<p>A</p>\n<p>B</p>' }],
  [{ body: '', text: '<p>A</p>' }, { body: '<p>&lt;p&gt;A&lt;/p&gt;</p>' }],
  [{ datePublished: 'A', date: 'B' }, { published: 'A' }],
  [{ published_at: 'A' }, { published: 'A' }],
  [{ pubDate: 'A' }, { published: 'A' }],
  [{ dateModified: 'A', updated: 'B' }, { updated: 'A' }],
  [{ updatedAt: 'A' }, { updated: 'A' }],
  [
    { id: 7, url: 'https://w.example/a' },
    { id: 'w.example 7', url: 'https://w.example/a' },
  ],
  [{ id: 'urn:x:7' }, { id: 'urn:x:7' }],
  [{ guid: { rendered: 'https://w.example/?p=7' } }, { id: 'https://w.example/?p=7' }],
  [{ link: 'https://w.example/a' }, { id: 'https://w.example/a', url: 'https://w.example/a' }],
  [{ url: 'a.html', permalink: 'https://w.example/a' }, { url: 'https://w.example/a' }],
  [
    { authors: ['Ada', { name: 'Tom' }, {}], author: 'Ada' },
    { authors: ['Ada', 'Tom'], byline: undefined },
  ],
  [{ author: { name: 'Ada' } }, { authors: [], byline: 'Ada' }],
  [{ byline: 'By Ada', author: 'Ada' }, { byline: 'By Ada' }],
  [{ author: 3 }, { authors: [], byline: undefined }],
  [{ language: 'de', lang: 'fr' }, { language: 'de' }],
  [{ lang: 'fr' }, { language: 'fr' }],
  [
    { section: 'Harbour', slug: 'ferry' },
    { section: 'Harbour', slug: 'ferry' },
  ],
  [{ tags: ['A', { name: 'B' }, {}], keywords: 'C' }, { topics: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }],
  [{ image: 'a.jpg' }, { beside: ['picture: a.jpg'] }],
  [{ status: 'publish' }, { headline: 'Ferry' }],
  [{ status: 'drafted' }, { headline: 'Ferry' }],
])('%j says %j', (own, said) => {
  expect(read(own)).toMatchObject(said);
});

test('what an article leaves open its feed says', () => {
  expect(read({ id: '7' }, { feed_url: 'https://w.example/feed', language: 'de' })).toMatchObject({
    id: 'https://w.example/feed 7',
    language: 'de',
  });
  expect(read({ id: '7' }, ['x'])).toMatchObject({ id: '7', language: undefined });
});

test.each(['draft', 'pending', 'private', 'future', 'trash', 'unpublished', 'archived', 'Scheduled'])(
  'what is %s is left out',
  (status) => {
    expect(read({ status })).toEqual({ what: 'Ferry', why: `in the state "${status}", and not published` });
  },
);

test('a summary alone is left out, with what to do', () => {
  expect(read({ body: '', summary: 'Short.' })).toEqual({
    what: 'Ferry',
    why: 'a summary only: add its page by its address (npm run explain -- ADDRESS)',
  });
});

test('the fields of an object have names without signs, and what is none has none', () => {
  expect([...fieldsOf({ 'Body_HTML-2': 1 })]).toEqual([['bodyhtml2', 1]]);
  expect([[1], null, 'a', undefined].map((value) => [...fieldsOf(value)])).toEqual([[], [], [], []]);
  expect([{}, [], null, 'a'].map(isObject)).toEqual([true, false, false, false]);
  expect([[1], null, undefined, 'a', 0].map(listOf)).toEqual([[1], [], [], ['a'], [0]]);
  expect([' a ', ' ', '', 7, null].map(textOf)).toEqual(['a', undefined, undefined, undefined, undefined]);
});
