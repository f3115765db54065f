import { resolve } from 'node:path';
import { folderOptions, runCommand, UsageError } from '../lib/cli/cli.ts';
import { writeAtomic } from '../lib/platform/files.ts';
import { callerFolder, resolveFolders, shownPath } from '../lib/platform/folders.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { generateQueries } from './queries/generate.ts';
import { readSite } from './search/site-pages.ts';
import { wholeNumber } from './support/options.ts';

const defaultEach = 50;

await runCommand({
  name: 'npm run lab:queries',
  about: 'Draws queries with the answers that they should have from a built site, for npm run lab:search.',
  operands: 'QUERIES.json',
  options: {
    ...folderOptions,
    each: { value: 'N', about: `how many queries of each class (default: ${defaultEach})` },
    seed: { value: 'N', about: 'draws other queries for another whole number (default: 1)' },
  },
  examples: [['npm run lab:queries -- queries.json --each 100 --seed 7', 'queries for the site in dist']],
  async run({ options: { content, out, each, seed }, operands: [file, ...more] }) {
    if (!file || more.length > 0) throw new UsageError('name the file that the queries go to');
    const folders = resolveFolders({ content, out });
    const { surfaces, names } = await loadVocabulary(folders.content);
    const others = [...surfaces]
      .filter(([, { role }]) => role === 'name' || role === 'alias' || role === 'adjective' || role === 'people')
      .map(([text, { actor }]) => ({ text, actor: actor.id }));
    const { pages } = await readSite(folders.out);
    const queries = generateQueries(
      pages,
      { surfaces: others, everyday: [...names.common].sort() },
      wholeNumber('each', each, defaultEach),
      wholeNumber('seed', seed, 1),
    );
    await writeAtomic(resolve(callerFolder, file), `${JSON.stringify({ drawn: true, queries }, null, 1)}\n`);
    console.log(`${queries.length} queries are in ${shownPath(resolve(callerFolder, file))}`);
  },
});
