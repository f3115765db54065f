import { glossaryHref, href, storiesHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import type { Absolute, Thing } from './jsonld.ts';

/** A page on the way from the front page to another. */
export interface Step {
  name: string;
  /** As `href` gives it. */
  href: string;
  /** Of its name, where that is an article's, as the explainer has it. */
  language?: string | undefined;
}

/** The lists that other pages lie below. */
export const LISTS = {
  explainers: { name: words.explainers.title, href: href('/explainers/') },
  actors: { name: words.actors.title, href: href('/actors/') },
  themes: { name: words.themes.title, href: href('/themes/') },
  statements: { name: words.statements.title, href: href('/statements/') },
  glossary: { name: words.glossary.title, href: glossaryHref() },
  stories: { name: words.stories.title, href: storiesHref() },
  guide: { name: words.guide.title, href: href('/guide/') },
} satisfies Record<string, Step>;

export const HOME: Step = { name: words.frame.home, href: href('/') };

/** Where a page lies, as schema.org has it. @param trail the pages on the way, from the front page to the page itself */
export const trailThing = (trail: Step[], at: Absolute): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, href }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(href) })),
});
