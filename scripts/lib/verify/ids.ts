import type { Finding } from './finding.ts';
import { attributeOf, lineOf, type Page } from './page.ts';

/** Finds ids that a link could not land on: empty ones, ones with white space, and ones that stand twice on a page. */
export function checkIds(page: Page): Finding[] {
  const findings: Finding[] = [];
  const lines = new Map<string, number | undefined>();
  for (const element of page.elements) {
    const id = attributeOf(element, 'id');
    if (id === undefined) continue;
    const line = lineOf(element);
    if (id === '' || /\s/.test(id)) {
      findings.push({
        file: page.file,
        line,
        problem: `<${element.tagName}> has the id "${id}", which no link can name`,
        hint: 'Give it an id without white space, or none.',
      });
    } else if (lines.has(id)) {
      findings.push({
        file: page.file,
        line,
        problem: `the id "${id}" stands twice on the page, first in line ${lines.get(id)}`,
        hint: 'Give one of the two another id; an id of the interface starts with "ui-".',
      });
    } else lines.set(id, line);
  }
  return findings;
}
