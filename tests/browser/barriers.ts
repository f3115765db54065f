import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page without frames: each rule that is broken, with the elements that break it.
 *
 * @param within a selector of what is looked at, else the whole page
 * @param isColoursOnly whether only what hangs on colours is looked at: for a page that was looked at whole in its other colour scheme
 */
export async function barriersOf(page: Page, { within = '', isColoursOnly = false } = {}): Promise<string[]> {
  // The other mode opens a page more for each look, for frames of other hosts.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe.include(within);
  if (isColoursOnly) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
