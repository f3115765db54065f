import { expect, test } from 'vitest';
import { headersFor } from '../../../../scripts/lib/serve/serve.ts';
import { headersFile, PAGE_POLICY, speculationRules } from '../../../../src/lib/machines/headers.ts';

const headers = (address: string, base = '/some/repo') => Object.fromEntries(headersFor(address, headersFile(base)));

test('the file _headers', () => {
  expect(headersFile('/')).toBe(`/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'
  X-Frame-Options: DENY
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Speculation-Rules: "/speculation-rules.json"

/explainers/:slug/embed/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors *

/stories/:id/embed/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors *

/speculation-rules.json
  Content-Type: application/speculationrules+json

/feed.json
  Content-Type: application/feed+json

/llms.txt
  Content-Type: text/plain; charset=utf-8

/licences.txt
  Content-Type: text/plain; charset=utf-8

/explainers/:slug/index.md
  Content-Type: text/markdown; charset=utf-8

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/media/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/texts/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/values/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/words/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('a page has the policy of the header, and may stand in no frame', () => {
  expect(headers('/some/repo/')).toMatchObject({ 'Content-Security-Policy': PAGE_POLICY, 'X-Frame-Options': 'DENY' });
  expect(PAGE_POLICY).not.toContain('unsafe-inline');
});

test('any site may frame what is there to be shown elsewhere, and nothing that lies beside it', () => {
  const framed = (path: string) => headers(path)['Content-Security-Policy'] === `${PAGE_POLICY}; frame-ancestors *`;
  const paths = [
    '/explainers/café/embed/',
    '/explainers/a/embed/oembed.json',
    '/stories/a/embed/',
    '/explainers/a/',
    '/explainers/embed/',
    '/explainers/a/b/embed/',
    '/stories/a/',
    '/stories/embed/',
  ];
  expect(paths.map((path) => framed(`/some/repo${encodeURI(path)}`))).toEqual([true, true, true, false, false, false, false, false]);
});

test('below a base path the rules are for the site there', () => {
  expect(headers('/some/repo/actors/x/?q=1')).toMatchObject({ 'Speculation-Rules': '"/some/repo/speculation-rules.json"' });
  expect(headers('/some/repo/speculation-rules.json')['Content-Type']).toBe('application/speculationrules+json');
  expect(headers('/some/repo/explainers/caf%C3%A9/index.md')['Content-Type']).toBe('text/markdown; charset=utf-8');
  expect(headers('/some/repo/explainers/a/b/index.md')['Content-Type']).toBeUndefined();
  expect(headers('/actors/x/')).toEqual({});
  expect(speculationRules('/some/repo').prefetch[0]?.where).toEqual({ href_matches: ['/some/repo/', '/some/repo/*/'] });
});

test('only files whose names change with their content are kept for good', () => {
  const isKept = (path: string) => headers(path)['Cache-Control'] !== undefined;
  expect(['/some/repo/_astro/Page.a1b2.css', '/some/repo/pagefind/texts/0a1b2c3d4e/12.z'].map(isKept)).toEqual([true, true]);
  expect(['/some/repo/', '/some/repo/colour-scheme.js', '/some/repo/pagefind/pagefind.js', '/_astro/a.css'].map(isKept)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
