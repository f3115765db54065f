import { site } from '../../site.config.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { day, reviewLabel, words } from '../words/words.ts';

/** What the picture says that goes with a link to a page when somebody shares it. */
export interface Card {
  /** The small line over the title. */
  kicker: string;
  title: string;
  /** The small lines under the title: of what it is a part, or about. */
  under: string;
  /** The bottom line, left: author and date, as far as they are known. */
  byline: string;
  /** The bottom line, right: whether an editor has approved the page. */
  note: string;
}

type Approved = Pick<ExplainerNode, 'data' | 'approval'>;

/** Width and height of every card, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Where the card of an explainer or of one of its sections lies, from the site's root. */
export const cardPath = (slug: string, section?: string): string => `/cards/${slug}${section === undefined ? '' : `/${section}`}.png`;

/** Where the card of all other pages lies, from the site's root. */
export const SITE_CARD_PATH = '/card.png';

/** The card of all pages that have none of their own. */
export const siteCard = (): Card => ({ kicker: '', title: site.name, under: site.description, byline: '', note: '' });

export const explainerCard = (explainer: Approved): Card => ({
  kicker: words.machines.card.explainer,
  title: explainer.data.headline,
  under: '',
  ...footOf(explainer),
});

/** The card of a section. @param index of it in its explainer, from 0  @param count how many sections that has */
export const sectionCard = (explainer: Approved, name: string, index: number, count: number): Card => ({
  kicker: words.section.position(index + 1, count),
  title: name,
  under: explainer.data.headline,
  ...footOf(explainer),
});

/** Where the card of a term lies, from the site's root. */
export const termCardPath = (id: string): string => `/glossary/${id}/card.png`;

export const termCard = ({ term, definition }: { term: string; definition: string }): Card => ({
  kicker: words.glossary.title,
  title: term,
  under: definition,
  byline: '',
  note: '',
});

/** Where the card of a story lies, from the site's root. */
export const storyCardPath = (id: string): string => `/stories/${id}/card.png`;

export const storyCard = (headline: string): Card => ({ kicker: words.story.story, title: headline, under: '', byline: '', note: '' });

/** What a card shows, in a sentence, for those who do not see it. */
export const cardAlt = ({ kicker, title, under, byline }: Card): string =>
  [...new Set([kicker, title, under, byline, site.name])].filter((part) => part !== '').join(' · ');

function footOf({ data: { author, published }, approval }: Approved): Pick<Card, 'byline' | 'note'> {
  const byline = [author === null ? '' : words.machines.card.by(author), published === null ? '' : day(published)];
  return { byline: byline.filter(Boolean).join(' · '), note: reviewLabel(approval) };
}
