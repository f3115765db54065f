import { afterEach, expect, test, vi } from 'vitest';
import { siteAddress } from '../../../../scripts/lib/verify/address.ts';

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
