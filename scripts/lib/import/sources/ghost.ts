import { z } from 'zod';
import type { Item, Left } from '../model/item.ts';
import { escapeHtml } from '../model/markup.ts';
import { idOf, isWeb } from './feeds.ts';

const text = z.string().nullish();
const id = z.union([z.string(), z.number()]).transform(String);
const linkSchema = z.looseObject({ post_id: id, author_id: id.nullish(), tag_id: id.nullish(), sort_order: z.number().nullish() });

const postSchema = z.looseObject({
  id,
  uuid: text,
  title: text,
  slug: text,
  html: text,
  status: text,
  visibility: text,
  type: text,
  /** Older exports say so of pages. */
  page: z.union([z.boolean(), z.number()]).nullish(),
  author_id: id.nullish(),
  published_at: z.union([z.string(), z.number()]).nullish(),
  updated_at: z.union([z.string(), z.number()]).nullish(),
  custom_excerpt: text,
  feature_image: text,
  canonical_url: text,
  locale: text,
});

const dataSchema = z.looseObject({
  posts: z.array(z.unknown()),
  users: z.array(z.looseObject({ id, name: text })).default([]),
  tags: z.array(z.looseObject({ id, name: text, visibility: text })).default([]),
  posts_authors: z.array(linkSchema).default([]),
  posts_tags: z.array(linkSchema).default([]),
  settings: z.array(z.looseObject({ key: text, value: z.unknown() })).default([]),
});

/** The data of a Ghost export; undefined for other JSON. */
export function ghostDataIn(json: unknown): unknown {
  const { db, data } = (json ?? {}) as { db?: unknown; data?: unknown };
  const own = (Array.isArray(db) ? (db[0] as { data?: unknown })?.data : data) as { posts?: unknown } | undefined;
  return Array.isArray(own?.posts) ? own : undefined;
}

/**
 * The posts of a Ghost export; what is a draft, for members or a page is named.
 *
 * @throws ZodError where it is not of the form of one
 */
export function* readGhost(data: unknown): Generator<Item | Left> {
  const { posts, users, tags, posts_authors, posts_tags, settings } = dataSchema.parse(data);
  const setting = (key: string): string | undefined =>
    settings.flatMap((own) => (own.key === key && own.value ? String(own.value) : []))[0];
  const names = (list: { id: string; name?: string | null | undefined }[]) => new Map(list.map((own) => [own.id, own.name]));
  const [authors, topics] = [names(users), names(tags.filter(({ visibility }) => visibility !== 'internal'))];
  const authorsOf = byPost(posts_authors, 'author_id');
  const tagsOf = byPost(posts_tags, 'tag_id');
  for (const [index, value] of posts.entries()) {
    const post = postOf(value, index);
    const why = whyNot(post);
    if (why) {
      yield { what: post.title || post.slug || post.id, why };
      continue;
    }
    const ids = authorsOf.get(post.id) ?? (post.author_id ? [post.author_id] : []);
    const found = (tagsOf.get(post.id) ?? []).flatMap((own) => topics.get(own) ?? []).filter((name) => !name.startsWith('#'));
    yield {
      id: idOf(post.uuid ? `urn:uuid:${post.uuid}` : post.id, 'ghost', []),
      headline: post.title ?? '',
      body: (post.html ?? '').replaceAll('__GHOST_URL__', ''),
      standfirst: post.custom_excerpt ? escapeHtml(post.custom_excerpt) : undefined,
      authors: ids.flatMap((own) => authors.get(own) ?? []),
      published: timeOf(post.published_at),
      updated: timeOf(post.updated_at),
      language: post.locale ?? setting('locale') ?? setting('lang') ?? setting('default_locale'),
      publisher: setting('title'),
      section: found[0],
      url: isWeb(post.canonical_url ?? undefined) ? (post.canonical_url ?? undefined) : undefined,
      slug: post.slug ?? undefined,
      topics: found.map((name) => ({ name })),
      beside: post.feature_image ? [`picture: ${post.feature_image.replace('__GHOST_URL__', '')}`] : [],
    };
  }
}

/** @throws ZodError with the path of the post in the export */
function postOf(value: unknown, index: number): z.infer<typeof postSchema> {
  const { success, data, error } = postSchema.safeParse(value);
  if (success) return data;
  throw new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ['posts', index, ...issue.path] })));
}

function whyNot({ type, page, status, visibility, html }: z.infer<typeof postSchema>): string | undefined {
  if (type === 'page' || page) return 'a page of the site, and no post: if one is an article, save it as a page and explain that file';
  if (status !== 'published') return `in the state "${status}", and not published: publish it there first, and export again`;
  if (visibility && visibility !== 'public') return 'for members only: make it public there, if it is to be public';
  return html?.trim() ? undefined : 'without text as HTML: open and save it in a newer Ghost, and export again';
}

/** For each post what it is linked with, in its order. */
function byPost(links: z.infer<typeof linkSchema>[], other: 'author_id' | 'tag_id'): Map<string, string[]> {
  const sorted = links.toSorted((one, next) => (one.sort_order ?? 0) - (next.sort_order ?? 0));
  const grouped = Map.groupBy(sorted, ({ post_id }) => post_id);
  return new Map([...grouped].map(([post, own]) => [post, own.flatMap((each) => each[other] ?? [])]));
}

/** Older exports count milliseconds. */
const timeOf = (time: string | number | null | undefined): string | undefined =>
  typeof time === 'number' ? new Date(time).toISOString() : (time ?? undefined);
