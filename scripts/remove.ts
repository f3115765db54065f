import { folderOptions, readToday, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run remove',
  about: 'Withdraws an explainer, with its article and its ledger, or a story. Its addresses say that it was withdrawn, and when.',
  operands: 'NAME',
  options: { 'dry-run': { about: 'say what would happen, and write nothing' }, content: folderOptions.content },
  examples: [
    ['npm run remove -- budget-vote', 'src/content/explainers/budget-vote.mdx, with all that belongs to it'],
    ['npm run remove -- stories/corn-street', 'a story; its explainers stay'],
  ],
  async run({ options, flags, operands }) {
    const [name, ...others] = operands;
    if (name === undefined || others.length > 0) throw new UsageError('name one explainer, or one story');
    const folders = resolveFolders(options);
    const on = readToday();
    const dryRun = flags.includes('dry-run');
    const [{ carryOutPlan, findNamed }, { removeExplainer }, { removeStory }] = await Promise.all([
      import('./lib/rename/rename.ts'),
      import('./lib/rename/explainer.ts'),
      import('./lib/rename/story.ts'),
    ]);
    const work = () =>
      carryOutPlan(folders, dryRun, (stock) => {
        const [folder, , id] = findNamed(stock, name, ['explainers', 'stories']);
        return folder === 'stories' ? removeStory(stock, id, on) : removeExplainer(stock, id, on);
      });
    for (const line of await (dryRun ? work() : withLock(folders, work))) say(line);
    if (!dryRun) say('Build and publish the site, and commit what has changed: npm run build');
  },
});
