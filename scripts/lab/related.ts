import { join } from 'node:path';
import { writeGeneralShard } from '../../src/lib/search/general-format.ts';
import { runCommand } from '../lib/cli/cli.ts';
import { writeAtomic } from '../lib/platform/files.ts';
import { projectRoot } from '../lib/platform/folders.ts';
import { distil } from './related/distil.ts';
import { compareTables } from './related/measure.ts';
import { installPackages } from './related/packages.ts';

/** How many words stand in a line of the list. */
const ROW_WORDS = 24;

const write = (name: string, content: unknown) =>
  writeAtomic(join(projectRoot, 'src/vocabulary', name), `${JSON.stringify(content, null, 2)}\n`);

await runCommand({
  name: 'npm run lab:related',
  about:
    'Writes src/vocabulary/related.json and english-words.json from word vectors, WordNet and spelling dictionaries, which it installs in ' +
    '.cache/related (330 MB), and says how many of the pairs in scripts/lab/related/pairs.json each source finds.',
  options: {},
  examples: [['npm run lab:related', 'takes some five minutes']],
  run: async () => {
    await installPackages();
    const { english, related, compared } = distil();
    const rows = Array.from({ length: Math.ceil(english.length / ROW_WORDS) }, (_, row) =>
      english.slice(row * ROW_WORDS, (row + 1) * ROW_WORDS).map((word) => ({ word, related: [], pages: [], impacts: [] })),
    );
    await write('english-words.json', { words: rows.map((words) => writeGeneralShard(words).replaceAll('\n', ' ')) });
    await write('related.json', related);
    console.log(compareTables(compared));
  },
});
