/**
 * The address of a page or file of the site, under the base path that it is published at.
 *
 * @param base the base path, with or without its last slash: "/" or "/some/repo"
 * @param path from the site's root, starting with "/"; may carry a query or an anchor
 */
export const hrefUnder = (base: string, path: string): string => encodeURI(base.replace(/\/$/, '') + path);

/** `hrefUnder` for an address that a person wrote in Markdown, which may be encoded already. */
export const writtenHref = (base: string, address: string): string => hrefUnder(base, decoded(address));

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** `hrefUnder` the base path of this build. Every link of the site is made here. */
export const href = (path: string): string => hrefUnder(import.meta.env.BASE_URL, path);

/** The page about the site, or one of the publisher's. */
export const pageHref = (id: string): string => href(`/${id}/`);
export const explainerHref = (slug: string): string => href(`/explainers/${slug}/`);
export const twinHref = (slug: string): string => href(`/explainers/${slug}/index.json`);
export const markdownHref = (slug: string): string => href(`/explainers/${slug}/index.md`);
export const revisionsHref = (slug: string): string => href(`/explainers/${slug}/revisions/`);
/** @param part the number of a page that has some of the cards; 0 for the one that has the explainer's own */
export const embedHref = (slug: string, part = 0): string => href(`/explainers/${slug}/embed/${part > 0 ? `${part}/` : ''}`);
export const oembedHref = (slug: string): string => href(`/explainers/${slug}/embed/oembed.json`);
/** The id of an actor among what other sites show of an explainer. */
export const actorEmbedId = (actor: string): string => `ui-actor-${actor}`;
export const sectionHref = (slug: string, section: string): string => href(`/explainers/${slug}/${section}/`);
export const inSectionHref = (slug: string, section: string, passage: string): string => href(`/explainers/${slug}/${section}/#${passage}`);
export const passageHref = (slug: string, passage: string): string => href(`/explainers/${slug}/#${passage}`);
export const actorHref = (id: string): string => href(`/actors/${id}/`);
export const actorFeedHref = (id: string): string => href(`/actors/${id}/rss.xml`);
/** The list of terms; there is none where the site has no terms. */
export const glossaryHref = (): string => href('/glossary/');
export const termHref = (id: string): string => href(`/glossary/${id}/`);
export const themeHref = (id: string): string => href(`/themes/${id}/`);
export const themeFeedHref = (id: string): string => href(`/themes/${id}/rss.xml`);
export const storyHref = (id: string): string => href(`/stories/${id}/`);
export const storyFeedHref = (id: string): string => href(`/stories/${id}/rss.xml`);
export const storyMarkdownHref = (id: string): string => href(`/stories/${id}/index.md`);
export const storyEmbedHref = (id: string): string => href(`/stories/${id}/embed/`);
export const storyOembedHref = (id: string): string => href(`/stories/${id}/embed/oembed.json`);
/** A page of the list of stories. @param number from 1 */
export const storiesHref = (number = 1): string => href(number > 1 ? `/stories/all/${number}/` : '/stories/');

/** A page of a list of an actor's, theme's or story's page. @param page the address of that, where the first page is  @param number from 1 */
export const listHref = (page: string, list: string, number: number): string => (number > 1 ? `${page}${list}/${number}/` : page);

/** @param list `direct`, `not-determined`, …; absent for all statements  @param page from 1 */
export const statementsHref = (list?: string, page = 1): string =>
  href(`/statements/${list ? `${list}/` : ''}${page > 1 ? `${page}/` : ''}`);
