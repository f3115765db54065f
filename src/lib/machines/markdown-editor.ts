import type { BlockContent, Blockquote, Paragraph, PhrasingContent, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EditorBlock } from '../explainer/editor-block.ts';
import { headingOf, ownFieldId, titleOf } from '../explainer/editor-texts.ts';
import { type EditorWords, treeOf } from '../explainer/editor-words.ts';
import type { EditorNode, ExplainerNode } from '../graph/types.ts';
import { licenceOf } from '../text/licence.ts';
import { chartCells } from '../words/chart-words.ts';
import { editorLabel } from '../words/editor-label.ts';
import { day, words } from '../words/words.ts';
import type { Links } from './markdown-blocks.ts';

/** A block of an editor's as Markdown, as nodes: a quotation whose first line says that it is the editor's, and leads to it. */
export function editorMarkdown(editor: EditorNode, links: Links): BlockContent[] {
  const { block } = editor;
  const titles = [headingOf(block), titleOf(block)].filter((title) => title !== undefined);
  const own = titles.map((title) => paragraph({ type: 'text', value: title }));
  return [
    labelled(editorLabel(block), links.address(block.id), [
      ...own,
      ...shownIn(block, links),
      ...ofArticle(editor, links),
      ...withAddresses(block.words, links),
      ...creditsOf(block),
    ]),
  ];
}

/** The picture of a block, or the table of its chart. */
function shownIn(block: EditorBlock, links: Links): BlockContent[] {
  if (block.kind === 'picture' && block.picture) return [paragraph({ type: 'image', url: links.picture(block.picture), alt: block.alt })];
  if (block.kind !== 'chart' || !block.table) return [];
  const { columns, rows } = chartCells(block.table);
  const rowOf = (cells: string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  });
  return [{ type: 'table', align: columns.map((_, column) => (column > 0 ? 'right' : null)), children: [columns, ...rows].map(rowOf) }];
}

/** Who made what a block shows, and under which terms. */
function creditsOf(block: EditorBlock): BlockContent[] {
  if (block.kind !== 'picture' && block.kind !== 'chart') return [];
  const linked = (value: string, url: string | undefined): PhrasingContent =>
    url === undefined ? { type: 'text', value } : { type: 'link', url, children: [{ type: 'text', value }] };
  const said = (label: string): PhrasingContent => ({ type: 'text', value: `${label} ` });
  const credit = [said(block.kind === 'picture' ? words.editor.madeBy : words.editor.numbersBy), linked(block.credit, block.source)];
  if (block.kind === 'chart' || block.licence === undefined) return [paragraph(...credit)];
  const { name, url } = licenceOf(block.licence);
  return [paragraph(...credit, { type: 'text', value: ' ' }, said(words.editor.licence), linked(name, url))];
}

/** An editor's own standfirst and summary, in the same form. */
export const ownFieldsMarkdown = ({ own }: ExplainerNode, links: Links): BlockContent[] =>
  (['standfirst', 'summary'] as const).flatMap((kind) => {
    const given = own[kind];
    return given ? [labelled(words.editor[kind], links.address(ownFieldId(kind)), withAddresses(given, links))] : [];
  });

const labelled = (label: string, url: string, content: BlockContent[]): Blockquote => ({
  type: 'blockquote',
  children: [paragraph({ type: 'strong', children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }] }), ...content],
});

/** What a block shows of the article, or of where that was published. */
function ofArticle({ block, explainer }: EditorNode, links: Links): BlockContent[] {
  if (block.kind === 'quote') {
    const statement = explainer.statements.find(({ id }) => id === block.statement);
    return statement ? [quoted(statement.content.join(' […] '), statement.passage.id, links.address(statement.id))] : [];
  }
  if (block.kind === 'question') {
    const passages = (block.passages ?? []).flatMap((id) => explainer.passages.find((passage) => passage.id === id) ?? []);
    return passages.map(({ id, text }) => quoted(text, id, links.address(id)));
  }
  const { url, publisher } = explainer.data.source;
  if (block.kind !== 'sources' || url === undefined) return [];
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: publisher ?? new URL(url).hostname }] };
  const looked = block.accessed === undefined ? [] : [' ', ...words.editor.accessed(day(block.accessed))];
  const parts = [...words.editor.original<PhrasingContent>(link), ...looked];
  return [paragraph(...parts.map((part): PhrasingContent => (typeof part === 'string' ? { type: 'text', value: part } : part)))];
}

function quoted(text: string, passage: string, url: string): Blockquote {
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: words.editor.passage(passage) }] };
  return { type: 'blockquote', children: [paragraph({ type: 'text', value: `${text.replace(/\s+/g, ' ')} ` }, link)] };
}

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** Words whose links to pages of the site are whole addresses. */
function withAddresses(own: EditorWords, { page }: Links): BlockContent[] {
  const copy = structuredClone(own);
  visit(treeOf(copy), 'link', (link) => {
    if (link.url.startsWith('/') && !link.url.startsWith('//')) link.url = page(link.url);
  });
  return copy as BlockContent[];
}
