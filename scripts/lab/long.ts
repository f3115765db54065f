import { runCommand } from '../lib/cli/cli.ts';
import { runTool } from './checks/tool.ts';

await runCommand({
  name: 'npm run lab:long',
  about:
    'Runs the tests that take too long for npm test: commands that write to one folder at once, runs, builds and a desk that are killed. ' +
    'Takes about three minutes. Exit code 1 when one fails.',
  options: {},
  examples: [
    ['npm run lab:long', 'all of them'],
    ['KILLS=100 npm run lab:long', 'kills a desk a hundred times'],
  ],
  async run() {
    if (!(await runTool('vitest', ['run', '--project', 'long']))) process.exitCode = 1;
  },
});
