import { ContentError } from '../../../src/lib/content-error.ts';
import type { Erased } from '../../../src/schemas/erased.ts';
import { findErased } from '../erased/find.ts';
import type { Article } from '../read/model/types.ts';
import { textsOf } from '../read/model/words.ts';

/**
 * Makes sure that what was erased does not come back with an article.
 *
 * @param explainer the name of the one that it is for
 * @throws AggregateError of ContentErrors, one for each place with such words
 */
export function requireErased(article: Article, explainer: string, file: string, erased: Erased | null): void {
  if (!erased) return;
  const erasures = erased.erasures.filter(({ elsewhere }) => !elsewhere.includes(explainer));
  const said = [...article.furniture, ...(article.leftOut ?? []), ...textsOf(article)];
  const faults = said.flatMap(({ text = '', line }) =>
    findErased(text, { ...erased, erasures }).map(({ erasure }) => {
      const problem = `the article has words that were erased from ${erasure.explainer} on ${erasure.on}`;
      return new ContentError(problem, { file, line }, 'Take them out of the article; nothing was written.');
    }),
  );
  if (faults.length > 0) throw new AggregateError(faults, `${file} has erased words`);
}
