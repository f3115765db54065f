import { syncBuiltinESMExports } from 'node:module';

const fs = process.getBuiltinModule('node:fs');
const { writeFileSync } = fs;
const CALLS = ['access', 'copyFile', 'link', 'mkdir', 'rename', 'rm', 'writeFile'] as const;
type Call = (typeof CALLS)[number];
type AnyFunction = (...given: unknown[]) => unknown;

/**
 * Does work while calls of the file system fail as a disk has it. Of a file that can't be written half is written, as on a full disk.
 *
 * @param fails given each call and its path before it is made: the system's name of a fault, such as `ENOSPC`; undefined where it goes well
 */
export async function onDisk<Result>(
  fails: (call: Call, path: string) => string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const undo = CALLS.flatMap((call) => [
    replace(fs.promises as never, call, call, (error) => Promise.reject(error)),
    replace(fs as never, `${call}Sync`, call, (error) => {
      throw error;
    }),
  ]);
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const one of undo) one();
    syncBuiltinESMExports();
  }

  function replace(owner: Record<string, AnyFunction>, name: string, call: Call, fail: (error: Error) => unknown): () => void {
    const own = owner[name] as AnyFunction;
    owner[name] = (...given) => {
      const path = String(given[0]);
      const code = fails(call, path);
      if (code === undefined) return own(...given);
      if (call === 'writeFile') writeHalf(path, given[1] as string | Uint8Array);
      // The system names no file that it was writing to.
      return fail(Object.assign(new Error(`${code}: as a disk has it, ${call}`), { code, ...(call !== 'writeFile' && { path }) }));
    };
    return () => {
      owner[name] = own;
    };
  }
}

function writeHalf(path: string, data: string | Uint8Array): void {
  try {
    writeFileSync(path, data.slice(0, data.length / 2));
  } catch {
    // Its folder is not there.
  }
}
