import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { startProgress } from '../lib/cli/progress.ts';
import { listExplainers } from '../lib/explainer/explainer-files.ts';
import { resolveFolders, shownPath } from '../lib/platform/folders.ts';
import { serveSite } from '../lib/serve/serve.ts';
import { siteAddress } from '../lib/verify/address.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { findBrowser } from './checks/browser.ts';
import { measureMemory, measureSpeed } from './speed/analysis.ts';
import { measurePaint } from './speed/paint.ts';
import { loadParagraphs } from './speed/texts.ts';
import { type Figure, reportFigures } from './support/figure.ts';

const runs = 60;
const articles = 10_000;
const paints = 5;

await runCommand({
  name: 'npm run lab:speed',
  about:
    'Measures the speed and the memory of the analysis on the articles of the project, and when the built site is painted on ' +
    'a slow phone. Takes about two minutes. Exit code 1 when a bar is missed.',
  options: {},
  examples: [['npm run lab:speed', 'the analysis, and the first explainer of the site in dist']],
  async run() {
    const paragraphs = await loadParagraphs();
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    if (!gc) throw new UsageError('this needs Node with --expose-gc');
    const page = await firstExplainer();
    const progress = startProgress(runs * 1.2 + articles);
    const speed = measureSpeed(paragraphs, vocabulary, runs, () => progress.tick('timing'));
    const memory = measureMemory(paragraphs, vocabulary, articles, gc, () => progress.tick('articles'));
    progress.end();
    reportFigures([...speed, ...memory, await paintOf(page)]);
  },
});

/** The slug of the first explainer of the site in `dist`, as it stands. */
async function firstExplainer(): Promise<string> {
  const folders = resolveFolders({});
  const [first] = await listExplainers(folders);
  if (existsSync(folders.out) && first) return basename(first, '.mdx');
  throw new UsageError(`there is no explainer in ${shownPath(folders.out)}; build one with npm run build`);
}

async function paintOf(slug: string): Promise<Figure> {
  const site = await serveSite(resolveFolders({}).out, { port: 0, base: siteAddress().base });
  try {
    return await measurePaint(`${site.url}explainers/${slug}/`, await findBrowser(), paints);
  } finally {
    await site.close();
  }
}
