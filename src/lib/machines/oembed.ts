import type { site } from '../../site.config.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { embedHref, href } from '../routes/href.ts';
import { EMBED_WIDTH, embedCode, embedHeight } from '../text/embed-code.ts';
import { words } from '../words/words.ts';
import { CARD_SIZE, cardPath } from './card.ts';
import type { Absolute } from './jsonld.ts';

/**
 * What a site that was given the address of an explainer shows of it (https://oembed.com): the card of the whole. A static file can't be told
 * which passage an address names.
 */
export function oembedOf({ slug, data, passages }: ExplainerNode, { name }: Pick<typeof site, 'name'>, at: Absolute) {
  const height = embedHeight((data.keyPoints[0] ?? passages[0])?.text.length ?? 0);
  return {
    version: '1.0',
    type: 'rich',
    title: data.headline,
    ...(data.author !== null && { author_name: data.author }),
    provider_name: name,
    provider_url: at(href('/')),
    thumbnail_url: at(href(cardPath(slug))),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: embedCode(at(embedHref(slug)), words.frame.titleOf(data.headline, name), height),
    width: EMBED_WIDTH,
    height,
  };
}
