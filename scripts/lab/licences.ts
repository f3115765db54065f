import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/cli/cli.ts';
import { projectRoot } from '../lib/platform/folders.ts';
import { isAllowed, shippedPackages } from './licences/packages.ts';

const read = (path: string) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));

await runCommand({
  name: 'npm run lab:licences',
  about:
    'Lists the packages that ship, with their licences. The exit code is 1 for one that scripts/lab/licences/allowed.json does not know. ' +
    'What readers get of them stands in licences.txt of each site; src/vocabulary/README.md has the licences of the word lists.',
  options: {},
  examples: [['npm run lab:licences', 'all of them, by licence']],
  async run() {
    const isThere = (path: string): boolean => existsSync(join(projectRoot, path));
    const shipped = shippedPackages(read('package-lock.json').packages, (path) =>
      isThere(`${path}/package.json`) ? read(`${path}/package.json`) : undefined,
    );
    const byLicence = Map.groupBy(shipped, ({ licence = 'none named' }) => licence);
    for (const [licence, own] of [...byLicence].sort(([one], [other]) => (one < other ? -1 : 1)))
      console.log(`${licence} (${own.length})\n${own.map(({ name, version }) => `  ${name} ${version}`).join('\n')}\n`);
    const unknown = shipped.filter(({ licence }) => !isAllowed(licence));
    console.log(`${shipped.length} packages, ${byLicence.size} licences, ${unknown.length} not known to be kept`);
    for (const { name, licence = 'none named' } of unknown) console.log(`  ${name}: ${licence}`);
    if (unknown.length > 0) process.exitCode = 1;
  },
});
