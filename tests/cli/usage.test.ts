import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-usage-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['start', 'npm start -- [options]'],
  ['desk', 'npm run desk -- [options]'],
  ['explain', 'npm run explain -- [FILE|ADDRESS|-...] [options]'],
  ['import', 'npm run import -- SOURCE... [options]'],
  ['review', 'npm run review -- SLUG [options]'],
  ['new', 'npm run new -- NAME [options]'],
  ['build', 'npm run build -- [options]'],
  ['dev', 'npm run dev -- [options]'],
  ['doctor', 'npm run doctor -- [options]'],
  ['lab/check', 'npm run check -- [options]'],
  ['lab/test', 'npm test -- [options]'],
  ['verify', 'npm run verify -- [options]'],
  ['lab/predict', 'npm run predict -- TASK IN.json OUT.json [options]'],
  ['lab/evaluate', 'npm run lab:evaluate -- DIR [TASK...] [options]'],
  ['lab/search', 'npm run lab:search -- QUERIES.json [options]'],
  ['lab/fit', 'npm run lab:fit -- QUERIES.json... [options]'],
  ['lab/queries', 'npm run lab:queries -- QUERIES.json [options]'],
  ['lab/licences', 'npm run lab:licences -- [options]'],
  ['lab/speed', 'npm run lab:speed -- [options]'],
  ['lab/bench', 'npm run bench -- DIR [options]'],
])('%s tells how it is used', async (command, usage) => {
  const { code, stdout, stderr } = await run(command, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Usage: ${usage}\n`);
});

test('the help lists options, exit codes and examples', async () => {
  const { stdout } = await run('start', ['--help']);
  expect(stdout).toBe(`Builds the site and serves it to this machine, or to those around it.

Usage: npm start -- [options]

Options:
  --content DIR       the folder that holds articles/ and explainers/ (default: src/content)
  --out DIR           the folder that the site goes to (default: dist)
  --min-confidence N  leave out suggestions that are less sure than N, 0 to 1 (default: as src/site.config.ts says for each kind)
  --port PORT         the port that the site is served at (default: 4321; 0: any free one)
  --host ADDRESS      an IP address of this machine, for others to reach the site by; 0.0.0.0 for all it has (default: only this machine does)
  --desk              open the desk, to review and edit explainers in your browser, with the site as it is at the moment
  --help              print this

Exit codes:
  0   done
  1   the content is at fault; the message says where and what to do
  2   the command was called the wrong way
  70  Nutgraf itself failed

Examples:
  npm start                    the site of src/content, at http://localhost:4321/
  npm start -- --port 8080     the same at another port
  npm start -- --host 0.0.0.0  the same for whoever reaches this machine
  npm start -- --desk          the desk, as npm run desk
`);
});

test.each([
  ['build', ['--contents', 'x'], "Unknown option '--contents'; see npm run build -- --help"],
  ['build', ['--out'], "Option '--out <value>' argument missing; see npm run build -- --help"],
  ['build', ['--out='], '--out needs a value; see npm run build -- --help'],
  ['build', ['news'], "Unexpected argument 'news'; see npm run build -- --help"],
  ['build', ['--content', 'nowhere'], 'there is no folder nowhere/articles; see npm run build -- --help'],
  ['explain', ['none.txt'], 'there is no file or folder none.txt; see npm run explain -- --help'],
  ['start', ['--port', '70000'], '--port takes a number from 0 to 65535, not "70000"; see npm start -- --help'],
  ['start', ['--desk', '--host', '0.0.0.0'], 'the desk is for this machine only: it takes no --host; see npm start -- --help'],
  ['explain', ['--min-confidence', '1.5'], '--min-confidence takes a number from 0 to 1, not "1.5"; see npm run explain -- --help'],
  ['explain', ['--ours', '--theirs'], '--ours and --theirs do not go together; see npm run explain -- --help'],
  ['explain', ['--dry-run', '--ours'], '--ours and --dry-run do not go together; see npm run explain -- --help'],
  ['explain', ['--ours=yes'], "Option '--ours' does not take an argument; see npm run explain -- --help"],
  ['build', ['--ours'], "Unknown option '--ours'; see npm run build -- --help"],
  ['build', ['--min-confidence', 'high'], '--min-confidence takes a number from 0 to 1, not "high"; see npm run build -- --help'],
  ['lab/bench', [], 'name one folder of .txt articles; see npm run bench -- --help'],
  ['verify', ['--out', 'none'], 'there is no site in none; build one with npm run build; see npm run verify -- --help'],
])('%s %j is wrong usage', async (command, args, message) => {
  expect(await run(command, args, { folder })).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
});

test('a build does not replace a folder that holds something else', async () => {
  writeFileSync(join(folder, 'thesis.txt'), 'Ten years of work.');
  const { code, stderr } = await run('build', ['--out', '.'], { folder });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `--out ${folder} holds files that no build put there; empty it, or choose another folder; see npm run build -- --help\n`,
  });
});

test('a build does not replace its own content', async () => {
  mkdirSync(join(folder, 'news/today/articles'), { recursive: true });
  const { code, stderr } = await run('build', ['--content', 'news/today', '--out', 'news'], { folder });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '--out news holds the content; choose a folder for the site alone; see npm run build -- --help\n',
  });
});

test('a build that would empty its content on the way to the site is refused before any work', async () => {
  mkdirSync(join(folder, 'site.next/articles'), { recursive: true });
  writeFileSync(join(folder, 'site.next/articles/ferry.txt'), 'The ferry of Vell sails again, the harbour master said.');
  const { code, stdout, stderr } = await run('build', ['--content', 'site.next', '--out', 'site'], { folder });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: '--out site needs site.next, which holds the content; choose a folder for the site alone; see npm run build -- --help\n',
  });
  expect(readdirSync(join(folder, 'site.next'))).toEqual(['articles']);
  expect(existsSync(join(folder, 'site.next/articles/ferry.txt'))).toBe(true);
});

test('a port that is taken is told at once, with what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const result = await run('start', ['--port', String(port)], { folder });
  server.close();
  const stderr = `port ${port} is taken; stop what runs there, or choose another with --port; see npm start -- --help\n`;
  expect(result).toEqual({ code: 2, stdout: '', stderr });
});
