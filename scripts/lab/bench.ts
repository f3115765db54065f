import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { startProgress } from '../lib/cli/progress.ts';
import { listExplainers } from '../lib/explainer/explainer-files.ts';
import { findBrowser } from '../lib/platform/browser.ts';
import { resolveFolders, shownPath } from '../lib/platform/folders.ts';
import { serveSite } from '../lib/serve/serve.ts';
import { siteAddress } from '../lib/verify/address.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { measureMemory, measureSpeed, type Ratio } from './bench/bench.ts';
import { measurePaint } from './bench/paint.ts';
import { loadParagraphs } from './bench/texts.ts';

const runs = 60;
const articles = 10_000;
const paints = 5;

await runCommand({
  name: 'npm run lab:bench',
  about:
    'Measures the speed and the memory of the analysis on the articles of the project, and when the built site is painted on a slow phone. Takes about two minutes.',
  options: {},
  examples: [['npm run lab:bench', 'two ratios and a time, each with the most that it may be']],
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
    await printPaint();
  },
});

/** The first explainer of the site that is built, as it stands. */
async function printPaint(): Promise<void> {
  const folders = resolveFolders({});
  const [first] = await listExplainers(folders);
  if (!existsSync(folders.out) || !first)
    throw new UsageError(`there is no explainer in ${shownPath(folders.out)}; build one with npm run build`);
  const site = await serveSite(folders.out, { port: 0, base: siteAddress().base });
  try {
    const time = await measurePaint(`${site.url}explainers/${basename(first, '.mdx')}/`, await findBrowser(), paints);
    console.log(
      `${'largest paint of an explainer on slow 4G'.padEnd(52)} ${(time / 1000).toFixed(2)} s  (at most 1.5 s; median of ${paints})`,
    );
  } finally {
    await site.close();
  }
}

function print({ label, ratio, most, detail }: Ratio, clear: () => void): void {
  clear();
  console.log(`${label.padEnd(52)} ${ratio.toFixed(2)}  (at most ${most}; ${detail})`);
}
