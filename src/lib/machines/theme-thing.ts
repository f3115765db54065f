import type { ThemeNode } from '../graph/types.ts';
import { themeHref } from '../routes/href.ts';
import { type Absolute, mediaTopicPage, type Thing } from './jsonld.ts';

/** A theme as schema.org has it: a term, and which Media Topic of the IPTC it is, when it is one. */
export function themeThing({ id, name, iptc }: ThemeNode, at: Absolute): Thing {
  return {
    '@type': 'DefinedTerm',
    name,
    url: at(themeHref(id)),
    ...(iptc && { termCode: iptc, inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/', sameAs: mediaTopicPage(iptc) }),
  };
}

/** The same for the page of the theme, with what an editor wrote about it. */
export const themePageThing = (theme: ThemeNode, at: Absolute): Thing => ({ ...themeThing(theme, at), description: theme.description });
