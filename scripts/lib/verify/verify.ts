import type { Folders } from '../platform/folders.ts';
import { checkCards } from './cards.ts';
import { checkErased } from './erased.ts';
import { checkAddresses } from './former.ts';
import { keptFileOf, writeKept } from './kept.ts';
import { checkLeftOut } from './left-out.ts';
import { checkLinks } from './links.ts';
import { checkMoved } from './moved.ts';
import { checkPublicStories } from './public-stories.ts';
import { placeFindings } from './read-file.ts';
import { factsOfOther, pathsIn, type ReadSite } from './read-site.ts';
import type { FactsRule, Finding, SiteRule, SourceRule } from './site.ts';
import { checkStale } from './sources.ts';
import { checkPagesOf } from './verbatim.ts';
import { checkWords } from './words.ts';

// A new rule is a file beside this one, and a line here; those of one file stand in read-file.ts.
const sourceRules: SourceRule[] = [checkStale, checkWords, checkLeftOut];
const siteRules: SiteRule[] = [checkPagesOf, checkAddresses, checkMoved, checkPublicStories];
const factsRules: FactsRule[] = [checkLinks, checkCards];

/**
 * Checks the built site in `folders.out` against its content: the promises of the design, on the HTML that readers get.
 *
 * @param read the site as it was read; files that came into it since are not read, but are there
 * @param options.keep whether to keep what was found sound for the next run
 * @returns what is wrong, sorted by file and line; the same whatever was kept
 */
export async function verifySite(folders: Folders, read: ReadSite, { keep = false } = {}): Promise<Finding[]> {
  const { address, sources, leftOut, moved, movedFile, publicStories, publicStoriesFile, kept, sound } = read;
  const paths = await pathsIn(folders.out);
  const files = new Map(paths.map((path) => [path, read.files.get(path) ?? factsOfOther(folders.out, path)]));
  const site = { address, sources, leftOut, moved, movedFile, publicStories, publicStoriesFile, files };
  const findings = [...read.findings, ...(await checkErased(folders))];
  const soundSources = new Set<string>();
  for (const [slug, source] of sources) {
    const isSound = kept.sound.has(slug) && kept.sources.get(slug) === source.digest;
    const found = isSound ? [] : sourceRules.flatMap((check) => check(source));
    findings.push(...found);
    if (found.length === 0) soundSources.add(slug);
  }
  findings.push(...siteRules.flatMap((check) => check(site)));
  findings.push(
    ...placeFindings(
      folders.out,
      factsRules.flatMap((check) => check(site)),
    ),
  );
  if (keep) await writeKept(keptFileOf(folders), address, { ...sound, sound: soundSources });
  return findings.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
