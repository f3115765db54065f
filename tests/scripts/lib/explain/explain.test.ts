import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashWords, plainWords } from '../../../../scripts/lib/erased/find.ts';
import { loadExplain, type Run } from '../../../../scripts/lib/explain/explain.ts';
import { makeChanges } from '../../../../scripts/lib/platform/changes.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { carryOut } from '../../../../scripts/lib/reconcile/plan.ts';
import { planAction } from '../../../../scripts/lib/review/plan-action.ts';
import type { Erased } from '../../../../src/schemas/erased.ts';
import { site } from '../../../../src/site.config.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';

useContentFolder();
const PIER = 'The old quay of Vell is closed. The Quay Guild said on Monday that boats would wait.\n';

/** Explains an article, and writes what came of it. @returns its report */
async function explain(text: string, own: Partial<Run['means']> = {}, handling: Run['handling'] = {}) {
  const means = { common: 'f'.repeat(64), actors: [], terms: [], moved: [], erased: null, ...own };
  const run: Run = { leastConfidence: site.minConfidence, today: '2031-03-12', means, handling };
  const path = join(folders.articles, 'pier.txt');
  await writeAtomic(path, text);
  const { report, plan } = await (await loadExplain(folders, run))(path);
  await carryOut(plan);
  return report;
}
const linesAbout = (about: string, { findings = [] }: Awaited<ReturnType<typeof explain>>): string[] | undefined =>
  findings.find((finding) => finding.about === about)?.lines;

test('an article that brings back what was erased is refused', async () => {
  const [salt, words] = ['ab'.repeat(32), plainWords('Quay Guild')];
  const erasure = { explainer: 'guild', on: '2031-02-01', words: words.length, hash: hashWords(words, salt), elsewhere: [] };
  const erased: Erased = { salt, erasures: [erasure] };
  await expect(explain(PIER, { erased })).rejects.toMatchObject({ errors: [{ file: join(folders.articles, 'pier.txt'), line: 1 }] });
  await explain(PIER, { erased: { salt, erasures: [{ ...erasure, elsewhere: ['pier'] }] } });
});

test('an id that moved is the one of now', async () => {
  const moved = [{ kind: 'actor', from: 'quay-guild', to: 'our-guild', on: '2031-02-01', line: 1 } as const];
  await explain(PIER, { moved });
  expect(readFileSync(join(folders.explainers, 'pier.mdx'), 'utf8')).toContain('<Actor id="our-guild">Quay Guild</Actor>');
});

test('terms of the glossary are linked and told, where there is one', async () => {
  expect(linesAbout('terms', await explain(PIER))).toBeUndefined();
  await writeAtomic(join(folders.glossary, 'boat.mdx'), '---\nterm: boat\ndefinition: What swims.\n---\n');
  expect(linesAbout('terms', await explain(PIER, { common: 'e'.repeat(64) }))).toEqual(['boat: linked in 1 section']);
  expect(readFileSync(join(folders.explainers, 'pier.mdx'), 'utf8')).toContain('<Term id="boat" from="suggested">boats</Term>');
});

test('a dry run tells what actor files change, and nothing where there are none; a run does not', async () => {
  expect(linesAbout('taught', await explain(PIER, {}, { dryRun: true }))).toBeUndefined();
  await writeAtomic(join(folders.actors, 'vell.yaml'), 'name: Vell\nkind: organisation\naliases: [the old quay of Vell]\n');
  const lines = linesAbout('taught', await explain(PIER, {}, { dryRun: true }));
  expect(lines?.join('\n')).toMatch(/^“The old quay of Vell”: Vell, before: nobody/);
  expect(linesAbout('taught', await explain(PIER))).toBeUndefined();
});

test('what a person approved and the article changed is told; what is as it was is not', async () => {
  await explain(PIER);
  await makeChanges(folders, await planAction(folders, 'pier', { do: 'approve', by: 'Jo Lind' }, '2031-03-12'));
  expect((await explain(PIER)).lapsed).toEqual([]);
  const { lapsed, outcome } = await explain(`${PIER}\nIt was built in 1901.\n`);
  expect(outcome).toBe('merged');
  expect(lapsed).toEqual([
    expect.stringMatching(/^new: passage \w+ “It was built in 1901\.”/),
    expect.stringMatching(/^changed: section /),
  ]);
});

test('an explainer that a person edited is told as they left it', async () => {
  await explain(PIER);
  const path = join(folders.explainers, 'pier.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('author: null', 'author: Jo Lind'));
  const report = await explain(PIER);
  expect(linesAbout('author', report)).toEqual(['Jo Lind']);
  expect(report.lapsed).toEqual([]);
});
