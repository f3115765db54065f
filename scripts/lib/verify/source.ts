import type { Finding } from './finding.ts';
import type { Source } from './sources.ts';

/** True when the article has changed since its explainer was written. */
export const isStale = (source: Source): boolean => source.frontmatter.data.source.sha256 !== source.sha256;

/** Finds explainers whose article has changed since they were written. */
export function checkSource(source: Source): Finding[] {
  if (!isStale(source)) return [];
  return [
    {
      file: source.file,
      line: source.frontmatter.lineOf(['source', 'sha256']),
      problem: `the article ${source.articleFile} has changed since this explainer was written: its SHA-256 is ${source.sha256.slice(0, 12)}… now, and was ${source.frontmatter.data.source.sha256.slice(0, 12)}…`,
      hint: `Run: npm run explain -- ${source.articleFile}`,
    },
  ];
}
