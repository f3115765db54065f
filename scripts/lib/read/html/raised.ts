import type { Element, Nodes, Parents } from 'hast';
import { elementsBelow, isElement, wordsOf } from './tree.ts';

const FORMS = {
  sup: formsOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
  sub: formsOf('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
};

function formsOf(plain: string, forms: string): Map<string, string> {
  return new Map([...plain].map((character, index) => [character, [...forms][index] ?? character]));
}

/** A text in Unicode's raised forms; one with a character that has none, as it is. */
export const raised = (text: string): string =>
  [...text].every((character) => FORMS.sup.has(character)) ? [...text].map((character) => FORMS.sup.get(character)).join('') : text;

/**
 * Writes raised and lowered figures in Unicode's own forms: "10⁶", "H₂O" mean the same wherever their words go. What has a character without
 * such a form stays an element.
 *
 * @param marks the marks of notes, which are no figures
 */
export function raiseFigures(root: Parents, marks: ReadonlyMap<Element, unknown>): void {
  for (const { element, ancestors } of elementsBelow(root)) {
    if (element.tagName !== 'sup' && element.tagName !== 'sub') continue;
    const forms = FORMS[element.tagName];
    const words = wordsOf(element);
    const holdsMark = [element, ...elementsBelow(element).map((own) => own.element)].some((own) => marks.has(own));
    const isNested = ancestors.some((own) => isElement(own as Nodes, 'sup', 'sub'));
    if (words === '' || isNested) continue;
    if (!holdsMark && [...words].every((character) => forms.has(character))) rewrite(element, forms);
    else if (!holdsMark) continue;
    // The mark of a note stands between two characters, raised or not.
    if (!marks.has(element)) element.tagName = 'span';
  }
}

function rewrite(node: Parents, forms: ReadonlyMap<string, string>): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = [...child.value].map((character) => forms.get(character) ?? character).join('');
    else if (isElement(child)) rewrite(child, forms);
  }
}
