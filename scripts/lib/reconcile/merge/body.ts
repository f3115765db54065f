import type { BlockContent } from 'mdast';
import { element } from '../../explainer/body.ts';
import { writeTree } from '../../explainer/mdx.ts';
import type { MergedPassage } from './passages.ts';
import type { Mark, MarkedSection } from './read.ts';
import type { Outline } from './sections.ts';

/**
 * Writes the sections of the result, each as the editor's file has it where it says the same, so that their formatting stays, else as it
 * was generated, else in the form that explainers are written in.
 */
export function writeSections(
  sections: readonly Outline[],
  passages: ReadonlyMap<string, MergedPassage>,
  { edited, generated }: { edited: readonly MarkedSection[]; generated: readonly MarkedSection[] },
): string {
  const sources = new Map([...generated, ...edited].map((section) => [signature(section), section.source]));
  return sections
    .map(({ id, heading, from, passages: ids, model }) => {
      const own = ids.flatMap((address) => passages.get(address) ?? []);
      const same = sources.get(signature({ id, heading, from, passages: own }));
      const blocks = [model.title as BlockContent, ...own.map(({ node }) => node)];
      return same ?? writeTree([element('Section', { id, from }, blocks)]).trimEnd();
    })
    .join('\n\n');
}

interface Signed {
  id: string;
  heading: string;
  from: string | undefined;
  passages: readonly { id: string; text: string; marks: readonly Mark[] }[];
}

/** All that a section says: two with the same signature differ in nothing but how they are written. */
function signature({ id, heading, from, passages }: Signed): string {
  const order = (marks: readonly Mark[]) => marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return JSON.stringify([id, heading, from, passages.map((passage) => [passage.id, passage.text, order(passage.marks)])]);
}
