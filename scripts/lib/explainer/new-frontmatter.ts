import { Document, isCollection, isSeq } from 'yaml';
import { formatYaml, quoteNumbers } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { isEnglish } from '../../../src/lib/text/is-english.ts';
import { explainerSchema } from '../../../src/schemas/explainer.ts';
import { FORMAT } from '../../../src/schemas/format.ts';
import { wordsAt } from '../analyse/model/placed.ts';
import type { Span } from '../language/paragraph.ts';
import { accountOf } from '../read/model/account.ts';
import { tellingDates } from './telling-dates.ts';
import type { ExplainerInput } from './write-explainer.ts';

/**
 * The YAML of a new explainer: keys in the order of the schema, one line an item, so that a change of one thing changes one line.
 *
 * @throws Error when the schema would refuse it: a fault of the program
 */
export function newFrontmatter({ article, analysis, source, passages, statements }: ExplainerInput): string {
  const wordsOf = (paragraph: number, span: Span): string => wordsAt({ paragraph, ...span }, analysis.paragraphs);
  const leftOut = accountOf(article);
  const { canonical, publisher, section, updated } = article;
  const language = isEnglish(article.language) ? undefined : article.language;
  const data = {
    format: FORMAT,
    headline: analysis.headline.text,
    author: article.author,
    published: article.published,
    ...(language && { language }),
    ...(article.hasStandfirst ? { standfirst: passages[0] } : {}),
    from: dropEmpty({
      headline: analysis.headline.from,
      author: article.author && 'article',
      published: article.published && 'article',
      language: language && (article.found?.language === 'words' ? 'suggested' : 'article'),
    }),
    ...(article.found && Object.keys(article.found).length > 0 ? { found: article.found } : {}),
    source: { ...source, ...dropEmpty({ url: canonical, publisher, section, updated }) },
    ...(leftOut.length > 0 ? { leftOut } : {}),
    review: { status: 'suggested' },
    actors: analysis.actors.map(({ id, name, kind, of, wikidata, confidence }) => suggested({ id, name, kind, of, wikidata }, confidence)),
    themes: analysis.themes.map(({ id, name, iptc, below, because, confidence, from }) =>
      from === 'article'
        ? dropEmpty({ id, name, iptc, below, because: because.length > 0 ? because : undefined, from })
        : suggested({ id, name, iptc, below, because }, confidence),
    ),
    keyPoints: analysis.keyPoints.map(({ paragraph, confidence, ...span }) =>
      suggested({ passage: passages[paragraph], text: wordsOf(paragraph, span) }, confidence),
    ),
    dates: tellingDates(analysis.dates, article.published).map(({ paragraph, from, to, confidence, ...span }) =>
      suggested({ passage: passages[paragraph], text: wordsOf(paragraph, span), on: from, to }, confidence),
    ),
    statements: analysis.statements.map(({ paragraph, source, actor, cue, content, kind, confidence }, index) => {
      const parts = content.map((span) => wordsOf(paragraph, span));
      return suggested(
        {
          id: statements[index],
          passage: passages[paragraph],
          source: source && wordsOf(paragraph, source),
          actor,
          cue: cue && wordsOf(paragraph, cue),
          content: parts.length === 1 ? parts[0] : parts,
          kind,
        },
        confidence,
      );
    }),
  };
  const read = explainerSchema.safeParse(data);
  if (!read.success) throw new Error('what was generated is no explainer', { cause: read.error });
  return toYaml(data);
}

/** An item as it is written while nobody has looked at it. One decimal: a small change of a measured figure changes no line. */
function suggested(fields: Record<string, unknown>, confidence: number): Record<string, unknown> {
  return { ...dropEmpty(fields), from: 'suggested', confidence: Math.floor(confidence * 10) / 10 };
}

function dropEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

function toYaml(data: Record<string, unknown>): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  for (const key of Object.keys(data)) {
    const node = document.get(key);
    if (isSeq(node)) for (const item of node.items) if (isCollection(item)) item.flow = true;
    if (isCollection(node) && (!isSeq(node) || node.items.length === 0)) node.flow = true;
  }
  quoteNumbers(document);
  return formatYaml(document);
}
