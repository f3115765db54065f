import { hrefUnder } from '../routes/href.ts';

/**
 * What a page may load and run: files of the site. `wasm-unsafe-eval` lets the search compile its WebAssembly, and no JavaScript.
 * Directives that do not fall back to `default-src` are closed one by one.
 */
const directives = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The content security policy that each page carries itself, for hosts that send no headers. */
export const PAGE_POLICY = directives.join('; ');

/** The same for pages that other sites show in a frame, which browsers only take from a header. */
const embedPolicy = [...directives, 'frame-ancestors *'].join('; ');

/** Where these pages are. */
const framed = ['/explainers/:slug/embed/*', '/stories/:id/embed/*'];

/** What hosts do not know, or would send without the encoding. */
const types = [
  ['/speculation-rules.json', 'application/speculationrules+json'],
  ['/feed.json', 'application/feed+json'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/licences.txt', 'text/plain; charset=utf-8'],
  ['/explainers/:slug/index.md', 'text/markdown; charset=utf-8'],
] as const;

/** Names in these folders change with what the files hold. */
const hashed = ['/_astro/*', '/media/*', '/pagefind/index/*', '/pagefind/texts/*', '/pagefind/values/*', '/pagefind/words/*'];

/**
 * The file `_headers` of the site, which hosts such as Netlify and Cloudflare Pages read: for each path, the headers of its answers. An
 * answer gets those of all rules that its path fits. No header stands in two rules that fit one path, but for the policy of what other sites
 * may frame: where a host joins the two a browser holds a page to both, and where one goes before the other they say the same. Only one names
 * `frame-ancestors`: of two the stricter would win. A browser passes over `X-Frame-Options` where a policy names that.
 *
 * @param base the base path, with or without its last slash
 */
export function headersFile(base: string): string {
  const at = (path: string): string => hrefUnder(base, path);
  const rules: [path: string, headers: Record<string, string>][] = [
    [
      '/*',
      {
        'Content-Security-Policy': PAGE_POLICY,
        'X-Frame-Options': 'DENY',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Speculation-Rules': `"${at('/speculation-rules.json')}"`,
      },
    ],
    ...framed.map((path): (typeof rules)[number] => [path, { 'Content-Security-Policy': embedPolicy }]),
    ...types.map(([path, type]): (typeof rules)[number] => [path, { 'Content-Type': type }]),
    ...hashed.map((path): (typeof rules)[number] => [path, { 'Cache-Control': 'public, max-age=31536000, immutable' }]),
  ];
  return rules
    .map(([path, headers]) => [at(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/**
 * What a browser may fetch before a reader follows a link: pages of this site, once the pointer rests on it or a finger touches it. It
 * runs nothing ahead. The rules are a file that a header names, since a strict content security policy blocks them inside a page.
 */
export const speculationRules = (base: string) => ({
  prefetch: [{ where: { href_matches: [hrefUnder(base, '/'), hrefUnder(base, '/*/')] }, eagerness: 'moderate' }],
});
