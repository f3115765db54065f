import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Result, run } from './run.ts';

const prose = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
const isWindows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-'));
const write = (name: string, text: string) => writeFileSync(join(folder, 'articles', name), text);
const steering = isWindows ? 'zz-steers.txt' : 'zz\u001b-steers.txt';
let explained: Result;

beforeAll(async () => {
  mkdirSync(join(folder, 'articles/folder.txt'), { recursive: true });
  mkdirSync(join(folder, 'articles/pictures'));
  write('alias.md', `---\ntitle: The ferry\nauthor: *Harbour\n---\n\n${prose}\n`);
  write('deep-divs.html', `${'<div>'.repeat(20_000)}${prose}`);
  write('deep-emphasis.md', `${'*a '.repeat(5000)}${prose}${' b*'.repeat(5000)}\n`);
  write('deep-lists.md', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'));
  write('deep-quotes.md', `${'> '.repeat(5000)}${prose}\n`);
  write('deep-yaml.md', `---\ntitle: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n\n${prose}\n`);
  write('zz-long-paragraph.txt', `${prose} `.repeat(1300));
  write('zz-long-word.txt', `${'a'.repeat(10_001)} ${prose}\n`);
  write('title.md', `---\ntitle: { a: 1 }\n---\n\n${prose}\n`);
  write('zz-ferry.txt', `${prose}\n`);
  write('zz-heading.html', `<h1>The ferry</h1><p>${prose}</p><h3>${'渡'.repeat(122)}</h3><p>${prose}</p>`);
  write(
    'zz-heading-twice.html',
    `<h1>Ferry</h1><p>${prose}</p><h3>${'a'.repeat(300)}</h3><p>${prose}</p><h3>${'a'.repeat(300)}</h3><p>${prose}</p>`,
  );
  write(steering, `The \u001b[31mred\u0007 ferry of Vell will sail again in spring, the harbour master said.\n`);
  if (!isWindows) {
    write(`${'a'.repeat(250)}.txt`, prose);
    symlinkSync('nowhere.txt', join(folder, 'articles/dangling.txt'));
    symlinkSync('round.txt', join(folder, 'articles/round.txt'));
    execFileSync('mkfifo', [join(folder, 'articles/pipe.txt')]);
  }
  explained = await run('explain', ['--content', '.'], { folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

const deep = 'quotations, lists or elements are nested too deeply\n  Save its text alone, as plain text (.txt).';
const verdicts: [file: string, verdict: string][] = [
  ['alias.md:3', 'the frontmatter is not YAML: Unresolved alias: Harbour\n  Put the value in quotes, or correct the line.'],
  ['deep-divs.html', deep],
  ['deep-emphasis.md:1', deep],
  ['deep-lists.md:101', deep],
  ['deep-quotes.md:1', deep],
  ['deep-yaml.md:2', 'the frontmatter is not YAML: values are nested too deeply\n  Put the value in quotes, or correct the line.'],
  ['folder.txt', 'it is a folder, not an article\n  Rename the folder, or move it elsewhere.'],
  ['title.md:2', 'title: this is not text\n  Write words there, in quotes if need be.'],
];
test.each(verdicts)('%s is told of, with its file', (file, verdict) => {
  expect(explained.stderr).toContain(`articles/${file}: ${verdict}\n`);
});

const ofLinks: [file: string, verdict: string][] = [
  [
    `${'a'.repeat(250)}.txt`,
    'the file name is too long to make an address of: at most 244 bytes, which are as many plain letters\n  Give the file a shorter name.',
  ],
  ['dangling.txt', 'it is a link to nothing, or was moved away\n  Put the article in its place.'],
  ['round.txt', 'it is a link that leads back to itself\n  Put the file in the place of the link.'],
  ['pipe.txt', 'it is a pipe or a device, not an article\n  Delete it, or move it elsewhere.'],
];
test.skipIf(isWindows).each(ofLinks)('%s is told of, with its file', (file, verdict) => {
  expect(explained.stderr).toContain(`articles/${file}: ${verdict}\n`);
});

test('the others are explained, long headings and all', () => {
  expect(explained.code).toBe(1);
  expect(explained.stderr).toMatch(new RegExp(`\\n${verdicts.length + (isWindows ? 0 : ofLinks.length)} faults\\n$`));
  expect(readdirSync(join(folder, 'explainers')).sort()).toEqual(
    ['zz-ferry', 'zz-heading-twice', 'zz-heading', 'zz-long-paragraph', 'zz-long-word', 'zz-steers'].map((name) => `${name}.mdx`),
  );
  expect(explained.stdout).toContain(
    'names, statements and dates of a paragraph of 20,800 words, which is too long to be read: “The old ferry',
  );
  expect(explained.stdout).toContain('names, statements and dates of a sentence of 17 words, which is too long to be read: “aaa');
});

test('nothing of an article or of its name steers the terminal', () => {
  const printed = explained.stdout + explained.stderr;
  expect(printed).toContain(`articles/zz${isWindows ? '' : '\\x1b'}-steers.txt\n`);
  expect(printed).toContain('\\x1b[31m');
  expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a build does without those at fault, and says so; of the others, long headings have pages and cards', async () => {
  rmSync(join(folder, 'explainers'), { recursive: true });
  rmSync(join(folder, 'ledger'), { recursive: true });
  const { code, stdout, stderr } = await run('build', ['--content', '.', '--out', 'site'], { folder });
  expect({ code, stderr }).toEqual({ code: 1, stderr: explained.stderr });
  const bad = readdirSync(join(folder, 'articles')).filter((name) => !/^zz|^\.|^pictures$/.test(name));
  const leftOut = bad.map((name) => `  articles/${name} is left out\n`).sort();
  expect(stdout.slice(stdout.indexOf('The site')).split(/(?<=\n)/)).toEqual([
    'The site is in site, but for what is at fault:\n',
    ...leftOut,
  ]);
  expect(readdirSync(join(folder, 'site/explainers')).filter((name) => !/\./.test(name))).toEqual([
    'zz-ferry',
    'zz-heading',
    'zz-heading-twice',
    'zz-long-paragraph',
    'zz-long-word',
    'zz-steers',
  ]);
  const sections = readdirSync(join(folder, 'site/cards/zz-heading-twice')).filter((name) => name.startsWith('a'.repeat(240)));
  expect(sections).toEqual([`${'a'.repeat(249)}-2.png`, `${'a'.repeat(251)}.png`]);
  expect(readFileSync(join(folder, 'site/explainers/zz-heading/index.html'), 'utf8')).toContain('渡'.repeat(122));
});
