import { confidenceOption, folderOptions, readConfidence, runCommand } from './lib/cli/cli.ts';
import { handlingOptions, readHandling, readsStandardInput } from './lib/explain/handling.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run explain',
  about: 'Turns articles into explainers, and says what was found in each and what could not be determined.',
  operands: '[FILE...]',
  options: {
    content: folderOptions.content,
    name: { value: 'NAME', about: 'with - in place of files: what the article on standard input is to be called' },
    ...confidenceOption,
    ...handlingOptions,
  },
  examples: [
    ['npm run explain', 'every article of the content folder'],
    ['npm run explain -- src/content/articles/budget.docx', 'one article'],
    ['pbpaste | npm run explain -- - --name budget', 'what you copied'],
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
    const explain = (articles: string[], within = folders) =>
      explainArticles(articles, within, least, (report) => console.log(`${formatReport(report)}\n`), handling);
    if (readsStandardInput(operands, options.name)) {
      const { explainInput } = await import('./lib/explain/standard-input.ts');
      await explainInput(process.stdin, options.name as string, folders, handling, explain);
      return;
    }
    const articles = await findArticles(operands, folders);
    await (handling.dryRun ? explain(articles) : withLock(folders, () => explain(articles)));
  },
});
