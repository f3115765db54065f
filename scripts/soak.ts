import { resolve } from 'node:path';
import { runCommand, UsageError } from './lib/cli.ts';
import { callerFolder } from './lib/folders.ts';
import { startProgress } from './lib/progress.ts';
import { loadArticles, ownFolders } from './lib/soak/articles.ts';
import { formatFigures, isReached } from './lib/soak/figure.ts';
import { runPart } from './lib/soak/parts.ts';

const parts = [
  { part: 'addresses', rounds: 1000, what: 'edit scripts of three revisions each' },
  { part: 'sites', rounds: 20, what: 'sites' },
  { part: 'merges', rounds: 1000, what: 'merges' },
  { part: 'kills', rounds: 200, what: 'killed runs' },
] as const;
const articlesOfRerun = 1000;

await runCommand({
  name: 'npm run soak',
  about:
    'Edits articles and explainers at random, builds sites of them, kills runs, and counts what became of addresses, edits and files. Takes some minutes. ' +
    'Exit code 1 when a bar is missed.',
  options: {
    seed: { value: 'N', about: 'draws other edits for another whole number (default: 1)' },
    articles: { value: 'DIR', about: 'a folder of articles (default: those of the project)' },
  },
  examples: [
    [
      'npm run soak -- --seed 7',
      `${parts.map(({ rounds, what }) => `${rounds} ${what}`).join(', ')}, a re-run of ${articlesOfRerun} articles`,
    ],
  ],
  async run({ options: { seed: typed = '1', articles } }) {
    if (!/^\d{1,9}$/.test(typed)) throw new UsageError(`--seed takes a whole number, not ${typed}`);
    const seed = Number(typed);
    const texts = await loadArticles(articles === undefined ? ownFolders : [resolve(callerFolder, articles)]);
    const progress = startProgress(parts.reduce((sum, { rounds }) => sum + rounds, 1));
    const found = await Promise.all(
      parts.map(({ part, rounds, what }) => runPart({ part, articles: texts, rounds, seed }, () => progress.tick(what))),
    );
    // On its own, so that nothing else is in the times that it takes.
    progress.tick('re-run');
    found.push(await runPart({ part: 'rerun', articles: texts, rounds: articlesOfRerun, seed }, () => {}));
    progress.end();
    const figures = found.flatMap((part) => part.figures);
    console.log(formatFigures(figures));
    for (const fault of found.flatMap((part) => part.faults)) console.log(`\n${fault}`);
    if (!figures.every(isReached)) process.exitCode = 1;
  },
});
