import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-explain-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'articles/ferry.txt'),
    'The old ferry of Vell will sail again in spring, the harbour master said on Monday.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('says what it found and what it could not determine, and writes the explainer', async () => {
  const { code, stdout, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('articles/ferry.txt\n');
  expect(stdout).toContain('author: the article names nobody');
  expect(stdout).toContain('date: the article gives none');
  expect(readdirSync(join(folder, 'explainers'))).toEqual(['ferry.mdx']);
});

test('the fault of one article does not stop the others', async () => {
  writeFileSync(join(folder, 'articles/empty.txt'), '\n');
  writeFileSync(join(folder, 'articles/budget.wire'), 'wire');
  const { code, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `articles/budget.wire: an article can't be a .wire file
  Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml.
articles/empty.txt: the article has no prose
  Put its text into the file, or delete the file.
2 faults
`,
  });
  expect(readdirSync(join(folder, 'explainers'))).toEqual(['ferry.mdx']);
});

test('only the articles that are named are explained', async () => {
  writeFileSync(join(folder, 'articles/bridge.txt'), 'A bridge will be built in Vell, the council said.\n');
  const { code } = await run('explain', ['articles/bridge.txt', '--content', '.'], { folder });
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'explainers/bridge.mdx'))).toBe(true);
  expect(existsSync(join(folder, 'explainers/ferry.mdx'))).toBe(false);
});

test('a conflict stops the run with both sides shown, until a side is chosen', async () => {
  const explain = (...args: string[]) => run('explain', ['--content', '.', ...args], { folder });
  await explain();
  const explainer = join(folder, 'explainers/ferry.mdx');
  writeFileSync(explainer, readFileSync(explainer, 'utf8').replace('The old ferry', 'My old ferry'));
  writeFileSync(
    join(folder, 'articles/ferry.txt'),
    'The new ferry of Vell will sail again in spring, the harbour master said on Monday.\n',
  );
  const before = readFileSync(explainer, 'utf8');
  for (const args of [[], ['--dry-run']]) {
    const { code, stderr } = await explain(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^explainers\/ferry\.mdx:\d+: you and the article both changed /m);
    expect(stderr).toContain('    | The new ferry');
    expect(readFileSync(explainer, 'utf8')).toBe(before);
  }
  expect((await explain('--theirs')).code).toBe(0);
  expect(readFileSync(explainer, 'utf8')).toContain('The new ferry');
});

test('an article that would give the same again is left alone, edits and all, until something that it is made of changes', async () => {
  const explain = async (...args: string[]) => {
    const { code, stdout, stderr } = await run('explain', ['--content', '.', ...args], { folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  const untouched = 'articles/ferry.txt\n  nothing changed in explainers/ferry.mdx\n\n';
  const explainer = join(folder, 'explainers/ferry.mdx');
  const ledger = () => readFileSync(join(folder, 'ledger/ferry.json'), 'utf8');
  expect(await explain()).toContain('  written to explainers/ferry.mdx');
  expect(await explain()).toBe(untouched);

  const edited = readFileSync(explainer, 'utf8').replace(/<Section id="[^"]+"/, '<Section id="own-words"');
  writeFileSync(explainer, edited);
  expect(await explain('--dry-run')).toBe(untouched.replace('nothing changed', 'nothing would change'));
  expect(ledger()).not.toContain('own-words');
  expect(await explain()).toBe(untouched);
  expect(ledger()).toContain('own-words');
  expect(readFileSync(explainer, 'utf8')).toBe(edited);

  expect(await explain('--min-confidence', '1')).toContain('left out');
  expect(await explain()).toContain('headline');
  mkdirSync(join(folder, 'actors'));
  writeFileSync(join(folder, 'actors/harbour.yaml'), 'name: Vell\nkind: organisation\n');
  expect(await explain()).toContain('Vell, organisation');
  expect(await explain()).toBe(untouched);
  rmSync(explainer);
  expect(await explain()).toContain('written to');
});

test('many articles are told of in their order, each fault with its article, on however many threads', async () => {
  const names = Array.from({ length: 320 }, (_, index) => `article-${String(index).padStart(3, '0')}.txt`);
  for (const name of names) writeFileSync(join(folder, 'articles', name), `The ferry ${name} of Vell will sail again.\n`);
  writeFileSync(join(folder, 'articles/article-007.txt'), '\n');
  writeFileSync(join(folder, 'articles/article-100.md'), 'The ferry of Vell will sail again in another form.\n');
  const { code, stdout, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `articles/article-007.txt: the article has no prose
  Put its text into the file, or delete the file.
articles/article-100.txt: article-100.md has the same name but for its ending, and both would become one explainer
  Rename one of the two, or delete it.
2 faults
`,
  });
  const told = stdout.match(/^articles\/.*$/gm);
  const sound = names.filter((name) => name !== 'article-007.txt' && name !== 'article-100.txt');
  expect(told).toEqual([...sound.slice(0, 99), 'article-100.md', ...sound.slice(99), 'ferry.txt'].map((name) => `articles/${name}`));
  expect(readdirSync(join(folder, 'explainers'))).toHaveLength(320);
});
