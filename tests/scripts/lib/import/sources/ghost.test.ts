import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../../scripts/lib/import/model/item.ts';
import { ghostDataIn, readGhost } from '../../../../../scripts/lib/import/sources/ghost.ts';

const post = (own: object = {}) => ({ id: '7', title: 'Tolls rise', html: '<p>One.</p>', status: 'published', ...own });
const found = (own: object = {}, tables: object = {}) => [...readGhost({ posts: [post(own)], ...tables })][0] as Item;

describe('where the posts of an export are', () => {
  const posts: unknown[] = [];
  test.each<[string, unknown, unknown]>([
    ['in its database', { db: [{ data: { posts } }] }, { posts }],
    ['in its data', { data: { posts } }, { posts }],
    ['not in a database without data', { db: [{}] }, undefined],
    ['not in an empty database', { db: [], data: { posts } }, undefined],
    ['not where they are no list', { data: { posts: {} } }, undefined],
    ['not in other JSON', { name: 'x' }, undefined],
    ['not in nothing', null, undefined],
  ])('%s', (_, json, data) => {
    expect(ghostDataIn(json)).toEqual(data);
  });
});

test('a post that says little is an item of what it says', () => {
  expect(found({ id: 7, title: null })).toEqual({
    id: 'ghost 7',
    headline: '',
    body: '<p>One.</p>',
    authors: [],
    topics: [],
    beside: [],
  });
});

test('posts share authors and tags, each in its own order; those that are not explained, and internal ones, are none', () => {
  const tables = {
    users: [
      { id: 1, name: 'Ada Brenner' },
      { id: 2, name: 'Tom Field' },
      { id: 3, name: null },
    ],
    tags: [
      { id: 1, name: 'Sport', visibility: 'public' },
      { id: 2, name: 'Ferries' },
      { id: 3, name: 'Import', visibility: 'internal' },
      { id: 4, name: '#import', visibility: 'public' },
    ],
    posts_authors: [
      { post_id: 7, author_id: 2, sort_order: 1 },
      { post_id: 8, author_id: 2 },
      { post_id: 7, author_id: 1 },
      { post_id: 7, author_id: 3, sort_order: 2 },
      { post_id: 7, author_id: 9, sort_order: 3 },
      { post_id: 7, author_id: null, sort_order: 4 },
    ],
    posts_tags: [
      { post_id: 7, tag_id: 3, sort_order: 0 },
      { post_id: 7, tag_id: 4, sort_order: 0 },
      { post_id: 7, tag_id: 2, sort_order: 2 },
      { post_id: 7, tag_id: 1, sort_order: 1 },
      { post_id: 7, tag_id: 9, sort_order: 3 },
    ],
  };
  const items = [...readGhost({ posts: [post(), post({ id: 8, author_id: 1 }), post({ id: 9, author_id: 1 })], ...tables })] as Item[];
  expect(items.map(({ authors, topics, section }) => [authors, topics.map(({ name }) => name), section])).toEqual([
    [['Ada Brenner', 'Tom Field'], ['Sport', 'Ferries'], 'Sport'],
    [['Tom Field'], [], undefined],
    [['Ada Brenner'], [], undefined],
  ]);
});

test.each([
  [{}, [], undefined],
  [{}, [['default_locale', 'fr']], 'fr'],
  [
    {},
    [
      ['default_locale', 'fr'],
      ['lang', 'de'],
    ],
    'de',
  ],
  [
    {},
    [
      ['default_locale', 'fr'],
      ['lang', 'de'],
      ['locale', 'en'],
    ],
    'en',
  ],
  [
    {},
    [
      ['locale', ''],
      ['lang', 'de'],
    ],
    'de',
  ],
  [
    { locale: 'pl' },
    [
      ['locale', 'en'],
      ['lang', 'de'],
    ],
    'pl',
  ],
])('the language is that of the post %j, or of the settings %j: %s', (own, settings, language) => {
  expect(found(own, { settings: settings.map(([key, value]) => ({ key, value })) }).language).toBe(language);
});

test.each([
  ['its identifier', { uuid: '1f2a' }, { id: 'urn:uuid:1f2a' }],
  ['its address', { canonical_url: 'https://w.example/a' }, { url: 'https://w.example/a' }],
  ['no address of another kind', { canonical_url: '/a' }, { url: undefined }],
  ['its standfirst', { custom_excerpt: 'A < B' }, { standfirst: 'A &lt; B' }],
  ['its picture', { feature_image: '__GHOST_URL__/a.jpg' }, { beside: ['picture: /a.jpg'] }],
  [
    'its times',
    { published_at: 1772444000000, updated_at: '2026-03-03' },
    { published: '2026-03-02T09:33:20.000Z', updated: '2026-03-03' },
  ],
  [
    'its own links',
    { html: '<a href="__GHOST_URL__/a">a</a><a href="__GHOST_URL__/b">b</a>' },
    { body: '<a href="/a">a</a><a href="/b">b</a>' },
  ],
  ['its name', { slug: 'tolls-rise' }, { slug: 'tolls-rise' }],
])('a post has %s', (_, own, item) => {
  expect(found(own)).toMatchObject(item);
});

test('the publisher is in the settings', () => {
  expect(
    found(
      {},
      {
        settings: [
          { key: 'title', value: 'Weymarsh Bulletin' },
          { key: null, value: 'x' },
        ],
      },
    ).publisher,
  ).toBe('Weymarsh Bulletin');
});

const PAGE = 'a page of the site, and no post: if one is an article, save it as a page and explain that file';
const MEMBERS = 'for members only: make it public there, if it is to be public';
const NO_HTML = 'without text as HTML: open and save it in a newer Ghost, and export again';
test.each([
  [{ type: 'page' }, PAGE],
  [{ page: true }, PAGE],
  [{ page: 1 }, PAGE],
  [{ status: 'draft' }, 'in the state "draft", and not published: publish it there first, and export again'],
  [{ visibility: 'members' }, MEMBERS],
  [{ html: ' \n' }, NO_HTML],
  [{ html: null }, NO_HTML],
  [{ page: 0, visibility: 'public', type: 'post' }, undefined],
  [{ visibility: null }, undefined],
])('a post with %j is left out: %s', (own, why) => {
  expect([...readGhost({ posts: [post(own)] })]).toEqual(
    why ? [{ what: 'Tolls rise', why }] : [expect.objectContaining({ id: 'ghost 7' })],
  );
});

test('what is left out is named by its title, its name, or its number', () => {
  const named = (own: object) => [...readGhost({ posts: [post({ status: 'draft', ...own })] })].map((left) => 'what' in left && left.what);
  expect([{ slug: 'tolls' }, { title: '', slug: 'tolls' }, { title: null }].flatMap(named)).toEqual(['Tolls rise', 'tolls', '7']);
});
