import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../platform/folders.ts';

const noRight: [problem: string, hint: string] = ['you have no right to read or write it', 'Change its rights, and run this again.'];
const tooMany: [problem: string, hint: string] = ['too many files are open', 'Close other programs, or raise the limit (ulimit -n).'];

/** What may be wrong with the machine or its files, by the system's name of it. */
const faults: Record<string, [problem: string, hint: string]> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: ['it lies on a disk that can only be read', 'Move it to one that can be written to, and run this again.'],
  ENOSPC: ['the disk is full', 'Make room, and run this again.'],
  EDQUOT: ['no more may be written for you to this disk', 'Make room, and run this again.'],
  EIO: ['the disk could not be read or written', 'Look whether the disk is sound, and run this again.'],
  EBUSY: ['another program holds it', 'Close it there, and run this again.'],
  ENOENT: [
    'it is gone: something else moved or deleted it',
    'Put it back, or make sure that nothing else works there, and run this again.',
  ],
  ENOTEMPTY: ['something else writes to it at the same time', 'Make sure that nothing else works there, and run this again.'],
  EISDIR: ['it is a folder, not a file', 'Move the folder elsewhere.'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'Move that file elsewhere.'],
  ELOOP: ['it is a link that leads back to itself', 'Put the file in the place of the link.'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
  EMFILE: tooMany,
  ENFILE: tooMany,
};

/** These are the machine's wherever they come from; the system does not always say of which file. */
const OF_THE_MACHINE = new Set(['EROFS', 'ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE']);
/** How programs that are not Node's name them: https://man7.org/linux/man-pages/man3/errno.3.html */
const NUMBERS: Record<string, string> = { 5: 'EIO', 23: 'ENFILE', 24: 'EMFILE', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };

/**
 * What the system says of a file, or of the machine, in words.
 *
 * @param file the file that was worked on, as the person knows it, for where the system does not say which
 * @returns undefined for whatever else went wrong
 */
export function machineFault(error: unknown, file?: string): ContentError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = codeIn(error.message), path, syscall = '' } = error as NodeJS.ErrnoException;
  const fault = faults[code];
  // What can't be started is no file of the person's.
  if (!fault || syscall.startsWith('spawn')) return undefined;
  const place = path === undefined ? (file ?? (OF_THE_MACHINE.has(code) ? 'a file of this run' : undefined)) : shownPath(path);
  return place === undefined ? undefined : new ContentError(fault[0], { file: place }, fault[1]);
}

/** The name of a fault of the machine in what another program says of it. */
function codeIn(message: string): string {
  const [, name, number = ''] = /\b(E[A-Z]{2,}): |\(os error (\d+)\)/.exec(message) ?? [];
  const code = name ?? NUMBERS[number] ?? '';
  return OF_THE_MACHINE.has(code) ? code : '';
}
