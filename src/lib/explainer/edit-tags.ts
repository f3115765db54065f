import { ContentError } from '../content-error.ts';
import type { Span } from '../text/places.ts';
import type { Passage } from './blocks.ts';
import { type DocumentSection, parseDocument } from './document.ts';
import { splice } from './file.ts';
import { toNodes } from './marks.ts';
import { asWritten, closingTag, openingTag, placeNodes, sourceOf, tagsOf } from './source-places.ts';
import { writeNodes } from './syntax.ts';
import type { Mark } from './words.ts';

/** Tags that go from a passage, and tags that come to it. */
export interface TagChange {
  /** Its address. */
  passage: string;
  /** Marks of it. */
  take?: readonly Mark[];
  /** As `toMark` and `toTermMark` make them; none crosses another mark of the passage. */
  put?: readonly Mark[];
}

/**
 * Changes the tags of passages, and never their words. All other characters stay where Markdown allows; else the passage is written anew.
 *
 * @param mdx a file that `readExplainer` has accepted
 * @param changes one a passage
 * @returns the file, and the changes that no file can hold, of which nothing is done: tags that cross, or stand in code
 */
export function changeTags(mdx: string, changes: readonly TagChange[]): { mdx: string; failed: TagChange[] } {
  if (changes.length === 0) return { mdx, failed: [] };
  const all = changed(mdx, changes, spliced);
  if (all !== undefined) return { mdx: all, failed: [] };
  const failed: TagChange[] = [];
  const text = changes.reduce((now, change) => {
    const next = changed(now, [change], spliced) ?? changed(now, [change], writtenAnew);
    if (next === undefined) failed.push(change);
    return next ?? now;
  }, mdx);
  return { mdx: text, failed };
}

/** Other words at a place of the file. */
interface Splice extends Span {
  words: string;
}

/** How a passage gets other tags; undefined where it can't in this way. */
type Way = (mdx: string, passage: Passage, change: TagChange) => Splice[] | undefined;

/** The file after the changes; undefined where anything else than these tags would be read from it. */
function changed(mdx: string, changes: readonly TagChange[], way: Way): string | undefined {
  const sections = parseDocument(mdx, '');
  const passages = new Map(sections.flatMap((section) => section.passages.map((passage) => [passage.id, passage])));
  const splices: Splice[] = [];
  for (const change of changes) {
    const passage = passages.get(change.passage);
    const own = passage && way(mdx, passage, change);
    if (!own) return undefined;
    splices.push(...own);
  }
  const ordered = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const next = ordered.reduceRight((text, { words, ...place }) => splice(text, place, words), mdx);
  const byPassage = new Map(changes.map((change) => [change.passage, change]));
  const wanted = signature(sections, (passage) => marksAfter(passage, byPassage.get(passage.id)));
  try {
    return signature(parseDocument(next, ''), ({ marks }) => marks) === wanted ? next : undefined;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

function spliced(mdx: string, passage: Passage, { take = [], put = [] }: TagChange): Splice[] | undefined {
  const nodes = placeNodes(passage);
  const without = take.map((mark) => tagsOf(nodes, mark)?.map((place) => ({ ...place, words: '' })));
  const closing: Splice[] = [];
  const opening: Splice[] = [];
  for (const mark of put) {
    const place = sourceOf(mdx, nodes, mark);
    if (!place) return undefined;
    opening.push({ start: place.start, end: place.start, words: openingTag(mark) });
    closing.push({ start: place.end, end: place.end, words: closingTag(mark) });
  }
  const found = [...without, closing, opening];
  return found.every((own) => own !== undefined) ? found.flat() : undefined;
}

/** A row holds no line of its own, and is not written anew. */
function writtenAnew(mdx: string, passage: Passage, change: TagChange): Splice[] | undefined {
  const { node, text, kind } = passage;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [start, end] = [first?.position?.start, last?.position?.end];
  if (node.type === 'tableRow' || kind === 'preformatted' || start?.offset === undefined || end?.offset === undefined) return undefined;
  const lineEnd = mdx.includes('\r\n') ? '\r\n' : '\n';
  const words = writeNodes([{ type: 'paragraph', children: toNodes(text, marksAfter(passage, change)) }]);
  return [{ start: start.offset, end: end.offset, words: words.replaceAll('\n', `${lineEnd}${' '.repeat(start.column - 1)}`) }];
}

const marksAfter = ({ marks }: Passage, { take = [], put = [] }: Partial<TagChange> = {}): Mark[] => [
  ...marks.filter((mark) => !take.some((own) => plain(own) === plain(mark))),
  ...put,
];

/** What the body of an explainer says. Of marks around the same words it does not count which is the outer one. */
const signature = (sections: readonly DocumentSection[], marksOf: (passage: Passage) => readonly Mark[]): string =>
  JSON.stringify(
    sections.map(({ id, heading, blocks, passages }) => {
      return [id, heading, blocks, passages.map((passage) => [passage.id, passage.text, marksOf(passage).map(plain).toSorted()])];
    }),
  );

const plain = ({ start, end, node }: Mark): string =>
  JSON.stringify([start, end, node.type === 'mdxJsxTextElement' ? asWritten(node) : node]);
