import { confidenceOption, folderOptions, readConfidence, runCommand } from './lib/cli/cli.ts';
import { handlingOptions, readHandling } from './lib/explain/handling.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run explain',
  about: 'Turns articles into explainers, and says what was found in each and what could not be determined.',
  operands: '[FILE...]',
  options: { content: folderOptions.content, ...confidenceOption, ...handlingOptions },
  examples: [
    ['npm run explain', 'every article of the content folder'],
    ['npm run explain -- src/content/articles/budget.docx', 'one article'],
    ['npm run explain -- --dry-run', 'what would happen'],
  ],
  async run({ options, flags, operands }) {
    const handling = readHandling(flags);
    const folders = resolveFolders(options);
    const least = readConfidence(options['min-confidence']);
    const [{ explainArticles, findArticles }, { formatReport }] = await Promise.all([
      import('./lib/explain/explain-articles.ts'),
      import('./lib/explain/report.ts'),
    ]);
    const articles = await findArticles(operands, folders);
    const explain = () => explainArticles(articles, folders, least, (report) => console.log(`${formatReport(report)}\n`), handling);
    await (handling.dryRun ? explain() : withLock(folders, explain));
  },
});
