import type { Twin } from '../../schemas/twin.ts';
import type { ExplainerNode, PassageNode } from '../graph/types.ts';
import { actorHref, explainerHref, href, markdownHref, passageHref, sectionHref, themeHref } from '../routes/href.ts';
import type { Absolute } from './jsonld.ts';
import { codePointsBefore, type Span, spanAt, statementSpans, targetOf } from './selectors.ts';

/** Where the site has the JSON Schema of its explainers as data. */
export const TWIN_SCHEMA = '/explainers/schema-1.json';

/** An explainer as data: all that its page says, and where in the article the words stand. */
export function twinOf(explainer: ExplainerNode, language: string, at: Absolute): Twin {
  const { slug, data, sections, passages, history } = explainer;
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const urlOf = (address: string): string => at(passageHref(slug, address));
  const target = (id: string, spanIn: (text: string) => Span) => {
    const { text } = byId.get(id) as PassageNode;
    return targetOf(urlOf(id), text, spanIn(text));
  };
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
    keyPoints: data.keyPoints.map(({ passage, text: words, ...rest }) => ({
      target: target(passage, (text) => spanAt(text, words)),
      ...rest,
    })),
    dates: data.dates.map(({ passage, text: words, ...rest }) => ({ target: target(passage, (text) => spanAt(text, words)), ...rest })),
    statements: data.statements.map(({ id, passage, source, actor, cue, content, kind, from, confidence }) => {
      const { text } = byId.get(passage) as PassageNode;
      const spans = statementSpans(text, { source, cue, content });
      const pointTo = (span: Span) => targetOf(urlOf(passage), text, span);
      return {
        id,
        url: urlOf(id),
        passage,
        source: spans.source ? pointTo(spans.source) : null,
        actor: actor ?? null,
        cue: spans.cue ? pointTo(spans.cue) : null,
        content: spans.content.map(pointTo),
        kind,
        from,
        confidence,
      };
    }),
  };
}
