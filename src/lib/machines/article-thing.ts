import type { site } from '../../site.config.ts';
import type { ActorNode, ExplainerNode } from '../graph/types.ts';
import { explainerHref, sectionHref } from '../routes/href.ts';
import { actorThing } from './actor-thing.ts';
import type { Absolute, Thing } from './jsonld.ts';
import { themeThing } from './theme-thing.ts';

/** What the site says of itself to machines. */
export type SiteFacts = Pick<typeof site, 'name' | 'language' | 'publisher'>;

/**
 * An explainer as schema.org has it. It is background only once an editor has approved it, and nothing in it is guessed: a date or author
 * that is not known is left out. The author, the publisher and the editor are names without a type, since nobody said whether they are a
 * person or an organisation; schema.org reads such a node as a Thing. It is never a ClaimReview: nothing here was checked for truth.
 *
 * @param actors those that its passages mention
 */
export function articleThing(explainer: ExplainerNode, actors: ActorNode[], site: SiteFacts, at: Absolute): Thing {
  const { slug, data, sections, themes, history } = explainer;
  const url = at(explainerHref(slug));
  const { review, source } = data;
  return {
    '@type': review.status === 'approved' ? 'BackgroundNewsArticle' : 'NewsArticle',
    headline: data.headline,
    url,
    author: data.author === null ? undefined : { name: data.author },
    datePublished: data.published ?? undefined,
    dateModified: history.updated,
    inLanguage: site.language,
    creativeWorkStatus: review.status,
    about: themes.map((theme) => themeThing(theme, at)),
    mentions: actors.map((actor) => actorThing(actor, at)),
    keywords: themes.map(({ name }) => name),
    hasPart: sections.map(({ id, heading }, index) => ({
      '@type': 'CreativeWork',
      name: heading,
      url: at(sectionHref(slug, id)),
      position: index + 1,
    })),
    isBasedOn: { '@type': 'MediaObject', name: source.file, sha256: source.sha256 },
    publisher: publisherThing(site),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      ...(review.status === 'approved' && { lastReviewed: review.on, reviewedBy: { name: review.by } }),
    },
  };
}

/** Who answers for the site. */
export const publisherThing = ({ publisher }: SiteFacts): Thing => ({ name: publisher.name, url: publisher.url });
