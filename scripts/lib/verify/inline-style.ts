import type { Finding } from './finding.ts';
import { lineOf, type Page } from './page.ts';

/** Finds styles that stand in a page: its content security policy lets a browser take them from files only. */
export function checkInlineStyle(page: Page): Finding[] {
  return page.elements.flatMap((element) => {
    const found =
      element.tagName === 'style' ? 'a <style>' : element.properties.style === undefined ? undefined : `<${element.tagName} style>`;
    if (found === undefined) return [];
    return [
      {
        file: page.file,
        line: lineOf(element),
        problem: `${found} in the page, which browsers will not apply`,
        hint: 'Put the style into a file of src/styles.',
      },
    ];
  });
}
