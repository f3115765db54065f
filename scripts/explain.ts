import { folderOptions, runCommand } from './lib/cli.ts';
import { resolveFolders } from './lib/folders.ts';
import { formatReport } from './lib/report.ts';
import { explainArticles, findArticles } from './lib/site/explain-articles.ts';

await runCommand({
  name: 'npm run explain',
  about: 'Turns articles into explainers, and says what was found in each and what could not be determined.',
  operands: '[FILE...]',
  options: { content: folderOptions.content },
  examples: [
    ['npm run explain', 'every article of the content folder'],
    ['npm run explain -- src/content/articles/budget.docx', 'one article'],
  ],
  async run({ options, operands }) {
    const folders = resolveFolders(options);
    await explainArticles(await findArticles(operands, folders), folders, (report) => console.log(`${formatReport(report)}\n`));
  },
});
