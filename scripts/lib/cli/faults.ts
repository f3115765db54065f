import { inspect } from 'node:util';
import { ContentError } from '../../../src/lib/content-error.ts';
import { machineFault } from './machine-faults.ts';

/** A fault of Nutgraf's own in the work on one file, which did not stop the work on the others. */
export class FileFailure extends Error {
  readonly file: string;

  /** @param file the file as the person knows it */
  constructor(file: string, cause: unknown) {
    super(`Nutgraf itself failed on ${file}`, { cause });
    this.file = file;
  }
}

/** What is wrong with some files, told once the work on all of them is done. */
class FilesAtFault<File = unknown> extends AggregateError {
  /** The faults of each file at fault: a ContentError each, or a FileFailure. */
  readonly byFile: ReadonlyMap<File, readonly unknown[]>;

  constructor(byFile: ReadonlyMap<File, readonly unknown[]>) {
    super(new Set([...byFile.values()].flat()), 'files at fault');
    this.byFile = byFile;
  }
}

/** The faults that `forEachFile` threw, for work that goes on without these files. @throws what else was thrown */
export function faultsByFile<File>(error: unknown): FilesAtFault<File>['byFile'] {
  if (error instanceof FilesAtFault) return error.byFile;
  throw error;
}

const shownFaults = 50;
const shownTraces = 3;
const REPORT = 'Please report this with the lines below';

/**
 * What an error says: ContentErrors where a person can mend it, else the error itself.
 *
 * @param file the file that was worked on, as the person knows it; absent where there is none
 */
export const faultsIn = (error: unknown, file?: string): unknown[] =>
  error instanceof AggregateError ? error.errors.flatMap((part) => faultsIn(part, file)) : [machineFault(error, file) ?? error];

/**
 * Does the work on each of some files, one after the other. The fault of one does not stop the others.
 *
 * @param shown the file as the person knows it, for what the system says of it and for a fault of Nutgraf's own
 * @throws FilesAtFault once all are done: every ContentError, and a FileFailure for each file on which Nutgraf itself failed
 */
export async function forEachFile<File>(
  files: readonly File[],
  shown: (file: File) => string,
  work: (file: File) => unknown,
): Promise<void> {
  const byFile = new Map<File, unknown[]>();
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      const faults = faultsIn(error, shown(file));
      byFile.set(
        file,
        faults.map((fault) => (fault instanceof ContentError ? fault : new FileFailure(shown(file), fault))),
      );
    }
  }
  if (byFile.size > 0) throw new FilesAtFault(byFile);
}

/** What to print for an error that is no wrong usage, and whether it is all a person's to mend. */
export function formatError(error: unknown): { message: string; ofContent: boolean } {
  const faults = faultsIn(error);
  // Two steps that read one file say the same of it.
  const content = [...new Map(faults.flatMap((fault) => (fault instanceof ContentError ? [[fault.format(), fault]] : []))).values()];
  const own = faults.filter((fault) => !(fault instanceof ContentError));
  return { message: [...formatFaults(content), ...own.map(formatOwn)].join('\n'), ofContent: own.length === 0 };
}

function formatFaults(faults: ContentError[]): string[] {
  const shown = faults.slice(0, shownFaults).map((fault) => fault.format());
  const rest = faults.length - shown.length;
  if (rest > 0) shown.push(`… and ${rest} more like these`);
  if (faults.length > 1) shown.push(`${faults.length} faults`);
  return shown;
}

function formatOwn(fault: unknown, index: number): string {
  if (!(fault instanceof FileFailure)) return `Unexpected: Nutgraf itself failed. ${REPORT}.\n${inspect(fault)}`;
  const { file, cause } = fault;
  const trace = index < shownTraces ? inspect(cause) : String(cause);
  return [
    `${file}: Nutgraf itself failed on this file, and went on with the others`,
    `  ${REPORT}, and with the file if you may share it (CONTRIBUTING.md says where).`,
    trace,
  ].join('\n');
}
