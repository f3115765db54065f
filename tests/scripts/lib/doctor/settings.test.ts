import { expect, test } from 'vitest';
import { ofAddress, ofImprint } from '../../../../scripts/lib/doctor/settings.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';

const folders = resolveFolders({});
const page = (id: string) => ({ id, data: { title: id, description: 'A page.' }, words: [], headings: [] });

test.each(['https://nutgraf.example', 'https://www.example.org'])('the address %s is nobody’s, and links to it break', (origin) => {
  expect(ofAddress(origin)).toEqual([
    {
      problem: `the address of the site is ${origin}, which nobody can have: feeds, shared links and search engines need the real one`,
      hint: 'Write it into src/site.config.ts (url), or set NUTGRAF_SITE.',
      isGrave: true,
    },
  ]);
});

test('an address of somebody’s is none to speak of', () => {
  expect(ofAddress('https://courier.vell')).toEqual([]);
});

test('an imprint is asked for where the settings name a country, whatever the page is called', () => {
  expect(ofImprint({ pages: [page('contact')] }, folders, undefined)).toEqual([]);
  expect(ofImprint({ pages: [page('contact')] }, folders, 'AT')).toMatchObject([
    {
      problem: 'the site has no imprint, which the law of Austria may ask for',
      hint: 'Write src/content/pages/imprint.mdx; docs/site.md says which law to read.',
      isGrave: false,
    },
  ]);
  expect(ofImprint({ pages: [page('contact'), page('impressum')] }, folders, 'AT')).toEqual([]);
});
