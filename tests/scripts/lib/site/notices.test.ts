import { expect, test } from 'vitest';
import { noticesOf, packageOf } from '../../../../scripts/lib/site/notices.ts';

test.each([
  ['/w/node_modules/porter2/dist/index.js', ['porter2']],
  ['\0/w/node_modules/@a/b/c.js?commonjs-module', ['@a/b']],
  ['C:\\w\\node_modules\\one\\node_modules\\two\\x.js', ['two']],
  ['/w/src/lib/search/slot.ts', []],
  ['\0vite/preload-helper.js', []],
])('%s is of the packages %j', (id, packages) => {
  expect(packageOf(id)).toEqual(packages);
});

test('the notice of each package is there once, whoever names it', () => {
  const text = noticesOf(['porter2', 'pagefind', '@fontsource-variable/inter', 'porter2']);
  expect(text.match(/^porter2 1\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toContain('Copyright (c) 2024 eilvelia');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text.indexOf('pagefind 1.')).toBeLessThan(text.indexOf('porter2 1.'));
});

test('a package without a notice can not be passed on', () => {
  expect(() => noticesOf(['@types/hast', '@pagefind/none'])).toThrow();
});
