import { type Finding, findingAt } from './finding.ts';
import { attributeOf, lineOf } from './page.ts';
import type { PageRule } from './site.ts';

/** Finds ids that a link could not land on: empty ones, ones with white space, and ones that stand twice on a page. */
export const checkIds: PageRule = (page) => {
  const lines = new Map<string, number | undefined>();
  return page.elements.flatMap((element): Finding[] => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return [];
    if (id === '' || /\s/.test(id)) {
      const problem = `<${element.tagName}> has the id "${id}", which no link can name`;
      return [findingAt(page, element, problem, 'Give it an id without white space, or none.')];
    }
    if (!lines.has(id)) {
      lines.set(id, lineOf(element));
      return [];
    }
    const problem = `the id "${id}" stands twice on the page, first in line ${lines.get(id)}`;
    return [findingAt(page, element, problem, 'Give one of the two another id; an id of the interface starts with "ui-".')];
  });
};
