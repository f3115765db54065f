import { confidenceOption, folderOptions, readConfidence, runCommand, UsageError } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders, shownPath } from './lib/platform/folders.ts';
import { defaultPort, hostOption, portOption, readHost, readPort, serveSite } from './lib/serve/serve.ts';
import { guideFolder } from './lib/site/guide-folder.ts';
import { siteAddress } from './lib/verify/address.ts';

await runCommand({
  name: 'npm start',
  about: 'Builds the site and serves it to this machine, or to those around it.',
  options: {
    ...folderOptions,
    ...confidenceOption,
    port: portOption,
    host: hostOption,
    desk: { about: 'open the desk, to review and edit explainers in your browser, with the site as it is at the moment' },
  },
  examples: [
    ['npm start', `the site of src/content, at http://localhost:${defaultPort}/`],
    ['npm start -- --port 8080', 'the same at another port'],
    ['npm start -- --host 0.0.0.0', 'the same for whoever reaches this machine'],
    ['npm start -- --desk', 'the desk, as npm run desk'],
  ],
  async run({ options, flags }) {
    const port = readPort(options.port);
    const host = readHost(options.host);
    const least = readConfidence(options['min-confidence']);
    const folders = resolveFolders(options);
    if (flags.includes('desk')) {
      if (host !== undefined) throw new UsageError('the desk is for this machine only: it takes no --host');
      const { runDesk } = await import('./lib/desk/desk.ts');
      return runDesk(folders, port);
    }
    const beside = guideFolder(folders);
    // First of all, so that a port that is taken is told at once and not after the build.
    const serving = await serveSite(folders.out, { port, host, base: siteAddress().base, beside });
    try {
      const { buildSite } = await import('./lib/site/build.ts');
      await buildSite(folders, least, { keepGoing: true });
      const { makeGuide } = await import('./lib/site/guide.ts');
      await makeGuide(folders, beside);
    } catch (error) {
      await serving.close();
      throw error;
    }
    say(`The guide for editors is at ${serving.url}guide/`);
    say(`Nutgraf serves ${shownPath(folders.out)} at ${serving.url} (stop it with Ctrl-C)`);
  },
});
