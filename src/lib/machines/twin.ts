import type { Twin } from '../../schemas/twin.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { actorHref, explainerHref, href, markdownHref, passageHref, sectionHref, themeHref } from '../routes/href.ts';
import { placeQuotes, type Span, statementSpans } from '../text/places.ts';
import type { Absolute } from './jsonld.ts';
import { codePointsBefore, targetOf } from './selectors.ts';

/** Where the site has the JSON Schema of its explainers as data. */
export const TWIN_SCHEMA = '/explainers/schema-1.json';

/** An explainer as data: all that its page says, and where in the article the words stand. */
export function twinOf(explainer: ExplainerNode, language: string, at: Absolute): Twin {
  const { slug, data, sections, passages, history } = explainer;
  const urlOf = (address: string): string => at(passageHref(slug, address));
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const pointTo = (passage: string, span: Span) => targetOf(urlOf(passage), texts.get(passage) ?? '', span);
  return {
    $schema: at(href(TWIN_SCHEMA)),
    version: 1,
    url: at(explainerHref(slug)),
    markdown: at(markdownHref(slug)),
    language,
    headline: data.headline,
    author: data.author,
    published: data.published,
    updated: history.updated ?? null,
    from: { headline: data.from.headline ?? 'editor', author: data.from.author ?? 'editor', published: data.from.published ?? 'editor' },
    review: data.review,
    source: data.source,
    sections: sections.map(({ id, heading, from }) => ({ id, url: at(sectionHref(slug, id)), heading, from })),
    passages: passages.map(({ id, section, text, mentions }) => ({
      id,
      url: urlOf(id),
      section: section.id,
      text,
      mentions: mentions.map(({ start, end, actor, relation }) => ({
        start: codePointsBefore(text, start),
        end: codePointsBefore(text, end),
        actor,
        relation,
      })),
    })),
    actors: data.actors.map((actor) => ({ ...actor, url: at(actorHref(actor.id)) })),
    themes: data.themes.map((theme) => ({ ...theme, url: at(themeHref(theme.id)) })),
    keyPoints: placeQuotes(data.keyPoints, texts).map(({ passage, text, span, ...rest }) => ({ target: pointTo(passage, span), ...rest })),
    dates: placeQuotes(data.dates, texts).map(({ passage, text, span, ...rest }) => ({ target: pointTo(passage, span), ...rest })),
    statements: data.statements.map(({ id, passage, source, actor, cue, content, kind, from, confidence }) => {
      const spans = statementSpans(texts.get(passage) ?? '', { source, cue, content });
      return {
        id,
        url: urlOf(id),
        passage,
        source: spans.source ? pointTo(passage, spans.source) : null,
        actor: actor ?? null,
        cue: spans.cue ? pointTo(passage, spans.cue) : null,
        content: spans.content.map((span) => pointTo(passage, span)),
        kind,
        from,
        confidence,
      };
    }),
  };
}
