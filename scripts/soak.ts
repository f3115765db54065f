import { resolve } from 'node:path';
import { runCommand, UsageError } from './lib/cli.ts';
import { callerFolder } from './lib/folders.ts';
import { startProgress } from './lib/progress.ts';
import { soakAddresses } from './lib/soak/addresses.ts';
import { loadArticles, ownFolders } from './lib/soak/articles.ts';
import { formatFigures, isReached } from './lib/soak/figure.ts';

const scripts = 1000;

await runCommand({
  name: 'npm run soak',
  about: 'Edits articles at random, over and over, and counts what became of their addresses. Exit code 1 when a bar is missed.',
  options: {
    seed: { value: 'N', about: 'draws other edits for another whole number (default: 1)' },
    articles: { value: 'DIR', about: 'a folder of articles (default: those of the project)' },
  },
  examples: [['npm run soak -- --seed 7', `${scripts} edit scripts of three revisions each`]],
  async run({ options: { seed = '1', articles } }) {
    if (!/^\d{1,9}$/.test(seed)) throw new UsageError(`--seed takes a whole number, not ${seed}`);
    const texts = await loadArticles(articles === undefined ? ownFolders : [resolve(callerFolder, articles)]);
    const progress = startProgress(scripts);
    const { figures, wrongTexts } = soakAddresses(texts, scripts, Number(seed), () => progress.tick('edit scripts'));
    progress.end();
    console.log(formatFigures(figures));
    for (const [before, now] of wrongTexts) console.log(`\nwrong: ${before}\n  now: ${now}`);
    if (!figures.every(isReached)) process.exitCode = 1;
  },
});
