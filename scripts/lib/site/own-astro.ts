import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/**
 * Settings that have Astro keep what it notes on the way (`.astro`) in a folder of its own. By itself it takes one in the project's root, so that two
 * runs at once read each other's half-written files. It settles on it before the first hook, and only then is told where the project is.
 *
 * @param root the project's, see `enterProject`
 * @param folder absolute, plain; of this run alone
 */
export const ownAstro = (root: string, folder: string): AstroInlineConfig & Required<Pick<AstroInlineConfig, 'integrations'>> => ({
  root: folder,
  configFile: relative(folder, join(root, 'astro.config.mjs')),
  srcDir: join(root, 'src'),
  publicDir: join(root, 'public'),
  logLevel: 'error',
  integrations: [
    {
      name: 'nutgraf:own-astro',
      hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ root: pathToFileURL(`${root}/`) }) },
    },
  ],
});
