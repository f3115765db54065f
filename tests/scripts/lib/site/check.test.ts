import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { checkContent } from '../../../../scripts/lib/site/check.ts';
import { folders, useSoundSite } from '../verify/sound-site.ts';

useSoundSite();
let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
});
afterEach(() => vi.restoreAllMocks());

const DAY = '2031-05-14';
const mdx = () => readFileSync(join(folders.explainers, 'harbour.mdx'), 'utf8');
/** Explainers of the one article, each with a line more at its head. */
function writeExplainers(...heads: string[]): void {
  const text = mdx();
  for (const [index, head] of heads.entries())
    writeFileSync(join(folders.explainers, `pier-${String(index + 1).padStart(2, '0')}.mdx`), text.replace('---\n', `---\n${head}\n`));
  forgetContent();
}
const check = (articles: [string, unknown[]][] = [], faults: unknown[] = []) => checkContent(folders, DAY, new Map(articles), faults);

test('what a site is built of is counted', async () => {
  const { slugs, verdicts } = await check();
  expect([...slugs]).toEqual([]);
  expect(verdicts).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/^check {6}\d\.\d s {2}1 explainer$/)]);
});

test('what is not public is named with the reason', async () => {
  writeExplainers('status: draft', 'publish: 2031-05-15', 'publish: 2031-05-14');
  await check();
  expect(said[0]).toMatch(/ {2}2 explainers, 2 not public$/);
  expect(said.slice(1)).toEqual(['  pier-01: a draft', '  pier-02: due on 2031-05-15']);
});

test('of many that are not public the first twenty are named', async () => {
  writeExplainers(...Array.from({ length: 20 }, () => 'status: draft'));
  await check();
  expect(said).toHaveLength(21);
  writeExplainers(...Array.from({ length: 22 }, () => 'status: draft'));
  said = [];
  await check();
  expect(said.slice(-2)).toEqual(['  pier-20: a draft', '  and 2 more']);
});

test('faults of articles, of explainers and of articles that are gone stop nothing, as long as something is left', async () => {
  writeExplainers('status: 7');
  const faults: unknown[] = [];
  const { slugs, verdicts } = await check([[join(folders.articles, 'empty.txt'), ['no prose']]], faults);
  expect(faults).toEqual(['no prose', expect.objectContaining({ message: expect.stringContaining('status') })]);
  expect([...slugs]).toEqual(['pier-01']);
  expect(verdicts.map((line) => line.replace(folders.content, 'C'))).toEqual([
    'C/articles/empty.txt is left out',
    'C/explainers/pier-01.mdx is left out',
  ]);
  rmSync(join(folders.articles, 'harbour.txt'));
  forgetContent();
  expect((await check()).verdicts).toContain('explainers/harbour/ keeps its last good pages');
});

test('where nothing is left, that is the end', async () => {
  rmSync(join(folders.explainers, 'harbour.mdx'));
  forgetContent();
  expect((await check()).content.explainers).toEqual([]);
  await expect(check([[join(folders.articles, 'empty.txt'), ['no prose']]])).rejects.toMatchObject({
    errors: ['no prose'],
    message: 'nothing to build a site of',
  });
});
