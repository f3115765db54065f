import type { Root } from 'mdast';
import type { Margin, Suggestion } from '../../../src/desk/types.ts';
import { approvalOf, type Content } from '../../../src/lib/explainer/approval.ts';
import { type Explainer, readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { sectionName } from '../../../src/lib/explainer/section-name.ts';
import { attribute } from '../../../src/lib/explainer/syntax.ts';
import { hrefUnder } from '../../../src/lib/routes/href.ts';
import { editorElements } from '../../../src/schemas/editor-block.ts';
import type { Approved } from '../../../src/schemas/ledger.ts';
import { sinceLines } from '../explainer/since-lines.ts';
import { hashOf } from '../reconcile/ledger.ts';
import { type Item, itemsOf } from '../review/items.ts';
import { siteAddress } from '../verify/address.ts';

/** A hash that two states of a file share only where they are the same. */
export const versionOf = (mdx: string): string => hashOf(mdx).slice(0, 16);

/**
 * What the desk shows of an explainer beside its page.
 *
 * @param approved what its ledger has of an approval
 * @throws as `readExplainer`
 */
export function marginOf(slug: string, mdx: string, file: string, approved: Approved | undefined): Omit<Margin, 'undo'> {
  const explainer = readExplainer(mdx, file);
  const { data, sections } = explainer;
  const passages = sections.flatMap((section) => section.passages.map(({ id, text }) => ({ id, text })));
  return {
    slug,
    version: versionOf(mdx),
    file,
    href: hrefUnder(siteAddress().base, `/explainers/${slug}/`),
    fields: {
      headline: data.headline,
      author: data.author ?? '',
      published: data.published ?? '',
      standfirst: typeof data.standfirst === 'object' ? data.standfirst.words : '',
      summary: data.summary ?? '',
    },
    status: data.status,
    publish: data.publish,
    review: reviewOf(explainer, approved),
    suggestions: suggestionsOf(itemsOf(explainer), passages),
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      name: sectionName(section),
      passages: section.passages.map(({ id }) => id),
    })),
    passages,
    actors: data.actors.map(({ id, name, kind, of }) => ({
      ...{ id, name, kind, of },
      places: sections.flatMap((section) =>
        section.passages.flatMap(({ id: passage, mentions }) =>
          mentions.filter(({ actor }) => actor === id).map(({ start, end, relation }) => ({ passage, start, end, relation })),
        ),
      ),
    })),
    themes: data.themes.map(({ id, name }) => ({ id, name })),
    statements: data.statements.map(({ id, passage, source, actor, cue, content, kind }) => ({
      ...{ id, passage, source, actor, cue, content, kind },
    })),
    keyPoints: data.keyPoints.map(({ passage, text }) => ({ passage, text })),
    dates: data.dates.map(({ passage, text, on, to }) => ({ passage, text, on, to })),
    blocks: blocksOf(explainer, mdx),
  };
}

function reviewOf(content: Content, approved: Approved | undefined): Margin['review'] {
  const approval = approvalOf(content, approved);
  if (approval.status === 'suggested') return { isApproved: false, changedSince: [] };
  const changedSince = approval.status === 'lapsed' && approved ? sinceLines(content, approved) : [];
  return { by: approval.by, on: approval.on, isApproved: true, changedSince };
}

function suggestionsOf(items: readonly Item[], passages: readonly { id: string }[]): Suggestion[] {
  const orders = new Map(passages.map(({ id }, index) => [id, index]));
  return items.map(({ context, path: _, ...item }) => ({
    ...item,
    place: context && { passage: context.passage, ...context.span },
    order: context ? (orders.get(context.passage) ?? 0) : 0,
  }));
}

function blocksOf({ sections }: Explainer, mdx: string): Margin['blocks'] {
  return sections.flatMap(({ editorBlocks = [] }) =>
    editorBlocks.map(({ block, node }) => {
      const names = editorElements.get(node.name ?? '')?.attributes ?? [];
      const attributes = names
        .filter((name) => name !== 'id')
        .flatMap((name): [string, string][] => {
          const value = attribute(node, name);
          return value === undefined ? [] : [[name, value]];
        });
      return { id: block.id, kind: block.kind, attributes: Object.fromEntries(attributes), words: between(node as unknown as Root, mdx) };
    }),
  );
}

/** What stands between the tags of an element, as it is written, without what sets it in. */
function between({ children }: Pick<Root, 'children'>, mdx: string): string {
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  if (start === undefined || end === undefined) return '';
  const column = children[0]?.position?.start.column ?? 1;
  return mdx.slice(start, end).replaceAll(new RegExp(`\n {0,${column - 1}}`, 'g'), '\n');
}
