import { expect } from 'vitest';

/** Each kind of page, by what its address looks like below the front page. */
const kinds = {
  home: /^$/,
  'list of explainers': /^explainers\/$/,
  explainer: /^explainers\/[^/]+\/$/,
  section: /^explainers\/[^/]+\/(?!revisions\/)[^/]+\/$/,
  'list of actors': /^actors\/$/,
  actor: /^actors\/[^/]+\/$/,
  'list of themes': /^themes\/$/,
  theme: /^themes\/[^/]+\/$/,
  statements: /^statements\/$/,
  about: /^about\/$/,
  'page of the publisher': /^imprint\/$/,
};
/** The same of what only some sites have. */
const ofStories = { 'list of stories': /^stories\/$/, story: /^stories\/[^/]+\/$/ };
/** What no sitemap has: pages that are not listed, and the guide, which is no part of the site. */
const unlisted = { search: 'search/', 'not found': 'no/such/page/', 'list of the guide': 'guide/', guide: 'guide/put-it-online/' };
export type Kind = keyof typeof kinds | keyof typeof ofStories | keyof typeof unlisted;

export const kindNames = [...Object.keys(kinds), ...Object.keys(unlisted)] as Kind[];
export const storyKinds = Object.keys(ofStories) as Kind[];

/** The address of one page of a kind, as the sitemap of a site has it. @param site the address of its front page */
export async function addressOf(kind: Kind, site: string): Promise<string> {
  if (kind in unlisted) return site + unlisted[kind as keyof typeof unlisted];
  const base = new URL(site).pathname;
  const sitemap = await (await fetch(`${site}sitemap-0.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname.slice(base.length));
  const path = paths.find((candidate) => ({ ...kinds, ...ofStories })[kind as keyof typeof kinds].test(candidate));
  expect(path, `the site has a page of the kind ${kind}`).toBeDefined();
  return `${site}${path}`;
}
