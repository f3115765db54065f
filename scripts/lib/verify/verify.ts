import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { startProgress } from '../cli/progress.ts';
import { siteContent } from '../content/site-content.ts';
import { filesIn } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { checkCards, pngSize } from './cards.ts';
import { checkAddresses } from './former.ts';
import { hashOf, type Kept, nothingKept, Pool, readKept, writeKept } from './kept.ts';
import { checkLinks } from './links.ts';
import { checkFile, placeFindings } from './read-file.ts';
import type { Facts, FactsRule, Finding, SiteRule, SourceRule } from './site.ts';
import { checkStale, findOrigins, type Origin, readSources } from './sources.ts';
import { checkPagesOf } from './verbatim.ts';
import { checkWords } from './words.ts';

// A new rule is a file beside this one, and a line here; those of one file stand in read-file.ts.
const sourceRules: SourceRule[] = [checkStale, checkWords];
const siteRules: SiteRule[] = [checkPagesOf, checkAddresses];
const factsRules: FactsRule[] = [checkLinks, checkCards];

/** A file of the site before it is checked. */
interface Unchecked {
  /** Of what findings depend on; absent for a text file that is to be read in any case. */
  hash?: string;
  /** Absent for a text file, which has to be read. */
  facts?: Facts;
}

/**
 * Checks the built site in `folders.out` against its content: the promises of the design, on the HTML that readers get.
 *
 * @param options.address where the site is published; links that start with it are the site's own
 * @param options.keep whether to read only what has changed since a run that kept what it found sound, and to keep this one's
 * @param options.atFault the slugs of the explainers that may be at fault, themselves or their articles: each is compared with what its kept
 * pages were made of, or the site does without it
 * @returns how many pages there are, how many text files were read anew, and what is wrong, sorted by file and line; findings are the
 * same whatever is kept
 * @throws AggregateError of ContentErrors when the content itself can't be read, or another explainer is at fault
 */
export async function verifySite(
  folders: Folders,
  { address = siteAddress(), keep = false, atFault = new Set() as ReadonlySet<string> } = {},
): Promise<{ pages: number; read: number; findings: Finding[] }> {
  const content = await siteContent(folders);
  const faults = [...content.atFault].flatMap(([slug, own]) => (atFault.has(slug) ? [] : own));
  if (faults.length > 0) throw new AggregateError(faults, 'explainers at fault');
  const origins = await findOrigins(content.explainers, folders, atFault);
  const leftOut = atFault.difference(new Set(origins.map(({ slug }) => slug)));
  const kept = keep ? await readKept(folders, address) : nothingKept;
  const unchecked = await listSite(folders.out, kept !== nothingKept);
  const pages = [...unchecked.keys()].filter((path) => path.endsWith('.html')).length;
  if (kept.state !== undefined && kept.state === stateOf(origins, leftOut, unchecked)) return { pages, read: 0, findings: [] };
  const { findings, sound, read } = await checkSite(folders.out, address, origins, leftOut, unchecked, kept.read());
  const state = findings.length === 0 ? stateOf(origins, leftOut, new Map([...unchecked, ...sound.files])) : undefined;
  if (keep) await writeKept(folders, address, state, sound);
  return { pages, read, findings: findings.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function listSite(out: string, isHashed: boolean): Promise<Map<string, Unchecked>> {
  const files = new Map<string, Unchecked>();
  for (const absolute of await filesIn(out)) {
    const path = relative(out, absolute).split(sep).join('/');
    if (path.startsWith('pagefind/') || !/\.(?:html|json|md|txt|xml|png)$/.test(path)) files.set(path, { hash: '', facts: nothing });
    else if (path.endsWith('.png')) {
      const png = pngSize(absolute);
      files.set(path, { hash: String(png), facts: { ...nothing, png } });
    } else files.set(path, isHashed ? { hash: hashOf(readFileSync(absolute)) } : {});
  }
  return files;
}

const nothing: Facts = { ids: new Set(), bodies: [], targets: [] };

/** A hash of all that the findings of a site depend on, but for the rules. */
const stateOf = (origins: readonly Origin[], leftOut: ReadonlySet<string>, files: ReadonlyMap<string, { hash?: string }>): string =>
  hashOf(
    JSON.stringify([origins.map(({ slug, digest }) => [slug, digest]), [...leftOut], [...files].map(([path, { hash }]) => [path, hash])]),
  );

/** @param kept what was found sound before and need not be read again where it has not changed */
async function checkSite(
  out: string,
  address: SiteAddress,
  origins: readonly Origin[],
  leftOut: ReadonlySet<string>,
  unchecked: ReadonlyMap<string, Unchecked>,
  kept: Kept,
): Promise<{ findings: Finding[]; sound: Kept; read: number }> {
  const sound: Kept = { sources: new Map(), articles: new Map(), files: new Map() };
  const findings: Finding[] = [];
  const sources = new Map((await readSources(origins, kept.articles)).map((source) => [source.slug, source]));
  const isSame = (slug: string): boolean => kept.sources.get(slug) === sources.get(slug)?.digest;
  for (const [slug, source] of sources) {
    const found = isSame(slug) ? [] : sourceRules.flatMap((check) => check(source));
    findings.push(...found);
    if (found.length === 0) sound.sources.set(slug, source.digest);
    sound.articles.set(source.digest, source.article);
  }
  const files = new Map<string, Facts>();
  const pool = new Pool();
  let read = 0;
  const progress = startProgress(unchecked.size);
  for (const [path, { hash, facts }] of unchecked) {
    progress.tick(path);
    const before = kept.files.get(path);
    if (facts) files.set(path, facts);
    else if (before && before.hash === hash && before.asked.every(isSame)) {
      files.set(path, before.facts);
      sound.files.set(path, before);
    } else {
      const { hash, facts, findings: found, asked } = checkFile(out, path, address, sources);
      const shared = pool.share(facts);
      files.set(path, shared);
      findings.push(...found);
      if (found.length === 0) sound.files.set(path, { hash, asked, facts: shared });
      read += 1;
    }
  }
  progress.end();
  const site = { address, sources, leftOut, files };
  findings.push(...siteRules.flatMap((check) => check(site)));
  findings.push(
    ...placeFindings(
      out,
      factsRules.flatMap((check) => check(site)),
    ),
  );
  return { findings, sound, read };
}
