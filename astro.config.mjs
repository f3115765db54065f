import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { narrowFonts } from './scripts/lib/fonts/narrow.ts';
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
    // The prose of an article is verbatim: no curled quotes, no tables or links read into it.
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: isIndexed, serialize: withDay })],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `${cacheFolder}/vite`,
    resolve: {
      alias: {
        // Content may live outside of the project, where Node finds no node_modules to import this from.
        'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')),
        '@fonts': await narrowFonts(),
      },
    },
    server: { fs: { allow: ['.', contentFolder] } },
    // Every script is a file of its own: a strict content security policy allows no inline ones.
    build: {
      assetsInlineLimit: 0,
      // Astro marks each content module with a directive that the bundler then warns of, once a file.
      rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
    },
  },
});
