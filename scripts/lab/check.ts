import { runCommand } from '../lib/cli/cli.ts';
import { checkCode } from './checks/check.ts';

await runCommand({
  name: 'npm run check',
  about: 'Checks the code: imports, types, lint and format. The exit code is 1 when something needs fixing.',
  options: {},
  examples: [
    ['npm run check', 'all of it'],
    ['npx biome check --write', 'fixes format, and lint where that is safe'],
  ],
  async run() {
    const checks = await checkCode();
    console.log(checks.map(({ name, passed }) => `${name}: ${passed ? 'passed' : 'FAILED'}`).join('\n'));
    if (checks.some(({ passed }) => !passed)) process.exitCode = 1;
  },
});
