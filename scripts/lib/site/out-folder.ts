import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../cli/cli.ts';
import { type Folders, isWithin, projectRoot, shownPath } from '../platform/folders.ts';
import { isMountPoint, liesIn } from '../platform/places.ts';

/** What a folder is that a build made: the one that it fills, a site, or the site before while the next one takes its place. */
type State = 'unfinished' | 'finished' | 'replaced';

/** The mark of these folders, the same in every site. Its name starts with a point: servers and hosts pass over such files. */
export const MARK = '.nutgraf-site';
const ABOUT = 'Nutgraf made this folder; its next build replaces it with all that is in it. State: ';

const nextOf = (out: string): string => `${out}.next`;
const previousOf = (out: string): string => `${out}.previous`;

/**
 * Makes sure that a build loses nothing of a person's: the folder that it writes to, and the two beside it that it needs on the way, are
 * new, empty, or of a build, and none is a link, a mount point or something else's place.
 *
 * @throws UsageError with the reason
 */
export async function requireReplaceable(folders: Folders): Promise<void> {
  const { out } = folders;
  const replaceable: [folder: string, states: State[]][] = [
    [out, ['finished', 'unfinished', 'replaced']],
    [nextOf(out), ['unfinished']],
    [previousOf(out), ['replaced']],
  ];
  for (const [folder, states] of replaceable) {
    const fault = (await misplaced(folder, folders)) ?? (await occupied(folder, states));
    const subject = folder === out ? `--out ${shownPath(out)}` : `--out ${shownPath(out)} needs ${shownPath(folder)}, which`;
    if (fault) throw new UsageError(`${subject} ${fault}`);
  }
}

/**
 * Makes the folder that the site is built in, with the mark in it before anything else.
 *
 * @returns its absolute path
 * @throws UsageError when no folder can be made there
 */
export async function startSite(out: string): Promise<string> {
  const next = nextOf(out);
  try {
    // A run that was stopped between the two renames of `finishSite` left the site there.
    if (!existsSync(out) && existsSync(previousOf(out))) await rename(previousOf(out), out);
    await rm(next, { recursive: true, force: true });
    await mkdir(next, { recursive: true });
    await mark(next, 'unfinished');
  } catch (error) {
    throw new UsageError(`--out ${shownPath(out)} can't be written: ${(error as Error).message}`);
  }
  return next;
}

/** Puts the site that was built in the place of the one before. Each mark is set so that a run stopped at any moment leaves a site. */
export async function finishSite(out: string): Promise<void> {
  const previous = previousOf(out);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) {
    await mark(out, 'replaced');
    await rename(out, previous);
  }
  await rename(nextOf(out), out);
  await mark(out, 'finished');
  await rm(previous, { recursive: true, force: true });
}

const mark = (folder: string, state: State): Promise<void> => writeFile(join(folder, MARK), `${ABOUT}${state}\n`);

async function misplaced(
  folder: string,
  { content, articles, explainers, ledger, media, actors, themes, glossary }: Folders,
): Promise<string | undefined> {
  const entry = await lstat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (entry instanceof Error && entry.code !== 'ENOENT') return `can't be read: ${entry.message}`;
  if (!(entry instanceof Error)) {
    if (entry.isSymbolicLink()) return 'is a link; name the folder that it leads to, or another';
    if (!entry.isDirectory()) return 'is a file; choose a folder';
    const held = Object.entries({ content, project: projectRoot, 'home folder': homedir() });
    for (const [name, path] of held) if (await liesIn(path, folder)) return `holds the ${name}; choose a folder for the site alone`;
    if (await isMountPoint(folder)) return 'is a mount point, which no other folder can take the place of; choose a folder below it';
  }
  for (const own of [articles, explainers, ledger, media, actors, themes, glossary])
    if (isWithin(folder, own) || (await liesIn(folder, own))) return `lies in ${shownPath(own)}; choose a folder for the site alone`;
  return undefined;
}

async function occupied(folder: string, states: State[]): Promise<string | undefined> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) return names.code === 'ENOENT' ? undefined : `can't be read: ${names.message}`;
  if (names.length === 0) return undefined;
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => '');
  if (states.some((state) => text === `${ABOUT}${state}\n`)) return undefined;
  if (text.startsWith(ABOUT)) return 'is a site of its own; choose another folder, or delete that one';
  if (names.includes('_astro') || names.includes('pagefind'))
    return 'looks like a site of Nutgraf 0.1, which left no mark in it; if so, delete it and build again, else choose another folder';
  return 'holds files that no build put there; empty it, or choose another folder';
}
