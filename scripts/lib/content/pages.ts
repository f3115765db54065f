import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { editorText, readEditorPage, treeOf } from '../../../src/lib/explainer/editor-words.ts';
import { splitFile } from '../../../src/lib/explainer/file.ts';
import { readEditorMatter } from '../../../src/lib/explainer/frontmatter.ts';
import type { PublisherPage } from '../../../src/lib/graph/types.ts';
import { isInterfaceId, slugSchema } from '../../../src/schemas/id.ts';
import { ABOUT, ownPages, pageSchema } from '../../../src/schemas/page.ts';
import { slug } from '../analyse/model/slug.ts';
import { forEachFile } from '../cli/faults.ts';
import { shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';

const ENDING = '.mdx';
const MATTER_HINT = 'Start the file with lines between "---" and "---": title: … and description: …, and order: 1 if you like.';

/** The ids of the parts that the site adds to the page about itself; `src/components/page/HowMade.astro` has them. */
const partsOfAbout = ['how-made', 'from-article-to-page', 'promises', 'badges', 'credits'];

/**
 * Reads the pages of the publisher's; a missing folder is empty.
 *
 * @param folder absolute
 * @returns the pages in the order in which they are listed
 * @throws AggregateError of ContentErrors, all that is wrong with the files
 */
export async function readPages(folder: string): Promise<PublisherPage[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => !isPassedOver(name)).sort();
  const pages: PublisherPage[] = [];
  await forEachFile(
    files,
    (name) => shownPath(join(folder, name)),
    async (name) => {
      const file = shownPath(join(folder, name));
      const id = idOf(name, file);
      pages.push(readPage(id, await readFile(join(folder, name), 'utf8'), file));
    },
  );
  return pages.sort(
    (a, b) =>
      (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || a.data.title.localeCompare(b.data.title, 'en') || (a.id < b.id ? -1 : 1),
  );
}

/** The address that a file asks for. @throws ContentError for a name that is no address, or one of the site's own pages */
function idOf(name: string, file: string): string {
  if (!name.endsWith(ENDING))
    throw new ContentError('no page is made of this file', { file }, 'Call it NAME.mdx, or take it out of this folder.');
  const id = name.slice(0, -ENDING.length);
  if (!slugSchema.safeParse(id).success) {
    const hint = 'Rename it to lower-case words joined by single hyphens, such as about-us.mdx.';
    throw new ContentError(`the name of the file is the address of the page, and "${id}" is none`, { file }, hint);
  }
  if (!ownPages.includes(id)) return id;
  throw new ContentError(
    `/${id}/ is the site's own`,
    { file, line: 1 },
    `Rename the file, for example to our-${id}.mdx: its name is the address of the page.`,
  );
}

function readPage(id: string, mdx: string, file: string): PublisherPage {
  const { data } = readEditorMatter(mdx, file, pageSchema, MATTER_HINT);
  const words = readEditorPage(splitFile(mdx, file).body, file);
  if (editorText(words) === '') throw new ContentError('the page has no words', { file }, 'Write them below the second "---".');
  return { id, data, words, headings: headingIds(words, id === ABOUT ? partsOfAbout : []) };
}

/** An id for each heading, none of them twice, and none of the interface's. */
function headingIds(words: PublisherPage['words'], taken: readonly string[]): string[] {
  const given = new Set(taken);
  return treeOf(words).children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const plain = slug(editorText([node]));
    const wanted = plain === '' || isInterfaceId(plain) ? `part-${plain}`.replace(/-$/, '') : plain;
    let id = wanted;
    for (let number = 2; given.has(id); number += 1) id = `${wanted}-${number}`;
    given.add(id);
    return [id];
  });
}
