import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { siteContent } from '../content/site-content.ts';
import { filesIn } from '../platform/files.ts';
import type { Folders } from '../platform/folders.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { checkCards, pngSize } from './cards.ts';
import { checkAddresses } from './former.ts';
import { type Kept, nothingKept, readKept, writeKept } from './kept.ts';
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

/** A file of the site before it is checked: a hash of what findings depend on; and what is known of it, where no rule reads the file. */
interface Unchecked {
  hash: string;
  facts?: Facts;
}

/**
 * Checks the built site in `folders.out` against its content: the promises of the design, on the HTML that readers get.
 *
 * @param options.address where the site is published; links that start with it are the site's own
 * @param options.keep whether to read only what has changed since a run that kept what it found sound, and to keep this one's
 * @returns how many pages there are, and what is wrong, sorted by file and line; the same whatever is kept
 * @throws AggregateError of ContentErrors when the content itself can't be read
 */
export async function verifySite(
  folders: Folders,
  { address = siteAddress(), keep = false } = {},
): Promise<{ pages: number; findings: Finding[] }> {
  const origins = await findOrigins((await siteContent(folders)).explainers, folders);
  const unchecked = await listSite(folders.out);
  const pages = [...unchecked.keys()].filter((path) => path.endsWith('.html')).length;
  const kept = keep ? await readKept(folders, address) : nothingKept;
  const state = stateOf(origins, unchecked);
  if (kept.state === state) return { pages, findings: [] };
  const { findings, sound } = await checkSite(folders.out, address, origins, unchecked, kept.read());
  if (keep) await writeKept(folders, address, findings.length === 0 ? state : undefined, sound);
  return { pages, findings: findings.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function listSite(out: string): Promise<Map<string, Unchecked>> {
  const files = new Map<string, Unchecked>();
  for (const absolute of await filesIn(out)) {
    const path = relative(out, absolute).split(sep).join('/');
    if (path.startsWith('pagefind/') || !/\.(?:html|json|md|txt|xml|png)$/.test(path)) files.set(path, { hash: '', facts: nothing });
    else if (path.endsWith('.png')) {
      const png = pngSize(absolute);
      files.set(path, { hash: String(png), facts: { ...nothing, png } });
    } else files.set(path, { hash: createHash('sha256').update(readFileSync(absolute)).digest('base64') });
  }
  return files;
}

const nothing: Facts = { ids: new Set(), bodies: [], targets: [] };

/** A hash of all that the findings of a site depend on, but for the rules. */
const stateOf = (origins: readonly Origin[], unchecked: ReadonlyMap<string, Unchecked>): string =>
  createHash('sha256')
    .update(JSON.stringify(origins.map(({ slug, digest }) => [slug, digest])))
    .update(JSON.stringify([...unchecked].map(([path, { hash }]) => [path, hash])))
    .digest('base64');

/** @param kept what was found sound before and need not be read again where it has not changed */
async function checkSite(
  out: string,
  address: SiteAddress,
  origins: readonly Origin[],
  unchecked: ReadonlyMap<string, Unchecked>,
  kept: Kept,
): Promise<{ findings: Finding[]; sound: Kept }> {
  const sound: Kept = { sources: new Map(), articles: new Map(), files: new Map(), pool: kept.pool };
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
  for (const [path, { hash, facts }] of unchecked) {
    const before = kept.files.get(path);
    if (facts) files.set(path, facts);
    else if (before?.hash === hash && before.asked.every(isSame)) {
      files.set(path, before.facts);
      sound.files.set(path, before);
    } else {
      const read = checkFile(out, path, address, sources);
      const facts = kept.pool.share(read.facts);
      files.set(path, facts);
      findings.push(...read.findings);
      if (read.findings.length === 0) sound.files.set(path, { hash, asked: read.asked, facts });
    }
  }
  const site = { address, sources, files };
  findings.push(...siteRules.flatMap((check) => check(site)));
  findings.push(
    ...placeFindings(
      out,
      factsRules.flatMap((check) => check(site)),
    ),
  );
  return { findings, sound };
}
