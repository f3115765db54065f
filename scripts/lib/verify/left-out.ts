import { accountOf } from '../read/model/account.ts';
import type { SourceRule } from './site.ts';
import { isStale } from './sources.ts';

/** Finds explainers whose account of what the article's file has besides is not that of the file. */
export const checkLeftOut: SourceRule = (source) => {
  const { data, article, articleFile, file, lineOf, isKept } = source;
  // What the ledger has of an article is not all that its file had.
  if (isKept || isStale(source)) return [];
  const wanted = accountOf(article);
  if (JSON.stringify(data.leftOut) === JSON.stringify(wanted)) return [];
  const listed = (account: typeof wanted): string =>
    account.length === 0 ? 'nothing' : account.map(({ kind, count }) => `${count} × ${kind}`).join(', ');
  return [
    {
      file,
      line: lineOf(['leftOut']),
      problem: `the account of what was left out says ${listed(data.leftOut)}; of ${articleFile} it is ${listed(wanted)}`,
      hint: `Run: npm run explain -- ${articleFile}`,
    },
  ];
};
