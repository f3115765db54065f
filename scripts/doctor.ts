import { folderOptions, readToday, runCommand } from './lib/cli/cli.ts';
import { count } from './lib/cli/count.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders } from './lib/platform/folders.ts';

await runCommand({
  name: 'npm run doctor',
  about:
    'Says what will hurt later: addresses that are only on this machine, a placeholder for the site’s address, articles that were renamed, ' +
    'unfinished merges, what nobody has approved, what is no article, too little room. Changes nothing.',
  options: { content: folderOptions.content },
  examples: [['npm run doctor', 'all that you should see to; exit code 1 where links will break, or something wrong is published']],
  async run({ options }) {
    const folders = resolveFolders(options);
    const [{ examine }, { formatFinding }] = await Promise.all([import('./lib/doctor/doctor.ts'), import('./lib/doctor/finding.ts')]);
    const findings = await examine(folders, readToday());
    for (const finding of findings) say(formatFinding(finding));
    const grave = findings.filter(({ isGrave }) => isGrave).length;
    const things = `${count(findings.length, 'thing')} to see to`;
    say(findings.length === 0 ? 'Nothing to see to' : grave === 0 ? things : `${things}, ${grave} of them before you publish`);
    if (grave > 0) process.exitCode = 1;
  },
});
