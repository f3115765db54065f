import { expect, test } from 'vitest';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { reconcile } from '../../../../scripts/lib/reconcile/reconcile.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Rejected } from '../../../../src/schemas/ledger.ts';
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
  expect(() => run('mine', now, null)).toThrow(
    new ContentError(
      'this explainer is there, but the ledger does not know it, so that edits in it can not be told from what was generated',
      { file: 'a.mdx' },
      'Restore its file in ledger/ from version control; or move the explainer away, run again, and carry your edits over.',
    ),
  );
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
  expect(() => run(edited, generated)).toThrow(
    new ContentError(
      'the edits in this file and the new version of the article do not go together: dates.0: a period goes from "on", a day, to "to", a later day',
      { file: 'a.mdx' },
      'Undo the edit that this is about, run again, then make it again where it is still wanted.',
    ),
  );
});

const rejecting = (own: Partial<Rejected>): Rejected => ({ ...nothingRejected, ...own });
const [actorless, edition] = [before, now].map((mdx) =>
  mdx.replace(/^ {2}- { id: russia.*\n/m, '').replace(/<Actor id="russia"[^>]*>(.*?)<\/Actor>/, '$1'),
);

test('what a person took out in an earlier run stays out of an explainer that nobody has touched since', () => {
  const rejected = rejecting({ actors: ['russia'] });
  const kept = reconcile({ onDisk: actorless ?? '', lastGenerated: actorless ?? '', generated: now, rejected }, 'a.mdx');
  expect(kept.mdx).not.toContain('id: russia');
  expect(kept.rejected.actors).toEqual(['russia']);
  expect(reconcile({ onDisk: actorless ?? '', lastGenerated: actorless ?? '', generated: now }, 'a.mdx').mdx).toBe(now);
});

test('sections that a person sorted in an earlier run stay theirs in an explainer that nobody has touched since', () => {
  const joined = now.replace(/<\/Section>\n\n<Section id="section-search"[^>]*>\n(?: {2}## .*\n\n)?/, '\n');
  expect(joined).not.toBe(now);
  const rejected = rejecting({ outline: true });
  expect(reconcile({ onDisk: before, lastGenerated: before, generated: joined, rejected }, 'a.mdx').mdx.match(/<Section/g)).toHaveLength(2);
  expect(reconcile({ onDisk: before, lastGenerated: before, generated: joined }, 'a.mdx').mdx).toBe(joined);
});

test('what a person took out in earlier runs is not forgotten where nothing is merged', () => {
  const rejected = rejecting({ actors: ['vell'], terms: ['ferry'] });
  for (const [onDisk, lastGenerated] of [
    [null, before],
    [now, before],
    [before.replace('Before', 'Mine'), now],
  ] as const)
    expect(reconcile({ onDisk, lastGenerated, generated: now, rejected }, 'a.mdx')).toMatchObject({ rejected, gone: [] });
  expect(reconcile({ onDisk: null, lastGenerated: null, generated: edition ?? '' }, 'a.mdx').rejected).toEqual(nothingRejected);
});

test('all conflicts of a file are told at once, and the side that was chosen ends them', () => {
  const situation = { onDisk: write('Mine'), lastGenerated: before, generated: write('New', 'b') };
  let fault: unknown;
  try {
    reconcile(situation, 'a.mdx');
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(AggregateError);
  expect(fault).toMatchObject({ message: 'a.mdx: edits and article clash', errors: [{ clash: { what: 'the headline' }, file: 'a.mdx' }] });
  expect(reconcile(situation, 'a.mdx', 'ours').mdx).toContain('headline: Mine');
  expect(reconcile(situation, 'a.mdx', 'theirs').mdx).toContain('headline: New');
});
