import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examine = (site: string) => run('doctor', ['--content', 'news'], { folder, env: { NUTGRAF_SITE: site } });

test('what will hurt later is told, and ends with 1 where it breaks links or publishes something wrong', async () => {
  for (const name of ['articles', 'explainers', 'ledger'])
    cpSync(join(projectRoot, 'src/content', name), join(folder, 'news', name), { recursive: true });
  const before = readdirSync(join(folder, 'news'), { recursive: true });
  const review =
    'Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- us-diplomacy-critical-phase.';
  const open = `no editor has approved 1 explainer: us-diplomacy-critical-phase\n  ${review}\n`;
  expect(await examine('https://courier.vell')).toEqual({ code: 0, stdout: `${open}1 thing to see to\n`, stderr: '' });
  expect(await examine('https://nutgraf.example')).toEqual({
    code: 1,
    stdout:
      'the address of the site is https://nutgraf.example, which nobody can have: feeds, shared links and search engines need the real one\n' +
      `  Write it into src/site.config.ts (url), or set NUTGRAF_SITE.\n${open}2 things to see to, 1 of them before you publish\n`,
    stderr: '',
  });
  expect(readdirSync(join(folder, 'news'), { recursive: true })).toEqual(before);
});

test('what would stop a build is told with the rest', async () => {
  mkdirSync(join(folder, 'news/actors'), { recursive: true });
  writeFileSync(join(folder, 'news/actors/quay.yaml'), 'name: Quay\n<<<<<<< HEAD\nkind: person\n=======\nkind: group\n>>>>>>> desk\n');
  const { code, stdout } = await examine('https://courier.vell');
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout:
      'news/actors/quay.yaml:2: somebody’s merge is not finished\n' +
      '  Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.\n1 thing to see to, 1 of them before you publish\n',
  });
});
