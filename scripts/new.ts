import { runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { startNewSite } from './lib/new/new-site.ts';
import { resolveFolders } from './lib/platform/folders.ts';

await runCommand({
  name: 'npm run new',
  about: 'Makes this project a site of your own: deletes the demonstration, and puts your name into src/site.config.ts.',
  operands: 'NAME',
  options: {},
  examples: [['npm run new -- "The Vell Courier"', 'a site of that name, with nothing on it yet']],
  async run({ operands: [name = '', ...more] }) {
    if (name.trim() === '' || more.length > 0) throw new UsageError('give the name of your site, in quotation marks');
    const deleted = await startNewSite(resolveFolders({}), name.trim());
    say(`This is “${name.trim()}” now: src/site.config.ts has the name, and ${deleted} files of the demonstration are deleted.
Next:
  src/site.config.ts          what the site is about (description), who publishes it, where it will be (url)
  src/content/pages           an imprint and what else you have to say; see the guide, “Make the site yours”
  src/content/articles        your first article; then run npm start`);
  },
});
