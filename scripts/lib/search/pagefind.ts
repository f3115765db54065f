import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Fragment, PAGEFIND_VERSION, readFragment } from '../../../src/lib/search/pagefind-format.ts';
import { languageIn, renumberPages } from './pagefind-meta.ts';

/** A page of Pagefind's index. */
export interface IndexedPage extends Fragment {
  /** Its name there. */
  id: string;
  /** That of the index that it is in: Pagefind makes one for each language. */
  language?: string;
}

/**
 * What Pagefind writes besides its index and engine: interfaces that this site does not use, and a worker; texts and filters, for which the
 * site has files of its own.
 */
const UNUSED = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui', 'pagefind-highlight', 'pagefind-worker']
  .flatMap((name) => [`${name}.js`, `${name}.css`])
  .concat('fragment', 'filter');

/** So many pages are sent to Pagefind before it is waited for. */
const AHEAD = 500;

/**
 * Writes Pagefind's index of some pages.
 *
 * @param pages their paths in the site and their HTML, which is read when it is asked for; the line of text that a page's result has, which
 *   comes back as metadata and is in no index
 * @returns the pages as Pagefind has read them, those of the language that most are in first, each language in the order given: that is the
 *   order of their numbers
 * @throws Error where Pagefind fails, or writes in another form than this one reads
 */
export async function writePagefind(
  folder: string,
  pages: Iterable<{ path: string; html: string; line?: string | undefined }>,
): Promise<IndexedPage[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // Pages are numbered in the order in which they come in. Not all are sent at once: what is not read yet fills the memory.
    const sent: ReturnType<typeof index.addHTMLFile>[] = [];
    const lines: (string | undefined)[] = [];
    for (const { path, html, line } of pages) {
      lines.push(line);
      sent.push(index.addHTMLFile({ sourcePath: path, content: html }));
      if (sent.length % AHEAD === 0) await sent.at(-1);
    }
    const urls = (await Promise.all(sent)).map((answer) => {
      fail(answer.errors);
      return answer.file.url;
    });
    // Pagefind leaves what an index before it had.
    await rm(folder, { recursive: true, force: true });
    fail((await index.writeFiles({ outputPath: folder })).errors);
    const written = new Map((await readPagefind(folder)).map((page) => [page.url, page]));
    for (const name of UNUSED) await rm(join(folder, name), { recursive: true, force: true });
    const read = byLanguage(urls.flatMap((url, place) => withLine(written.get(url), lines[place])));
    const ids = await renumberPages(
      folder,
      read.map(({ id }) => id),
    );
    return read.map((page, place) => ({ ...page, id: ids[place] ?? '', language: languageIn(page.id) }));
  } finally {
    await close();
  }
}

const withLine = (page: IndexedPage | undefined, line: string | undefined): IndexedPage[] =>
  page === undefined ? [] : [line ? { ...page, meta: { ...page.meta, line } } : page];

/** Pages of one language after the other: Pagefind makes an index of each. */
function byLanguage(pages: IndexedPage[]): IndexedPage[] {
  const groups = [...Map.groupBy(pages, ({ id }) => languageIn(id))];
  return groups.sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1)).flatMap(([, own]) => own);
}

/**
 * Reads the pages of an index that Pagefind has written.
 *
 * @throws Error where it is in another form than that of `PAGEFIND_VERSION`
 */
export async function readPagefind(folder: string): Promise<IndexedPage[]> {
  const { version } = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  if (version !== PAGEFIND_VERSION) {
    throw new Error(
      `The search index is of Pagefind ${version}, and is read as that of ${PAGEFIND_VERSION}: ` +
        'npm ci installs that one, or src/lib/search/pagefind-format.ts has to follow.',
    );
  }
  const files = (await Array.fromAsync(glob('fragment/*.pf_fragment', { cwd: folder }))).sort();
  // One after the other: an archive has more of them than a process may have open.
  const pages: IndexedPage[] = [];
  for (const file of files) {
    const text = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    pages.push({ id: basename(file, '.pf_fragment'), ...readFragment(text, file) });
  }
  return pages;
}

function fail(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
