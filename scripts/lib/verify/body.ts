import { attributeOf, type Element, isElement, type Text, textOf } from '../html/tree.ts';
import { articleSays, excerpt } from './excerpt.ts';
import type { Page } from './page.ts';
import { checkPassages } from './passages.ts';
import { isLabel } from './shown.ts';
import { BUILD_AGAIN, type Finding, findingAt } from './site.ts';
import type { Source } from './sources.ts';

interface Body {
  passages: Element[];
  headings: Element[];
  /** Text that is none of these, no quotation and no label. */
  foreign: Text[];
}

/** Sorts what stands in an element that shows an article. */
export function readBody(body: Element): Body {
  const read: Body = { passages: [], headings: [], foreign: [] };
  const sort = (node: Element | Text): void => {
    if (!isElement(node)) {
      if (node.text.trim() !== '') read.foreign.push(node);
      return;
    }
    const isVerbatim = attributeOf(node, 'data-verbatim') !== undefined;
    if (isVerbatim && attributeOf(node, 'data-passage') !== undefined) read.passages.push(node);
    else if (node.tag === 'h2') read.headings.push(node);
    else if (!isVerbatim && !isLabel(node)) node.children.forEach(sort);
  };
  sort(body);
  return read;
}

/**
 * Finds what keeps the body of a page from being its article: on the explainer's page all of it, on the page of a section that
 * section; each paragraph once, the same to the character, in the order that the explainer has, since an editor may change it; between
 * them only the sections' headings.
 */
export function checkBody(page: Page, element: Element, body: Body, source: Source): Finding[] {
  const only = source.sections.find((section) => page.path === `explainers/${source.slug}/${section.id}/index.html`);
  return [
    ...body.foreign.map((node) => foreignText(page, node, source)),
    ...checkPassages(page, element, body.passages, source, only),
    ...checkHeadings(page, element, only ? sectionHeading(page, body) : body.headings, only ? [only] : source.sections, source),
  ];
}

/** The page of a section may have its heading in the body, or as the heading of the page. */
const sectionHeading = (page: Page, body: Body): Element[] =>
  body.headings.length > 0 ? body.headings : [...(page.tagged.get('h1') ?? [])];

function checkHeadings(page: Page, body: Element, headings: Element[], sections: Source['sections'], source: Source): Finding[] {
  const shown = headings.map((heading) => textOf(heading, isLabel).trim());
  const count = Math.max(shown.length, sections.length);
  const wrong = Array.from({ length: count }, (_, index) => index).find((index) => shown[index] !== sections[index]?.heading);
  if (wrong === undefined) return [];
  const has = quoted(sections[wrong]?.heading);
  const problem = `heading ${wrong + 1} of the body is ${quoted(shown[wrong])}; ${source.file} has ${has}`;
  const hint = `${BUILD_AGAIN} In data-body, every <h2> is the heading of a section; words beside it carry data-label.`;
  return [findingAt(page, headings[wrong] ?? body, problem, hint)];
}

const quoted = (text: string | undefined): string => (text === undefined ? 'missing' : `“${text}”`);

function foreignText(page: Page, node: Text, source: Source): Finding {
  const says = articleSays(node.text, source);
  const problem = `text in the article's body that is not the article's: “${excerpt(node.text.trim())}”; ${says}`;
  return findingAt(page, node, problem, `Delete it from ${source.file}, or where a template wrote it, mark it with data-label.`);
}
