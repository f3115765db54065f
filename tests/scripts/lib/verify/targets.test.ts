import { expect, test } from 'vitest';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';
import { addressesIn } from '../../../../scripts/lib/verify/targets.ts';

const addresses = (path: string, text: string) =>
  addressesIn(new SiteFile(`site/${path}`, path, text)).map(([address, line]) => [address, line()]);

test('the addresses in a feed are found with their lines', () => {
  const items = '<link>https://vell.example/</link>\n<guid isPermaLink="false">a</guid>\n<a:link href="/rss.xml" xmlns:a="urn:a"/>';
  expect(addresses('rss.xml', `<rss>\n${items}\n<guid>\n/explainers/ferry/\n</guid>\n</rss>`)).toEqual([
    ['https://vell.example/', 2],
    ['/rss.xml', 4],
    ['/explainers/ferry/', 5],
  ]);
});

test('the addresses in a sitemap are found with their lines', () => {
  expect(addresses('sitemap.xml', '<urlset>\n<url><loc> https://vell.example/ </loc></url>\n</urlset>')).toEqual([
    ['https://vell.example/', 2],
  ]);
});

test.each([
  ['<rss>\n<title>Fish & chips</title>\n</rss>', 2, 'Unterminated reference (a reference must end with `;`) (line 2, column 15)'],
  ['<rss>\n<title>A\n</rss>', 3, 'Missing end tag for element title (line 3, column 1)'],
])('a feed that is no XML is told of, at the line that breaks it, and what to do: %j', (xml, line, what) => {
  const [file, message] = ['site/rss.xml', `the XML does not parse: ${what}`];
  const hint = 'Escape what the template writes into it.';
  expect(() => addresses('rss.xml', xml)).toThrow(expect.objectContaining({ name: 'ContentError', message, file, line, hint }));
});

test('all addresses on a page are found, each with its line', () => {
  const page = [
    '<!doctype html><title>A</title>',
    '<a href="/a/"><img src="/b.png" srcset="/c.png 1x, /d.png 2x"><form action="/e/"><button formaction="/f/"></button></form></a>',
    '<video poster="/g.png"></video><object data="/h"></object><q cite="/i/"></q><svg><use xlink:href="/j#k"></use></svg>',
    '<link rel="preload" imagesrcset="/l.png 1x">',
    '<script type="application/ld+json">{"url": "/m/", "name": "/n/"}</script>',
    '<p id="/o/" class="/p/" content="/q/" data-href="/r/">/s/</p><a href="">',
  ];
  expect(addresses('a.html', page.join('\n'))).toEqual([
    ['/a/', 2],
    ['', 6],
    ['/b.png', 2],
    ['/e/', 2],
    ['/f/', 2],
    ['/g.png', 3],
    ['/h', 3],
    ['/i/', 3],
    ['/j#k', 3],
    ['/c.png', 2],
    ['/d.png', 2],
    ['/l.png', 4],
    ['/m/', 5],
  ]);
});

test.each([
  ['<meta property="og:image" content="/a.png">', ['/a.png']],
  ['<meta property="og:url" content="/a/">', ['/a/']],
  ['<meta name="twitter:image" content="/a.png">', ['/a.png']],
  ['<meta http-equiv="refresh" content="0; url=/a/">', ['/a/']],
  ['<meta http-equiv="refresh" content="12; url=/a/">', ['/a/']],
  ['<meta http-equiv="Refresh" content="0;/a/">', ['/a/']],
  ['<meta http-equiv="refresh" content="30">', []],
  ['<meta name="description" content="/a/">', []],
  ['<meta name="description" content="0; url=/a/">', []],
  ['<meta content="/a/">', []],
  ['<p property="og:image" content="/a.png">', []],
  ['<p http-equiv="refresh" content="0; url=/a/">', []],
])('of what a page says of itself, what is an address is looked up: %s', (meta, found) => {
  expect(addresses('a.html', `<!doctype html>\n${meta}`)).toEqual(found.map((address) => [address, 2]));
});

test('the sitemaps that robots.txt names are found with their lines', () => {
  const text = 'User-agent: *\nAllow: /a/\nSitemap: https://vell.example/sitemap.xml\n# Sitemap: /b.xml\nsitemap: /c.xml\nSitemap: /d.xml';
  expect(addresses('robots.txt', text)).toEqual([
    ['https://vell.example/sitemap.xml', 3],
    ['/d.xml', 6],
  ]);
});

test.each([
  ['a.json', '{"url": "/a/"}', [['/a/', undefined]]],
  ['a.md', 'One.\n\n[A](/a/)', [['/a/', 3]]],
  ['llms.txt', 'One.\n\n[A](/a/)', [['/a/', 3]]],
  ['below/robots.txt', 'Sitemap: /a/', []],
  ['a.csv', '[A](/a/)', []],
  ['a', '[A](/a/)', []],
])('the addresses in %s are found as its kind has them', (path, text, found) => {
  expect(addresses(path, text)).toEqual(found);
});

test('an element of a feed that names no address has none', () => {
  expect(addresses('rss.xml', '<rss><guid isPermaLink="true">/a/</guid><link/><a:link/><title>/b/</title><loc></loc></rss>')).toEqual([
    ['/a/', 1],
  ]);
});
