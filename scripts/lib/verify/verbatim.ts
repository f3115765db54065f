import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { checkBody, readBody } from './body.ts';
import { articleSays, excerpt, firstDifference } from './excerpt.ts';
import { attributeOf, type Page } from './page.ts';
import { BUILD_AGAIN, type Finding, findingAt, type PageRule, type SiteRule } from './site.ts';
import { isStale, type Source } from './sources.ts';

/**
 * Finds prose on a page that is not the article's, character for character. What lies in `data-verbatim` is a quotation; what lies
 * in `data-body` has to be the article, whole and in order.
 */
export const checkVerbatim: PageRule = (page, { sources }) => {
  const findings: Finding[] = [];
  const inBody = new Set<Element>();
  for (const element of page.elements) {
    const bodyOf = attributeOf(element, 'dataBody');
    const quotationOf = attributeOf(element, 'dataVerbatim');
    const slug = bodyOf ?? quotationOf;
    if (slug === undefined || inBody.has(element)) continue;
    const source = sources.get(slug);
    if (!source) findings.push(unknownSlug(page, element, slug));
    // Against an article that has changed every passage would be at fault; checkSource says it once.
    else if (isStale(source)) continue;
    else if (bodyOf === undefined) findings.push(...checkQuotation(page, element, source));
    else {
      const body = readBody(element);
      for (const passage of body.passages) inBody.add(passage);
      findings.push(...checkBody(page, element, body, source));
    }
  }
  return findings;
};

/** Finds explainers whose page is not on the site, or does not show the article. */
export const checkPagesOf: SiteRule = ({ sources, bodies }) =>
  [...sources.values()].flatMap(({ slug, file, frontmatter }) => {
    const path = `explainers/${slug}/index.html`;
    const shown = bodies.get(path);
    if (shown?.length === 1 && shown[0] === slug) return [];
    const problem = shown
      ? `${path} does not hold one element with data-body="${slug}"`
      : `the site has no ${path}, the page of “${frontmatter.data.headline}”`;
    return [{ file, line: frontmatter.lineOf(['headline']), problem, hint: BUILD_AGAIN }];
  });

function checkQuotation(page: Page, element: Element, source: Source): Finding[] {
  const text = textOf(element).trim();
  const id = attributeOf(element, 'dataPassage');
  const passage = source.sections.flatMap((section) => section.passages).find((candidate) => candidate.id === id);
  if (id !== undefined && !passage) {
    const problem = `quotes passage "${id}", which is not in ${source.file}: “${excerpt(text)}”; ${articleSays(text, source)}`;
    return [findingAt(page, element, problem, BUILD_AGAIN)];
  }
  if (passage && passage.text !== text) {
    const at = firstDifference(text, passage.text);
    const problem = `passage "${id}" says “${excerpt(text, at)}”; ${source.file}:${passage.line} says “${excerpt(passage.text, at)}”`;
    return [findingAt(page, element, problem, 'An element with data-passage holds the whole passage and nothing else.')];
  }
  if (text !== '' && source.article.blocks.some((block) => block.text.includes(text))) return [];
  const problem = `quoted as the article's, but not in ${source.articleFile}: “${excerpt(text)}”; ${articleSays(text, source)}`;
  return [findingAt(page, element, problem, `Correct it in ${source.file}; what is not the article's own words carries no data-verbatim.`)];
}

function unknownSlug(page: Page, element: Element, slug: string): Finding {
  const problem = `quotes the explainer "${slug}", which is not in the content folder: “${excerpt(textOf(element).trim())}”`;
  return findingAt(page, element, problem, BUILD_AGAIN);
}
