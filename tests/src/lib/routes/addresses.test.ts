import { afterEach, expect, test, vi } from 'vitest';
import { explainerPageHref } from '../../../../src/lib/routes/explainer-pages.ts';
import * as to from '../../../../src/lib/routes/href.ts';
import { pictureFiles, pictureHref, shownSize, srcsetOf } from '../../../../src/lib/routes/picture-files.ts';
import { themePageHref } from '../../../../src/lib/routes/theme-pages.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [to.pageHref('imprint'), '/imprint/'],
  [to.explainerHref('ice'), '/explainers/ice/'],
  [to.twinHref('ice'), '/explainers/ice/index.json'],
  [to.markdownHref('ice'), '/explainers/ice/index.md'],
  [to.revisionsHref('ice'), '/explainers/ice/revisions/'],
  [to.embedHref('ice'), '/explainers/ice/embed/'],
  [to.embedHref('ice', 0), '/explainers/ice/embed/'],
  [to.embedHref('ice', 1), '/explainers/ice/embed/1/'],
  [to.oembedHref('ice'), '/explainers/ice/embed/oembed.json'],
  [to.actorEmbedId('renn'), 'ui-actor-renn'],
  [to.sectionHref('ice', 'quay'), '/explainers/ice/quay/'],
  [to.inSectionHref('ice', 'quay', 'b1000'), '/explainers/ice/quay/#b1000'],
  [to.passageHref('ice', 'b1000'), '/explainers/ice/#b1000'],
  [to.actorHref('renn'), '/actors/renn/'],
  [to.actorFeedHref('renn'), '/actors/renn/rss.xml'],
  [to.glossaryHref(), '/glossary/'],
  [to.termHref('ferry'), '/glossary/ferry/'],
  [to.themeHref('sea'), '/themes/sea/'],
  [to.themeFeedHref('sea'), '/themes/sea/rss.xml'],
  [to.storyHref('wall'), '/stories/wall/'],
  [to.storyFeedHref('wall'), '/stories/wall/rss.xml'],
  [to.storyMarkdownHref('wall'), '/stories/wall/index.md'],
  [to.storyEmbedHref('wall'), '/stories/wall/embed/'],
  [to.storyOembedHref('wall'), '/stories/wall/embed/oembed.json'],
  [to.storiesHref(), '/stories/'],
  [to.storiesHref(1), '/stories/'],
  [to.storiesHref(2), '/stories/all/2/'],
  [to.listHref('/actors/renn/', 'said', 1), '/actors/renn/'],
  [to.listHref('/actors/renn/', 'said', 2), '/actors/renn/said/2/'],
  [to.statementsHref(), '/statements/'],
  [to.statementsHref('direct'), '/statements/direct/'],
  [to.statementsHref('direct', 2), '/statements/direct/2/'],
  [to.statementsHref(undefined, 3), '/statements/3/'],
  [explainerPageHref(1), '/explainers/'],
  [explainerPageHref(2), '/page/2/'],
  [themePageHref(1), '/themes/'],
  [themePageHref(2), '/themes/all/2/'],
  [pictureHref('quay-1a2b3c4d5e-600x400.png'), '/media/quay-1a2b3c4d5e-600x400-600.png'],
])('an address once given stays: %s', (made, address) => {
  expect(made).toBe(address);
});

test('every link is under the base path of the site', () => {
  vi.stubEnv('BASE_URL', '/some/repo');
  expect(to.href('/actors/größe/')).toBe('/some/repo/actors/gr%C3%B6%C3%9Fe/');
});

test.each([
  ['/actors/gr%C3%B6%C3%9Fe/', '/news/actors/gr%C3%B6%C3%9Fe/'],
  ['/actors/größe/', '/news/actors/gr%C3%B6%C3%9Fe/'],
  ['/a%ZZ', '/news/a%25ZZ'],
])('an address that a person wrote, %s, is encoded once', (written, address) => {
  expect(to.writtenHref('/news/', written)).toBe(address);
});

const wide = 'quay-1a2b3c4d5e-2400x1600.jpg';

test('a browser is offered the widths of one format, in pixels', () => {
  vi.stubEnv('BASE_URL', '/repo/');
  expect(srcsetOf(wide, 'webp')).toBe(
    '/repo/media/quay-1a2b3c4d5e-2400x1600-480.webp 480w, /repo/media/quay-1a2b3c4d5e-2400x1600-960.webp 960w, /repo/media/quay-1a2b3c4d5e-2400x1600-1600.webp 1600w',
  );
  expect(srcsetOf(wide, 'png')).toBe('');
  expect(pictureFiles(wide)[0]).toEqual({ path: '/media/quay-1a2b3c4d5e-2400x1600-480.avif', width: 480, format: 'avif' });
});

test.each([
  ['quay-1a2b3c4d5e-600x400.jpg', { width: 600, height: 400, sizes: '(min-width: 44rem) 600px, min(100vw,600px)' }],
  ['quay-1a2b3c4d5e-2400x720.jpg', { width: 2400, height: 720, sizes: '(min-width: 44rem) 620px, min(100vw,2400px)' }],
  ['quay-1a2b3c4d5e-600x1440.jpg', { width: 300, height: 720, sizes: '(min-width: 44rem) 300px, min(100vw,300px)' }],
  ['quay-1a2b3c4d5e-1x9000.jpg', { width: 1, height: 720, sizes: '(min-width: 44rem) 1px, min(100vw,1px)' }],
  ['no picture', { width: 1, height: 1, sizes: '(min-width: 44rem) 1px, min(100vw,1px)' }],
])('%s is shown whole, in the width of the text', (name, size) => {
  expect(shownSize(name)).toEqual(size);
});
