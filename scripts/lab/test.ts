import { folderOptions, runCommand } from '../lib/cli/cli.ts';
import { resolveFolders } from '../lib/platform/folders.ts';
import { runTests } from './checks/run-tests.ts';

await runCommand({
  name: 'npm test',
  about: 'Runs everything: the checks of the code, unit tests, a build of the site and its verification, browser tests.',
  options: folderOptions,
  examples: [['npm test', 'tests the code, and the site of src/content']],
  async run({ options }) {
    const { passed, failed, failures } = await runTests(resolveFolders(options));
    if (failed > 0) process.exitCode = 1;
    for (const failure of failures) console.log(`FAILED ${failure}`);
    console.log(`${passed} passed, ${failed} failed`);
  },
});
