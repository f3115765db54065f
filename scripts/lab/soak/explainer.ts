import type { BlockContent } from 'mdast';
import { parse, stringify } from 'yaml';
import { type PassageText, parseDocument } from '../../../src/lib/explainer/document.ts';
import { joinFile, splitFile } from '../../../src/lib/explainer/file.ts';
import { toMark } from '../../../src/lib/explainer/marks.ts';
import { element, headingNode, writeNodes } from '../../../src/lib/explainer/syntax.ts';
import { blockNodes, sourcesOfBlocks, type WrittenLeaf, withEditorBlocks } from '../../../src/lib/explainer/write-blocks.ts';
import { gather, type Piece } from '../../../src/lib/shape.ts';
import type { Provenance } from '../../../src/schemas/provenance.ts';
import { type Standing, standingsOf } from '../../lib/reconcile/merge/shapes.ts';

type MatterItem = Record<string, unknown>;

/** An explainer as data, for random edits. */
export interface Explainer {
  data: Record<string, unknown> & {
    from: MatterItem;
    actors: MatterItem[];
    themes: MatterItem[];
    keyPoints: MatterItem[];
    dates: MatterItem[];
    statements: MatterItem[];
  };
  sections: SectionData[];
  /** The characters of each block of an editor's, by its address. */
  blocks: Map<string, string>;
}

interface SectionData {
  id: string;
  heading: string | null;
  from: Provenance;
  passages: PassageData[];
}

/** What a passage says, and what it stands in. */
interface PassageData extends Pick<PassageText, 'id' | 'kind' | 'text' | 'mentions' | 'marks'> {
  standing: Standing;
}

/** Reads an explainer that is known to be one. */
export function readExplainer(mdx: string): Explainer {
  const { yaml } = splitFile(mdx, 'soak.mdx');
  const data = { from: {}, actors: [], themes: [], keyPoints: [], dates: [], statements: [], ...parse(yaml) };
  const sections = parseDocument(mdx, 'soak.mdx');
  const standings = standingsOf(sections);
  const standing = (id: string): Standing => standings.get(id) ?? { within: [], before: [], after: [] };
  return {
    data,
    blocks: sourcesOfBlocks(mdx, sections),
    sections: sections.map(({ id, heading, from, passages }) => ({
      id,
      heading,
      from,
      passages: passages.map(({ node: _, ...own }) => ({ ...own, standing: standing(own.id) })),
    })),
  };
}

/** Writes an explainer in another form than the build does: as a person's editor might. */
export function writeEdited({ data, sections, blocks: own }: Explainer): string {
  const body = sections.map(({ id, heading, from, passages }) => {
    const blocks = blockNodes(gather(passages.flatMap(piecesOf))) as BlockContent[];
    return element('Section', { id, from: from === 'editor' ? undefined : from }, [
      ...(heading === null ? [] : [headingNode(heading)]),
      ...blocks,
    ]);
  });
  return joinFile(stringify(data, { lineWidth: 0 }).trimEnd(), withEditorBlocks(writeNodes(body), own));
}

function piecesOf({ id, kind, text, mentions, marks, standing: { within, before, after } }: PassageData): Piece<WrittenLeaf>[] {
  const others = marks.filter(({ actor }) => actor === undefined);
  const loose = (pieces: Standing['after']): Piece<WrittenLeaf>[] =>
    pieces.flatMap(({ within, leaf }) => (leaf?.kind === 'passage' ? [] : [{ within, ...(leaf && { leaf }) }]));
  return [...loose(before), { within, leaf: { id, kind, text, marks: [...others, ...mentions.map(toMark)] } }, ...loose(after)];
}

/** The passages of an explainer, in order. */
export const passagesIn = ({ sections }: Pick<Explainer, 'sections'>) => sections.flatMap(({ passages }) => passages);
