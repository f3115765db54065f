import { createHash } from 'node:crypto';
import { linkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';

/** What a page that was made says of itself to the next build. */
export interface MadePage {
  /** See `BundledPage`. */
  key?: string | undefined;
  /** The day that it last changed, for the sitemap; null where it says none; absent for what is not listed there. */
  changed?: string | null | undefined;
}

/** A page of the site that stands, as the build left it: bytes, and when it was written. */
interface KeptPage extends MadePage {
  size: number;
  mtimeMs: number;
}

interface Note {
  /** See `hashCode`. */
  code: string;
  pages: Record<string, KeptPage>;
}

/** The pages of the site that stands, and where the next one takes over those that would come out the same. */
export interface KeptPages {
  /** Puts the page that stands into the next site. @returns undefined where it has another key, or another hand was at it */
  take: (path: string, key: string | undefined) => MadePage | undefined;
}

const noteOf = ({ content, out }: Folders): string =>
  join(cacheFolderOf(content), 'pages', `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);

/**
 * Opens what the last build noted of the site in `folders.out`.
 *
 * @param next the folder of the site that is being made, absolute
 * @param code see `hashCode`
 */
export async function openKeptPages(folders: Folders, next: string, code: string): Promise<KeptPages> {
  const note = await readNote(folders);
  const pages = note?.code === code ? note.pages : {};
  return {
    take(path, key) {
      const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
      if (!page || key === undefined || page.key !== key) return undefined;
      try {
        const { size, mtimeMs } = statSync(join(folders.out, path));
        if (size !== page.size || mtimeMs !== page.mtimeMs) return undefined;
        // A second name for the same bytes: the site that stands is deleted as a whole, and never written to.
        linkSync(join(folders.out, path), join(next, path));
        return { key, changed: page.changed };
      } catch {
        return undefined;
      }
    },
  };
}

/** Notes the pages of the site in `folders.out`; where no cache can be written, the next build is only slower. */
export async function notePages(folders: Folders, code: string, made: ReadonlyMap<string, MadePage>): Promise<void> {
  const pages = Array.from(made, ([path, page]): [string, KeptPage] => {
    const { size, mtimeMs } = statSync(join(folders.out, path));
    return [path, { ...page, size, mtimeMs }];
  });
  await writeAtomic(noteOf(folders), JSON.stringify({ code, pages: Object.fromEntries(pages) } satisfies Note)).catch(() => {});
}

async function readNote(folders: Folders): Promise<Note | undefined> {
  try {
    return JSON.parse((await readIfThere(noteOf(folders)))?.toString('utf8') ?? '') as Note;
  } catch {
    return undefined;
  }
}
