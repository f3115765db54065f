import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Folders, shownPath } from '../platform/folders.ts';
import { type SiteAddress, siteAddress } from './address.ts';
import { checkCard, pngSize, type Shared, sharedBy } from './cards.ts';
import { checkExecutable } from './executable.ts';
import type { Finding } from './finding.ts';
import { checkAddresses, checkFormer } from './former.ts';
import { checkHosts } from './hosts.ts';
import { checkIds } from './ids.ts';
import { checkInlineStyle } from './inline-style.ts';
import { checkJsonLd } from './json.ts';
import { linkingOf } from './linking.ts';
import { checkLinks } from './links.ts';
import { attributeOf, readPage } from './page.ts';
import { checkSource } from './source.ts';
import { readSources } from './sources.ts';
import { type Linking, targetsOfPage } from './targets.ts';
import { checkTwin } from './twin.ts';
import { checkPagesOf, checkVerbatim } from './verbatim.ts';
import { checkWords } from './words.ts';

/**
 * Checks the built site in `folders.out` against its content: the promises of the design, on the HTML that readers get.
 *
 * Each page is parsed once and let go before the next, so that memory does not grow with the trees of a large site.
 *
 * @param address where the site is published; links that start with it are the site's own
 * @returns how many pages there are, and what is wrong, sorted by file and line
 * @throws AggregateError of ContentErrors when the content itself can't be read
 */
export async function verifySite(folders: Folders, address: SiteAddress = siteAddress()): Promise<{ pages: number; findings: Finding[] }> {
  const sources = await readSources(folders);
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const findings = sources.flatMap((source) => [...checkSource(source), ...checkWords(source)]);

  const landings = new Map<string, Set<string>>();
  const bodies = new Map<string, string[]>();
  const linkings: Linking[] = [];
  const shared: Shared[] = [];
  const pngSizes = new Map<string, string | null>();
  for (const path of await listFiles(folders.out)) {
    landings.set(path, new Set());
    const file = shownPath(join(folders.out, path));
    if (path.startsWith('pagefind/')) continue;
    if (path.endsWith('.png')) pngSizes.set(path, await pngSize(join(folders.out, path)));
    if (!/\.(?:html|json|md|txt|xml)$/.test(path)) continue;
    const text = await readFile(join(folders.out, path), 'utf8');
    const linking = linkingOf(text, file, path);
    if (linking) linkings.push(linking);
    findings.push(...checkTwin(text, file, path, bySlug));
    if (!path.endsWith('.html')) continue;
    const page = readPage(text, file, path);
    landings.set(path, new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? [])));
    bodies.set(
      path,
      page.elements.flatMap((element) => attributeOf(element, 'dataBody') ?? []),
    );
    linkings.push(targetsOfPage(page));
    shared.push(sharedBy(page));
    findings.push(
      ...checkIds(page),
      ...checkHosts(page, address),
      ...checkExecutable(page),
      ...checkInlineStyle(page),
      ...checkJsonLd(page),
      ...checkVerbatim(page, bySlug),
      ...checkFormer(page, bySlug),
    );
  }
  findings.push(...checkPagesOf(bySlug, bodies));
  findings.push(...sources.flatMap((source) => checkAddresses(source, landings)));
  findings.push(...linkings.flatMap((linking) => checkLinks(linking, landings, address)));
  findings.push(...shared.flatMap((card) => checkCard(card, pngSizes, address)));
  findings.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return { pages: bodies.size, findings };
}

/** The files of a folder and of those below it, as paths with `/`, sorted. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
