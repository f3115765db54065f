import type { BlockContent } from 'mdast';
import type { BlockLeaf, Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { joinFile, toLineEnds } from '../../../../src/lib/explainer/file.ts';
import { inOrder } from '../../../../src/lib/explainer/marks.ts';
import { type Explainer, readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { element, writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import { blockNodes, sourcesOfBlocks, type WrittenLeaf, withEditorBlocks } from '../../../../src/lib/explainer/write-blocks.ts';
import { flatten, gather, type Piece, type Tree } from '../../../../src/lib/shape.ts';
import type { GoneEdit, Rejected } from '../../../../src/schemas/ledger.ts';
import { type EditorPlaces, insertEditorBlocks, placeEditorBlocks, tellUnanswered, withoutEditorBlocks } from './editor-blocks.ts';
import { acceptedActors, mergeMatter, rejectedActors } from './frontmatter.ts';
import { matterOf } from './matter.ts';
import { type MergedPassage, mergePassages } from './passages.ts';
import { mergeSections, type Outline } from './sections.ts';
import { mergeShapes } from './shapes.ts';
import { type Clash, each, judgeFor, type Side, type Versions } from './types.ts';

/** What came of a merge. */
export interface Merged {
  /** The explainer; with conflicts, one that has the editor's side of them. */
  mdx: string;
  /** What no side was chosen for. */
  conflicts: Clash[];
  /** Edits that went with the words they were about. */
  gone: GoneEdit[];
  /** What the editor has taken out, in this run or before. */
  rejected: Rejected;
}

/**
 * Merges a person's edits with a newly generated explainer, as trees: the frontmatter field by field, the body by sections, passages and
 * tags. Prose is always the article's as it is now, and an editor's blocks are always theirs.
 *
 * @param versions the texts of three explainers, with `\n` or `\r\n` as line end
 * @param before what the editor took out in earlier runs
 * @param side who gets what both sides changed; undefined: it is a conflict
 * @throws ContentError, or an AggregateError of them, when one of the three is no explainer
 */
export function mergeExplainers(versions: Versions<string>, before: Rejected, side?: Side, file = ''): Merged {
  const texts = each(versions, toLineEnds);
  if (texts.edited === texts.generated || texts.base === texts.generated)
    return { mdx: texts.edited, conflicts: [], gone: [], rejected: before };
  const judge = judgeFor(side);
  const explainers = each(texts, (mdx) => readExplainer(mdx, file));
  const matter = each(explainers, matterOf);
  const body = each(explainers, ({ sections }) => sections.map(withoutEditorBlocks));
  const withoutActors = rejectedActors(matter, before.actors);
  const accepted = acceptedActors(matter);

  const rules = { actors: withoutActors, accepted, mentions: before.mentions, terms: before.terms ?? [], judge };
  const { passages, mentions, terms } = mergePassages(body, rules);
  const tagged = new Set([...passages.values()].flatMap(({ marks }) => marks.flatMap(({ actor }) => actor ?? [])));
  const words = new Map([...passages].map(([id, { text }]) => [id, text]));
  const { sections, isTheirs } = mergeSections(body, words, before.outline, judge);
  const { yaml, rejected, statements } = mergeMatter(matter, { rejected: before, withoutActors, accepted, tagged, texts: words, judge });
  tellUnanswered(explainers.edited.sections, { passages: words, statements }, judge);

  return {
    mdx: joinFile(yaml, writeSections(sections, passages, mergeShapes(body), explainers)),
    conflicts: byLine(judge.clashes),
    gone: byLine(judge.lost),
    rejected: { ...rejected, mentions, outline: isTheirs, ...(terms.length > 0 && { terms }) },
  };
}

const byLine = <Entry extends { line: number }>(entries: Entry[]): Entry[] => entries.toSorted((one, other) => one.line - other.line);

/**
 * Writes the sections: each as the editor's file has it where that says the same, else as generated, else in the usual form.
 *
 * @param shapeOf a passage with what holds it, and what has no address beside it
 */
function writeSections(
  sections: readonly Outline[],
  passages: ReadonlyMap<string, MergedPassage>,
  shapeOf: (id: string) => Piece<BlockLeaf>[],
  { edited, generated }: Pick<Versions<Explainer>, 'edited' | 'generated'>,
): string {
  const sources = new Map([...sourcesOf(generated), ...sourcesOf(edited)]);
  const blockSources = sourcesOfBlocks(edited.mdx, edited.sections);
  const linesOf = (ids: readonly string[]): string[] => ids.map((id) => blockSources.get(id) ?? '');
  const places = placeEditorBlocks(edited.sections, sections);
  return sections
    .flatMap(({ id, heading, from, passages: ids, model }, index) => {
      const { above, below, ...inside } = places[index] as EditorPlaces;
      const own = ids.flatMap((address) => passages.get(address) ?? []);
      const shaped = own.length > 0 ? own.flatMap((passage) => shapeOf(passage.id)) : flatten(model.blocks);
      const pieces = insertEditorBlocks(shaped, inside);
      const { under } = model;
      const source = sources.get(signature({ id, heading, under, from, passages: own, blocks: gather(pieces) }));
      if (source !== undefined) return [...linesOf(above), source, ...linesOf(below)];
      const blocks = gather(pieces.map((piece) => toWritten(piece, passages)));
      const attributes = { id, from: from === 'editor' ? undefined : from, under };
      const title = model.title ? [model.title] : [];
      const written = writeNodes([element('Section', attributes, [...title, ...(blockNodes(blocks) as BlockContent[])])]);
      return [...linesOf(above), withEditorBlocks(written, blockSources), ...linesOf(below)];
    })
    .join('\n\n');
}

function toWritten({ within, leaf }: Piece<BlockLeaf>, passages: ReadonlyMap<string, MergedPassage>): Piece<WrittenLeaf> {
  const own = leaf?.kind === 'passage' ? passages.get(leaf.id) : leaf;
  return { within, ...(own && { leaf: own }) };
}

const sourcesOf = ({ mdx, sections }: Explainer): [string, string][] =>
  sections.map((section) => {
    const { start, end } = section.node.position ?? {};
    return [signature(section), mdx.slice(start?.offset, end?.offset)];
  });

type Signed = Pick<Outline, 'id' | 'heading' | 'from'> & {
  under?: string | undefined;
  passages: readonly Pick<Passage, 'id' | 'text' | 'marks'>[];
  blocks: Tree<BlockLeaf>[];
};

function signature({ id, heading, under, from, passages, blocks }: Signed): string {
  const plain = (marks: readonly Mark[]) => inOrder(marks).map(({ start, end, node, actor, term }) => ({ start, end, node, actor, term }));
  return JSON.stringify([id, heading, under, from, passages.map((passage) => [passage.id, passage.text, plain(passage.marks)]), blocks]);
}
