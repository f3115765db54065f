import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { addressOf } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

/** Tries what an attacker would: a script and a style that stand in the page. */
const tryInline = (page: Page) =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.lang = "hacked"';
    const style = document.createElement('style');
    style.textContent = 'body { opacity: 0.5 }';
    document.body.append(script, style);
    return { lang: document.documentElement.lang, opacity: getComputedStyle(document.body).opacity };
  });

test('nothing that stands in a page runs or styles it', async () => {
  const { page } = await open(site);
  expect(await tryInline(page)).toEqual({ lang: 'en-GB', opacity: '1' });
});

test('the same holds on a host that sends no headers', async () => {
  const { page } = await open('about:blank');
  await page.route(
    (url) => url.href === site,
    async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy, ...headers } = response.headers();
      expect(policy).toContain("default-src 'self'");
      await route.fulfill({ response, headers });
    },
  );
  await page.goto(site);
  expect(await tryInline(page)).toEqual({ lang: 'en-GB', opacity: '1' });
});

test('a page is fetched ahead when the pointer rests on its link', async () => {
  const { page, errors } = await open(await addressOf('list of actors', site));
  const link = page.getByRole('main').getByRole('link').first();
  const ahead = page.waitForRequest((request) => request.headers()['sec-purpose'] === 'prefetch');
  await link.hover();
  expect((await ahead).url()).toBe(new URL((await link.getAttribute('href')) ?? '', site).href);
  expect(errors).toEqual([]);
});

test('a page of the guide shows its pictures, says each in words, and asks no other host for them', async () => {
  const { page, errors, foreign } = await open(`${site}guide/work-at-the-desk/`);
  const pictures = await page.getByRole('main').getByRole('img').all();
  expect(pictures.length).toBeGreaterThan(3);
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((own: HTMLImageElement) => own.decode().then(() => own.naturalWidth))).toBeGreaterThan(300);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(20);
  }
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});
