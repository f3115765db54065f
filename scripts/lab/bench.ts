import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, resolveFolders } from '../lib/platform/folders.ts';
import { writeArticles } from './bench/articles.ts';
import { describeMachine } from './bench/machine.ts';
import { formatReport } from './bench/report.ts';
import { measureAll } from './bench/run.ts';
import { wholeNumber } from './support/options.ts';

await runCommand({
  name: 'npm run bench',
  about:
    'Measures whole builds of a site of articles that are made of those of a folder: from nothing, of the same again, and after edits of an ' +
    'explainer, an article and an actor; how big the site is, what a first search downloads, and how soon the development server shows an ' +
    'edit. Linux only. CPU seconds count; a busy machine changes the clock’s.',
  operands: 'DIR',
  options: {
    count: { value: 'N', about: 'how many articles (default: 200)' },
    seed: { value: 'N', about: 'draws the articles and the searches (default: 1)' },
    peers: { about: 'make sites of the same prose with Starlight, bare Astro, Eleventy and Hugo, too; installs them in .cache/peers' },
  },
  examples: [
    ['npm run bench -- ../news/articles --count 1000', 'a site of 1,000 articles'],
    ['npm run bench -- ../news/articles --peers', 'a site of 200, beside other generators'],
  ],
  async run({ options, flags, operands: [from, ...more] }) {
    if (!from || more.length > 0) throw new UsageError('name one folder of .txt articles');
    if (process.platform !== 'linux') throw new UsageError('this reads CPU times from /proc, which only Linux has');
    const [count, seed] = [wholeNumber('count', options.count, 200), wholeNumber('seed', options.seed, 1)];
    console.log(`${describeMachine()}; ${count} articles, seed ${seed}\n`);
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-bench-'));
    const folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
    try {
      await writeArticles(resolve(callerFolder, from), folders.articles, count, seed);
      const measured = await measureAll(folders, { peers: flags.includes('peers'), seed }, (what) => console.error(what));
      console.log(formatReport(measured, count));
    } finally {
      await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
      await rm(folder, { recursive: true });
    }
  },
});
