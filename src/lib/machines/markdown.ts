import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { remark } from 'remark';
import { linesOf } from '../explainer/marks.ts';
import { shapesOfGfm } from '../explainer/syntax.ts';
import { updatedOn } from '../graph/corrections.ts';
import type { ExplainerNode, StatementNode } from '../graph/types.ts';
import { explainerHref, href, passageHref, sectionHref, twinHref } from '../routes/href.ts';
import { pictureHref } from '../routes/picture-files.ts';
import { languageName, words } from '../words/words.ts';
import type { Absolute } from './jsonld.ts';
import { blocksOf, type Links } from './markdown-blocks.ts';
import { editorMarkdown, ownFieldsMarkdown } from './markdown-editor.ts';

const writer = remark().data('settings', { bullet: '-', rule: '-' }).use(shapesOfGfm);

const said = words.machines.markdown;

/** The Markdown of a tree: whatever its texts hold comes out as the text it is. */
export const writeMarkdown = (children: RootContent[]): string => writer.stringify({ type: 'root', children });

/**
 * An explainer as Markdown. Between two rules stands the article, word for word and in its shape, under the headings of its sections, or a link, `§`, where one has none; below
 * each passage, or at its end, is a link, `¶`, with its address. What an editor wrote is a quotation that says so. Around it stand labels of the
 * interface.
 */
export function markdownOf(explainer: ExplainerNode, at: Absolute): string {
  const { slug, data, sections, statements } = explainer;
  const address = (id: string): string => at(passageHref(slug, id));
  const links: Links = {
    passage: (id) => link('¶', address(id)),
    picture: (name) => at(pictureHref(name)),
    address,
    page: (path) => at(href(path)),
  };
  return writeMarkdown([
    heading(1, data.headline),
    list(factsOf(explainer, at)),
    ...ownFieldsMarkdown(explainer, links),
    { type: 'thematicBreak' },
    ...sections.flatMap(({ id, under, heading: title, blocks, above, below }): RootContent[] => [
      ...above.flatMap((editor) => editorMarkdown(editor, links)),
      ...(under === undefined ? [] : [paragraph({ type: 'strong', children: [text(under)] })]),
      title === null ? paragraph(link('§', at(sectionHref(slug, id)))) : heading(2, title, at(sectionHref(slug, id))),
      ...blocksOf(blocks, links),
      ...below.flatMap((editor) => editorMarkdown(editor, links)),
    ]),
    { type: 'thematicBreak' },
    ...(statements.length > 0
      ? [heading(2, words.statements.title), list(statements.map((statement) => statementLine(statement, at)))]
      : []),
    heading(2, said.source),
    paragraph(...phrases(said.madeFrom(code(data.source.file), code(data.source.sha256)))),
  ]);
}

function factsOf(explainer: ExplainerNode, at: Absolute): PhrasingContent[][] {
  const { slug, data, approval } = explainer;
  const updated = updatedOn(explainer);
  return [
    phrases(said.address(link(at(explainerHref(slug))))),
    phrases(said.asData(link(at(twinHref(slug))))),
    [text(data.author === null ? words.byline.noAuthor : said.author(data.author))],
    [text(data.published === null ? words.byline.noDate : said.published(data.published))],
    ...(updated === undefined ? [] : [[text(said.updated(updated))]]),
    ...(data.language === undefined ? [] : [[text(said.language(languageName(data.language) ?? data.language))]]),
    [text(approval.status === 'suggested' ? said.notApproved : said[approval.status](approval.by, approval.on))],
  ];
}

function statementLine({ id, actor, source, cue, content, kind, passage }: StatementNode, at: Absolute): PhrasingContent[] {
  const who = actor?.name ?? (source === undefined ? words.statements.noSource : words.statements.notDetermined);
  const quoted = [source, cue].filter((part) => part !== undefined).map(said.quoted);
  const facts = [words.statements.kind[kind].badge, ...quoted].join(', ');
  return [
    { type: 'strong', children: [text(who)] },
    text(` (${facts}): `),
    ...linesOf(content.join(' […] ')),
    text(' '),
    link('¶', at(passageHref(passage.explainer.slug, id))),
  ];
}

export const phrases = (parts: (PhrasingContent | string)[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
export const link = (words: string, url = words): PhrasingContent => ({ type: 'link', url, children: [text(words)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const list = (items: PhrasingContent[][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })),
});
export const heading = (depth: 1 | 2, words: string, url?: string): RootContent => ({
  type: 'heading',
  depth,
  children: [url === undefined ? text(words) : link(words, url)],
});
