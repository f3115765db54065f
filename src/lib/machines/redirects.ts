import type { Move } from '../../schemas/moved.ts';
import { answerFor, type Moved, pagesOf } from '../moved/moves.ts';
import { hrefUnder } from '../routes/href.ts';

/**
 * The file `_redirects` of the site, which hosts such as Netlify and Cloudflare Pages read: for what has another address now, and for what lies
 * below it, a permanent redirect, which keeps the place on the page that a link names. Where a host reads no such file, or goes by the page
 * that stands there, that page leads on. Lines with `*` come last, since hosts take the first that fits.
 *
 * @param isLive whether the site has a page of something now
 * @param base the base path, with or without its last slash
 * @returns `''` where nothing is to be redirected
 */
export function redirectsFile(moves: readonly Move[], isLive: (moved: Moved) => boolean, base: string): string {
  const at = (path: string): string => hrefUnder(base, path);
  const pages: string[] = [];
  const below: string[] = [];
  for (const { kind, in: explainer, from } of moves) {
    const own = { kind, in: explainer, id: from };
    const to = answerFor(moves, own)?.to;
    if (to === undefined || isLive(own) || !isLive({ ...own, id: to })) continue;
    const folder = kind === 'section' ? `explainers/${explainer}` : pagesOf[kind];
    pages.push(`${at(`/${folder}/${from}/`)} ${at(`/${folder}/${to}/`)} 301`);
    if (kind === 'section') continue;
    below.push(`${at(`/${folder}/${from}/*`)} ${at(`/${folder}/${to}/`)}:splat 301`);
    if (kind === 'explainer') {
      pages.push(`${at(`/cards/${from}.png`)} ${at(`/cards/${to}.png`)} 301`);
      below.push(`${at(`/cards/${from}/*`)} ${at(`/cards/${to}/`)}:splat 301`);
    }
  }
  return [...pages, ...below].map((line) => `${line}\n`).join('');
}
