import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const HELD = /: npm run build \(process \d+\) has been writing to this folder since /;

test('of two sites that are to go into one folder one gets there, and the other is told of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-one-site-'));
  const build = (name: string) => {
    mkdirSync(join(folder, name, 'articles'), { recursive: true });
    writeFileSync(
      join(folder, name, 'articles/ferry.txt'),
      `The old ferry of Vell will sail again, said the harbour master of site ${name}.\n`,
    );
    return run('build', ['--content', name, '--out', 'site'], { folder });
  };
  const both = await Promise.all([build('one'), build('two')]);
  for (const { code, stderr } of both) if (code !== 0) expect(stderr).toMatch(HELD);
  expect(both.map(({ code }) => code)).toContain(0);
  expect(readFileSync(join(folder, 'site/explainers/ferry/index.html'), 'utf8')).toMatch(/of site (?:one|two)/);
  expect(readdirSync(folder).sort()).toEqual(['one', 'site', 'two']);
  rmSync(folder, { recursive: true });
});
