import { folderOptions, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { handlingOptions } from './lib/explain/handling.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run import',
  about: 'Makes an article of each item of a feed, an export or an agency’s files that was not imported before.',
  operands: 'SOURCE...',
  options: {
    content: folderOptions.content,
    'dry-run': handlingOptions['dry-run'],
    'allow-private': { about: 'ask this machine and local networks too, where an address leads there' },
  },
  examples: [
    ['npm run import -- export.xml', 'the posts of a WordPress export'],
    ['npm run import -- https://example.org/feed.xml', 'what is new in a feed with full text'],
    ['npm run import -- wire/', 'all files of a folder: NewsML-G2, NITF, ninjs'],
    ['npm run import -- export.json --dry-run', 'what would be imported'],
  ],
  async run({ options, flags, operands }) {
    if (operands.length === 0) throw new UsageError('name a file, a folder or an address to import from');
    const folders = resolveFolders(options);
    const [dryRun, allowPrivate] = [flags.includes('dry-run'), flags.includes('allow-private')];
    const { importSources } = await import('./lib/import/import-sources.ts');
    const work = () => importSources(operands, folders, { dryRun, allowPrivate }, (text) => say(text));
    await (dryRun ? work() : withLock(folders, work));
  },
});
