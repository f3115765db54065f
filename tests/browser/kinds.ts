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
  'list of the guide': /^guide\/$/,
  guide: /^guide\/[^/]+\/$/,
};
export type Kind = keyof typeof kinds | 'search' | 'not found';

export const kindNames = [...Object.keys(kinds), 'search', 'not found'] as Kind[];

/** The address of one page of a kind, as the sitemap of a site has it. @param site the address of its front page */
export async function addressOf(kind: Kind, site: string): Promise<string> {
  if (kind === 'search') return `${site}search/`;
  if (kind === 'not found') return `${site}no/such/page/`;
  const base = new URL(site).pathname;
  const sitemap = await (await fetch(`${site}sitemap-0.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname.slice(base.length));
  const path = paths.find((candidate) => kinds[kind].test(candidate));
  expect(path, `the site has a page of the kind ${kind}`).toBeDefined();
  return `${site}${path}`;
}
