import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from './folders.ts';

/** What a person can mend of what the system says of a file, by its code: what is wrong, and what to do. */
const faults: Record<string, [problem: string, hint: string]> = {
  EACCES: ['you have no right to read or write it', 'Change its rights, and run this again.'],
  EPERM: ['you have no right to read or write it', 'Change its rights, and run this again.'],
  EROFS: ['it lies on a disk that can only be read', 'Move it to one that can be written to, and run this again.'],
  ENOSPC: ['the disk is full', 'Make room, and run this again.'],
  EBUSY: ['another program holds it', 'Close it there, and run this again.'],
  EISDIR: ['it is a folder, not a file', 'Move the folder elsewhere.'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'Move that file elsewhere.'],
  ELOOP: ['it is a link that leads back to itself', 'Put the file in the place of the link.'],
  ENAMETOOLONG: ['its name is too long', 'Give it a shorter name.'],
};

/**
 * What the system says of a file, as a fault that a person can mend; undefined for any other error.
 *
 * @param file the file as the person knows it, where the error names none
 */
export function systemFault(error: unknown, file?: string): ContentError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const place = path === undefined ? file : shownPath(path);
  const [problem, hint] = faults[code] ?? [];
  return problem && hint && place !== undefined ? new ContentError(problem, { file: place }, hint) : undefined;
}
