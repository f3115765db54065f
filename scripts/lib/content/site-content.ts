import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import type { ContentError } from '../../../src/lib/content-error.ts';
import { checkExplainer } from '../../../src/lib/explainer/check-explainer.ts';
import type { SectionText } from '../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import { parseExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { ExplainerInput, GraphInput } from '../../../src/lib/graph/types.ts';
import type { ExplainerData } from '../../../src/schemas/explainer.ts';
import type { Account } from '../../../src/schemas/ledger.ts';
import type { PublicStories } from '../../../src/schemas/public-stories.ts';
import { publisherThemeSchema } from '../../../src/schemas/theme.ts';
import { faultsByFile, forEachFile } from '../cli/faults.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { type PlacedMove, readMoved } from '../moved/moved-file.ts';
import { readPublicStories } from '../moved/public-stories.ts';
import { hashFiles, readIfThere } from '../platform/files.ts';
import { type Folders, projectRoot, shownPath } from '../platform/folders.ts';
import { parseLedger } from '../reconcile/ledger.ts';
import { readEntries } from '../vocabulary/publisher.ts';
import { readActors } from './actors.ts';
import { readBeside } from './beside.ts';
import { requireMenuPages } from './menus.ts';
import { readPages } from './pages.ts';
import { requirePictures, withoutMissing } from './pictures.ts';
import { type ReadStory, readStories } from './stories.ts';
import { readTerms, requireTerms } from './terms.ts';

/** What the site shows of an explainer's file and its ledger. */
interface Shown {
  data: ExplainerData;
  sections: SectionText[];
  account?: Account;
}

/** What a content folder holds; of each explainer also a hash of its file, its ledger and the code that reads them. */
export interface SiteContent extends Omit<GraphInput, 'withdrawn' | 'withdrawnStories'> {
  stories?: ReadStory[];
  explainers: (ExplainerInput & { key: string })[];
  moved: PlacedMove[];
  /** The stories that builds have made public; absent where there are none. */
  publicStories?: PublicStories;
  /** The faults of each explainer at fault, by its slug. It is among `explainers` as it was last read without one, or left out. */
  atFault: ReadonlyMap<string, readonly unknown[]>;
}

/** What the cache keeps of an explainer: the last that was read without a fault, and by which code. */
interface KeptExplainer {
  key: string;
  reader: string;
  shown: Shown;
}

/** What was read of each file, and of which state of it; a server that runs for hours reads only what changed. */
const known = new Map<string, { stamp: string; explainer: SiteContent['explainers'][number] }>();

let current: { folder: string; content: Promise<SiteContent> } | undefined;

/**
 * All that a site can be made of, public or not, read and checked once: every step of a build gets the same. What was read in an earlier run and has not changed
 * since comes from the cache. An explainer whose file or ledger is at fault is as the cache has it from before; where that has none, it is
 * left out.
 *
 * @throws ContentError, or an AggregateError of such, for an actor, a theme, a term, a page or a story of the publisher's at fault, and for what
 * says what has moved
 */
export function siteContent(folders: Folders): Promise<SiteContent> {
  if (current?.folder !== folders.content) current = { folder: folders.content, content: readContent(folders) };
  return current.content;
}

/** Lets the next step read the content folder again. */
export function forgetContent(): void {
  current = undefined;
}

async function readContent(folders: Folders): Promise<SiteContent> {
  const cache = join(cacheFolderOf(folders.content), 'explainers');
  await mkdir(cache, { recursive: true });
  const reader = await hashReader();
  const explainers = new Map<string, SiteContent['explainers'][number]>();
  const shown = (slug: string): string => shownPath(join(folders.explainers, `${slug}.mdx`));
  const keptFile = (slug: string): string => join(cache, `${slug}.json`);
  const media = new Set(await readdir(folders.media).catch(() => []));
  const terms = await readTerms(folders.glossary);
  const slugs = (await listExplainers(folders)).map((name) => basename(name, '.mdx'));
  const reading = forEachFile(slugs, shown, async (slug) => {
    const path = join(folders.explainers, `${slug}.mdx`);
    const ledgerPath = join(folders.ledger, `${slug}.json`);
    const stamp = `${await stampOf(path)} ${await stampOf(ledgerPath)}`;
    const before = known.get(path);
    const take = async (explainer: SiteContent['explainers'][number]) => {
      known.set(path, { stamp, explainer });
      await requirePictures(explainer.sections, media, path);
      requireTerms(explainer.sections, terms, path);
      const { sections, hashes, faults } = await readBeside(explainer.sections, media, folders, shown(slug));
      if (faults.length > 0) throw new AggregateError(faults, `${shown(slug)} names files that can't be shown`);
      explainers.set(slug, hashes.length > 0 ? { ...explainer, sections, key: [explainer.key, ...hashes].join(' ') } : explainer);
    };
    if (before?.stamp === stamp) return take(before.explainer);
    const mdx = await readFile(path, 'utf8');
    const ledger = await readIfThere(ledgerPath);
    const key = createHash('sha256')
      .update(reader)
      .update(mdx)
      .update('\0')
      .update(ledger ?? '')
      .digest('hex');
    const kept = await readKept(keptFile(slug));
    if (kept?.key === key) return take({ slug, key, ...kept.shown });
    const read = { ...readShown(mdx, shown(slug)), account: ledger ? accountOf(ledger, shownPath(ledgerPath)) : undefined };
    await writeFile(keptFile(slug), JSON.stringify({ key, reader, shown: read } satisfies KeptExplainer));
    return take({ slug, key, ...read });
  });
  const atFault = await reading.then(() => new Map<string, unknown[]>(), faultsByFile<string>);
  for (const slug of atFault.keys()) {
    const kept = await readKept(keptFile(slug));
    if (kept?.reader !== reader) continue;
    const { sections: there, missing } = withoutMissing(kept.shown.sections, media);
    const { sections, hashes } = await readBeside(there, media, folders, shown(slug));
    // What is at fault in the file says nothing against a person's wish to take it back.
    const { status, publish } = (await wishesIn(join(folders.explainers, `${slug}.mdx`))) ?? kept.shown.data;
    const isAsWished = status === kept.shown.data.status && publish === kept.shown.data.publish;
    const key = [kept.key, ...missing, ...hashes, ...(isAsWished ? [] : [status, publish])].join(' ');
    const data = isAsWished ? kept.shown.data : { ...kept.shown.data, status, publish };
    explainers.set(slug, { slug, key, ...kept.shown, data, sections });
  }
  const [actors, themes, pages, moved, publicStories, stories] = await Promise.all([
    readActors(folders),
    readEntries(folders.themes, publisherThemeSchema),
    readPages(folders.pages),
    readMoved(folders),
    readPublicStories(folders),
    readStories(folders.stories, new Set(slugs)),
  ]);
  requireMenuPages(
    pages.map(({ id }) => id),
    shownPath(folders.pages),
  );
  const sound = slugs.flatMap((slug) => explainers.get(slug) ?? []);
  return { explainers: sound, atFault, actors, themes: byId(themes), terms, pages, moved, publicStories, stories };
}

/** Which file stands at a path, and when it was written, in nanoseconds; "-" where none does. */
async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found ? `${found.ino}.${found.size}.${found.mtimeNs}` : '-';
}

async function readKept(path: string): Promise<KeptExplainer | undefined> {
  try {
    return JSON.parse(String(await readIfThere(path))) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What a file at fault says of when and where it is public; undefined where its frontmatter can't be read. */
async function wishesIn(path: string): Promise<Pick<ExplainerData, 'status' | 'publish'> | undefined> {
  try {
    const { status, publish } = readFrontmatter(await readFile(path, 'utf8'), '').data;
    return { status, publish };
  } catch {
    return undefined;
  }
}

/** @throws AggregateError of ContentErrors, all that is wrong with the file */
function readShown(mdx: string, file: string): Shown {
  const { data, sections } = parseExplainer(mdx, file);
  const faults: ContentError[] = checkExplainer(data, sections, file);
  if (faults.length > 0) throw new AggregateError(faults, `${file} is at fault`);
  const texts = sections.map(({ node: _, title: __, passages, ...section }) => ({
    ...section,
    passages: passages.map(({ node: _, ...passage }) => passage),
  }));
  return { data, sections: texts };
}

function accountOf(ledger: Buffer, file: string): Account {
  const { revisions, gone, sections, left, statements, approved, public: wasPublic } = parseLedger(ledger.toString('utf8'), file);
  return { revisions, gone, sections, left, statements, approved, public: wasPublic };
}

const byId = <Data>(entries: { id: string; data: Data }[]): Map<string, Data> => new Map(entries.map(({ id, data }) => [id, data]));

/** What the reading of a file depends on besides its bytes. */
const hashReader = (): Promise<string> =>
  hashFiles([
    import.meta.dirname,
    ...['src/lib/explainer', 'src/lib/text', 'src/schemas', 'scripts/lib/reconcile/ledger.ts', 'package-lock.json'].map((path) =>
      join(projectRoot, path),
    ),
  ]);
