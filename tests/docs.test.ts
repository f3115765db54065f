import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../scripts/lib/platform/folders.ts';

const read = (pattern: string) =>
  globSync(pattern, { cwd: projectRoot, exclude: ['**/node_modules/**', '**/fixtures/**', 'dist*/**'] })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

const prose = ['*.md', '.github/**/*.{md,yml}', 'docs/*.md', 'scripts/**/*.md', 'src/vocabulary/*.md'].flatMap(read);
const code = ['*.{ts,mjs}', '{scripts,src}/**/*.{ts,astro,css,mjs}', 'src/content/guide/*.mdx'].flatMap(read);

test('no line of prose is longer than a screen', () => {
  const long = prose.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (line.length > 140 && !line.startsWith('|') ? [`${path}:${index + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

test('every file that prose and comments name is there', () => {
  const named = [...prose, ...code].flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|scripts|tests|docs)\/[\w./[\]-]*[\w\]])`/g)]
      // What a publisher writes is not there before.
      .filter(([, name = '']) => !name.startsWith('src/content/') && !existsSync(join(projectRoot, name)))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(named).toEqual([]);
});

test('every action of a workflow, ours or one that the guide shows, is one commit, with its version beside it', () => {
  const uses = [...read('.github/workflows/*.yml'), ...read('src/content/guide/*.mdx')].flatMap(
    ({ text }) => text.match(/uses: .*/g) ?? [],
  );
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('every command that prose and messages name is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = [...prose, ...code].flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*[a-z])/g)]
      .filter(([, name = '']) => !(name in scripts))
      .map(([, name]) => `${path}: npm run ${name}`),
  );
  expect(named).toEqual([]);
});
