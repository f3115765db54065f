import { isListPage, type ListPage, type MenuEntry } from '../../schemas/menu.ts';
import { ABOUT } from '../../schemas/page.ts';
import { site } from '../../site.config.ts';
import { listedStories } from '../graph/stories.ts';
import type { Graph } from '../graph/types.ts';
import { href, pageHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import { LISTS, type Step } from './trail.ts';

/** The part of the site's content that menus lead to. */
type Content = Pick<Graph, 'pages' | 'terms' | 'stories'>;

/** Whether the pages of this build show the guide: where it is published, and in the development server. */
export const isGuideShown: boolean = site.guide || import.meta.env.DEV;

/** The links at the top of each page. */
export const navigation = (content: Content): Step[] => stepsOf(site.navigation, content);

/** The links at the foot of each page: the publisher's choice, else all pages of theirs, the page about the site, the guide and the feed. */
export function footer(content: Content): Step[] {
  if (site.footer) return stepsOf(site.footer, content);
  const own = [...content.pages.keys()].filter((id) => id !== ABOUT);
  const shown = [...own, ABOUT, ...(isGuideShown ? ['guide'] : [])].map((page) => ({ page }));
  return [...stepsOf(shown, content), { name: words.frame.rss, href: href('/rss.xml') }];
}

const stepsOf = (entries: readonly MenuEntry[], content: Content): Step[] =>
  entries.flatMap((entry) => {
    if ('url' in entry) return { name: entry.label, href: entry.url.startsWith('/') ? href(entry.url) : entry.url };
    const step = stepTo(entry.page, content);
    return step ? { ...step, name: entry.label ?? step.name } : [];
  });

/** The publisher's page of a name goes before the site's own. */
function stepTo(page: string, { pages, terms, stories }: Content): Step | undefined {
  const own = pages.get(page);
  if (own) return { name: own.data.title, href: pageHref(page) };
  if (page === 'glossary' && terms.size === 0) return undefined;
  if (page === 'stories' && listedStories(stories).length === 0) return undefined;
  return isListPage(page) ? lists[page] : undefined;
}

const lists: Record<ListPage, Step> = { ...LISTS, about: { name: words.about.title, href: pageHref(ABOUT) } };
