import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { run } from './run.ts';

// A copy of the project, in which a publisher changes src/site.config.ts and adds files of their own.
// Its name starts like that of a bundle that is being made.
const project = mkdtempSync(join(tmpdir(), 'making-'));
const settings = join(project, 'src/site.config.ts');

beforeAll(() => {
  copyProject(project);
  mkdirSync(join(project, 'own'));
  writeFileSync(join(project, 'own/look.css'), ':root { --accent: #123456; }\n');
  writeFileSync(
    join(project, 'own/Masthead.astro'),
    "---\nimport { site } from '../src/site.config.ts';\n---\n\n<header>The {site.name} of Vell</header>\n",
  );
  writeFileSync(
    join(project, 'own/Footer.astro'),
    "---\nimport Footer from '../src/components/page/Footer.astro';\n---\n\n<p>Printed in Vell</p>\n<Footer />\n",
  );
});
afterAll(() => rmSync(project, { recursive: true }));

/** Builds the copy with some lines of its settings in other words. */
async function build(...changes: [from: string, to: string][]) {
  const before = readFileSync(settings, 'utf8');
  const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
  expect(after).not.toBe(before);
  writeFileSync(settings, after);
  const built = await run('build', [], { folder: project, project });
  writeFileSync(settings, before);
  return built;
}

test('a publisher’s own masthead, footer and styles stand on every page', async () => {
  const own = "own: { styles: 'own/look.css', masthead: 'own/Masthead.astro', footer: 'own/Footer.astro' }, publisher: {";
  expect(await build(['publisher: { name', `${own} name`])).toMatchObject({ code: 0, stderr: '' });
  const page = readFileSync(join(project, 'dist/about/index.html'), 'utf8');
  expect(page).toContain('<header>The Nutgraf of Vell</header>');
  expect(page).not.toContain('class="masthead"');
  expect(page).toMatch(/<p>Printed in Vell<\/p>\s*<footer class="footer">/);
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(([, file]) =>
    readFileSync(join(project, 'dist', file ?? ''), 'utf8'),
  );
  expect(sheets).toHaveLength(2);
  expect(sheets[1]).toContain('#123456');
});

test.each([
  [
    'names a file that is not there',
    ['publisher: { name', "own: { footer: 'own/Foot.astro' }, publisher: { name"],
    'it names own/Foot.astro, which is not there',
  ],
  [
    'is in a language that the interface does not speak',
    ["language: 'en", "language: 'xx"],
    'the interface has no words in the language "xx',
  ],
] as const)('settings where the site %s stop the build with their file', async (_, change, problem) => {
  const { code, stderr } = await build([...change]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^src\/site\.config\.ts: /);
  expect(stderr).toContain(problem);
  expect(readdirSync(project).filter((name) => name.startsWith('dist.'))).toEqual([]);
});
