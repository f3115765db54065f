import { expect, it } from 'vitest';
import { requireMenuPages } from '../../../../scripts/lib/content/menus.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { MenuEntry } from '../../../../src/schemas/menu.ts';

function fault(navigation: MenuEntry[], footer?: MenuEntry[], guide = false): string {
  try {
    requireMenuPages(['imprint'], 'news/pages', { navigation, footer, guide });
  } catch (error) {
    if (error instanceof ContentError) return error.format();
    throw error;
  }
  return 'no fault';
}

it('a menu names pages that are there, the site’s own, and any other address', () => {
  expect(fault([{ page: 'actors' }, { page: 'imprint' }], [{ label: 'Shop', url: 'https://shop.example/' }])).toBe('no fault');
  expect(fault([], [{ page: 'guide' }], true)).toBe('no fault');
});

it('one that names a page that is not there is refused, with what to write', () => {
  expect(fault([{ page: 'actors' }], [{ page: 'privacy' }])).toBe(
    'src/site.config.ts: footer names the page "privacy", which is not there\n  Write news/pages/privacy.mdx, or take the link out.',
  );
  expect(fault([{ page: 'guide' }])).toBe(
    'src/site.config.ts: navigation names the guide, which is not published\n  Write guide: true, or take the link out.',
  );
});
