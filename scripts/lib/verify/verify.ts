import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { filesIn } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { checkCards, pngSize, type SharedCard, sharedBy } from './cards.ts';
import { checkExecutable, checkInlineStyle } from './executable.ts';
import { checkAddresses, checkFormer } from './former.ts';
import { checkHosts } from './hosts.ts';
import { checkJsonLd } from './json.ts';
import { checkIds, checkLinks } from './links.ts';
import { attributeOf, readPage } from './page.ts';
import type { FileRule, Finding, PageRule, SiteRule, SourceRule } from './site.ts';
import { checkStale, readSources } from './sources.ts';
import { type Linking, linkingOf, linkingOfPage } from './targets.ts';
import { checkTwin } from './twin.ts';
import { checkPagesOf, checkVerbatim } from './verbatim.ts';
import { checkWords } from './words.ts';

// A new rule is a file beside this one, and a line here.
const sourceRules: SourceRule[] = [checkStale, checkWords];
const fileRules: FileRule[] = [checkTwin];
const pageRules: PageRule[] = [checkIds, checkHosts, checkExecutable, checkInlineStyle, checkJsonLd, checkVerbatim, checkFormer];
const siteRules: SiteRule[] = [checkPagesOf, checkAddresses, checkLinks, checkCards];

/**
 * Checks the built site in `folders.out` against its content: the promises of the design, on the HTML that readers get.
 *
 * @param address where the site is published; links that start with it are the site's own
 * @returns how many pages there are, and what is wrong, sorted by file and line
 * @throws AggregateError of ContentErrors when the content itself can't be read
 */
export async function verifySite(folders: Folders, address: SiteAddress = siteAddress()): Promise<{ pages: number; findings: Finding[] }> {
  const sources = new Map((await readSources(folders)).map((source) => [source.slug, source]));
  const findings = [...sources.values()].flatMap((source) => sourceRules.flatMap((check) => check(source)));

  const landings = new Map<string, Set<string>>();
  const bodies = new Map<string, string[]>();
  const linkings: Linking[] = [];
  const cards: SharedCard[] = [];
  const pngSizes = new Map<string, string | null>();
  const site = { address, sources, landings, bodies, linkings, cards, pngSizes };
  for (const absolute of await filesIn(folders.out)) {
    const path = relative(folders.out, absolute).split(sep).join('/');
    landings.set(path, new Set());
    if (path.startsWith('pagefind/')) continue;
    if (path.endsWith('.png')) pngSizes.set(path, await pngSize(absolute));
    if (!/\.(?:html|json|md|txt|xml)$/.test(path)) continue;
    const text = await readFile(absolute, 'utf8');
    const file = { file: shownPath(absolute), path, text };
    const linking = linkingOf(file);
    if (linking) linkings.push(linking);
    findings.push(...fileRules.flatMap((check) => check(file, site)));
    if (!path.endsWith('.html')) continue;
    const page = readPage(text, file.file, path);
    const valuesOf = (property: string): string[] => page.elements.flatMap((element) => attributeOf(element, property) ?? []);
    landings.set(path, new Set(valuesOf('id')));
    bodies.set(path, valuesOf('dataBody'));
    linkings.push(linkingOfPage(page));
    cards.push(sharedBy(page));
    findings.push(...pageRules.flatMap((check) => check(page, site)));
  }
  findings.push(...siteRules.flatMap((check) => check(site)));
  findings.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return { pages: bodies.size, findings };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
