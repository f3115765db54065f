import type { PassageText } from '../../../src/lib/explainer/document.ts';
import { wordsBeside } from '../../../src/lib/explainer/words.ts';
import { attributeOf, type Element, isElement, textOf } from '../html/tree.ts';

/** True for what carries words of the interface, or stands beside the words of a passage. */
export const isLabel = (element: Element): boolean => attributeOf(element, 'data-label') !== undefined;

/** True for what carries words of an editor's own. */
export const isEditors = (element: Element): boolean => attributeOf(element, 'data-editor') !== undefined;

/** The words that an element shows of the article, without white space around them: of a row of a table its cells, with a tab between two. */
export function shownText(element: Element): string {
  const cells = element.children.filter((child) => isElement(child)).filter((cell) => !isLabel(cell));
  const text = element.tag === 'tr' ? cells.map((cell) => textOf(cell, isLabel)).join('\t') : textOf(element, isLabel);
  return text.trim();
}

/**
 * What a passage shows between its words that is none of them, in order: words that are struck out, and the marks of notes.
 *
 * @param element what shows the passage
 * @returns where it is not what the explainer has: both, each as a text
 */
export function wrongBeside(element: Element, { marks }: PassageText): { shown: string; wanted: string } | undefined {
  const shown = besideIn(element).join(' · ');
  const wanted = marks.flatMap(({ node }) => wordsBeside(node) || []).join(' · ');
  return shown === wanted ? undefined : { shown, wanted };
}

function besideIn(element: Element): string[] {
  return element.children
    .filter((child) => isElement(child))
    .flatMap((child) => {
      if (isLabel(child)) return child.tag === 'del' || child.tag === 'sup' ? [textOf(child)] : [];
      return besideIn(child);
    });
}
