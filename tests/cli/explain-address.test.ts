import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { serve } from '../scripts/lib/fetch/serve.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-address-'));
  const own = folder;
  onTestFinished(() => rmSync(own, { recursive: true }));
});

const pathOf = (path: string) => join(folder, path);
const explain = (...args: string[]) => run('explain', [...args, '--content', 'news'], { folder });
const articles = () => (existsSync(pathOf('news/articles')) ? readdirSync(pathOf('news/articles')).sort() : []);

const page = (
  text: string,
) => `<!doctype html><html lang="en"><head><title>Ferry fares fall</title></head><body><article><h1>Ferry fares fall</h1>
<p>The council of Weymarsh ${text} on Monday, as its leader, Tom Field, <a href="/said">said</a>.</p></article></body></html>`;
const answer =
  (text: () => string): RequestListener =>
  (_, response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(page(text()));

test('a page is kept as an article and explained; a second run updates it', async () => {
  let text = 'lowered the fares';
  const address = `${await serve(answer(() => text))}/2026/ferry-fares.html`;
  const first = await explain(address, '--allow-private');
  expect(first).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('news/articles/ferry-fares.html\n  headline      Ferry fares fall'),
  });
  expect(first.stdout).toContain('written to news/explainers/ferry-fares.mdx\n');
  expect(readFileSync(pathOf('news/articles/ferry-fares.html'), 'utf8')).toBe(
    `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n${page(text)}`,
  );
  expect(readFileSync(pathOf('news/explainers/ferry-fares.mdx'), 'utf8')).toContain(address.replace('/2026/ferry-fares.html', '/said'));
  expect((await explain(address, '--allow-private')).stdout).toContain('nothing changed in news/explainers/ferry-fares.mdx\n');
  text = 'raised the fares';
  await explain(address, '--allow-private');
  expect(readFileSync(pathOf('news/explainers/ferry-fares.mdx'), 'utf8')).toContain('raised the fares');
  expect(articles()).toEqual(['ferry-fares.html']);
});

test('the article has the name that a person gives it, and another page of that name a number', async () => {
  const root = await serve(answer(() => 'lowered the fares'));
  await explain(`${root}/a`, '--name', 'Corn Street', '--allow-private');
  await explain(`${root}/b/corn-street`, '--allow-private');
  await explain(`${root}/`, '--allow-private');
  expect(articles()).toEqual(['127-0-0-1.html', 'corn-street-2.html', 'corn-street.html']);
  expect(await explain(`${root}/a`, '--name', 'other', '--allow-private')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      ': it is kept as corn-street already, and not as other\n  Leave out --name, or delete news/articles/corn-street.html',
    ),
  });
});

test('a dry run keeps nothing', async () => {
  const root = await serve(answer(() => 'lowered the fares'));
  const { code, stdout } = await explain(`${root}/ferry`, '--dry-run', '--allow-private');
  expect(code).toBe(0);
  expect(stdout).toContain('would be written to news/explainers/ferry.mdx');
  expect(existsSync(pathOf('news'))).toBe(false);
});

test('what a person changed in the article is let be', async () => {
  let text = 'lowered the fares';
  const address = `${await serve(answer(() => text))}/ferry`;
  await explain(address, '--allow-private');
  writeFileSync(pathOf('news/articles/ferry.html'), page('kept the fares'));
  text = 'raised the fares';
  const { code, stderr } = await explain(address, '--allow-private');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `news/articles/ferry.html: ${address} has changed, and so did you change the article
  To take the new one, delete news/articles/ferry.html and its line in imports.jsonl, and run this again.
`,
  });
  expect(readFileSync(pathOf('news/articles/ferry.html'), 'utf8')).toContain('kept the fares');
});

test('a page that can not be had leaves nothing, and stops no other', async () => {
  const root = await serve((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/empty') response.setHeader('content-type', 'text/html').end('<nav>Menu</nav>');
    else if (request.url === '/feed') response.setHeader('content-type', 'text/html').end('<rss><channel></channel></rss>');
    else answer(() => 'lowered the fares')(request, response);
  });
  const { code, stdout, stderr } = await explain(`${root}/gone`, `${root}/empty`, `${root}/feed`, `${root}/ferry`, '--allow-private');
  expect(code).toBe(1);
  expect(stdout).toContain('written to news/explainers/ferry.mdx');
  expect(stderr).toContain(`${root}/gone: the server answered 404 Not Found\n`);
  expect(stderr).toContain('news/articles/empty.html: the article has no prose\n');
  expect(stderr).toContain('news/articles/feed.html: this is a feed or an export (rss), whatever its name says\n');
  expect(stderr).toContain('3 faults\n');
  expect(articles()).toEqual(['ferry.html']);
});

test('this machine is not asked without leave, and --name is for one address', async () => {
  const root = await serve(answer(() => 'lowered the fares'));
  expect(await explain(`${root}/ferry`)).toMatchObject({
    code: 1,
    stderr: `${root}/ferry: it leads to this machine or a local network, which is not asked\n  If you trust it, add --allow-private.\n`,
  });
  expect(articles()).toEqual([]);
  expect(await explain(`${root}/a`, `${root}/b`, '--name', 'x')).toMatchObject({
    code: 2,
    stderr: '--name is for one address, or for an article on standard input: put - in place of files; see npm run explain -- --help\n',
  });
});
