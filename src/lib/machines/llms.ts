import type { PhrasingContent } from 'mdast';
import type { site } from '../../site.config.ts';
import { updatedOn } from '../graph/corrections.ts';
import { listedStories } from '../graph/stories.ts';
import type { ExplainerNode, Graph } from '../graph/types.ts';
import { glossaryHref, href, markdownHref, storyMarkdownHref } from '../routes/href.ts';
import { words } from '../words/words.ts';
import type { Absolute } from './jsonld.ts';
import { heading, link, list, paragraph, text, writeMarkdown } from './markdown.ts';
import { TWIN_SCHEMA } from './twin.ts';

/** The file `llms.txt` (llmstxt.org): what there is on the site for programs that read text, each explainer as Markdown. */
export const llmsFile = (
  { explainers, terms, stories }: Pick<Graph, 'explainers' | 'terms' | 'stories'>,
  { name, description }: Pick<typeof site, 'name' | 'description'>,
  at: Absolute,
): string => {
  const said = words.machines.llms;
  const entry = (title: string, path: string, about: string): PhrasingContent[] => [link(title, at(path)), text(`: ${about}`)];
  const told = listedStories(stories).map(({ id, data, explainers }) =>
    entry(data.headline, storyMarkdownHref(id), words.stories.forPrograms(explainers.length)),
  );
  const listed = [...explainers.values()].map((explainer) =>
    entry(explainer.data.headline, markdownHref(explainer.slug), factsOf(explainer)),
  );
  return writeMarkdown([
    heading(1, name),
    { type: 'blockquote', children: [paragraph(text(description))] },
    paragraph(text(said.about)),
    ...(listed.length > 0 ? [heading(2, said.explainers), list(listed)] : []),
    ...(told.length > 0 ? [heading(2, words.stories.title), list(told)] : []),
    heading(2, said.data),
    list([
      entry(said.schema.title, href(TWIN_SCHEMA), said.schema.about),
      entry(said.feed.title, href('/feed.json'), said.feed.about),
      entry(said.sitemap.title, href('/sitemap-index.xml'), said.sitemap.about),
    ]),
    heading(2, said.optional),
    list([
      entry(words.statements.title, href('/statements/'), said.statements),
      entry(words.actors.title, href('/actors/'), said.actors),
      entry(words.themes.title, href('/themes/'), said.themes),
      ...(terms.size > 0 ? [entry(words.glossary.title, glossaryHref(), said.glossary)] : []),
      entry(words.about.title, href('/about/'), said.howMade),
    ]),
  ]);
};

function factsOf(explainer: ExplainerNode): string {
  const { author, published } = explainer.data;
  const updated = updatedOn(explainer);
  const said = words.machines.llms;
  const by = author === null ? said.noAuthor : said.by(author);
  return [
    by,
    published ?? said.noDate,
    ...(updated === undefined ? [] : [said.updated(updated)]),
    said.review[explainer.approval.status],
  ].join(', ');
}

/** The file `robots.txt` (RFC 9309): everything may be read, and there is the sitemap. */
export const robotsFile = (at: Absolute): string => `User-agent: *\nAllow: /\n\nSitemap: ${at(href('/sitemap-index.xml'))}\n`;
