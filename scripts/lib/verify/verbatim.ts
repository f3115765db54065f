import { attributeOf, type Element } from '../html/tree.ts';
import { textsOf } from '../read/model/words.ts';
import { checkBody, readBody } from './body.ts';
import { articleSays, excerpt, firstDifference } from './excerpt.ts';
import type { Page } from './page.ts';
import { foreignBeside } from './passages.ts';
import { shownText, wrongBeside } from './shown.ts';
import { BUILD_AGAIN, type Finding, findingAt, type PageRule, type SiteRule } from './site.ts';
import { isStale, type Source } from './sources.ts';

/**
 * Finds prose on a page that is not the article's, character for character. What lies in `data-verbatim` is a quotation; what lies
 * in `data-body` has to be the article, whole and in order.
 */
export const checkVerbatim: PageRule = (page, { sources }) => {
  const findings: Finding[] = [];
  const inBody = new Set<Element>();
  const withSource = (attribute: string, check: (element: Element, source: Source) => Finding[]): void => {
    for (const element of page.having.get(attribute) ?? []) {
      if (inBody.has(element)) continue;
      const slug = attributeOf(element, attribute) ?? '';
      const source = sources.get(slug);
      if (!source) findings.push(unknownSlug(page, element, slug));
      // Against an article that has changed every passage would be at fault; checkStale says it once.
      else if (!isStale(source)) findings.push(...check(element, source));
    }
  };
  withSource('data-body', (element, source) => {
    const body = readBody(element);
    for (const passage of body.passages) inBody.add(passage);
    return checkBody(page, element, body, source);
  });
  withSource('data-verbatim', (element, source) => checkQuotation(page, element, source));
  return findings;
};

/** Finds explainers whose page is not on the site, or does not show the article. */
export const checkPagesOf: SiteRule = ({ sources, files }) =>
  [...sources.values()].flatMap(({ slug, file, data, lineOf }) => {
    const path = `explainers/${slug}/index.html`;
    const page = files.get(path);
    if (page?.bodies.length === 1 && page.bodies[0] === slug) return [];
    const problem = page
      ? `${path} does not hold one element with data-body="${slug}"`
      : `the site has no ${path}, the page of “${data.headline}”`;
    return [{ file, line: lineOf(['headline']), problem, hint: BUILD_AGAIN }];
  });

function checkQuotation(page: Page, element: Element, source: Source): Finding[] {
  const text = shownText(element);
  const id = attributeOf(element, 'data-passage');
  const passage = id === undefined ? undefined : source.passages.get(id);
  if (id !== undefined && !passage) {
    const problem = `quotes passage "${id}", which is not in ${source.file}: “${excerpt(text)}”; ${articleSays(text, source)}`;
    return [findingAt(page, element, problem, BUILD_AGAIN)];
  }
  if (passage && passage.text.trim() !== text) {
    const at = firstDifference(text, passage.text);
    const problem = `passage "${id}" says “${excerpt(text, at)}”; ${source.file}:${passage.line} says “${excerpt(passage.text, at)}”`;
    return [findingAt(page, element, problem, 'An element with data-passage holds the whole passage and nothing else.')];
  }
  const beside = passage && wrongBeside(element, passage);
  if (beside) return [foreignBeside(page, element, beside, source)];
  if (text !== '' && textsOf(source.article).some((block) => block.text.includes(text))) return [];
  const problem = `quoted as the article's, but not in ${source.articleFile}: “${excerpt(text)}”; ${articleSays(text, source)}`;
  return [findingAt(page, element, problem, `Correct it in ${source.file}; what is not the article's own words carries no data-verbatim.`)];
}

function unknownSlug(page: Page, element: Element, slug: string): Finding {
  const problem = `quotes the explainer "${slug}", which is not in the content folder: “${excerpt(shownText(element))}”`;
  return findingAt(page, element, problem, BUILD_AGAIN);
}
