import { attributeOf, elementsIn, textOf } from '../html/tree.ts';
import { excerpt } from './excerpt.ts';
import { type Finding, findingAt, type PageRule } from './site.ts';

const OWN = 'data-own-words';
const ARTICLES = ['data-verbatim', 'data-body'];

/** Finds words of the publisher's that stand among those of an article, or the other way round: a reader could not tell whose they are. */
export const checkOwnWords: PageRule = (page) => {
  const isMixed = (outer: string, inner: string): Finding[] =>
    (page.having.get(outer) ?? []).flatMap((element) => {
      const found = elementsIn(element).find((own) => attributeOf(own, inner) !== undefined);
      if (!found) return [];
      const problem = `words of the publisher's and of an article stand in one element: “${excerpt(textOf(found))}”`;
      return [findingAt(page, found, problem, `Put what carries ${inner} beside what carries ${outer}, and not into it.`)];
    });
  return ARTICLES.flatMap((article) => [...isMixed(article, OWN), ...isMixed(OWN, article)]);
};
