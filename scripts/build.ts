import { resolve } from 'node:path';
import { confidenceOption, folderOptions, readConfidence, runCommand, UsageError } from './lib/cli/cli.ts';
import { callerFolder, resolveFolders } from './lib/platform/folders.ts';
import { parsePart } from './lib/site/part.ts';

await runCommand({
  name: 'npm run build',
  about: 'Builds the site: explains every article, checks the content, makes the pages and the search index, and verifies them.',
  options: {
    ...folderOptions,
    ...confidenceOption,
    'keep-going': { about: 'exit with 0 where files at fault were left out or kept their last good pages, and all else went well' },
    full: { about: 'make and verify everything anew, whatever could be kept of the last build' },
    part: { value: 'N/M', about: 'make only the Nth of M parts of the pages, explain nothing; --join makes the site of the parts' },
    join: { value: 'DIR', about: 'make the site of its parts, each a folder in DIR; explain nothing' },
  },
  examples: [
    ['npm run build', 'the site of src/content, into dist'],
    ['npm run build -- --keep-going', 'the same each night, whatever is wrong with single files'],
    ['npm run build -- --part 2/4 --out parts/2', 'the second of four parts, on a machine of its own'],
    ['npm run build -- --join parts', 'the site of the four parts in the folder parts, into dist'],
    ['npm run build -- --content ../news --out ../site', 'a site of content that lives elsewhere'],
  ],
  async run({ options, flags }) {
    const { part, join } = options;
    if (part && join) throw new UsageError('--part makes a part and --join joins all of them; give one of the two');
    if ((part || join) && options['min-confidence'])
      throw new UsageError(`--${part ? 'part' : 'join'} explains nothing, so --min-confidence has no use`);
    const folders = resolveFolders(options);
    const how = { isFull: flags.includes('full'), keepGoing: flags.includes('keep-going'), warns: true };
    if (part) {
      const { buildPart } = await import('./lib/site/parts.ts');
      await buildPart(folders, parsePart(part), how);
    } else if (join) {
      const { joinParts } = await import('./lib/site/parts.ts');
      await joinParts(folders, resolve(callerFolder, join), how);
    } else {
      const { buildSite } = await import('./lib/site/build.ts');
      await buildSite(folders, readConfidence(options['min-confidence']), how);
    }
  },
});
