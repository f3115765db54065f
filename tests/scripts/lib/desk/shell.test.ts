import { expect, test } from 'vitest';
import { shellOf } from '../../../../scripts/lib/desk/shell.ts';
import { site } from '../../../../src/site.config.ts';

const shell = shellOf('/vell/');

test.each([
  ['its language', `<html lang="${site.language}">`],
  ['its name', '<title>Desk</title>'],
  ['its icon', '<link rel="icon" href="/vell/favicon.svg" type="image/svg+xml">'],
  [
    'its letters, which it loads at once',
    '<link rel="preload" href="/vell/desk/files/sans-latin.woff2" as="font" type="font/woff2" crossorigin>\n<link',
  ],
  ['its colours, which a reader has chosen', '<script src="/vell/colour-scheme.js"></script>'],
  ['where the site lies', '<body data-base="/vell/">'],
  ['what it needs, in a browser without', '<noscript>The desk needs JavaScript.</noscript>'],
])('the page of the desk has %s', (_, part) => {
  expect(shell).toContain(part);
});
