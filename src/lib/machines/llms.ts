import type { PhrasingContent } from 'mdast';
import type { site } from '../../site.config.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { href, markdownHref } from '../routes/href.ts';
import type { Absolute } from './jsonld.ts';
import { heading, link, list, paragraph, text, writeMarkdown } from './markdown.ts';
import { TWIN_SCHEMA } from './twin.ts';

const ABOUT =
  'The prose of every explainer is its article’s, word for word. Headings, actors, themes and statements that the build derived are marked as suggested until an editor approves them. Each passage has an address that lives on through edits: cite it.';

/** The file `llms.txt` (llmstxt.org): what there is on the site for programs that read text, each explainer as Markdown. */
export const llmsFile = (
  explainers: Iterable<ExplainerNode>,
  { name, description }: Pick<typeof site, 'name' | 'description'>,
  at: Absolute,
): string => {
  const entry = (title: string, path: string, about: string): PhrasingContent[] => [link(title, at(path)), text(`: ${about}`)];
  const listed = [...explainers].map(({ slug, data, history }) => entry(data.headline, markdownHref(slug), factsOf(data, history)));
  return writeMarkdown([
    heading(1, name),
    { type: 'blockquote', children: [paragraph(text(description))] },
    paragraph(text(ABOUT)),
    ...(listed.length > 0 ? [heading(2, 'Explainers'), list(listed)] : []),
    heading(2, 'Data'),
    list([
      entry('Schema of the explainers as data', href(TWIN_SCHEMA), 'each explainer has an index.json beside its index.md'),
      entry('JSON Feed', href('/feed.json'), 'the newest explainers; RSS at rss.xml, and for each actor and theme'),
      entry('Sitemap', href('/sitemap-index.xml'), 'every page'),
    ]),
    heading(2, 'Optional'),
    list([
      entry('Who said what', href('/statements/'), 'every statement, with its source and its passage'),
      entry('Actors', href('/actors/'), 'everybody whom the explainers speak of'),
      entry('Themes', href('/themes/'), 'what they are about'),
      entry('How a page is made', href('/about/'), 'what the site promises, and what it is made of'),
    ]),
  ]);
};

const factsOf = ({ author, published, review }: ExplainerNode['data'], { updated }: ExplainerNode['history']): string =>
  [
    author === null ? 'author unknown' : `by ${author}`,
    published ?? 'date unknown',
    ...(updated === undefined ? [] : [`updated ${updated}`]),
    review.status,
  ].join(', ');
