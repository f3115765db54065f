import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page, but for what stands in frames: the page in the light colour scheme, and in the dark one what hangs on colours.
 *
 * @param within a selector of what is looked at, else the whole page
 * @returns each rule that is broken, with the scheme and the elements that break it
 */
export async function barriersInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = axeOn(page, within);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    found.push(...(await findingsOf(axe)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}

/** The same of a page as it is. @param rules those of axe that it is held to; absent: all */
export const barriersOf = (page: Page, within?: string, rules?: string[]): Promise<string[]> => {
  const axe = axeOn(page, within);
  return findingsOf(rules ? axe.withRules(rules) : axe);
};

function axeOn(page: Page, within: string | undefined): AxeBuilder {
  // The other mode opens one more page for each look, for frames of other hosts.
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
  return within ? axe.include(within) : axe;
}

async function findingsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
