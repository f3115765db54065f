import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../../scripts/lib/import/model/item.ts';
import type { XmlElement } from '../../../../../scripts/lib/import/model/xml.ts';
import { isWordPress, readPost } from '../../../../../scripts/lib/import/sources/wordpress.ts';

const WP = 'http://wordpress.org/export/1.2/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const EXCERPT = 'http://wordpress.org/export/1.2/excerpt/';

type Child = [name: string, text: string, space?: string, attributes?: Record<string, string>];
const element = (name: string, children: XmlElement['children'], space = '', attributes = {}): XmlElement => ({
  name,
  space,
  attributes,
  children,
  line: 1,
});
const elements = (children: readonly Child[]) =>
  children.map(([name, text, space, attributes]) => element(name, [text], space, attributes));

const item = (...children: Child[]) => element('item', elements(children));
const POST: Child[] = [
  ['title', 'Tolls rise'],
  ['encoded', '<p>One.</p>', CONTENT],
  ['post_id', '7', WP],
];
const posted = (...more: Child[]) => readPost(item(...POST, ...more), undefined) as Item;
const inSite = (channel: Child[], ...more: Child[]) => readPost(item(...POST, ...more), element('channel', elements(channel))) as Item;

test('an item is one of an export where it says what kind of post it is', () => {
  expect(isWordPress(item(['post_type', 'post', WP]))).toBe(true);
  expect(isWordPress(item(['post_type', 'post', 'wp']))).toBe(true);
  expect(isWordPress(item(['post_type', 'post']))).toBe(false);
  expect(isWordPress(item(['title', 'post']))).toBe(false);
});

test('a post that says little is an item of what it says', () => {
  expect(posted()).toEqual({ id: '7', headline: 'Tolls rise', body: '<p>One.</p>', authors: [], topics: [], beside: [] });
  expect(readPost(item(['encoded', '<p>One.</p>', 'content']), undefined)).toMatchObject({ id: 'One.', headline: '' });
});

test('title, link and text are its own, and no other’s', () => {
  const other = 'http://search.yahoo.com/mrss/';
  const post = readPost(
    item(['title', 'Picture', other], ['link', 'https://w.example/picture', other], ['encoded', 'Short.', EXCERPT], ...POST),
    undefined,
  ) as Item;
  expect(post).toMatchObject({ headline: 'Tolls rise', url: undefined, body: '<p>One.</p>', beside: ['excerpt: Short.'] });
});

describe('what a post is known by', () => {
  const link: Child = ['link', 'https://w.example/tolls'];
  test.each<[string, Child[], string]>([
    ['its identifier', [['guid', 'https://w.example/?p=7'], link], 'https://w.example/?p=7'],
    ['its number, and the site', [link], 'https://w.example 7'],
  ])('%s', (_, children, id) => {
    expect(inSite([['base_blog_url', 'https://w.example', WP]], ...children).id).toBe(id);
  });

  test('its address, or what it says, where it has no number', () => {
    const bare = POST.slice(0, 2);
    expect((readPost(item(...bare, link), undefined) as Item).id).toBe('https://w.example/tolls');
    expect((readPost(item(...bare), element('channel', elements([['link', 'https://w.example']]))) as Item).id).toBe(
      'https://w.example Tolls rise One.',
    );
  });
});

describe('the address of a post, and what its links are relative to', () => {
  const home: Child = ['base_blog_url', 'https://w.example', WP];
  test.each<[string, Child[], Child[], string | undefined, string | undefined]>([
    ['its link', [home], [['link', 'https://w.example/a']], 'https://w.example/a', undefined],
    ['the site, where its link is none', [home], [['link', '/a']], undefined, 'https://w.example'],
    ['the site by its link', [['link', 'https://x.example']], [], undefined, 'https://x.example'],
    ['the site by its own address first', [['link', 'https://x.example'], home], [], undefined, 'https://w.example'],
    ['nothing, where the site is no address', [['link', '/']], [], undefined, undefined],
  ])('%s', (_, channel, own, url, base) => {
    const found = inSite(channel, ...own);
    expect([found.url, found.base]).toEqual([url, base]);
  });
});

const category = (name: string, domain: string, nicename: string): Child => ['category', name, '', { domain, nicename }];

describe('what a post is filed under', () => {
  test.each<[string, Child[], string[], string | undefined]>([
    ['one category is its section', [category('Politics', 'category', 'politics')], ['Politics'], 'Politics'],
    ['of two none is', [category('A', 'category', 'a'), category('B', 'category', 'b')], ['A', 'B'], undefined],
    ['a tag is a topic', [category('Harbour', 'post_tag', 'harbour')], ['Harbour'], undefined],
    [
      'what is filed nowhere is not filed',
      [category('Uncategorized', 'category', 'uncategorized'), category('A', 'category', 'a')],
      ['A'],
      'A',
    ],
    ['an empty one is none', [category(' ', 'category', 'a')], [], undefined],
    ['markup is not a part of its name', [category('A &amp; B', 'post_tag', 'a')], ['A & B'], undefined],
  ])('%s', (_, categories, topics, section) => {
    const found = posted(...categories);
    expect([found.topics.map(({ name }) => name), found.section]).toEqual([topics, section]);
  });
});

test('authors are named as the site shows them; a login that it does not explain is named beside', () => {
  const author = (login: string, name: string) =>
    element(
      'author',
      elements([
        ['author_login', login, WP],
        ['author_display_name', name, WP],
      ]),
      WP,
    );
  const channel = element('channel', [author('ada', 'Ada Brenner'), author('tom', '')]);
  const found = readPost(item(...POST, ['creator', 'ada'], ['creator', 'tom'], ['creator', 'eve'], ['creator', ' ']), channel) as Item;
  expect(found.authors).toEqual(['Ada Brenner']);
  expect(found.beside).toEqual(['author, by a login alone: tom', 'author, by a login alone: eve']);
});

test('what else the export says of a post', () => {
  const more: Child[] = [
    ['post_date', '2026-03-02 10:00:00', WP],
    ['post_modified', '2026-03-03 10:00:00', WP],
    ['pubDate', 'Mon, 02 Mar 2026 10:00:00 +0000'],
    ['post_name', 'z%C3%B6lle', WP],
    ['comment', 'a', WP],
    ['comment', 'b', WP],
    ['comment', 'c'],
  ];
  expect(
    inSite(
      [
        ['language', 'en-GB'],
        ['title', 'Weymarsh &amp; Pell'],
      ],
      ...more,
    ),
  ).toMatchObject({
    published: '2026-03-02 10:00:00',
    updated: '2026-03-03 10:00:00',
    slug: 'zölle',
    language: 'en-GB',
    publisher: 'Weymarsh & Pell',
    beside: ["readers' comments: 2"],
  });
  expect(posted(['pubDate', 'Mon, 02 Mar 2026']).published).toBe('Mon, 02 Mar 2026');
  expect(posted(['post_name', '100%', WP]).slug).toBe('100%');
});

const DRAFT = 'a draft: publish it there first, and export again';
test.each<[Child[], string]>([
  [[['post_type', 'page', WP]], 'a page of the site, and no post: if one is an article, save it as a page and explain that file'],
  [[['post_type', 'attachment', WP]], 'a picture or a file of the library: the posts that show it link to it'],
  [[['post_type', 'event', WP]], 'of the kind "event", which is no post'],
  [[['status', 'draft', WP]], DRAFT],
  [[['status', 'pending', WP]], DRAFT],
  [[['status', 'auto-draft', WP]], DRAFT],
  [[['status', 'future', WP]], 'not published yet: export again once it is'],
  [[['status', 'private', WP]], 'private: publish it there first, if it is to be public'],
  [[['status', 'trash', WP]], 'in the bin'],
  [[['status', 'odd', WP]], 'in the state "odd", and not published'],
  [[['post_password', 'x', WP]], 'behind a password: take that off there, if it is to be public'],
])('a post of %j is left out', (more, why) => {
  expect(posted(...more)).toEqual({ what: 'Tolls rise', why });
});

test('a post without text is left out, and named by its title, its file, its address or its number', () => {
  const named = (...children: Child[]) => (readPost(item(['encoded', ' ', CONTENT], ...children), undefined) as { what: string }).what;
  const [number, link, file]: Child[] = [
    ['post_id', '7', WP],
    ['link', 'https://w.example/a'],
    ['attachment_url', 'https://w.example/a.jpg', WP],
  ];
  expect(readPost(item(['title', 'Tolls rise']), undefined)).toEqual({ what: 'Tolls rise', why: 'without text' });
  expect([named(number as Child), named(number as Child, link as Child), named(number as Child, link as Child, file as Child)]).toEqual([
    'item 7',
    'https://w.example/a',
    'https://w.example/a.jpg',
  ]);
});
