import { findingAt } from './finding.ts';
import type { PageRule } from './site.ts';

/** Finds styles that stand in a page: its content security policy lets a browser take them from files only. */
export const checkInlineStyle: PageRule = (page) =>
  page.elements
    .filter(({ tagName, properties }) => tagName === 'style' || properties.style !== undefined)
    .map((element) => {
      const found = element.tagName === 'style' ? 'a <style>' : `<${element.tagName} style>`;
      return findingAt(page, element, `${found} in the page, which browsers will not apply`, 'Put the style into a file of src/styles.');
    });
