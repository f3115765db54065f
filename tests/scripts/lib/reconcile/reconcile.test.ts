import { expect, test } from 'vitest';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { reconcile } from '../../../../scripts/lib/reconcile/reconcile.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const write = (headline: string, sha = 'a'): string =>
  writeExplainer({
    article,
    analysis: { ...analysis, headline: { text: headline, from: 'suggested' } },
    source: { file: 'a.txt', sha256: sha.repeat(64) },
    passages: ['b1111', 'b2222'],
    statements: ['s1111', 's2222'],
    sections: ['ukraine-says-no', 'section-search'],
  });
const [before, now] = [write('Before'), write('Before', 'b')];
const run = (onDisk: string | null, generated = now, lastGenerated: string | null = before): string =>
  reconcile({ onDisk, lastGenerated, generated }, 'a.mdx').mdx;

test('a new explainer, and one that nobody touched, is as generated', () => {
  expect(run(null, now, null)).toBe(now);
  expect(run(before)).toBe(now);
  expect(run(before.replaceAll('\n', '\r\n'))).toBe(now);
});

test('an edited explainer stays as it is when nothing new was generated', () => {
  const edited = before.replace('Before', 'Mine').replaceAll('\n', '\r\n');
  expect(run(edited, before)).toBe(edited);
});

test('an approval survives a change of the article', () => {
  const approved = "review: { status: approved, by: Jo, on: '2026-01-02' }";
  expect(run(before.replace('review: { status: suggested }', approved))).toBe(now.replace('review: { status: suggested }', approved));
});

test('an explainer that the ledger does not know is kept, and the person told', () => {
  expect(() => run('mine', now, null)).toThrow('the ledger does not know it');
  expect(run(now, now, null)).toBe(now);
});

test('a fault in the edited file is named by its own line', () => {
  expect(() => run(before.replace('</Actor>', ''))).toThrow(
    expect.objectContaining({ file: 'a.mdx', message: expect.stringContaining('the MDX does not parse') }),
  );
  expect(() => run(before.replace('kind: country', 'kind: planet'))).toThrow(
    expect.objectContaining({ errors: [expect.objectContaining({ file: 'a.mdx', line: 10 })] }),
  );
});

test('a merge that is no explainer is not written: here of a period, each side moves the end that makes it run backwards', () => {
  const edited = before.replace("to: '2019-01-06'", "to: '2019-01-05'");
  const generated = now.replace("on: '2019-01-04'", "on: '2019-01-05'");
  expect(() => run(edited, generated)).toThrow('the edits in this file and the new version of the article do not go together');
});
