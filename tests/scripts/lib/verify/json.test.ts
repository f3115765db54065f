import { expect, test } from 'vitest';
import { addressesInJson, addressesInJsonLd, checkJsonLd } from '../../../../scripts/lib/verify/json.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';

const addresses = (text: string) =>
  addressesInJson(new SiteFile('site/a.json', 'a.json', text)).map(([address, line]) => [address, line()]);
const ld = (...texts: string[]) => {
  const scripts = texts.map((text) => `\n<script type="application/ld+json">\n${text}</script>`).join('');
  return readPage(`<!doctype html><title>A</title>${scripts}`, 'site/a.html', 'a.html');
};

test('the addresses in data are found under the keys that hold them, at any depth, alone or several', () => {
  const data = { url: '/a/', name: '/b/', deep: [{ item: '/c/' }, null, 7], sameAs: ['/d/', { '@id': '/e/' }], text: ['/f/'] };
  expect(addresses(JSON.stringify(data)).map(([address]) => address)).toEqual(['/a/', '/c/', '/d/', '/e/']);
});

test.each([
  ...['$schema', '@id', 'author_url', 'feed_url', 'home_page_url', 'item', 'json', 'markdown', 'provider_url', 'sameAs', 'source'],
  ...['thumbnail_url', 'url', 'urlTemplate'],
])('an address under "%s" is looked up', (key) => {
  expect(addresses(JSON.stringify({ [key]: '/a/' }))).toEqual([['/a/', undefined]]);
});

test.each(['"/a/"', 'null', '{', '[7]'])('data that hold no address have none: %s', (text) => {
  expect(addresses(text)).toEqual([]);
});

test('the addresses in a page’s data for machines are told at the line of their script', () => {
  const found = addressesInJsonLd(ld('{"url": "/a/"}', '{"url": "/b/"}'));
  expect(found.map(([address, line]) => [address, line()])).toEqual([
    ['/a/', 2],
    ['/b/', 4],
  ]);
});

test('data for machines that do not parse are found, and others are well', () => {
  const around = {} as Parameters<typeof checkJsonLd>[1];
  expect(checkJsonLd(ld('{}', 'null'), around)).toEqual([]);
  expect(checkJsonLd(ld('{}', '{'), around)).toEqual([
    { file: 'site/a.html', line: 4, problem: 'the JSON-LD does not parse', hint: 'Build it with jsonLd of src/lib/machines/jsonld.ts.' },
  ]);
});
