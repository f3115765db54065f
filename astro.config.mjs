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

/** The days that pages say they last changed, by address. */
const days = new Map();

/** False for a built page that asks search engines not to list it. Reads the page, which is the only time. */
function isIndexed(address) {
  const path = decodeURI(new URL(address).pathname).slice(base.replace(/\/$/, '').length);
  const html = readFileSync(join(outFolder, path, 'index.html'), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  days.set(address, head.match('<meta property="og:updated_time" content="([^"]*)">')?.[1]);
  return !head.includes('<meta name="robots" content="noindex">');
}

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
  integrations: [mdx(), sitemap({ filter: isIndexed, serialize: (item) => ({ ...item, lastmod: days.get(item.url) }) })],
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
