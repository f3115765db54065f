import { resolve } from 'node:path';
import { folderOptions, runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, resolveFolders } from '../lib/platform/folders.ts';
import { fitRanking } from './search/fit.ts';
import { inProcess } from './search/in-process.ts';
import { withSections } from './search/passages.ts';
import { readQueries } from './search/queries.ts';
import { sectionsOf } from './search/ranking.ts';
import type { Summary } from './search/score.ts';
import { readSite } from './search/site-pages.ts';

const inWords = ({ success1, mrr, section }: Summary): string =>
  `success@1 ${success1?.toFixed(3)}, MRR@10 ${mrr?.toFixed(3)}, right section ${section?.toFixed(3) ?? '–'}`;

await runCommand({
  name: 'npm run lab:fit',
  about:
    'Tries other numbers for the ranking of the search, and says which make answers to the queries of some files better. It changes ' +
    'nothing: write what you take into src/lib/search/weights.ts. Queries kept aside are not asked. Takes some minutes.',
  operands: 'QUERIES.json...',
  options: { out: folderOptions.out },
  examples: [['npm run lab:fit -- drawn.json scripts/lab/search/wikinews.json --out ../site', 'one round']],
  async run({ options: { out }, operands: files }) {
    if (files.length === 0) throw new UsageError('name files of queries');
    const site = await readSite(resolveFolders({ out }).out);
    const read = await Promise.all(files.map((file) => readQueries(resolve(callerFolder, file), site.base)));
    const asked = read.flatMap(({ queries }) => queries).filter(({ aside, expect }) => !aside && expect.length > 0);
    const best = await inProcess(site.out, (ask) =>
      fitRanking(ask, withSections(asked, site.pages), sectionsOf(site.pages), ({ name, from, to, summary }) => {
        console.log(`${name}: ${from} → ${Number(to.toFixed(3))}: ${inWords(summary)}`);
      }),
    );
    console.log(`${asked.length} queries: ${inWords(best)}`);
  },
});
