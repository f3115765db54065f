import { resolve } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { startProgress } from '../lib/cli/progress.ts';
import { callerFolder } from '../lib/platform/folders.ts';
import { loadArticles, ownFolders } from './soak/articles.ts';
import { type PartResult, runPart } from './soak/parts.ts';
import { reportFigures } from './support/figure.ts';
import { wholeNumber } from './support/options.ts';

/** In two waves: what is timed has a core of its own beside what computes, and what waits for processes fills the gaps of its like. */
const parts = [
  { part: 'addresses', rounds: 1000, what: 'edit scripts of three revisions each', wave: 2 },
  { part: 'sites', rounds: 20, what: 'sites', wave: 2 },
  { part: 'merges', rounds: 1000, what: 'merges', wave: 1 },
  { part: 'kills', rounds: 200, what: 'killed runs', wave: 2 },
  { part: 'disk', rounds: 100, what: 'full disks', wave: 2 },
  { part: 'killed', rounds: 100, what: 'killed erasures and renamings', wave: 2 },
  { part: 'killed-builds', rounds: 100, what: 'killed builds', wave: 2 },
  { part: 'rerun', rounds: 1000, what: 'articles explained twice', wave: 1 },
] as const;

await runCommand({
  name: 'npm run lab:soak',
  about:
    'Edits articles and explainers at random, builds sites of them, kills runs, and counts what became of addresses, edits and files. ' +
    'Takes about half an hour. Exit code 1 when a bar is missed.',
  options: {
    seed: { value: 'N', about: 'draws other edits for another whole number (default: 1)' },
    only: { value: 'PARTS', about: `some of its parts, with commas between: ${parts.map(({ part }) => part).join(', ')}` },
    articles: { value: 'DIR', about: 'a folder of articles (default: those of the project)' },
  },
  examples: [['npm run lab:soak -- --seed 7', parts.map(({ rounds, what }) => `${rounds} ${what}`).join(', ')]],
  async run({ options: { seed: typed, articles, only } }) {
    const chosen = chooseParts(only);
    const seed = wholeNumber('seed', typed, 1);
    const texts = await loadArticles(articles === undefined ? ownFolders : [resolve(callerFolder, articles)]);
    const progress = startProgress(chosen.reduce((sum, { part, rounds }) => (part === 'rerun' ? sum : sum + rounds), 0));
    const found = new Map<string, PartResult>();
    for (const now of [1, 2]) {
      await Promise.all(
        chosen.map(async ({ part, rounds, what, wave }) => {
          if (wave === now) found.set(part, await runPart({ part, articles: texts, rounds, seed }, () => progress.tick(what)));
        }),
      );
    }
    progress.end();
    const results = chosen.flatMap(({ part }) => found.get(part) ?? []);
    reportFigures(results.flatMap((result) => result.figures));
    for (const fault of results.flatMap((result) => result.faults)) console.log(`\n${fault}`);
  },
});

/** @throws UsageError for what is no part */
function chooseParts(only: string | undefined): (typeof parts)[number][] {
  const names = only?.split(',') ?? parts.map(({ part }) => part);
  return names.map((name) => {
    const found = parts.find(({ part }) => part === name);
    if (!found) throw new UsageError(`--only takes ${parts.map(({ part }) => part).join(', ')}, not "${name}"`);
    return found;
  });
}
