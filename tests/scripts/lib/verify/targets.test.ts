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
