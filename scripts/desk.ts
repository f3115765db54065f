import { folderOptions, runCommand } from './lib/cli/cli.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { defaultPort, portOption, readPort } from './lib/serve/serve.ts';

await runCommand({
  name: 'npm run desk',
  about: 'Opens the desk: review and edit explainers in your browser, on this machine only.',
  options: { content: folderOptions.content, port: portOption },
  examples: [['npm run desk', `the explainers of src/content, at http://localhost:${defaultPort}/desk/`]],
  async run({ options }) {
    const port = readPort(options.port);
    const folders = resolveFolders(options);
    const { runDesk } = await import('./lib/desk/desk.ts');
    await runDesk(folders, port);
  },
});
