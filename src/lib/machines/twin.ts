import { readPictureName } from '../../schemas/picture.ts';
import type { Twin } from '../../schemas/twin.ts';
import { type Mark, wordsBeside } from '../explainer/words.ts';
import { updatedOn } from '../graph/corrections.ts';
import { picturesOf } from '../graph/figures.ts';
import type { ExplainerNode, TermNode } from '../graph/types.ts';
import { actorHref, explainerHref, href, markdownHref, passageHref, sectionHref, termHref, themeHref } from '../routes/href.ts';
import { pictureHref } from '../routes/picture-files.ts';
import { flatten } from '../shape.ts';
import { placeQuotes, type Span, statementSpans } from '../text/places.ts';
import type { Absolute } from './jsonld.ts';
import { codePointsBefore, targetOf } from './selectors.ts';
import { editorsOwn } from './twin-editor.ts';

/** Where the site has the JSON Schema of its explainers as data. */
export const TWIN_SCHEMA = '/explainers/schema-1.json';

/** An explainer as data: all that its page says, and where in the article the words stand. */
export function twinOf(explainer: ExplainerNode, language: string, at: Absolute): Twin {
  const { slug, data, sections, passages, approval } = explainer;
  const urlOf = (address: string): string => at(passageHref(slug, address));
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const pointTo = (passage: string, span: Span) => targetOf(urlOf(passage), texts.get(passage) ?? '', span);
  return {
    $schema: at(href(TWIN_SCHEMA)),
    version: 1,
    url: at(explainerHref(slug)),
    markdown: at(markdownHref(slug)),
    language: data.language ?? language,
    headline: data.headline,
    author: data.author,
    published: data.published,
    updated: updatedOn(explainer) ?? null,
    from: { headline: data.from.headline ?? 'editor', author: data.from.author ?? 'editor', published: data.from.published ?? 'editor' },
    review: approval.status === 'lapsed' ? { ...approval, status: 'approved', changedSince: true } : approval,
    source: data.source,
    sections: sections.map(({ id, heading, from }) => ({ id, url: at(sectionHref(slug, id)), heading, from })),
    passages: passages.map(({ id, section, text, kind, within, marks, terms, mentions }) => ({
      id,
      url: urlOf(id),
      section: section.id,
      text,
      ...(kind && { kind }),
      ...(within.length > 0 && { within: within.map(({ kind }) => kind) }),
      ...marksOf(text, marks, terms, at),
      mentions: mentions.map(({ start, end, actor, relation }) => ({
        start: codePointsBefore(text, start),
        end: codePointsBefore(text, end),
        actor,
        relation,
      })),
    })),
    ...figuresOf(explainer, at),
    ...editorsOwn(explainer, at, urlOf),
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

function figuresOf(explainer: ExplainerNode, at: Absolute): Pick<Twin, 'figures'> {
  const figures = picturesOf(explainer).map(({ picture, alt, section, blocks }) => {
    const { width, height } = readPictureName(picture) ?? { width: 1, height: 1 };
    const caption = flatten(blocks).flatMap(({ leaf }) => (leaf?.kind === 'passage' ? [leaf.passage.id] : []));
    return { name: picture, url: at(pictureHref(picture)), alt: alt ?? null, width, height, section, caption };
  });
  return figures.length > 0 ? { figures } : {};
}

const KINDS: Partial<Record<Mark['node']['type'], NonNullable<Twin['passages'][number]['marks']>[number]['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  inlineCode: 'code',
  link: 'link',
  delete: 'struck',
  footnoteReference: 'noteMark',
};

/** What stands around the words of a passage besides its mentions. */
function marksOf(text: string, marks: readonly Mark[], terms: readonly TermNode[], at: Absolute): Pick<Twin['passages'][number], 'marks'> {
  const own = marks.flatMap(({ start, end, node, actor, term }) => {
    if (term !== undefined) {
      const place = { kind: 'term' as const, start: codePointsBefore(text, start), end: codePointsBefore(text, end) };
      return terms.some(({ id }) => id === term) ? [{ ...place, term, url: at(termHref(term)) }] : [];
    }
    const kind = node.type === 'mdxJsxTextElement' ? (node.name as 'sup' | 'sub' | 'ins') : KINDS[node.type];
    if (kind === undefined || actor !== undefined) return [];
    const place = { kind, start: codePointsBefore(text, start), end: codePointsBefore(text, end) };
    if (node.type === 'link') return [{ ...place, url: node.url }];
    const beside = wordsBeside(node);
    return [beside === '' ? place : { ...place, text: beside }];
  });
  return own.length > 0 ? { marks: own } : {};
}
