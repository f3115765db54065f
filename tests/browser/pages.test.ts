import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, kindNames } from './kinds.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const site = inject('site');

describe.each(kindNames)('the page of the kind %s', (kind) => {
  test('loads without an error and asks no other host for anything', async () => {
    const { page, errors, foreign } = await open(await addressOf(kind, site));
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    // A browser reports the status of a page that is not there; nothing else may be reported.
    expect(errors.filter((error) => !(kind === 'not found' && error.includes('404')))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (colorScheme) => {
    const { page } = await open(await addressOf(kind, site), { colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('fits a screen of 320 px', async () => {
    const { page } = await open(await addressOf(kind, site), { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
