import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import postcss, { CssSyntaxError } from 'postcss';
import { visit } from 'unist-util-visit';
import { classesOf } from './tree.ts';

const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** What style sheets that many sites share call words for screen readers alone, such as "Image source,". */
const UNSEEN = /^(?:(?:is-|u-|c-|a11y-)?(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?))$/i;

/** A selector of one element: `.draft`, `p.draft.old`, `#draft`. */
const COMPOUND = /^(?:[a-z][\w-]*|\*)?(?:[.#][\w-]+)+$/i;

/**
 * Says which elements a page does not show: by their attributes, by their own style, by a name that says so, and by its style sheets as far
 * as these name a class or an id and hold for every medium.
 */
export function hiddenIn(root: Root): (element: Element) => boolean {
  const selectors = [...hidingSelectors(root)];
  return (element) => {
    const { hidden, ariaHidden, style } = element.properties;
    if (
      hidden ||
      String(ariaHidden) === 'true' ||
      classesOf(element).some((name) => UNSEEN.test(name)) ||
      (typeof style === 'string' && HIDES.test(style))
    )
      return true;
    return selectors.some((selector) => matches(element, selector));
  };
}

/** The selectors whose last rule shows nothing. */
function hidingSelectors(root: Root): Set<string> {
  const found = new Set<string>();
  visit(root, 'element', (element) => {
    if (element.tagName !== 'style' || element.properties.media) return;
    const sheet = textOf(element);
    for (const rule of /none|hidden|collapse/i.test(sheet) ? rulesOf(sheet) : []) {
      const declarations = rule.nodes.flatMap((node) => (node.type === 'decl' ? `${node.prop}: ${node.value}` : [])).join(';');
      if (!/display|visibility/i.test(declarations)) continue;
      for (const selector of rule.selectors.filter((own) => COMPOUND.test(own))) {
        if (HIDES.test(declarations)) found.add(selector);
        else found.delete(selector);
      }
    }
  });
  return found;
}

/** The rules of a style sheet that hold for every medium; none of one that is not CSS. */
function rulesOf(sheet: string): postcss.Rule[] {
  try {
    return postcss.parse(sheet).nodes.filter((node) => node.type === 'rule');
  } catch (error) {
    if (error instanceof CssSyntaxError) return [];
    throw error;
  }
}

function matches(element: Element, selector: string): boolean {
  const [name = ''] = selector.split(/[.#]/, 1);
  const parts = selector.slice(name.length).match(/[.#][\w-]+/g) ?? [];
  if (name !== '' && name !== '*' && name.toLowerCase() !== element.tagName) return false;
  return parts.every((part) => {
    const own = part.slice(1);
    return part.startsWith('#') ? element.properties.id === own : classesOf(element).includes(own);
  });
}
