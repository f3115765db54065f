import type { Explainer } from '../../../src/lib/explainer/read-explainer.ts';
import { figuresIn, type Tree } from '../../../src/lib/shape.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { wordsAt } from '../analyse/model/placed.ts';
import type { Article, Leaf } from '../read/model/types.ts';

/**
 * An article and its analysis as a person left them in the explainer: nothing that they rejected, and their answers where it left something
 * open. So nobody is told again of what they have decided.
 */
export function asDecided(article: Article, analysis: Analysis, { data, sections }: Explainer): { article: Article; analysis: Analysis } {
  const [actors, themes] = [data.actors, data.themes].map((list) => new Set(list.map(({ id }) => id))) as [Set<string>, Set<string>];
  const [points, dates] = [data.keyPoints, data.dates].map((list) => new Set(list.map(({ text }) => text))) as [Set<string>, Set<string>];
  const linked = new Set(
    sections.flatMap(({ passages }) => passages.flatMap(({ text, marks }) => marks.map(({ term }) => `${term} ${text}`))),
  );
  const said = new Map(data.statements.map((statement) => [statement.content.join('\n'), statement]));
  const isOwn = { headline: data.headline !== analysis.headline.text, author: data.author !== article.author };
  const { headline, author, published, ...found } = article.found ?? {};
  return {
    article: {
      ...article,
      author: data.author,
      published: data.published,
      found: {
        ...found,
        ...(headline && !isOwn.headline && { headline }),
        ...(author && !isOwn.author && { author }),
        ...(published && data.published === article.published && { published }),
      },
      blocks: withAlts(article.blocks, new Map(sections.flatMap(({ blocks }) => figuresIn(blocks).map((own) => [own.picture, own.alt])))),
    },
    analysis: {
      ...analysis,
      headline: isOwn.headline ? { text: data.headline, from: data.from.headline ?? 'editor' } : analysis.headline,
      actors: analysis.actors.filter(({ id }) => actors.has(id)),
      mentions: analysis.mentions.filter(({ actor }) => actors.has(actor)),
      ...(analysis.terms && {
        terms: analysis.terms.filter(({ term, paragraph }) => linked.has(`${term} ${analysis.paragraphs[paragraph]?.text}`)),
      }),
      themes: analysis.themes.filter(({ id }) => themes.has(id)),
      keyPoints: analysis.keyPoints.filter((point) => points.has(wordsAt(point, analysis.paragraphs))),
      dates: analysis.dates.filter((date) => dates.has(wordsAt(date, analysis.paragraphs))),
      statements: analysis.statements.flatMap((statement) => {
        const own = said.get(statement.content.map((span) => wordsAt({ ...statement, ...span }, analysis.paragraphs)).join('\n'));
        return own ? [{ ...statement, actor: own.actor ?? null }] : [];
      }),
      sections: sections.map(({ heading, from }) => ({ heading, from, first: 0, last: 0 })),
    },
  };
}

/** Blocks with what a person says that their pictures show. */
function withAlts(blocks: Article['blocks'], alts: ReadonlyMap<string | undefined, string | undefined>): Article['blocks'] {
  return blocks.map((block: Tree<Leaf>) => {
    if (!('blocks' in block)) return block;
    const own = { ...block, blocks: withAlts(block.blocks, alts) };
    const alt = own.kind === 'figure' ? alts.get(own.picture) : undefined;
    return alt === undefined ? own : { ...own, alt };
  });
}
