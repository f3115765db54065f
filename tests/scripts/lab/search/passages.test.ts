import { expect, test } from 'vitest';
import { withSections } from '../../../../scripts/lab/search/passages.ts';
import { readSitePage } from '../../../../scripts/lab/search/site-pages.ts';
import { strangersIn } from '../../../../scripts/lab/search/strangers.ts';

const html = `<main data-pagefind-body><h1>The flood</h1>
<section><h2 id="rain">Rain</h2><p>Rain fell on
Corn <a href="/">Street</a> all night.</p><p>Nobody slept.</p></section>
<section><h2 id="help">Help</h2><ul><li><p>Nobody slept here, either.</p></li></ul></section></main>`;
const pages = [readSitePage(html, 'explainers/flood/index.html')];
const query = (page: string, passage: string) => ({ q: 'wet road', class: 'topic', expect: [{ page, passage }] });

test('a passage names the section that has it, by its first words', () => {
  const [found] = withSections([query('/explainers/flood/', 'Rain fell on  Corn Street')], pages);
  expect(found?.expect).toEqual([{ page: '/explainers/flood/', anchor: 'rain' }]);
});

test('every section with a passage that begins so is right', () => {
  const [found] = withSections([query('/explainers/flood/', 'Nobody slept')], pages);
  expect(found?.expect.map(({ anchor }) => anchor)).toEqual(['rain', 'help']);
});

test('what is expected in another way stays as it is', () => {
  const queries = [
    { q: 'wet road', class: 'topic', expect: [{ page: '/explainers/flood/' }, { page: '/explainers/flood/', anchor: 'help' }] },
  ];
  expect(withSections(queries, pages)).toEqual(queries);
});

test.each([
  [
    '/explainers/flood/',
    'fell on Corn',
    '"wet road" expects "fell on Corn", which begins no passage of /explainers/flood/; it counts as the wrong section',
  ],
  ['/explainers/fire/', 'Rain fell', '"wet road" expects /explainers/fire/, which the site does not have; it counts as not found'],
])('on %s the words %j are no passage, and that is said', (page, passage, line) => {
  expect(strangersIn(withSections([query(page, passage)], pages), pages)).toEqual([line]);
});
