import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../platform/folders.ts';
import { findSearched } from '../search/searched.ts';
import type { SiteAddress } from './address.ts';
import { sharedBy } from './cards.ts';
import { checkEditor } from './editor.ts';
import { checkExecutable, checkInlineStyle } from './executable.ts';
import { checkFormer } from './former.ts';
import { checkHosts } from './hosts.ts';
import { checkJsonLd } from './json.ts';
import { hashOf, type KeptFile } from './kept.ts';
import { checkIds } from './links.ts';
import { checkOwnWords } from './own-words.ts';
import { valuesOf } from './page.ts';
import type { Facts, FactsFinding, FileRule, Finding, PageRule } from './site.ts';
import { SiteFile } from './site-file.ts';
import type { Sources } from './sources.ts';
import { addressesIn } from './targets.ts';
import { checkTwin } from './twin.ts';
import { checkVerbatim } from './verbatim.ts';

// A new rule of one file is a file beside this one, and a line here.
const fileRules: FileRule[] = [checkTwin];
const pageRules: PageRule[] = [
  checkIds,
  checkHosts,
  checkExecutable,
  checkInlineStyle,
  checkJsonLd,
  checkVerbatim,
  checkEditor,
  checkFormer,
  checkOwnWords,
];

/** A text file of the site, read. */
export interface CheckedFile extends KeptFile {
  findings: Finding[];
}

/**
 * Checks one text file of a built site.
 *
 * @param path its path in the site, with `/` between folders
 * @throws ContentError when it is XML that is not well-formed
 */
export function checkFile(out: string, path: string, address: SiteAddress, sources: Sources): CheckedFile {
  const bytes = readFileSync(join(out, path));
  const file = open(out, path, bytes);
  const asked = new Set<string>();
  const noted: Sources = {
    get(slug) {
      asked.add(slug);
      return sources.get(slug);
    },
  };
  const around = { address, sources: noted };
  const findings = fileRules.flatMap((check) => check(file, around));
  if (isPage(file)) findings.push(...pageRules.flatMap((check) => check(file.page, around)));
  return { hash: hashOf(bytes), asked: [...asked], facts: factsOf(file), findings };
}

const open = (out: string, path: string, bytes: Buffer): SiteFile => new SiteFile(shownPath(join(out, path)), path, bytes.toString('utf8'));

const isPage = ({ path }: SiteFile): boolean => path.endsWith('.html');

function factsOf(file: SiteFile): Facts {
  const targets = [...new Set(addressesIn(file).map(([address]) => address))];
  if (!isPage(file)) return { ids: new Set(), bodies: [], targets };
  const ids = new Set(valuesOf(file.page, 'id'));
  const isThere = (target: string): boolean => /^#[\w-]+$/.test(target) && ids.has(target.slice(1));
  const bodies = valuesOf(file.page, 'data-body');
  return {
    ids,
    bodies,
    targets: targets.filter((target) => !isThere(target)),
    card: sharedBy(file.page),
    searched: findSearched(file.page.root),
  };
}

/** Looks up the lines of findings in the files that they are about. */
export function placeFindings(out: string, found: readonly FactsFinding[]): Finding[] {
  return [...Map.groupBy(found, ({ path }) => path)].flatMap(([path, own]) => {
    const file = open(out, path, readFileSync(join(out, path)));
    const placed = Map.groupBy(addressesIn(file), ([address]) => address);
    const lineOf = (target = ''): number | undefined => {
      const lines = (placed.get(target) ?? []).flatMap(([, line]) => line() ?? []);
      return lines.length > 0 ? Math.min(...lines) : undefined;
    };
    return own.map(({ target, problem, hint }) => ({ file: file.file, line: lineOf(target), problem, hint }));
  });
}
