import { describe, expect, test } from 'vitest';
import { read, readOne } from '../read-text.ts';

const post = {
  id: '64f',
  uuid: '1f2a',
  title: 'Tolls rise',
  slug: 'tolls-rise',
  html: '<p>One &amp; <a href="__GHOST_URL__/about/">all</a>.</p><p>Two.</p>',
  status: 'published',
  visibility: 'public',
  type: 'post',
  published_at: '2026-03-02T09:30:00.000Z',
  updated_at: '2026-03-03T09:30:00.000Z',
  custom_excerpt: 'A first < in ten years',
  feature_image: '__GHOST_URL__/content/images/a.jpg',
};
const ghost = (own: object, tables: object = {}) =>
  JSON.stringify({
    db: [
      {
        meta: { version: '5.80.0' },
        data: {
          posts: [{ ...post, ...own }],
          users: [
            { id: 'u1', name: 'Ada Brenner' },
            { id: 'u2', name: 'Tom Field' },
          ],
          tags: [
            { id: 't1', name: 'Sport', visibility: 'public' },
            { id: 't2', name: '#import', visibility: 'internal' },
            { id: 't3', name: 'Ferries', visibility: 'public' },
          ],
          posts_authors: [
            { post_id: '64f', author_id: 'u2', sort_order: 1 },
            { post_id: '64f', author_id: 'u1', sort_order: 0 },
          ],
          posts_tags: [
            { post_id: '64f', tag_id: 't3', sort_order: 1 },
            { post_id: '64f', tag_id: 't1', sort_order: 0 },
            { post_id: '64f', tag_id: 't2', sort_order: 2 },
          ],
          settings: [{ key: 'title', value: 'Weymarsh Bulletin' }],
          ...tables,
        },
      },
    ],
  });

describe('a Ghost export', () => {
  test('a published post is an article with what the export says of it', async () => {
    const { item, article, texts } = await readOne(ghost({}));
    expect(texts).toEqual(['A first < in ten years', 'One & all.', 'Two.']);
    expect(article).toMatchObject({ headline: 'Tolls rise', author: 'Ada Brenner, Tom Field', published: '2026-03-02' });
    expect(article.topics).toEqual([{ code: 'medtop:15000000', name: 'sport' }]);
    expect(item).toMatchObject({ id: 'urn:uuid:1f2a', publisher: 'Weymarsh Bulletin', section: 'Sport', slug: 'tolls-rise' });
    expect(article.leftOut?.map(({ text }) => text)).toEqual(['/about/', 'picture: /content/images/a.jpg']);
  });

  test('an older one has its author in the post, and counts milliseconds', async () => {
    const { article } = await readOne(ghost({ author_id: 'u2', published_at: 1772444000000, uuid: null }, { posts_authors: [] }));
    expect(article).toMatchObject({ author: 'Tom Field', published: '2026-03-02' });
  });

  test.each([
    ['a page', { type: 'page' }, /^a page of the site/],
    ['a draft', { status: 'draft' }, /^in the state "draft"/],
    ['for members', { visibility: 'members' }, /^for members only/],
    ['without HTML', { html: null }, /^without text as HTML/],
  ])('what is %s is left out', async (_, own, why) => {
    expect(await read(ghost(own))).toEqual([{ what: 'Tolls rise', why: expect.stringMatching(why) }]);
  });

  test('a damaged one is refused with the place', async () => {
    await expect(read(ghost({ title: 7 }))).rejects.toThrow(/^this Ghost export is damaged \(posts\.0\.title: /);
  });
});

const BODY = '<p>One &amp; all.</p><p>Two.</p>';
describe('JSON of the usual names', () => {
  test.each([
    ['a content system', { title: 'Tolls rise', author: 'Ada Brenner', date: '2026-03-02', body: BODY }],
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Weymarsh Bulletin',
        items: [
          { id: '7', title: 'Tolls rise', content_html: BODY, date_published: '2026-03-02T09:30:00Z', authors: [{ name: 'Ada Brenner' }] },
        ],
      },
    ],
    [
      'WordPress for programs',
      [
        {
          id: 7,
          date: '2026-03-02T09:30:00',
          title: { rendered: 'Tolls rise' },
          content: { rendered: BODY },
          link: 'https://w.example/7',
          status: 'publish',
          author: 3,
        },
      ],
    ],
    ['plain text', { headline: 'Tolls rise', byline: 'By Ada Brenner', published: '2 March 2026', content: 'One & all.\n\nTwo.' }],
  ])('an article of %s is read', async (_, json) => {
    const { article, texts } = await readOne(JSON.stringify(json));
    expect(texts).toEqual(['One & all.', 'Two.']);
    expect(article).toMatchObject({ headline: 'Tolls rise', published: '2026-03-02' });
    expect([null, 'Ada Brenner']).toContain(article.author);
  });

  test('drafts and summaries are left out', async () => {
    expect(await read(JSON.stringify({ title: 'Tolls rise', body: BODY, status: 'draft' }))).toMatchObject([{ what: 'Tolls rise' }]);
    expect(await read(JSON.stringify({ title: 'Tolls rise', summary: 'Short.' }))).toMatchObject([
      { why: expect.stringMatching(/^a summary only/) },
    ]);
  });

  test.each([
    ['other JSON', '{"name": "x", "version": 1}', /^this is JSON of another kind, and not a feed/],
    ['a list of other things', '[1, 2]', /^this is JSON of another kind/],
    ['nothing in it', '[]', /^this is JSON of another kind/],
    ['cut off', '{"title": "x", "body', /^it is not JSON, or was cut off \(/],
    ['cut off in a line', '{"title": "x", "body": "y"}\n{"title": "x"', /^it is not JSON, or was cut off \(/],
  ])('%s is refused', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
