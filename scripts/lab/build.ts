import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { readExplainer } from '../../src/lib/explainer/read-explainer.ts';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { filesIn } from '../lib/platform/files.ts';
import { writeArticles } from './build/articles.ts';
import { type Cost, measureCommand } from './build/measure.ts';
import { formatTable } from './support/figure.ts';
import { wholeNumber } from './support/options.ts';

await runCommand({
  name: 'npm run lab:build',
  about:
    'Measures builds as whole processes, on a site of articles that are made of those of a folder: from nothing, of the same again, after an ' +
    'edit of one explainer, and after an edit of its most mentioned actor. Linux only. CPU seconds count; a busy machine changes the clock’s.',
  operands: 'DIR',
  options: {
    count: { value: 'N', about: 'how many articles (default: 200)' },
    seed: { value: 'N', about: 'draws the articles (default: 1)' },
  },
  examples: [['npm run lab:build -- ../news/articles --count 1000', 'a site of 1,000 articles']],
  async run({ options, operands: [from] }) {
    if (!from) throw new UsageError('name a folder of .txt articles');
    if (process.platform !== 'linux') throw new UsageError('this reads CPU times from /proc, which only Linux has');
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-build-'));
    try {
      await writeArticles(
        from,
        join(folder, 'content/articles'),
        wholeNumber('count', options.count, 200),
        wholeNumber('seed', options.seed, 1),
      );
      await measureBuilds(folder);
    } finally {
      await rm(cacheFolderOf(join(folder, 'content')), { recursive: true, force: true });
      await rm(folder, { recursive: true });
    }
  },
});

async function measureBuilds(folder: string): Promise<void> {
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  const build = () => measureCommand('build', ['--content', content, '--out', out]);
  const rows: [string, Cost][] = [];
  rows.push(['from nothing', await build()]);
  console.log(rows[0]?.[1].output);
  rows.push(['the same', await build()]);
  const actor = await editExplainer(join(content, 'explainers'));
  rows.push(['one explainer edited', await build()]);
  await mkdir(join(content, 'actors'), { recursive: true });
  await writeFile(join(content, 'actors', `${actor.id}.yaml`), `name: ${actor.name}\nkind: ${actor.kind}\ndescription: Edited.\n`);
  rows.push(['one actor’s file', await build()]);
  const cold = rows[0]?.[1].cpu ?? Number.NaN;
  const cells = rows.map(([what, { cpu, wall, memory }]) => [
    what,
    cpu.toFixed(1),
    (cpu / cold).toFixed(3),
    wall.toFixed(1),
    memory.toFixed(0),
  ]);
  console.log(formatTable([['build', 'CPU s', 'of the first', 'wall s', 'MiB'], ...cells]));
  console.log(await describe(out));
}

/** Writes another heading into the first explainer. @returns the actor that it mentions most */
async function editExplainer(explainers: string) {
  const [name = ''] = (await readdir(explainers)).sort();
  const path = join(explainers, name);
  const mdx = await readFile(path, 'utf8');
  await writeFile(path, mdx.replace(/( from="\w+")?>\n {2}## .*/, '>\n  ## A heading by hand'));
  const { data, sections } = readExplainer(mdx, path);
  const mentioned = sections.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const [most] = [...Map.groupBy(mentioned, (id) => id)].sort(([, a], [, b]) => b.length - a.length);
  const actor = data.actors.find(({ id }) => id === most?.[0]);
  if (!actor) throw new Error(`${path} mentions nobody`);
  return actor;
}

async function describe(out: string): Promise<string> {
  const sizes = await Promise.all((await filesIn(out)).map(async (path) => ({ path, size: (await stat(path)).size })));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  const biggest = sizes.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.size - a.size)[0];
  return `${sizes.length} files, ${(bytes / 1e6).toFixed(0)} MB; the biggest page is ${biggest?.path.slice(out.length)}, ${((biggest?.size ?? 0) / 1e3).toFixed(0)} KB`;
}
