import { afterEach, expect, test, vi } from 'vitest';
import { resolveTarget, siteAddress } from '../../../../scripts/lib/verify/address.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['https://vell.example', '/', { origin: 'https://vell.example', base: '/' }],
  ['http://vell.example:8080/ignored', '/some/repo', { origin: 'http://vell.example:8080', base: '/some/repo/' }],
  ['https://vell.example', '/some/repo/', { origin: 'https://vell.example', base: '/some/repo/' }],
  ['https://vell.example', '/köln', { origin: 'https://vell.example', base: '/k%C3%B6ln/' }],
  ['', '', { origin: 'https://nutgraf.example', base: '/' }],
])('NUTGRAF_SITE %j and NUTGRAF_BASE %j say where the site is', (site, base, address) => {
  vi.stubEnv('NUTGRAF_SITE', site);
  vi.stubEnv('NUTGRAF_BASE', base);
  expect(siteAddress()).toEqual(address);
});

const SITE = 'write the whole address, such as "https://example.org", or unset it';
const BASE = 'write the path of the folder, such as "/" or "/some/repo", or unset it';
test.each([
  ['NUTGRAF_SITE', 'vell.example', SITE],
  ['NUTGRAF_SITE', 'localhost:4321', SITE],
  ['NUTGRAF_SITE', 'ftp://vell.example', SITE],
  ['NUTGRAF_BASE', 'some/repo', BASE],
  ['NUTGRAF_BASE', 'https://vell.example/repo', BASE],
  ['NUTGRAF_BASE', '/some repo', BASE],
  ['NUTGRAF_BASE', '//some', BASE],
  ['NUTGRAF_BASE', '/some?a', BASE],
  ['NUTGRAF_BASE', '/some#a', BASE],
])('%s=%s is refused', (name, value, advice) => {
  vi.stubEnv(name, value);
  expect(siteAddress).toThrow(`the environment variable ${name} is "${value}": ${advice}`);
});

const page = 'explainers/harbour/index.html';
const onSite = (path: string, fragment = '') => ({ kind: 'site', path, fragment });
test.each([
  ['/news/', onSite('index.html')],
  ['/news/explainers/pier/#k1b2c', onSite('explainers/pier/index.html', 'k1b2c')],
  ['https://vell.example/news/rss.xml', onSite('rss.xml')],
  ['the-ferry/', onSite('explainers/harbour/the-ferry/index.html')],
  ['#k1b2c', onSite(page, 'k1b2c')],
  ['#:~:text=ferry', onSite(page)],
  ['#k1b2c:~:text=ferry', onSite(page, 'k1b2c')],
  ['/news/themes/k%C3%B6ln/#k%C3%B6ln', onSite('themes/köln/index.html', 'köln')],
  ['/about/', { kind: 'outside-base', pathname: '/about/' }],
  ['/news', { kind: 'outside-base', pathname: '/news' }],
  ['/newsletter/', { kind: 'outside-base', pathname: '/newsletter/' }],
  ['../../../', { kind: 'outside-base', pathname: '/' }],
  ['https://else.example/news/', { kind: 'elsewhere' }],
  ['//else.example/news/', { kind: 'elsewhere' }],
  ['http://vell.example/news/', { kind: 'elsewhere' }],
  ['mailto:desk@vell.example', { kind: 'elsewhere' }],
  ['https://[', { kind: 'unreadable' }],
  ['/news/100%/', { kind: 'unreadable' }],
  ['#100%', { kind: 'unreadable' }],
])('where the address %s leads from a page is known', (value, destination) => {
  expect(resolveTarget(value, page, { origin: 'https://vell.example', base: '/news/' })).toEqual(destination);
});

test.each([
  ['index.html', 'pier/', 'pier/index.html'],
  ['index.html', '#k1b2c', 'index.html'],
  ['my-index.html', '#k1b2c', 'my-index.html'],
  ['index.html.md', '#k1b2c', 'index.html.md'],
  ['index-html', '#k1b2c', 'index-html'],
  ['themes/all.html', 'pier.html', 'themes/pier.html'],
])('on the page %s, %s leads to %s', (on, value, path) => {
  expect(resolveTarget(value, on, { origin: 'https://vell.example', base: '/news/' })).toMatchObject({ kind: 'site', path });
});
