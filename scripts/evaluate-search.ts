import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { folderOptions, runCommand, UsageError } from './lib/cli.ts';
import { classRows, figuresOf } from './lib/evaluate-search/bars.ts';
import { detailsOf } from './lib/evaluate-search/details.ts';
import { evaluateSearch } from './lib/evaluate-search/evaluate.ts';
import { formatFigures, formatTable, isReached } from './lib/evaluate-search/figures.ts';
import { readQueries } from './lib/evaluate-search/queries.ts';
import { readSite } from './lib/evaluate-search/site-pages.ts';
import { strangersIn } from './lib/evaluate-search/strangers.ts';
import { callerFolder, resolveFolders, shownPath } from './lib/folders.ts';

await runCommand({
  name: 'npm run evaluate:search',
  about:
    'Measures the search of a built site in a browser, with stock Pagefind on the same pages and queries beside it. Takes some minutes. ' +
    'Exit code 1 when a bar is missed.',
  operands: 'QUERIES.json',
  options: {
    out: folderOptions.out,
    details: { value: 'FILE', about: 'write what each query found, and each choice of filters that was answered wrongly, to a JSON file' },
  },
  examples: [
    ['npm run evaluate:search -- queries.json', 'the site in dist'],
    ['npm run evaluate:search -- queries.json --out ../site --details found.json', 'another site, and what each query found'],
  ],
  async run({ options: { out, details }, operands: [file, ...more] }) {
    if (!file || more.length > 0) throw new UsageError('name one file of queries');
    const site = await readSite(resolveFolders({ out }).out);
    const queries = await readQueries(resolve(callerFolder, file), site.base);
    for (const line of strangersIn(queries, site.pages)) console.error(`${shownPath(file)}: ${line}`);
    const measured = await evaluateSearch(site, queries);
    const figures = figuresOf(measured);
    console.log(`${formatFigures(figures)}\n\n${formatTable(classRows(measured.ranked))}`);
    if (details) await writeFile(resolve(callerFolder, details), JSON.stringify(detailsOf(measured), null, 1));
    if (!figures.every(isReached)) process.exitCode = 1;
  },
});
