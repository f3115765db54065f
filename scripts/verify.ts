import { folderOptions, runCommand } from './lib/cli.ts';
import { resolveFolders } from './lib/folders.ts';
import { requireVerified } from './lib/site/build.ts';

await runCommand({
  name: 'npm run verify',
  about: 'Checks a built site: the articles word for word, links and anchors, ids, other hosts, and that nothing of an article runs.',
  options: folderOptions,
  examples: [['npm run verify', 'the site in dist, against src/content']],
  run: async ({ options }) => console.log(await requireVerified(resolveFolders(options))),
});
