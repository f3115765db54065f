import type { Mark, Passage } from '../../../../src/lib/explainer/document.ts';
import { inOrder } from '../../../../src/lib/explainer/marks.ts';
import type { Explainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { element, writeNodes } from '../../../../src/lib/explainer/syntax.ts';
import type { MergedPassage } from './passages.ts';
import type { Outline } from './sections.ts';
import type { Versions } from './types.ts';

/** Writes the sections: each as the editor's file has it where that says the same, else as generated, else in the usual form. */
export function writeSections(
  sections: readonly Outline[],
  passages: ReadonlyMap<string, MergedPassage>,
  { edited, generated }: Pick<Versions<Explainer>, 'edited' | 'generated'>,
): string {
  const sources = new Map([...sourcesOf(generated), ...sourcesOf(edited)]);
  return sections
    .map(({ id, heading, from, passages: ids, model }) => {
      const own = ids.flatMap((address) => passages.get(address) ?? []);
      const attributes = { id, from: from === 'editor' ? undefined : from };
      const blocks = [model.title, ...own.map(({ node }) => node)];
      return sources.get(signature({ id, heading, from, passages: own })) ?? writeNodes([element('Section', attributes, blocks)]);
    })
    .join('\n\n');
}

const sourcesOf = ({ mdx, sections }: Explainer): [string, string][] =>
  sections.map((section) => {
    const { start, end } = section.node.position ?? {};
    return [signature(section), mdx.slice(start?.offset, end?.offset)];
  });

type Signed = Pick<Outline, 'id' | 'heading' | 'from'> & { passages: readonly Pick<Passage, 'id' | 'text' | 'marks'>[] };

function signature({ id, heading, from, passages }: Signed): string {
  const plain = (marks: readonly Mark[]) => inOrder(marks).map(({ start, end, node, actor }) => ({ start, end, node, actor }));
  return JSON.stringify([id, heading, from, passages.map((passage) => [passage.id, passage.text, plain(passage.marks)])]);
}
