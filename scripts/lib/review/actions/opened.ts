import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Passage } from '../../../../src/lib/explainer/document.ts';
import { type Explainer, readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Context } from './context.ts';

/** An explainer, read, and what a refusal of an action looks like. */
export interface Opened extends Explainer {
  /** Those of all sections. */
  passages: Passage[];
  /** @param line of the file, where the fault has one */
  refuse: (problem: string, hint: string, line?: number) => ContentError;
}

/** Reads the explainer that an action is for. @throws as `readExplainer` does */
export function open(mdx: string, { file }: Pick<Context, 'file'>): Opened {
  const explainer = readExplainer(mdx, file);
  const refuse = (problem: string, hint: string, line?: number): ContentError => new ContentError(problem, { file, line }, hint);
  return { ...explainer, passages: explainer.sections.flatMap(({ passages }) => passages), refuse };
}
