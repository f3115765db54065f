import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

/** What an explainer may weigh in KB of 1,000 bytes, as a server sends it: text in gzip, fonts as they are. */
const budgets = { document: 14, stylesheet: 12, script: 7, font: 55 };

test('an explainer stays light: HTML, CSS, JavaScript and fonts', async () => {
  const sizes = await weigh(await addressOf('explainer', site));
  console.log(`an explainer: ${[...sizes].map(([type, size]) => `${type} ${size.toFixed(1)} KB`).join(', ')}`);
  for (const [type, most] of Object.entries(budgets)) expect(sizes.get(type) ?? 0, type).toBeLessThanOrEqual(most);
  expect([...sizes.keys()].filter((type) => !(type in budgets))).toEqual(['other']);
});

test('what the first paint needs is asked for while the script of the colour scheme is still on its way', async () => {
  const { page } = await open('about:blank');
  const release = Promise.withResolvers<void>();
  await page.route('**/colour-scheme.js', async (route) => {
    await release.promise;
    await route.continue();
  });
  const asked = [/\.css$/, /serif-latin\.[^/]+$/, /sans-latin\.[^/]+$/].map((file) => page.waitForRequest(file));
  const loaded = page.goto(await addressOf('explainer', site));
  await Promise.all(asked);
  release.resolve();
  await loaded;
});

/** KB of all that a page asks for by itself, by the kind of file; "other" is the icon. */
async function weigh(address: string): Promise<Map<string, number>> {
  const { page } = await open('about:blank');
  const sizes = new Map<string, number>();
  page.on('request', (request) => {
    const path = decodeURI(new URL(request.url()).pathname).slice(new URL(site).pathname.length);
    const bytes = readFileSync(join(inject('siteFolder'), path.endsWith('/') || path === '' ? `${path}index.html` : path));
    const type = request.resourceType();
    sizes.set(type, (sizes.get(type) ?? 0) + (type === 'font' ? bytes : gzipSync(bytes)).length / 1000);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return sizes;
}
