import type { Nodes } from 'mdast';
import { writeTree } from '../explainer/mdx.ts';
import { toNodes } from '../reconcile/merge/marks.ts';
import { type MarkedPassage, readSections } from '../reconcile/merge/read.ts';
import { splice } from './matter-edits.ts';

/**
 * Takes all tags of an actor away. The words between stay, and so does every passage without such a tag.
 *
 * @param mdx one that `parseDocument` has accepted
 */
export function removeTags(mdx: string, actor: string): string {
  const tagged = readSections(mdx)
    .flatMap(({ passages }) => passages)
    .filter(({ marks }) => marks.some((mark) => mark.actor === actor));
  return tagged.reduceRight((text, passage) => withoutTags(text, passage, actor), mdx);
}

function withoutTags(mdx: string, { text, marks, node }: MarkedPassage, actor: string): string {
  const children = toNodes(
    text,
    marks.filter((mark) => mark.actor !== actor),
  );
  const extent = { start: startOf(node.children[0]), end: endOf(node.children.at(-1)) };
  const column = node.children[0]?.position?.start.column ?? 1;
  const words = writeTree([{ type: 'paragraph', children }]).trimEnd();
  return splice(mdx, extent, words.replaceAll('\n', `\n${' '.repeat(column - 1)}`));
}

/** Writes the heading of a section; undefined leaves its words. It is the editor's then: its mark as a suggestion goes. */
export function setHeading(mdx: string, id: string, heading?: string): string {
  const section = readSections(mdx).find((own) => own.id === id);
  if (!section) return mdx;
  const { title } = section;
  const opening = mdx.lastIndexOf('<Section', startOf(title));
  const tag = mdx.slice(opening, startOf(title));
  const own = { start: opening, end: startOf(title) };
  const depth = title.type === 'heading' ? title.depth : 2;
  const line =
    heading === undefined ? undefined : writeTree([{ type: 'heading', depth, children: [{ type: 'text', value: heading }] }]).trimEnd();
  const renamed = line === undefined ? mdx : splice(mdx, { start: startOf(title), end: endOf(title) }, line);
  return splice(renamed, own, tag.replace(/\s+from=(["'])suggested\1/, ''));
}

const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0;
const endOf = (node: Nodes | undefined): number => node?.position?.end.offset ?? 0;
