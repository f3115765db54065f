import { measureMemory, measureSpeed, type Ratio } from './lib/bench/bench.ts';
import { loadParagraphs } from './lib/bench/texts.ts';
import { runCommand, UsageError } from './lib/cli.ts';
import { resolveFolders } from './lib/folders.ts';
import { startProgress } from './lib/progress.ts';
import { loadVocabulary } from './lib/vocabulary/load.ts';

const runs = 60;
const articles = 10_000;

await runCommand({
  name: 'npm run bench',
  about: 'Measures the speed and the memory of the analysis on the articles of the project. Takes about a minute and a half.',
  options: {},
  examples: [['npm run bench', 'two ratios, each with the most that it may be']],
  async run() {
    const paragraphs = await loadParagraphs();
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    if (!gc) throw new UsageError('the bench needs Node with --expose-gc');
    const timing = startProgress(runs * 1.2);
    print(
      measureSpeed(paragraphs, vocabulary, runs, () => timing.tick('timing')),
      timing.end,
    );
    const filling = startProgress(articles);
    print(
      measureMemory(paragraphs, vocabulary, articles, gc, () => filling.tick('articles')),
      filling.end,
    );
  },
});

function print({ label, ratio, most, detail }: Ratio, clear: () => void): void {
  clear();
  console.log(`${label.padEnd(52)} ${ratio.toFixed(2)}  (at most ${most}; ${detail})`);
}
