import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampFiles } from '../../scripts/lib/platform/files.ts';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { isRunning } from '../../scripts/lib/platform/processes.ts';
import { run, serve } from '../cli/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-at-once-'));
  for (const name of ['one', 'two', 'three']) {
    mkdirSync(join(folder, name, 'articles'), { recursive: true });
    writeFileSync(
      join(folder, name, 'articles/ferry.txt'),
      `The old ferry of Vell will sail again, said the harbour master of site ${name}.\n`,
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (content: string, out: string, ...rest: string[]) => run('build', ['--content', content, '--out', out, ...rest], { folder });

test('two builds that bundle the code at once, beside a server that does, make their sites', async () => {
  const [dev, ...builds] = await Promise.all([
    serve('dev', ['--content', 'three'], folder),
    build('one', 'site-one', '--full'),
    build('two', 'site-two', '--full'),
  ]);
  try {
    expect(builds.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    for (const name of ['one', 'two'])
      expect(readFileSync(join(folder, `site-${name}/explainers/ferry/index.html`), 'utf8')).toContain(`of site ${name}`);
    expect(await (await fetch(new URL('explainers/ferry/', dev.url))).text()).toContain('of site three');
    expect(await (await fetch(new URL('guide/put-it-online/', dev.url))).text()).toContain('<h1>Put it online</h1>');
  } finally {
    await dev.stop();
  }
});

test('a build writes nothing to the folder of Astro in the project, and leaves none of its own', async () => {
  const before = await stampFiles(join(projectRoot, '.astro'));
  expect((await build('one', 'site', '--full')).stderr).toBe('');
  expect(await stampFiles(join(projectRoot, '.astro'))).toBe(before);
  const left = readdirSync(join(projectRoot, '.cache/bundles')).flatMap((name) => /\.of-(\d+)-/.exec(name)?.[1] ?? []);
  expect(left.filter((pid) => !isRunning(Number(pid)))).toEqual([]);
});
