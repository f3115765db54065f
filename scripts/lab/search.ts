import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { folderOptions, runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, resolveFolders, shownPath } from '../lib/platform/folders.ts';
import { figuresOf } from './search/bars.ts';
import { detailsOf } from './search/details.ts';
import { evaluateSearch } from './search/evaluate.ts';
import { partNames, readParts } from './search/parts.ts';
import { withSections } from './search/passages.ts';
import { readQueries } from './search/queries.ts';
import { classRows } from './search/rank-bars.ts';
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
    only: { value: 'PART,PART', about: `measure these parts alone, of ${partNames.join(', ')}` },
    aside: { about: 'ask the queries that are kept aside, in place of the others' },
    details: { value: 'FILE', about: 'write what each query found, and each choice of filters that was answered wrongly, to a JSON file' },
  },
  examples: [
    ['npm run lab:search -- queries.json', 'the site in dist'],
    ['npm run lab:search -- queries.json --only ranking,bytes', 'two parts'],
    ['npm run lab:search -- queries.json --out ../site --details found.json', 'another site, and what each query found'],
  ],
  async run({ options: { out, only, details }, flags, operands: [file, ...more] }) {
    if (!file || more.length > 0) throw new UsageError('name one file of queries');
    const parts = readParts(only);
    const site = await readSite(resolveFolders({ out }).out);
    const { queries: all, drawn = false } = await readQueries(resolve(callerFolder, file), site.base);
    const chosen = all.filter(({ aside = false }) => aside === flags.includes('aside'));
    if (chosen.length === 0)
      throw new UsageError(`${shownPath(file)} has no queries ${flags.includes('aside') ? '' : 'but those '}kept aside`);
    const queries = withSections(chosen, site.pages);
    for (const line of strangersIn(queries, site.pages)) console.error(`${shownPath(file)}: ${line}`);
    const measured = await evaluateSearch(site, queries, parts);
    reportFigures(figuresOf(measured, drawn), 'ours');
    if (measured.ranked) console.log(`\n${formatTable(classRows(measured.ranked))}`);
    if (details) await writeFile(resolve(callerFolder, details), JSON.stringify(detailsOf(measured), null, 1));
  },
});
