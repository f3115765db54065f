import { confidenceOption, folderOptions, readConfidence, readToday, runCommand } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { handlingOptions, readHandling, readsStandardInput } from './lib/explain/handling.ts';
import type { Report } from './lib/explain/report.ts';
import { isAddress } from './lib/fetch/fetch.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run explain',
  about: 'Turns articles into explainers, and says what was found in each and what could not be determined.',
  operands: '[FILE|ADDRESS|-...]',
  options: {
    content: folderOptions.content,
    ...confidenceOption,
    ...handlingOptions,
    name: { value: 'NAME', about: 'what the article on standard input (-), or at an address, is to be called' },
    'allow-private': { about: 'ask this machine and local networks too, where an address leads there' },
  },
  examples: [
    ['npm run explain', 'every article of the content folder'],
    ['npm run explain -- src/content/articles/budget.docx', 'one article'],
    ['npm run explain -- https://example.org/budget', 'a page, which is kept as an article'],
    ['pbpaste | npm run explain -- - --name budget', 'what you copied'],
    ['npm run explain -- --dry-run', 'what would happen'],
  ],
  async run({ options, flags, operands }) {
    const handling = readHandling(flags);
    const folders = resolveFolders(options);
    const least = readConfidence(options['min-confidence']);
    const addresses = operands.filter(isAddress);
    const [{ explainArticles, findArticles }, { formatReport }] = await Promise.all([
      import('./lib/explain/explain-articles.ts'),
      import('./lib/explain/report.ts'),
    ]);
    let hasNew = false;
    const explain = (paths: string[], within = folders) => {
      const tell = (report: Report): void => {
        hasNew ||= report.outcome !== 'unchanged' && !report.dryRun;
        say(`${formatReport(report)}\n`);
      };
      return explainArticles(paths, within, least, tell, handling);
    };
    if (readsStandardInput(operands, options.name)) {
      const { explainInput } = await import('./lib/explain/standard-input.ts');
      await explainInput(process.stdin, options.name as string, folders, handling, explain);
      return;
    }
    const files = operands.filter((operand) => !isAddress(operand));
    const articles = addresses.length > 0 && files.length === 0 ? [] : await findArticles(files, folders);
    const work = async () => {
      if (addresses.length === 0) return explain(articles);
      const { savePages } = await import('./lib/import/save-page.ts');
      const how = { name: options.name, allowPrivate: flags.includes('allow-private'), dryRun: handling.dryRun === true };
      const { paths, faults, forget } = await savePages(addresses, folders, how);
      await explain([...articles, ...paths])
        .catch((error) => void faults.push(error))
        .finally(forget);
      if (faults.length > 0) throw new AggregateError(faults);
    };
    await (handling.dryRun ? work() : withLock(folders, work));
    // To compare all explainers takes longer than to explain one article.
    if (!hasNew || operands.length > 0) return;
    const { suggestionsFor } = await import('./lib/content/story-suggestions.ts');
    for (const line of await suggestionsFor(folders, readToday())) say(line);
  },
});
