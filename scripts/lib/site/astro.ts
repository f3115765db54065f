import { ContentError } from '../../../src/lib/content-error.ts';
import { type Folders, isWithin, projectRoot, shownPath } from '../folders.ts';

/**
 * Builds the pages of a site.
 *
 * @param out the folder that they go to, absolute
 * @throws ContentError when Astro finds a file of the content folder at fault
 */
export async function buildPages(folders: Folders, out: string): Promise<void> {
  const { build } = await loadAstro(folders, out);
  try {
    await build({ root: projectRoot, logLevel: 'error' });
  } catch (error) {
    throw contentErrorOf(error, folders) ?? error;
  }
}

/**
 * Starts Astro's own server, which shows each change of the content and of the site's code at once.
 *
 * @param port 0 to 65535
 */
export async function startDevServer(folders: Folders, port: number) {
  const { dev } = await loadAstro(folders, folders.out);
  return dev({ root: projectRoot, logLevel: 'warn', server: { port } });
}

/** Astro reads the folders from the environment, and whether it may send statistics, once, when it is imported. */
async function loadAstro(folders: Folders, out: string) {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NUTGRAF_CONTENT = folders.content;
  process.env.NUTGRAF_OUT = out;
  return import('astro');
}

function contentErrorOf(error: unknown, folders: Folders): ContentError | undefined {
  const { message, hint, loc } = error as { message?: string; hint?: string; loc?: { file?: string; line?: number } };
  if (!message || !loc?.file || !isWithin(loc.file, folders.content)) return undefined;
  return new ContentError(message, { file: shownPath(loc.file), line: loc.line }, hint ?? 'Correct the file there, and build again.');
}
