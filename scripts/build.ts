import { confidenceOption, folderOptions, readConfidence, runCommand } from './lib/cli/cli.ts';
import { resolveFolders } from './lib/platform/folders.ts';

await runCommand({
  name: 'npm run build',
  about: 'Builds the site: explains every article, checks the content, makes the pages and the search index, and verifies them.',
  options: {
    ...folderOptions,
    ...confidenceOption,
    'keep-going': { about: 'exit with 0 where files at fault were left out or kept their last good pages, and all else went well' },
    full: { about: 'make and verify everything anew, whatever could be kept of the last build' },
  },
  examples: [
    ['npm run build', 'the site of src/content, into dist'],
    ['npm run build -- --keep-going', 'the same each night, whatever is wrong with single files'],
    ['npm run build -- --content ../news --out ../site', 'a site of content that lives elsewhere'],
  ],
  async run({ options, flags }) {
    const { buildSite } = await import('./lib/site/build.ts');
    await buildSite(resolveFolders(options), readConfidence(options['min-confidence']), {
      isFull: flags.includes('full'),
      keepGoing: flags.includes('keep-going'),
    });
  },
});
