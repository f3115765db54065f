import type { BlockContent } from 'mdast';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { type BlockLeaf, type DocumentSection, parseDocument } from '../../../../src/lib/explainer/document.ts';
import { breakIn, placeOf } from '../../../../src/lib/explainer/edit-body.ts';
import { splice } from '../../../../src/lib/explainer/file.ts';
import { element, headingNode, writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import { blockNodes, sourcesOfBlocks, type WrittenLeaf, withEditorBlocks } from '../../../../src/lib/explainer/write-blocks.ts';
import { flatten, gather, type Tree } from '../../../../src/lib/shape.ts';
import type { Span } from '../../../../src/lib/text/places.ts';

/** What stands in a section, as an action means it to be; an editor's blocks outside of it by their addresses. */
export interface Outline extends Pick<DocumentSection, 'id' | 'heading' | 'under' | 'from' | 'blocks'> {
  above: string[];
  below: string[];
}

export function outlineOf({ id, heading, under, from, blocks, editorBlocks = [] }: DocumentSection): Outline {
  const outside = (where: string): string[] => editorBlocks.flatMap((own) => (own.outside === where ? own.block.id : []));
  return { id, heading, ...(under !== undefined && { under }), from, blocks, above: outside('above'), below: outside('below') };
}

/** An explainer before an action. */
export interface Before {
  mdx: string;
  sections: readonly DocumentSection[];
  file: string;
}

/** Sections that an action changes: `count` of them from `at` on are to be these. */
export interface Change {
  at: number;
  count: number;
  wanted: readonly Outline[];
  /** The characters of a block that is new or written anew, by its address. */
  source?: readonly [string, string];
}

/**
 * Takes a file in which an action has spliced what it changes, where it says what the action means; else writes these sections anew in the usual
 * form. What stands beside a place can take in what comes there: two lists that meet are one list.
 *
 * @throws ContentError when neither says it
 */
export function settle(before: Before, spliced: string, change: Change): string {
  const { mdx, sections, file } = before;
  const wanted = sections.map(outlineOf).toSpliced(change.at, change.count, ...change.wanted);
  const isMeant = (text: string): boolean => {
    try {
      const now = parseDocument(text, file);
      return signature(now.map(outlineOf)) === signature(wanted) && wordsIn(now) === wordsIn(sections);
    } catch (error) {
      if (error instanceof ContentError) return false;
      throw error;
    }
  };
  if (isMeant(spliced)) return spliced;
  const [first, last] = [sections[change.at], sections[change.at + change.count - 1]];
  const place: Span = { start: placeOf(first?.node).start, end: placeOf(last?.node).end };
  const rewritten = splice(mdx, place, written(before, change));
  if (isMeant(rewritten)) return rewritten;
  const hint = change.source
    ? 'Do it at another place, or in other words: “[^1]” is the mark of a footnote of the article; write \\[^1] where it is text.'
    : 'Do it at another place.';
  throw new ContentError('this can not be done without a change of what stands beside it', { file }, hint);
}

const signature = (outlines: readonly Outline[]): string =>
  JSON.stringify(outlines.map(({ id, heading, under, from, blocks, above, below }) => [id, heading, under, from, blocks, above, below]));

/** The words of all passages, in the order of their addresses. */
const wordsIn = (sections: readonly DocumentSection[]): string =>
  JSON.stringify(
    sections
      .flatMap(({ passages }) => passages.map(({ id, kind, text }) => [id, kind, text]))
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );

function written({ mdx, sections }: Before, { wanted, source }: Change): string {
  const sources = new Map([...sourcesOfBlocks(mdx, sections), ...(source ? [source] : [])]);
  const passages = new Map(sections.flatMap((section) => section.passages.map((passage) => [passage.id, passage] as const)));
  const toWritten = (blocks: Tree<BlockLeaf>[]): Tree<WrittenLeaf>[] =>
    gather(
      flatten(blocks).map(({ within, leaf }) => {
        const own: WrittenLeaf | undefined = leaf?.kind === 'passage' ? passages.get(leaf.id) : leaf;
        return { within, ...(own && { leaf: own }) };
      }),
    );
  const texts = wanted.flatMap(({ id, heading, under, from, blocks, above }, index) => {
    const title = heading === null ? [] : [headingNode(heading)];
    const attributes = { id, from: from === 'editor' ? undefined : from, under };
    const node = element('Section', attributes, [...title, ...(blockNodes(toWritten(blocks)) as BlockContent[])]);
    const outside = index === 0 ? [] : above.map((block) => sources.get(block) ?? '');
    return [...outside, withEditorBlocks(writeNodes([node]), sources)];
  });
  return texts.join('\n\n').replace(/\r?\n/g, breakIn(mdx));
}
