import { folderOptions, readToday, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run erase',
  about:
    'Takes words out of an explainer for good: out of its article, its ledger and all that was kept. ' +
    'Every build proves that they are nowhere, and no article can bring them back.',
  operands: 'NAME',
  options: {
    passage: { value: 'ID', about: 'a passage by its address; the address stays, and says that it was removed on request' },
    words: { value: '"…"', about: 'words wherever they stand in the explainer; case and punctuation do not count' },
    'dry-run': { about: 'say what would happen, and write nothing' },
    content: folderOptions.content,
  },
  examples: [
    ['npm run erase -- budget-vote --passage k3f9q', 'a whole passage'],
    ['npm run erase -- budget-vote --words "Joan Pettifer of 3 Corn Street"', 'some words'],
  ],
  async run({ options, flags, operands }) {
    const [name, ...others] = operands;
    const { passage, words } = options;
    if (name === undefined || others.length > 0) throw new UsageError('name one explainer');
    if ((passage === undefined) === (words === undefined)) throw new UsageError('say what is to go: --passage or --words, one of the two');
    const folders = resolveFolders(options);
    const on = readToday();
    const dryRun = flags.includes('dry-run');
    const { erase } = await import('./lib/erase/erase.ts');
    const request = passage === undefined ? { words: words as string } : { passage };
    const work = () => erase(folders, name, request, on, dryRun);
    for (const line of await (dryRun ? work() : withLock(folders, work))) say(line);
  },
});
