import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { finishSite, requireReplaceable, startSite } from '../../../../scripts/lib/site/out-folder.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-out-'));
  out = join(folder, 'site');
  write('news/articles/ferry.txt', 'The ferry sails.');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const check = (chosen = out, content = join(folder, 'news')) => requireReplaceable(resolveFolders({ content, out: chosen }));
const refusal = (chosen?: string, content?: string): Promise<string> =>
  check(chosen, content).then(
    () => 'not refused',
    (error: Error) => error.message.replaceAll(folder, 'F'),
  );

async function build(words: string): Promise<void> {
  await check();
  writeFileSync(join(await startSite(out), 'index.html'), words);
  await finishSite(out);
}
const page = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a new or empty folder, and one that a build made, are taken, and nothing stays beside the site', async () => {
  mkdirSync(out);
  await build('first');
  await build('second');
  expect(page()).toBe('second');
  expect(readdirSync(folder).sort()).toEqual(['news', 'site']);
});

test('a site has the rights that the umask leaves it', async () => {
  await build('first');
  mkdirSync(join(folder, 'plain'));
  expect(statSync(out).mode).toBe(statSync(join(folder, 'plain')).mode);
});

test('what an unfinished build left is replaced, and the site before it stays', async () => {
  await build('first');
  writeFileSync(join(await startSite(out), 'index.html'), 'unfinished');
  await check();
  expect(page()).toBe('first');
  await build('second');
  expect(page()).toBe('second');
});

test('a run that was killed before the new site took the place of the old leaves the old', async () => {
  await build('first');
  await startSite(out);
  writeFileSync(join(out, '.nutgraf-site'), readFileSync(join(out, '.nutgraf-site'), 'utf8').replace('finished', 'replaced'));
  renameSync(out, `${out}.previous`);
  await check();
  await startSite(out);
  expect(page()).toBe('first');
  await finishSite(out);
  expect(existsSync(`${out}.previous`)).toBe(false);
});

test.each(['.next', '.previous'])('articles in a folder that is called as the site and %s stay', async (end) => {
  write(`site${end}/articles/ferry.txt`, 'The ferry sails.');
  expect(await refusal(out, `${out}${end}`)).toBe(
    `--out F/site needs F/site${end}, which holds the content; choose a folder for the site alone`,
  );
  expect(await refusal()).toBe(
    `--out F/site needs F/site${end}, which holds files that no build put there; empty it, or choose another folder`,
  );
});

test('a finished site of its own is not taken for what an unfinished build left', async () => {
  await build('first');
  renameSync(out, `${out}.next`);
  expect(await refusal()).toBe('--out F/site needs F/site.next, which is a site of its own; choose another folder, or delete that one');
});

test('a site that the version before made, which has no mark, is not replaced, and it says what to do', async () => {
  write('site/pagefind/pagefind-entry.json', '{}');
  expect(await refusal()).toBe(
    '--out F/site looks like a site of Nutgraf 0.1, which left no mark in it; if so, delete it and build again, else choose another folder',
  );
});

test('folders that hold something else are refused, through links too', async () => {
  expect(await refusal(join(folder, 'news'))).toBe('--out F/news holds the content; choose a folder for the site alone');
  expect(await refusal(folder)).toBe('--out F holds the content; choose a folder for the site alone');
  symlinkSync(folder, join(folder, 'round'), 'junction');
  expect(await refusal(join(folder, 'round/news'))).toBe('--out F/round/news holds the content; choose a folder for the site alone');
  expect(await refusal(projectRoot)).toMatch(/ holds the project; choose a folder for the site alone$/);
  expect(await refusal(homedir())).toMatch(/ holds the (?:project|home folder); choose a folder for the site alone$/);
  expect(await refusal(join(folder, 'news/articles'))).toBe(
    '--out F/news/articles lies in F/news/articles; choose a folder for the site alone',
  );
  expect(await refusal(join(folder, 'news/actors/new'))).toBe(
    '--out F/news/actors/new lies in F/news/actors; choose a folder for the site alone',
  );
});

test.each(['', '.next', '.previous'])('a link, a file and a place below a file are refused as the site%s', async (end) => {
  const subject = end && ` needs F/site${end}, which`;
  symlinkSync(join(folder, 'elsewhere'), `${out}${end}`, 'junction');
  expect(await refusal()).toBe(`--out F/site${subject} is a link; name the folder that it leads to, or another`);
  rmSync(`${out}${end}`);
  write(`site${end}`, 'A thesis.');
  expect(await refusal()).toBe(`--out F/site${subject} is a file; choose a folder`);
  expect(await refusal(join(`${out}${end}`, 'below'))).toContain("can't be read: ENOTDIR");
});

test.skipIf(process.platform === 'win32')('a mount point is refused', async () => {
  expect(await refusal('/dev')).toBe('--out /dev is a mount point, which no other folder can take the place of; choose a folder below it');
});

test('where no folder can be made, it says so', async () => {
  write('file', '');
  await expect(startSite(join(folder, 'file/site'))).rejects.toThrow(/^--out .*file.site can't be written: E/);
});
