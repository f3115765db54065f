import { ContentError } from '../../../src/lib/content-error.ts';
import { isListPage } from '../../../src/schemas/menu.ts';
import { site } from '../../../src/site.config.ts';

type Settings = Pick<typeof site, 'navigation' | 'footer' | 'guide'>;

/**
 * Makes sure that each page which the navigation and the footer name is there.
 *
 * @param pages the names of the publisher's pages
 * @param folder where these lie, as the person knows it
 * @throws ContentError for one that is not
 */
export function requireMenuPages(pages: readonly string[], folder: string, { navigation, footer = [], guide }: Settings = site): void {
  for (const [menu, entries] of Object.entries({ navigation, footer })) {
    for (const entry of entries) {
      if (!('page' in entry) || pages.includes(entry.page)) continue;
      const place = { file: 'src/site.config.ts' };
      if (!isListPage(entry.page))
        throw new ContentError(
          `${menu} names the page "${entry.page}", which is not there`,
          place,
          `Write ${folder}/${entry.page}.mdx, or take the link out.`,
        );
      if (entry.page === 'guide' && !guide)
        throw new ContentError(`${menu} names the guide, which is not published`, place, 'Write guide: true, or take the link out.');
    }
  }
}
