import type { BlockContent, RootContent } from 'mdast';
import { joinFile } from '../../../src/lib/explainer/file.ts';
import { inOrder, keepSpaces, toMark, toTermMark } from '../../../src/lib/explainer/marks.ts';
import { element, headingNode, writeNodes } from '../../../src/lib/explainer/syntax.ts';
import { blockNodes, type WrittenLeaf } from '../../../src/lib/explainer/write-blocks.ts';
import { gather, type Piece } from '../../../src/lib/shape.ts';
import { cutSlug, isGivenAddress, isReservedId } from '../../../src/schemas/id.ts';
import type { Analysis, FoundMention } from '../analyse/model/analysis.ts';
import { slug } from '../analyse/model/slug.ts';
import { type Article, hasWords } from '../read/model/types.ts';
import { withTags } from './article-marks.ts';
import { newFrontmatter } from './new-frontmatter.ts';
import { placePieces } from './place-pieces.ts';

/** All that a new explainer is made of. */
export interface ExplainerInput {
  article: Pick<
    Article,
    | 'author'
    | 'published'
    | 'language'
    | 'found'
    | 'hasStandfirst'
    | 'blocks'
    | 'leftOut'
    | 'canonical'
    | 'publisher'
    | 'section'
    | 'updated'
  >;
  analysis: Analysis;
  /** The article file's name, and the SHA-256 of its bytes in hex. */
  source: { file: string; sha256: string };
  /** The address of each paragraph of the analysis, in order. */
  passages: string[];
  /** The address of each statement of the analysis, in order. */
  statements: string[];
  /** The id of each section of the analysis, in order: see `sectionIds`. */
  sections: string[];
}

/**
 * Writes the MDX of an explainer. It is serialised from a tree, so that nothing of the article can be taken for markup or code.
 *
 * @throws RangeError when mentions overlap, or when the sections do not hold every paragraph once and in order
 * @throws Error when the schema would refuse its frontmatter: a fault of the program
 */
export function writeExplainer(input: ExplainerInput): string {
  requireWhole(input.analysis);
  return joinFile(newFrontmatter(input), writeNodes(bodyOf(input)));
}

function bodyOf({ article, analysis, passages, sections: ids }: ExplainerInput): RootContent[] {
  const { sections, paragraphs } = analysis;
  const mentions = Map.groupBy(analysis.mentions, ({ paragraph }) => paragraph);
  const terms = Map.groupBy(analysis.terms ?? [], ({ paragraph }) => paragraph);
  const placed = placePieces(article, sections);
  return sections.map(({ heading, from }, index) => {
    const { under, pieces } = placed[index] ?? { under: [], pieces: [] };
    const written = pieces.map(({ within, leaf, paragraph }): Piece<WrittenLeaf> => {
      if (!hasWords(leaf)) return { within, ...(leaf && { leaf }) };
      const { text } = paragraphs[paragraph] ?? { text: '' };
      const own = mentions.get(paragraph) ?? [];
      requireApart(own, text);
      const tags = [...own.map(toMark), ...(terms.get(paragraph) ?? []).map(toTermMark)];
      const marks = keepSpaces(text, withTags(leaf.marks ?? [], tags));
      return { within, leaf: { id: passages[paragraph] ?? '', kind: leaf.kind === 'paragraph' ? undefined : leaf.kind, text, marks } };
    });
    const attributes = { id: ids[index], from, under: under.length > 0 ? under.join(' · ') : undefined };
    return element('Section', attributes, [
      ...(heading === null ? [] : [headingNode(heading)]),
      ...(blockNodes(gather(written)) as BlockContent[]),
    ]);
  });
}

function requireApart(mentions: readonly FoundMention[], text: string): void {
  let done = 0;
  for (const { start, end, actor } of inOrder(mentions)) {
    if (start < done || end <= start || end > text.length)
      throw new RangeError(`a mention of ${actor} overlaps another or leaves its paragraph`);
    done = end;
  }
}

function requireWhole({ sections, paragraphs }: Analysis): void {
  let next = 0;
  for (const { first, last } of sections) {
    if (first !== next || last < first) throw new RangeError(`a section starts with paragraph ${first}, not ${next}`);
    next = last + 1;
  }
  if (next !== paragraphs.length) throw new RangeError(`the sections hold ${next} of ${paragraphs.length} paragraphs`);
}

/**
 * The ids of an explainer's sections: the slugs of their names, each one once.
 *
 * @param kept by the place of a section, the id that it has already
 */
export function sectionIds(names: string[], kept: ReadonlyMap<number, string> = new Map()): string[] {
  const taken = new Set(kept.values());
  return names.map((name, index) => {
    const before = kept.get(index);
    if (before !== undefined) return before;
    const own = slug(name);
    const base = own === '' ? `section-${index + 1}` : isReservedId(own) || isGivenAddress(own) ? cutSlug(`section-${own}`) : own;
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${cutSlug(base, `-${count}`.length)}-${count}`;
    taken.add(id);
    return id;
  });
}
