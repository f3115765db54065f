import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
const env = { SOURCE_DATE_EPOCH: '1773360000' };
const explainer = () => join(folder, 'explainers/ferry.mdx');
const explain = () => run('explain', ['--content', '.'], { folder, env });
const review = (input: string, ...args: string[]) => run('review', ['ferry', '--content', '.', ...args], { folder, env, input });

const text = (day: string) => `The ferry is back

Odile Varnholt, the harbour master of Vell, said on ${day} that the old ferry would sail again in spring.

"We have waited for nine years," Varnholt said.
`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-review-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/ferry.txt'), text('Monday'));
  await explain();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('--list prints a line for each suggestion', async () => {
  const { code, stdout, stderr } = await review('', '--list');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^actor\todile-varnholt\t0\.\d\tOdile Varnholt$/m);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .every((line) => line.split('\t').length === 4),
  ).toBe(true);
});

test('asks for each suggestion, with the words around it, and says at the end what is left', async () => {
  const before = readFileSync(explainer(), 'utf8');
  const { code, stdout, stderr } = await review('s\nq\n');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.replace(/confidence 0\.\d/g, 'confidence N').replace(/^Still.*$/m, 'Still suggested')).toMatchInlineSnapshot(`
    "
    5 left  actor odile-varnholt, confidence N
      Odile Varnholt
      person
      | «Odile Varnholt», the harbour master of Vell, said on Monday that the old ferry would sail again in spring.
    [a]ccept [r]eject [e]dit [s]kip [u]ndo [q]uit: 

    4 left  theme waterway-and-maritime-transport, confidence N
      waterway and maritime transport
      because of: harbour, ferry
      | Odile Varnholt, the «harbour» master of Vell, said on Monday that the old ferry would sail again in spring.
    [a]ccept [r]eject [s]kip [u]ndo [q]uit: 

    Still suggested
    When you have read all of it, approve it: write into explainers/ferry.mdx
      review: { status: approved, by: YOUR NAME, on: '2026-03-13' }
    "
  `);
  expect(readFileSync(explainer(), 'utf8')).toBe(before);
});

test('what is rejected stays out when the article is explained again, and when it has changed', async () => {
  const ids = (await review('', '--list')).stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1]);
  const input = ids.map((id) => (id === 'odile-varnholt' ? 'r\n' : 's\n')).join('');
  expect((await review(input)).code).toBe(0);
  const reviewed = readFileSync(explainer(), 'utf8');
  expect(reviewed).not.toMatch(/odile-varnholt(?!-)/);
  expect((await explain()).code).toBe(0);
  expect(readFileSync(explainer(), 'utf8')).toBe(reviewed);
  writeFileSync(join(folder, 'articles/ferry.txt'), text('Tuesday'));
  expect((await explain()).code).toBe(0);
  expect(readFileSync(explainer(), 'utf8')).toContain('Tuesday');
  expect(readFileSync(explainer(), 'utf8')).not.toMatch(/odile-varnholt(?!-)/);
});

test('a person who accepts everything can approve it at once', async () => {
  const count = (await review('', '--list')).stdout.trimEnd().split('\n').length;
  const { stdout } = await review(`${'a\n'.repeat(count)}Ines Okafor-Lund\n`);
  expect(stdout).toMatch(/explainers\/ferry\.mdx is approved by Ines Okafor-Lund, 2026-03-13\.\n$/);
  expect(readFileSync(explainer(), 'utf8')).toContain("review: { status: approved, by: Ines Okafor-Lund, on: '2026-03-13' }");
  expect((await review('', '--list')).stdout).toBe('');
});

test('an explainer that is not there is wrong usage, and a broken one a fault of the content', async () => {
  const usage = (message: string) => ({ code: 2, stdout: '', stderr: `${message}; see npm run review -- --help\n` });
  expect(await run('review', ['boat', '--content', '.'], { folder })).toEqual(usage('there is no explainer "boat"; there are: ferry'));
  expect(await run('review', ['--content', '.'], { folder })).toEqual(usage('name one explainer; there are: ferry'));
  writeFileSync(explainer(), readFileSync(explainer(), 'utf8').replace('</Passage>', ''));
  const { code, stderr } = await review('a\n');
  expect(code).toBe(1);
  expect(stderr).toContain('explainers/ferry.mdx');
});
