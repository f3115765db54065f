import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import type { ExplainerNode, PassageNode } from '../../../src/lib/graph/types.ts';
import { forgetContent, siteContent } from '../../lib/content/site-content.ts';
import type { Folders } from '../../lib/platform/folders.ts';

/** What a site says, for a generator that knows nothing of explainers. */
export interface Prose {
  articles: { slug: string; markdown: string }[];
  /** The pages of sections, actors and themes. */
  lists: PassageList[];
}

/** A page that lists passages. */
interface PassageList {
  /** Its path, without slashes at the ends. */
  id: string;
  title: string;
  passages: { href: string; headline: string; text: string }[];
}

/** Reads the prose of a content folder that was explained. @throws as `siteContent` does */
export async function readProse(folders: Folders): Promise<Prose> {
  forgetContent();
  const { explainers, actors, themes } = buildGraph(await siteContent(folders));
  return {
    articles: [...explainers.values()].map((explainer) => ({ slug: explainer.slug, markdown: toMarkdown(explainer) })),
    lists: [
      ...[...explainers.values()].flatMap(({ slug, sections }) =>
        sections.map(({ id, name, passages }) => toList(`articles/${slug}/${id}`, name, passages)),
      ),
      ...[...actors.values()].map(({ id, name, passages }) => toList(`actors/${id}`, name, passages)),
      ...[...themes.values()].map(({ id, name, passages }) => toList(`themes/${id}`, name, passages)),
    ],
  };
}

const toList = (id: string, title: string, passages: readonly PassageNode[]): PassageList => ({
  id,
  title,
  passages: passages.map(({ text, explainer }) => ({ href: `/articles/${explainer.slug}/`, headline: explainer.data.headline, text })),
});

/** With MDX braces are escaped, too: the same file is Markdown and MDX. */
const writer = remark().use(remarkMdx);

/** Headline, headings and paragraphs of an explainer, as Markdown that is valid MDX. */
export function toMarkdown({ data, sections }: Pick<ExplainerNode, 'data' | 'sections'>): string {
  const tree: Root = {
    type: 'root',
    children: sections.flatMap(({ heading, passages }) => [
      ...(heading === null ? [] : [{ type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: heading }] }]),
      ...passages.map(({ text }) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] })),
    ]),
  };
  return `---\ntitle: ${JSON.stringify(data.headline)}\n---\n\n${writer.stringify(tree)}`;
}
