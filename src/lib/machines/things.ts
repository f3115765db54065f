import type { ActorKind } from '../../schemas/actor.ts';
import type { OwnPicture } from '../../schemas/own-picture.ts';
import { readPictureName } from '../../schemas/picture.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { site } from '../../site.config.ts';
import { editorText } from '../explainer/editor-words.ts';
import { updatedOn } from '../graph/corrections.ts';
import { picturesOf } from '../graph/figures.ts';
import type { ActorNode, ExplainerNode, PublisherPage, StoryNode, TermNode, ThemeNode } from '../graph/types.ts';
import { actorHref, explainerHref, glossaryHref, href, pageHref, sectionHref, storyHref, termHref, themeHref } from '../routes/href.ts';
import { pictureHref } from '../routes/picture-files.ts';
import { words } from '../words/words.ts';
import { citationThings, correctionThings, pictureThings } from './editor-things.ts';
import { type Absolute, mediaTopicPage, type Thing, wikidataPage } from './jsonld.ts';

type SiteFacts = Pick<typeof site, 'name' | 'language' | 'publisher'>;

/**
 * An explainer as schema.org has it. It is background only once an editor has approved it as it is, and nothing in it is guessed: a date or author
 * that is not known is left out. The author, the publisher and the editor are names without a type, since nobody said whether they are a
 * person or an organisation; schema.org reads such a node as a Thing. It is never a ClaimReview: nothing here was checked for truth.
 *
 * @param actors those that its passages mention
 */
export function articleThing(explainer: ExplainerNode, actors: ActorNode[], site: SiteFacts, at: Absolute): Thing {
  const { slug, data, sections, themes, stories, own, approval } = explainer;
  const url = at(explainerHref(slug));
  const { source } = data;
  const pictures = [
    ...picturesOf(explainer)
      .slice(0, 1)
      .map((picture) => pictureThing(picture, at)),
    ...pictureThings(explainer, at),
  ];
  return {
    '@type': approval.status === 'approved' ? 'BackgroundNewsArticle' : 'NewsArticle',
    headline: data.headline,
    url,
    image: pictures.length > 1 ? pictures : pictures[0],
    author: data.author === null ? undefined : { name: data.author },
    datePublished: data.published ?? undefined,
    dateModified: updatedOn(explainer),
    abstract: own.summary && editorText(own.summary),
    correction: correctionThings(explainer),
    citation: citationThings(explainer),
    inLanguage: data.language ?? site.language,
    creativeWorkStatus: approval.status,
    about: themes.map((theme) => themeThing(theme, at)),
    mentions: actors.map((actor) => actorThing(actor, at)),
    keywords: themes.map(({ name }) => name),
    hasPart: sections.map(({ id, name }, index) => ({
      '@type': 'CreativeWork',
      name,
      url: at(sectionHref(slug, id)),
      position: index + 1,
    })),
    isPartOf: stories.map((story) => storyThing(story, at)),
    isBasedOn: basisOf(source),
    publisher: publisherThing(site),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      ...(approval.status !== 'suggested' && { lastReviewed: approval.on, reviewedBy: { name: approval.by } }),
    },
  };
}

/** The article: its file, and where it was published, if it says so. */
function basisOf({ file, sha256, url, publisher }: ExplainerNode['data']['source']): Thing | Thing[] {
  const own = { '@type': 'MediaObject', name: file, sha256 };
  return url === undefined ? own : [{ '@type': 'NewsArticle', url, publisher: publisher && { name: publisher } }, own];
}

function pictureThing({ picture, alt }: { picture: string; alt?: string }, at: Absolute): Thing {
  const { width, height } = readPictureName(picture) ?? {};
  return { '@type': 'ImageObject', url: at(pictureHref(picture)), width, height, description: alt };
}

const publisherThing = ({ publisher }: SiteFacts): Thing => ({ name: publisher.name, url: publisher.url });

/** schema.org has no type for a group ("residents", "allies"): it stays a thing without one. */
const types: Record<ActorKind, string | undefined> = {
  country: 'Country',
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  person: 'Person',
  group: undefined,
};

/** An actor as schema.org has it: no more than its name, its kind, and who it is where Wikidata's id is known. */
const actorThing = ({ id, name, kind, wikidata }: ActorNode, at: Absolute): Thing => ({
  '@type': types[kind],
  name,
  url: at(actorHref(id)),
  sameAs: wikidata && wikidataPage(wikidata),
});

/** The same for the page of the actor: with its other names and with what an editor wrote about it. Only a person has a job. */
export function actorPageThing(actor: ActorNode, at: Absolute): Thing {
  const { role, description, picture, sources } = actor.profile;
  return {
    ...actorThing(actor, at),
    alternateName: actor.aliases,
    ...(role !== undefined && { [actor.kind === 'person' ? 'jobTitle' : 'disambiguatingDescription']: role }),
    description: editorText(description) || undefined,
    image: picture && {
      ...pictureThing({ picture: picture.file, alt: picture.alt }, at),
      creditText: picture.credit,
      ...licenceOf(picture),
    },
    subjectOf: sources.map(referenceThing),
  };
}

/** A licence is an address for schema.org; the name of one is what goes with the picture in words. */
const licenceOf = ({ licence }: OwnPicture): Thing =>
  licence === undefined ? {} : URL.canParse(licence) ? { license: licence } : { copyrightNotice: licence };

const referenceThing = ({ title, url }: Reference): Thing => ({ '@type': 'CreativeWork', name: title, url });

/** A theme as schema.org has it: a term, and which Media Topic of the IPTC it is, when it is one. */
function themeThing({ id, name, iptc }: ThemeNode, at: Absolute): Thing {
  return {
    '@type': 'DefinedTerm',
    name,
    url: at(themeHref(id)),
    ...(iptc && { termCode: iptc, inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/', sameAs: mediaTopicPage(iptc) }),
  };
}

/** The same for the page of the theme, with what an editor wrote about it. */
export const themePageThing = (theme: ThemeNode, at: Absolute): Thing => ({ ...themeThing(theme, at), description: theme.description });

/** A page in the publisher's own words as schema.org has it. */
export const pageThing = ({ id, data }: PublisherPage, site: SiteFacts, at: Absolute): Thing => ({
  '@type': 'WebPage',
  name: data.title,
  description: data.description,
  url: at(pageHref(id)),
  inLanguage: site.language,
  publisher: publisherThing(site),
});

/** A term of the glossary as schema.org has it. */
export const termPageThing = ({ id, name, forms, definition, sources }: TermNode, site: SiteFacts, at: Absolute): Thing => ({
  '@type': 'DefinedTerm',
  name,
  alternateName: forms,
  description: definition,
  url: at(termHref(id)),
  inDefinedTermSet: { ...glossaryThing(site, at) },
  subjectOf: sources.map(referenceThing),
});

const glossaryThing = (site: SiteFacts, at: Absolute): Thing => ({
  '@type': 'DefinedTermSet',
  name: words.glossary.of(site.name),
  url: at(glossaryHref()),
  publisher: publisherThing(site),
});

/** The glossary, with its terms. */
export const glossaryPageThing = (terms: Iterable<TermNode>, site: SiteFacts, at: Absolute): Thing => ({
  ...glossaryThing(site, at),
  hasDefinedTerm: Array.from(terms, ({ id, name, definition }) => ({
    '@type': 'DefinedTerm',
    name,
    description: definition,
    url: at(termHref(id)),
  })),
});

const storyThing = ({ id, data }: StoryNode, at: Absolute): Thing => ({
  '@type': 'CollectionPage',
  name: data.headline,
  url: at(storyHref(id)),
});

/** The same for the page of the story, with its explainers. @param changed the last day that is known of them */
export const storyPageThing = (story: StoryNode, changed: string | undefined, site: SiteFacts, at: Absolute): Thing => ({
  ...storyThing(story, at),
  headline: story.data.headline,
  description: story.gist || undefined,
  dateModified: changed,
  inLanguage: site.language,
  hasPart: story.explainers.map(({ slug, data, approval }) => ({
    '@type': approval.status === 'approved' ? 'BackgroundNewsArticle' : 'NewsArticle',
    headline: data.headline,
    url: at(explainerHref(slug)),
    datePublished: data.published ?? undefined,
  })),
  publisher: publisherThing(site),
});

/** The site as schema.org has it, with the address that searches it. */
export const siteThing = (facts: SiteFacts & Pick<typeof site, 'description'>, at: Absolute): Thing => ({
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
