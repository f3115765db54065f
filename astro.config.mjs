import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { narrowFonts } from './scripts/lib/fonts/narrow.ts';
import { makeLook } from './scripts/lib/look/make.ts';
import { projectRoot } from './scripts/lib/platform/folders.ts';
import { siteAliases } from './scripts/lib/site/aliases.ts';
import { contentOfPages } from './scripts/lib/site/content-plugin.ts';
import { notices } from './scripts/lib/site/notices.ts';
import { plainModules, plainPath } from './scripts/lib/site/plain-path.ts';
import { siteAddress } from './scripts/lib/verify/address.ts';
import { cacheFolder, contentFolder, outFolder } from './src/folders.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  outDir: plainPath(outFolder),
  cacheDir: plainPath(cacheFolder),
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between two inline elements that a line break separates.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `${plainPath(cacheFolder)}/vite`,
    plugins: [plainModules, contentOfPages(contentFolder), notices],
    resolve: {
      // Else the way by a link would be left for the folder that it leads to.
      preserveSymlinks: plainPath(projectRoot) !== projectRoot,
      alias: [
        { find: '@fonts', replacement: plainPath(await narrowFonts()) },
        { find: '@look', replacement: plainPath(await makeLook()) },
        ...siteAliases(),
      ],
    },
    // Every script is a file of its own: a strict content security policy allows no inline ones.
    build: {
      assetsInlineLimit: 0,
      // Astro marks each content module with a directive that the bundler then warns of, once a file.
      rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
    },
  },
});
