import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isOfEveryPage, Traffic } from '../../../../scripts/lab/search/traffic.ts';
import { type ServeOptions, serveSite } from '../../../../scripts/lib/serve/serve.ts';

test('what is downloaded for the search counts, scripts compressed; pages and styles do not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-traffic-'));
  const noise = randomBytes(5000);
  for (const file of ['index.html', 'style.css', 'words.z']) writeFileSync(join(folder, file), noise);
  writeFileSync(join(folder, 'search.js'), 'x'.repeat(5000));
  const traffic = new Traffic();
  const ofPages = new Traffic(isOfEveryPage);
  const watch: ServeOptions['watch'] = (...exchange) => {
    traffic.watch(...exchange);
    ofPages.watch(...exchange);
  };
  const serving = await serveSite(folder, { port: 0, base: '/', watch });
  onTestFinished(async () => {
    await serving.close();
    rmSync(folder, { recursive: true });
  });
  const get = async (path: string) => (await fetch(serving.url + path)).text();
  await Promise.all([get(''), get('style.css')]);
  expect(await traffic.take()).toBe(0);
  expect(await ofPages.take()).toBeGreaterThan(10_000);
  await Promise.all([get('words.z'), get('words.z?again')]);
  const bytes = await traffic.take();
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(11_000);
  await get('search.js');
  expect(await traffic.take()).toBeLessThan(1000);
  expect(await traffic.take()).toBe(0);
  expect(await ofPages.take()).toBe(0);
});
