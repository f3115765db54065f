import type { site } from '../../site.config.ts';
import { href } from '../routes/href.ts';
import { publisherThing } from './article-thing.ts';
import type { Absolute, Thing } from './jsonld.ts';

/** The site as schema.org has it, with the address that searches it. */
export const siteThing = (facts: Pick<typeof site, 'name' | 'description' | 'language' | 'publisher'>, at: Absolute): Thing => ({
  '@type': 'WebSite',
  name: facts.name,
  description: facts.description,
  url: at(href('/')),
  inLanguage: facts.language,
  publisher: publisherThing(facts),
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at(href('/search/'))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
