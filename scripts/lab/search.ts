import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { folderOptions, runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, resolveFolders, shownPath } from '../lib/platform/folders.ts';
import { classRows, figuresOf } from './search/bars.ts';
import { detailsOf } from './search/details.ts';
import { evaluateSearch } from './search/evaluate.ts';
import { readQueries } from './search/queries.ts';
import { readSite } from './search/site-pages.ts';
import { strangersIn } from './search/strangers.ts';
import { formatTable, reportFigures } from './support/figure.ts';

await runCommand({
  name: 'npm run lab:search',
  about:
    'Measures the search of a built site in a browser, with stock Pagefind on the same pages and queries beside it. Takes some minutes. ' +
    'Exit code 1 when a bar is missed.',
  operands: 'QUERIES.json',
  options: {
    out: folderOptions.out,
    details: { value: 'FILE', about: 'write what each query found, and each choice of filters that was answered wrongly, to a JSON file' },
  },
  examples: [
    ['npm run lab:search -- queries.json', 'the site in dist'],
    ['npm run lab:search -- queries.json --out ../site --details found.json', 'another site, and what each query found'],
  ],
  async run({ options: { out, details }, operands: [file, ...more] }) {
    if (!file || more.length > 0) throw new UsageError('name one file of queries');
    const site = await readSite(resolveFolders({ out }).out);
    const queries = await readQueries(resolve(callerFolder, file), site.base);
    for (const line of strangersIn(queries, site.pages)) console.error(`${shownPath(file)}: ${line}`);
    const measured = await evaluateSearch(site, queries);
    reportFigures(figuresOf(measured), 'ours');
    console.log(`\n${formatTable(classRows(measured.ranked))}`);
    if (details) await writeFile(resolve(callerFolder, details), JSON.stringify(detailsOf(measured), null, 1));
  },
});
