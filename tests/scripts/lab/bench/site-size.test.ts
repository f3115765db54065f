import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countElements, measureSite } from '../../../../scripts/lab/bench/site-size.ts';

test('elements are those that a browser makes, in templates too', () => {
  expect(countElements('<!doctype html><title>Vell</title><p>One<p>Two <b>and</b> <!-- <i>no</i> --> <script>"<u>"</script>')).toBe(8);
  expect(countElements('<!doctype html><template><p><b>In it</b></template>')).toBe(6);
});

test('a site is counted, with the biggest pages by elements and by bytes', async () => {
  const out = mkdtempSync(join(tmpdir(), 'nutgraf-size-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  mkdirSync(join(out, 'many'));
  writeFileSync(join(out, 'many/index.html'), '<p>'.repeat(50));
  writeFileSync(join(out, '404.html'), `<p>${Array.from({ length: 500 }, (_, number) => number * number).join(' ')}`);
  writeFileSync(join(out, 'style.css'), 'x'.repeat(10_000));
  const size = await measureSite(out);
  expect(size).toMatchObject({ files: 3, pages: 2, mostNodes: { page: '/many/', size: 53 }, mostGzip: { page: '/404.html' } });
  expect(size.bytes).toBeGreaterThan(12_000);
  expect(size.mostGzip.size).toBeLessThan(2500);
});
