import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ofGone } from '../../../../scripts/lib/doctor/gone.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { explainer, passage, section } from '../../../support/samples.ts';

const words = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
const says = (slug: string, text = words) => ({
  ...explainer(slug, section('a', passage('b1000', text)), { source: { file: `${slug}.txt`, sha256: '0'.repeat(64) } }),
  key: '',
});

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-gone-'));
  mkdirSync(join(content, 'articles'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (name: string, text = words) => writeFileSync(join(content, 'articles', name), text);
const told = async (...explainers: ReturnType<typeof says>[]) =>
  (await ofGone(explainers, resolveFolders({ content }))).map(({ problem, hint, isGrave }) => ({
    said: `${problem}\n${hint}`.replaceAll(`${content}/`, ''),
    isGrave,
  }));

test('an explainer whose article is there, in whatever format, is none to speak of', async () => {
  write('Ferry.md');
  expect(await told(says('ferry'))).toEqual([]);
});

test('an article that was renamed is recognised by its words, with the command that keeps its addresses', async () => {
  write('ferry-in-spring.txt');
  write('quay.txt', 'The quay of Vell is shut for repairs, the town said.');
  expect(await told(says('ferry'), says('quay', 'The quay of Vell is shut for repairs, the town said.'))).toEqual([
    {
      said:
        'articles/ferry-in-spring.txt has the words of ferry, whose article is gone\n' +
        'The next build takes its addresses along; or do it now: npm run rename -- explainers/ferry ferry-in-spring.',
      isGrave: false,
    },
  ]);
});

test('one that has got an explainer of its own meanwhile breaks links to the old one', async () => {
  write('ferry-in-spring.txt');
  expect(await told(says('ferry'), says('ferry-in-spring'))).toEqual([
    {
      said:
        'explainers/ferry.mdx: its article is gone, and ferry-in-spring has the same words: links to ferry do not follow the article any more\n' +
        'Delete explainers/ferry-in-spring.mdx and ledger/ferry-in-spring.json, whose own addresses are lost; then npm run rename -- ' +
        'explainers/ferry ferry-in-spring. Or withdraw the old one: npm run remove -- ferry.',
      isGrave: true,
    },
  ]);
});

test('two articles that may be the one that is gone are told of, each with its commands', async () => {
  write('one.txt');
  write('two.txt');
  const found = await told(says('ferry'));
  expect(found.map(({ isGrave }) => isGrave)).toEqual([true, true]);
  expect(found[0]?.said).toContain('npm run rename -- explainers/ferry one');
});

test('an article that is nowhere is to be put back, or its explainer withdrawn', async () => {
  expect(await told(says('ferry'))).toEqual([
    {
      said: 'explainers/ferry.mdx: its article, ferry.txt, is gone\nPut the article back; or withdraw the explainer: npm run remove -- ferry.',
      isGrave: false,
    },
  ]);
});

const LONG = 'The quay of Vell is shut for repairs until the end of May, the town said.';
const both = (slug: string, ...texts: string[]) => ({
  ...explainer(slug, section('a', ...texts.map((text, index) => passage(`b100${index}`, text))), {
    source: { file: `${slug}.txt`, sha256: '0'.repeat(64) },
  }),
  key: '',
});

test('one that has few of the same words is another article', async () => {
  write('quay.txt', LONG);
  expect(await told(says('ferry'), both('quay', words, LONG, LONG.replace('May', 'June')))).toMatchObject([
    { said: expect.stringMatching(/^explainers\/ferry\.mdx: its article, ferry\.txt, is gone\n/) },
  ]);
  expect(await told(both('ferry', words, LONG, LONG.replace('May', 'June')), says('quay'))).toMatchObject([
    { said: expect.stringMatching(/^explainers\/ferry\.mdx: its article, ferry\.txt, is gone\n/) },
  ]);
});

test('an article is known by what its last revision had, whatever its explainer shows', async () => {
  write('ferry-in-spring.txt');
  const account = { revisions: [{ passages: [{ id: 'b1000', text: LONG }] }, { passages: [{ id: 'b1000', text: words }] }] };
  const [found] = await told({ ...says('ferry', LONG), account } as never);
  expect(found?.said).toMatch(/^articles\/ferry-in-spring\.txt has the words of ferry/);
});

test('where the articles folder is gone, so is each article', async () => {
  rmSync(join(content, 'articles'), { recursive: true });
  expect((await told(says('ferry'), says('quay', LONG))).map(({ said }) => said.split('\n')[0])).toEqual([
    'explainers/ferry.mdx: its article, ferry.txt, is gone',
    'explainers/quay.mdx: its article, quay.txt, is gone',
  ]);
});
