import type { Element } from 'hast';
import { addressProperties, attributeOf } from './page.ts';
import { findingAt, type PageRule } from './site.ts';

/** The one type of inline script: it holds data and is never run. */
const dataType = 'application/ld+json';
const hint =
  'Nothing from an article may run. If the template wrote it, move the code to a file of src/ or public/; ' +
  'if the article did, it was not escaped.';

/** Finds whatever a browser would run that is not a file of the site: inline scripts, `on…` attributes, `javascript:` addresses. */
export const checkExecutable: PageRule = (page) =>
  page.elements.flatMap((element) => problemsOf(element).map((problem) => findingAt(page, element, problem, hint)));

function problemsOf(element: Element): string[] {
  const problems: string[] = [];
  const { tagName, properties } = element;
  if (tagName === 'script' && properties.src === undefined && attributeOf(element, 'type') !== dataType) {
    problems.push('an inline <script>');
  }
  for (const name of Object.keys(properties)) {
    if (/^on/i.test(name)) problems.push(`<${tagName}> has the attribute ${name.toLowerCase()}`);
  }
  if (properties.srcDoc !== undefined) problems.push(`<${tagName}> has the attribute srcdoc`);
  for (const name of addressProperties) {
    const scheme = schemeOf(attributeOf(element, name) ?? '');
    if (scheme === 'javascript:' || scheme === 'vbscript:' || (scheme === 'data:' && tagName !== 'img' && tagName !== 'link')) {
      problems.push(`<${tagName}> has an address that starts with ${scheme}`);
    }
  }
  return problems;
}

/** The scheme of an address as a browser reads it: white space and control characters in it do not count. */
const schemeOf = (address: string): string | undefined => URL.parse(address)?.protocol;

/** Finds styles that stand in a page: its content security policy lets a browser take them from files only. */
export const checkInlineStyle: PageRule = (page) =>
  page.elements
    .filter(({ tagName, properties }) => tagName === 'style' || properties.style !== undefined)
    .map((element) => {
      const found = element.tagName === 'style' ? 'a <style>' : `<${element.tagName} style>`;
      return findingAt(page, element, `${found} in the page, which browsers will not apply`, 'Put the style into a file of src/styles.');
    });
