import type { site } from '../../site.config.ts';
import type { ExplainerNode, StoryNode } from '../graph/types.ts';
import { embedHref, href, storyEmbedHref } from '../routes/href.ts';
import { EMBED_WIDTH, embedCode, embedHeight } from '../text/embed-code.ts';
import { words } from '../words/words.ts';
import { CARD_SIZE, cardPath, storyCardPath } from './card.ts';
import type { Absolute } from './jsonld.ts';

type Site = Pick<typeof site, 'name'>;

/**
 * What a site that was given the address of an explainer shows of it (https://oembed.com): the card of the whole. A static file can't be told
 * which passage an address names.
 */
export const oembedOf = ({ slug, data, passages }: ExplainerNode, own: Site, at: Absolute) =>
  answer(
    {
      title: data.headline,
      author: data.author,
      picture: cardPath(slug),
      card: embedHref(slug),
      height: embedHeight((data.keyPoints[0] ?? passages[0])?.text.length ?? 0),
    },
    own,
    at,
  );

/** The same of a story. */
export const storyOembedOf = ({ id, data, gist }: StoryNode, own: Site, at: Absolute) =>
  answer(
    { title: data.headline, author: null, picture: storyCardPath(id), card: storyEmbedHref(id), height: embedHeight(gist.length) },
    own,
    at,
  );

/** @param shown.picture and shown.card where they are on the site */
function answer(
  { title, author, picture, card, height }: { title: string; author: string | null; picture: string; card: string; height: number },
  { name }: Site,
  at: Absolute,
) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author !== null && { author_name: author }),
    provider_name: name,
    provider_url: at(href('/')),
    thumbnail_url: at(href(picture)),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: embedCode(at(card), words.frame.titleOf(title, name), height),
    width: EMBED_WIDTH,
    height,
  };
}
