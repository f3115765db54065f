import { confidenceOption, folderOptions, readConfidence, runCommand } from './lib/cli/cli.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { defaultPort, portOption, readPort } from './lib/serve/serve.ts';

await runCommand({
  name: 'npm run dev',
  about: 'Shows the site while you work: a change of an article, of an explainer or of the code shows in the browser.',
  options: { content: folderOptions.content, ...confidenceOption, port: portOption },
  examples: [['npm run dev', `the site of src/content, at http://localhost:${defaultPort}/`]],
  async run({ options }) {
    const { runDevServer } = await import('./lib/site/dev.ts');
    await runDevServer(resolveFolders(options), readConfidence(options['min-confidence']), readPort(options.port));
  },
});
