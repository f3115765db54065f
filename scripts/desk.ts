import { folderOptions, runCommand } from './lib/cli/cli.ts';
import { resolveFolders, shownPath } from './lib/platform/folders.ts';
import { defaultPort, portOption, readPort } from './lib/serve/serve.ts';

await runCommand({
  name: 'npm run desk',
  about: 'Opens the desk: review and edit explainers in your browser, on this machine only.',
  options: { content: folderOptions.content, port: portOption },
  examples: [['npm run desk', `the explainers of src/content, at http://localhost:${defaultPort}/desk/`]],
  async run({ options }) {
    const port = readPort(options.port);
    const folders = resolveFolders(options);
    const { openDesk } = await import('./lib/desk/desk.ts');
    const { url } = await openDesk(folders, port, (next) => console.log(`The next browser is let in by ${next}`));
    console.log(`The desk of ${shownPath(folders.content)} is at ${url}`);
    console.log('That address opens it once, in one browser (stop the desk with Ctrl-C).');
  },
});
