import type { SourceRule } from './site.ts';
import { isStale } from './sources.ts';

/** Finds explainers whose article has changed since they were written. */
export const checkStale: SourceRule = (source) => {
  if (!isStale(source)) return [];
  const { file, frontmatter, articleFile, sha256 } = source;
  const was = frontmatter.data.source.sha256;
  return [
    {
      file,
      line: frontmatter.lineOf(['source', 'sha256']),
      problem:
        `the article ${articleFile} has changed since this explainer was written: ` +
        `its SHA-256 is ${sha256.slice(0, 12)}… now, and was ${was.slice(0, 12)}…`,
      hint: `Run: npm run explain -- ${articleFile}`,
    },
  ];
};
