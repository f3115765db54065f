import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { narrowFonts } from './scripts/lib/fonts/narrow.ts';
import { siteAliases } from './scripts/lib/site/aliases.ts';
import { contentOfPages } from './scripts/lib/site/content-plugin.ts';
import { cacheFolder, contentFolder, outFolder } from './src/folders.ts';
import { site } from './src/site.config.ts';

const base = process.env.NUTGRAF_BASE ?? site.base;

/** The HTML of a built page. */
function htmlOf(address) {
  const path = decodeURI(new URL(address).pathname).slice(base.replace(/\/$/, '').length);
  return readFileSync(join(outFolder, path, 'index.html'), 'utf8');
}

/** False for a built page that asks search engines not to list it. */
const isIndexed = (address) => !htmlOf(address).includes('<meta name="robots" content="noindex">');

/** A page's entry in the sitemap, with the day that it says it last changed. */
const withDay = (item) => ({ ...item, lastmod: htmlOf(item.url).match('<meta property="og:updated_time" content="([^"]*)">')?.[1] });

export default defineConfig({
  site: process.env.NUTGRAF_SITE ?? site.url,
  base,
  outDir: outFolder,
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  // 'jsx', the default, eats the space between two inline elements that a line break separates.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: isIndexed, serialize: withDay })],
  devToolbar: { enabled: false },
  // A page says in getStaticPaths what it is made of: one that would come out the same is kept.
  experimental: { incrementalBuild: true },
  vite: {
    cacheDir: `${cacheFolder}/vite`,
    plugins: [contentOfPages(contentFolder)],
    resolve: {
      alias: [{ find: '@fonts', replacement: await narrowFonts() }, ...siteAliases()],
    },
    // Every script is a file of its own: a strict content security policy allows no inline ones.
    build: {
      assetsInlineLimit: 0,
      // Astro marks each content module with a directive that the bundler then warns of, once a file.
      rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
    },
  },
});
