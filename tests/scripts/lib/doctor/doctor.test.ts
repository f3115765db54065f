import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examine, warningsOf, warnOf } from '../../../../scripts/lib/doctor/doctor.ts';
import { formatFinding } from '../../../../scripts/lib/doctor/finding.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { explainer, passage, section } from '../../../support/samples.ts';

useContentFolder();
const before = process.env.NUTGRAF_SITE;
beforeEach(() => {
  process.env.NUTGRAF_SITE = 'https://courier.vell';
});
afterEach(() => {
  vi.restoreAllMocks();
  if (before === undefined) delete process.env.NUTGRAF_SITE;
  else process.env.NUTGRAF_SITE = before;
});
const put = (path: string, text: string): void => {
  mkdirSync(join(folders.content, path, '..'), { recursive: true });
  writeFileSync(join(folders.content, path), text);
};
const MDX = `---
format: 1
headline: The ferry sails
author: null
published: null
source: { file: ferry.txt, sha256: '${'0'.repeat(64)}' }
---

<Section id="news">
  <Passage id="b1000">
    It sails.
  </Passage>
</Section>
`;
const problems = async (): Promise<string[]> =>
  (await examine(folders, '2031-03-12')).map(({ problem }) => problem.replaceAll(`${folders.content}/`, ''));
const says = (slug: string, words: string) => ({ ...explainer(slug, section('a', passage('b1000', words))), key: '' });

test('all that a publisher should see to is told: of the settings, the explainers and the articles', async () => {
  put('explainers/ferry.mdx', MDX);
  put('articles/sums.qqq', '1');
  expect(await problems()).toEqual([
    'no editor has approved 1 explainer: ferry',
    'explainers/ferry.mdx: its article, ferry.txt, is gone',
    "articles/sums.qqq: an article can't be a .qqq file",
  ]);
  process.env.NUTGRAF_SITE = 'https://nutgraf.example';
  expect((await problems())[0]).toMatch(/^the address of the site is https:\/\/nutgraf\.example, which nobody can have/);
});

test('an explainer at fault is told with the rest', async () => {
  put('explainers/ferry.mdx', MDX);
  put('explainers/pier.mdx', MDX.replace('b1000', 'b1000"'));
  const [first, ...others] = await problems();
  expect(first).toMatch(/^explainers\/pier\.mdx/);
  expect(others).toContain('no editor has approved 1 explainer: ferry');
});

test('what stops a build is told with what is known without it', async () => {
  put('explainers/ferry.mdx', MDX);
  put('moved.yaml', '- { kind: boat }\n');
  put('articles/sums.qqq', '1');
  const told = await problems();
  expect(told).toEqual([expect.stringMatching(/^moved\.yaml:1: /), "articles/sums.qqq: an article can't be a .qqq file"]);
});

test('an article that is gone is told of an explainer that is not public, too', async () => {
  mkdirSync(folders.articles);
  const content = {
    explainers: [says('ferry', 'It sails.')],
    atFault: new Map(),
    actors: new Map(),
    themes: new Map(),
    pages: [],
    moved: [],
  };
  const withheld = [{ explainer: says('pier', 'It stands.'), why: 'draft', answers: false }] as const;
  const gone = async (own: object) =>
    (await warningsOf(folders, { ...content, ...own })).flatMap(({ problem }) => /([a-z]+)\.mdx: its article/.exec(problem)?.[1] ?? []);
  expect(await gone({ withheld })).toEqual(['ferry', 'pier']);
  expect(await gone({})).toEqual(['ferry']);
});

test('a build prints each as a warning, on standard error', async () => {
  const warned: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text) => void warned.push(text));
  put('articles/ferry.txt', 'It sails.');
  const content = {
    explainers: [says('ferry', 'It sails.')],
    atFault: new Map(),
    actors: new Map(),
    themes: new Map(),
    pages: [],
    moved: [],
  };
  await warnOf(folders, content);
  expect(warned).toEqual([
    'Warning: no editor has approved 1 explainer: ferry\n' +
      '  Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- ferry.',
  ]);
});

test('a finding is printed with what to do below it', () => {
  expect(formatFinding({ problem: 'a.mdx: no', hint: 'Do.', isGrave: true })).toBe('a.mdx: no\n  Do.');
});
