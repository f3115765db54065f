import { resolve } from 'node:path';
import { runCommand, UsageError } from './lib/cli.ts';
import { callerFolder, resolveFolders } from './lib/folders.ts';
import { startProgress } from './lib/progress.ts';
import { soakAddresses } from './lib/soak/addresses.ts';
import { loadArticles, ownFolders } from './lib/soak/articles.ts';
import { formatFigures, isReached } from './lib/soak/figure.ts';
import { soakKills } from './lib/soak/kills.ts';
import { soakMerges } from './lib/soak/merges.ts';
import { soakRerun } from './lib/soak/rerun.ts';
import { loadVocabulary } from './lib/vocabulary/load.ts';

const scripts = 1000;
const merges = 1000;
const kills = 200;
const articlesOfRerun = 1000;

await runCommand({
  name: 'npm run soak',
  about:
    'Edits articles and explainers at random, kills runs, and counts what became of addresses, edits and files. Takes some minutes. ' +
    'Exit code 1 when a bar is missed.',
  options: {
    seed: { value: 'N', about: 'draws other edits for another whole number (default: 1)' },
    articles: { value: 'DIR', about: 'a folder of articles (default: those of the project)' },
  },
  examples: [
    ['npm run soak -- --seed 7', `${scripts} edit scripts of three revisions each, ${merges} merges, ${kills} killed runs, a re-run`],
  ],
  async run({ options: { seed: typed = '1', articles } }) {
    if (!/^\d{1,9}$/.test(typed)) throw new UsageError(`--seed takes a whole number, not ${typed}`);
    const seed = Number(typed);
    const texts = await loadArticles(articles === undefined ? ownFolders : [resolve(callerFolder, articles)]);
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    const progress = startProgress(scripts + merges + kills + 1);
    const addresses = soakAddresses(texts, scripts, seed, () => progress.tick('edit scripts'));
    const merged = await soakMerges(texts, merges, seed, vocabulary, () => progress.tick('merges'));
    const killed = await soakKills(texts, kills, seed, () => progress.tick('killed runs'));
    progress.tick('re-run');
    const rerun = await soakRerun(texts, articlesOfRerun, seed);
    progress.end();
    const figures = [...addresses.figures, ...merged.figures, ...killed.figures, ...rerun];
    console.log(formatFigures(figures));
    for (const [before, now] of addresses.wrongTexts) console.log(`\nwrong: ${before}\n  now: ${now}`);
    for (const what of [...merged.lost, ...killed.lost]) console.log(`\nlost: ${what}`);
    if (!figures.every(isReached)) process.exitCode = 1;
  },
});
