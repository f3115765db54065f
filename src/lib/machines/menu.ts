import { isListPage, type ListPage, type MenuEntry } from '../../schemas/menu.ts';
import { ABOUT } from '../../schemas/page.ts';
import { site } from '../../site.config.ts';
import type { Graph } from '../graph/types.ts';
import { href, pageHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import { LISTS, type Step } from './trail.ts';

type Pages = Graph['pages'];

/** Whether the pages of this build show the guide: where it is published, and in the development server. */
export const isGuideShown: boolean = site.guide || import.meta.env.DEV;

/** The links at the top of each page. @param hasStories whether the site has any in lists: else no link leads to them */
export const navigation = (pages: Pages, hasStories: boolean): Step[] => stepsOf(site.navigation, pages, hasStories);

/** The links at the foot of each page: the publisher's choice, else all pages of theirs, the page about the site, the guide and the feed. */
export function footer(pages: Pages, hasStories: boolean): Step[] {
  if (site.footer) return stepsOf(site.footer, pages, hasStories);
  const own = [...pages.keys()].filter((id) => id !== ABOUT);
  const shown = [...own, ABOUT, ...(isGuideShown ? ['guide'] : [])].map((page) => ({ page }));
  return [...stepsOf(shown, pages, hasStories), { name: words.frame.rss, href: href('/rss.xml') }];
}

const stepsOf = (entries: readonly MenuEntry[], pages: Pages, hasStories: boolean): Step[] =>
  entries.flatMap((entry) => {
    if ('url' in entry) return { name: entry.label, href: entry.url.startsWith('/') ? href(entry.url) : entry.url };
    const step = entry.page === 'stories' && !hasStories ? undefined : stepTo(entry.page, pages);
    return step ? { ...step, name: entry.label ?? step.name } : [];
  });

/** The publisher's page of a name goes before the site's own. */
function stepTo(page: string, pages: Pages): Step | undefined {
  const own = pages.get(page);
  if (own) return { name: own.data.title, href: pageHref(page) };
  return isListPage(page) ? lists[page] : undefined;
}

const lists: Record<ListPage, Step> = { ...LISTS, about: { name: words.about.title, href: pageHref(ABOUT) } };
