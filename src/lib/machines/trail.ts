import { href } from '../routes/href.ts';
import type { Absolute, Thing } from './jsonld.ts';

/** A page on the way from the front page to another. */
export interface Step {
  name: string;
  /** As `href` gives it. */
  href: string;
}

/** The lists that other pages lie below. */
export const LISTS = {
  explainers: { name: 'Explainers', href: href('/explainers/') },
  actors: { name: 'Actors', href: href('/actors/') },
  themes: { name: 'Themes', href: href('/themes/') },
  statements: { name: 'Who said what', href: href('/statements/') },
  guide: { name: 'Guide', href: href('/guide/') },
} satisfies Record<string, Step>;

export const HOME: Step = { name: 'Home', href: href('/') };

/** Where a page lies, as schema.org has it. @param trail the pages on the way, from the front page to the page itself */
export const trailThing = (trail: Step[], at: Absolute): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, href }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(href) })),
});
