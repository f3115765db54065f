import { join } from 'node:path';
import { narrowFonts } from '../fonts/narrow.ts';
import { makeLook } from '../look/make.ts';
import { projectRoot } from '../platform/folders.ts';
import { siteAliases } from '../site/aliases.ts';
import { plainPath } from '../site/plain-path.ts';

/** A file that a browser loads for the desk. */
export interface ClientFile {
  type: string;
  data: string | Uint8Array;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

/** Bundles what runs in the browser of an editor; kept in memory, so that none of it can come into a site. @returns files by their names */
export async function bundleClient(): Promise<Map<string, ClientFile>> {
  const { build } = await import('vite');
  const alias = [
    { find: '@fonts', replacement: plainPath(await narrowFonts()) },
    { find: '@look', replacement: plainPath(await makeLook()) },
    ...siteAliases(),
  ];
  const built = await build({
    configFile: false,
    root: plainPath(projectRoot),
    logLevel: 'error',
    base: './',
    publicDir: false,
    resolve: { alias },
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: plainPath(join(projectRoot, 'src/desk/main.ts')),
        output: { entryFileNames: 'desk.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => {
      const data = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, { type: TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream', data }];
    }),
  );
}
