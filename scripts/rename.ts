import { folderOptions, readToday, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { withLock } from './lib/platform/lock.ts';

await runCommand({
  name: 'npm run rename',
  about:
    'Gives an explainer, an actor, a theme, a term, a story or a section another address; the old one leads to it. Onto an actor or theme that is there, the two become one.',
  operands: 'OLD [NEW]',
  options: {
    'from-heading': { about: 'make the address of a section of its heading' },
    'dry-run': { about: 'say what would happen, and write nothing' },
    content: folderOptions.content,
  },
  examples: [
    ['npm run rename -- explainers/budget-vote budget-2026', 'an explainer, with its article'],
    ['npm run rename -- actors/j-pettifer joan-pettifer', 'an actor, in all explainers'],
    ['npm run rename -- budget-vote#corn-street corn-street-closes', 'a section'],
    ['npm run rename -- budget-vote#corn-street --from-heading', 'the same, by the heading that it has now'],
  ],
  async run({ options, flags, operands }) {
    const [from, to, ...others] = operands;
    const fromHeading = flags.includes('from-heading');
    if (from === undefined || others.length > 0 || (to === undefined) !== fromHeading)
      throw new UsageError('name what is to be renamed, and its new name; of a section, --from-heading in place of that');
    if (fromHeading && !from.includes('#')) throw new UsageError('--from-heading is for a section: NAME#SECTION');
    const folders = resolveFolders(options);
    const on = readToday();
    const dryRun = flags.includes('dry-run');
    const { carryOutPlan, planRenaming } = await import('./lib/rename/rename.ts');
    const work = () => carryOutPlan(folders, dryRun, (stock) => planRenaming(stock, { from, to }, on));
    for (const line of await (dryRun ? work() : withLock(folders, work))) say(line);
    if (!dryRun) say('Build and publish the site, and commit what has changed: npm run build');
  },
});
