import { beforeAll, expect, test } from 'vitest';
import { bundleClient } from '../../../../scripts/lib/desk/client.ts';
import { shellOf } from '../../../../scripts/lib/desk/shell.ts';

let files: Awaited<ReturnType<typeof bundleClient>>;
beforeAll(async () => {
  files = await bundleClient();
});

const textOf = (name: string): string => String(files.get(name)?.data);

test('the page of the desk finds each file that it loads', () => {
  const loaded = [...shellOf('/vell/').matchAll(/="\/vell\/desk\/files\/([^"]*)"/g)].map(([, name]) => name);
  expect(loaded).toEqual(['sans-latin.woff2', 'serif-latin.woff2', 'main.css', 'desk.js']);
  expect(loaded.filter((name = '') => !files.has(name))).toEqual([]);
});

test('each file says what it is', () => {
  const types = [...files].map(([name, { type }]) => `${name.split('.').at(-1)}: ${type}`);
  expect(new Set(types)).toEqual(new Set(['js: text/javascript', 'css: text/css', 'woff2: font/woff2']));
});

test('a style sheet loads its fonts from beside it, wherever the site lies, and holds none', () => {
  const urls = [...textOf('main.css').matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url.replaceAll(/["']/g, ''));
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect([url, files.has(url.replace(/^\.\//, ''))]).toEqual([expect.not.stringMatching(/^(?:\/|data:)/), true]);
});

test('all that runs in the browser is one file', () => {
  expect([...files.keys()].filter((name) => name.endsWith('.js'))).toEqual(['desk.js']);
  expect(textOf('desk.js')).not.toMatch(/\bimport\s*[{"'(]/);
});
