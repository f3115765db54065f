import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { request } from '../src/lib/search/engine/memory.ts';
import { engineOfSite } from '../src/lib/search/engine/site.ts';
import { run } from './run.ts';

/** What the guide tells a publisher to write, as it stands there: an actor, a person, a theme. */
const guide = readFileSync(join(projectRoot, 'src/content/guide/teach-it-an-actor-or-a-theme.mdx'), 'utf8');
const [council = '', person = '', theme = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);

const article = `Cars leave the square

The town council voted on Monday to keep the square closed to cars. Margaret Fennimore said that two bus lanes would follow.

The parking charge in the side streets rises in May, and road traffic there is to be counted.
`;

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-teach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  write('articles/square.txt', article);
  write('actors/harrowmere-town-council.yaml', council);
  write('actors/margaret-fennimore.yaml', person);
  write('themes/town-centre-traffic.yaml', theme);
});

const page = (path: string): string => readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');

test('what a publisher teaches in a folder of their own is found, shown in their words, and searched for by its other names', async () => {
  const built = await run('build', ['--content', folder, '--out', join(folder, 'site')]);
  expect({ code: built.code, stderr: built.stderr }).toEqual({ code: 0, stderr: '' });

  const explainer = readFileSync(join(folder, 'explainers/square.mdx'), 'utf8');
  expect(explainer).toMatch(/id: harrowmere-town-council, name: Harrowmere Town Council, kind: organisation/);
  expect(explainer).toMatch(/id: margaret-fennimore, name: Margaret Fennimore, kind: person, of: harrowmere-town-council/);
  expect(explainer).toMatch(
    /id: town-centre-traffic, name: Town centre traffic, below: medtop:20000341, because: \[ closed to cars, bus lanes/,
  );
  expect(page('actors/harrowmere-town-council')).toContain('It has 19 members and meets every second Tuesday.');
  expect(page('themes/town-centre-traffic')).toContain('Who may drive, stop and park in the middle of town.');

  const engine = await engineOfSite(join(folder, 'site'));
  const first = async (words: string) => (await (await engine.search(request(words))).hits(0, 1))[0]?.url.split('#')[0];
  expect(await first('Harrowmere council')).toBe('/actors/harrowmere-town-council/');
  expect(await first('town centre traffic')).toBe('/themes/town-centre-traffic/');
});

test('a dry run says what they changed', async () => {
  write('articles/bus.txt', 'Buses stop\n\nThe town council voted to stop the buses.\n');
  const { stdout } = await run('explain', [join(folder, 'articles/bus.txt'), '--content', folder, '--dry-run']);
  expect(stdout).toContain('  taught        “The town council”: Harrowmere Town Council, before: nobody\n');
});

test('a fault in such a file says where and what, and publishes nothing', async () => {
  write('actors/harrowmere-town-council.yaml', council.replace('organisation', 'company'));
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  const { code, stderr } = await run('build', ['--content', folder, '--out', join(folder, 'site')], { folder });
  expect(code).toBe(1);
  expect(stderr).toContain('actors/harrowmere-town-council.yaml:2: kind: ');
  expect(stderr).toContain('See the guide, "Teach it an actor or a theme", for what an entry holds.');
  expect(existsSync(join(folder, 'site'))).toBe(false);
});
