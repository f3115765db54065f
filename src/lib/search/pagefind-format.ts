/** The version of Pagefind whose files and interfaces are read here, in `engine/pagefind.ts` and in `scripts/lib/search/pagefind.ts`. */
export const PAGEFIND_VERSION = '1.6.0';

/** What Pagefind has of a page: the data of its result (https://pagefind.app/docs/api/), which it writes to a file of their own. */
export interface Fragment {
  /** From the site's root. */
  url: string;
  /** All words, with a space between; where they met without one, an invisible one (U+200B). */
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Elements with an id, by the place of the word that follows; those without a text are passages. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** With this all files of Pagefind begin, once unpacked (gzip). */
const SIGNATURE = 'pagefind_dcd';

/** Reads the unpacked file of a fragment. @throws Error where it is in another form */
export function readFragment(text: string, file: string): Fragment {
  const fragment: Partial<Fragment> = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : {};
  const { url, content, filters, meta, anchors } = fragment;
  if (url === undefined || content === undefined || !filters || !meta || !Array.isArray(anchors)) {
    throw new Error(`${file} is not in the form of Pagefind ${PAGEFIND_VERSION}: src/lib/search/pagefind-format.ts has to follow.`);
  }
  return { url, content, filters, meta, anchors };
}
