import { existsSync } from 'node:fs';
import { folderOptions, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders, shownPath } from './lib/platform/folders.ts';

await runCommand({
  name: 'npm run verify',
  about:
    'Checks a built site: the articles word for word, links and anchors, ids, other hosts, and that nothing of an article runs. ' +
    'Reads every file anew; a build reads those that changed since the last one.',
  options: folderOptions,
  examples: [['npm run verify', 'the site in dist, against src/content']],
  async run({ options }) {
    const folders = resolveFolders(options);
    if (!existsSync(folders.out)) throw new UsageError(`there is no site in ${shownPath(folders.out)}; build one with npm run build`);
    const { requireVerified } = await import('./lib/site/complete.ts');
    say(await requireVerified(folders));
  },
});
