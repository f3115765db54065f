import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { filesIn } from '../../lib/platform/files.ts';

/** A page by its path in the site, and how much it has of something. */
interface PageSize {
  page: string;
  size: number;
}

/** How big a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** How many HTML files it has. */
  pages: number;
  /** The page with the most elements. */
  mostNodes: PageSize;
  /** The page with the most bytes in gzip. */
  mostGzip: PageSize;
}

/** Reads a built site. @param out its folder, absolute */
export async function measureSite(out: string): Promise<SiteSize> {
  const size: SiteSize = { files: 0, bytes: 0, pages: 0, mostNodes: { page: '', size: 0 }, mostGzip: { page: '', size: 0 } };
  for (const path of await filesIn(out)) {
    size.files += 1;
    size.bytes += (await stat(path)).size;
    if (!path.endsWith('.html')) continue;
    const html = await readFile(path, 'utf8');
    const page = path.slice(out.length).replace(/index\.html$/, '');
    size.pages += 1;
    size.mostNodes = larger(size.mostNodes, { page, size: countElements(html) });
    size.mostGzip = larger(size.mostGzip, { page, size: gzipSync(html).length });
  }
  return size;
}

const larger = (a: PageSize, b: PageSize): PageSize => (b.size > a.size ? b : a);

/** How many elements a browser makes of a page. */
export function countElements(html: string): number {
  const count = (node: DefaultTreeAdapterTypes.Node): number => {
    const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    return children.reduce((sum, child) => sum + count(child), 'tagName' in node ? 1 : 0);
  };
  return count(parse(html));
}
