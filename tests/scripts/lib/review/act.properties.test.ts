import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { act } from '../../../../scripts/lib/review/act.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { toLineEnds } from '../../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { type Action, actionSchema } from '../../../../src/schemas/action.ts';
import { article } from '../../../support/analysis-samples.ts';
import { analysis as anyAnalysis } from '../../../support/arbitraries.ts';
import { context, ferry, wordsOf } from './acts.ts';
import { actionFor, draw } from './list-action.ts';

const folder = new URL('../../../fixtures/explainers/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

const generated = anyAnalysis.map((analysis) =>
  writeExplainer({
    article,
    source: { file: 'a.txt', sha256: 'a'.repeat(64) },
    analysis,
    passages: analysis.paragraphs.map((_, index) => `b${1111 + index}`),
    statements: analysis.statements.map((_, index) => `s${1111 + index}`),
    sections: analysis.sections.map((_, index) => `part-${index}`),
  }),
);
const explainer = fc.tuple(fc.oneof({ weight: 3, arbitrary: generated }, fc.constantFrom(ferry, ...fixtures)), fc.boolean());

/** The explainer after an action; null where that was refused as an editor is told. */
function tryAct(mdx: string, action: Action): string | null {
  try {
    return act(mdx, action, context);
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (faults.every((fault) => fault instanceof ContentError)) return null;
    throw error;
  }
}

test('whatever is done, the explainer can be read, the article has the words that it had, and the next run keeps it', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(explainer, fc.array(draw, { minLength: 1, maxLength: 8 }), ([start, isWindows], draws) => {
      const before = isWindows ? start.replaceAll('\n', '\r\n') : start;
      let mdx = before;
      for (const own of draws) {
        const parsed = actionSchema.safeParse(actionFor(mdx, own));
        const next = parsed.success ? tryAct(mdx, parsed.data) : null;
        if (!parsed.success || next === null) continue;
        done.add(parsed.data.do);
        readExplainer(next, context.file);
        expect(wordsOf(next)).toEqual(wordsOf(before));
        expect(next.replaceAll(isWindows ? '\r\n' : '', '')).not.toMatch(isWindows ? /[\r\n]/ : /\r/);
        mdx = next;
      }
      const generated = start.replace(/sha256: '\w+'/, `sha256: '${'b'.repeat(64)}'`);
      const merged = mergeExplainers({ base: start, edited: mdx, generated }, nothingRejected);
      expect(merged).toMatchObject({ conflicts: [], gone: [] });
      expect(saidIn(merged.mdx)).toEqual(saidIn(mdx));
    }),
    { numRuns: 60 },
  );
  expect(done.size).toBeGreaterThan(15);
});

/** What an explainer says, but for the hash of its article. */
function saidIn(mdx: string): unknown {
  const { data, sections } = readExplainer(toLineEnds(mdx), context.file);
  const marked = sections.flatMap(({ id, heading, from, passages }) => [
    id,
    heading,
    from,
    passages.map(({ text, mentions }) => [text, mentions]),
  ]);
  return { ...data, source: data.source.file, marked };
}
