import { parse, stringify } from 'yaml';
import { type Mention, parseDocument } from '../../../src/lib/explainer/document.ts';
import { joinFile, splitFile } from '../../../src/lib/explainer/file.ts';
import { toMark, toNodes } from '../../../src/lib/explainer/marks.ts';
import { element, headingNode, writeNodes } from '../../../src/lib/explainer/syntax.ts';
import type { Provenance } from '../../../src/schemas/provenance.ts';

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
}

interface SectionData {
  id: string;
  heading: string;
  from: Provenance;
  passages: { id: string; text: string; mentions: Mention[] }[];
}

/** Reads an explainer that is known to be one. */
export function readExplainer(mdx: string): Explainer {
  const { yaml } = splitFile(mdx, 'soak.mdx');
  const data = { from: {}, actors: [], themes: [], keyPoints: [], dates: [], statements: [], ...parse(yaml) };
  return { data, sections: parseDocument(mdx, 'soak.mdx') };
}

/** Writes an explainer in another form than the build does: as a person's editor might. */
export function writeEdited({ data, sections }: Explainer): string {
  const body = sections.map(({ id, heading, from, passages }) => {
    const blocks = passages.map((passage) =>
      element('Passage', { id: passage.id }, [{ type: 'paragraph', children: toNodes(passage.text, passage.mentions.map(toMark)) }]),
    );
    return element('Section', { id, from: from === 'editor' ? undefined : from }, [headingNode(heading), ...blocks]);
  });
  return joinFile(stringify(data, { lineWidth: 0 }).trimEnd(), writeNodes(body));
}

/** The passages of an explainer, in order. */
export const passagesIn = ({ sections }: Explainer) => sections.flatMap(({ passages }) => passages);
