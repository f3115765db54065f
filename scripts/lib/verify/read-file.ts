import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../platform/folders.ts';
import type { SiteAddress } from './address.ts';
import { sharedBy } from './cards.ts';
import { checkExecutable, checkInlineStyle } from './executable.ts';
import { checkFormer } from './former.ts';
import { checkHosts } from './hosts.ts';
import { checkJsonLd } from './json.ts';
import { checkIds } from './links.ts';
import { type Page, readPage, valuesOf } from './page.ts';
import type { Facts, FactsFinding, FileRule, Finding, PageRule, SiteFile } from './site.ts';
import type { Sources } from './sources.ts';
import { targetsOf } from './targets.ts';
import { checkTwin } from './twin.ts';
import { checkVerbatim } from './verbatim.ts';

// A new rule of one file is a file beside this one, and a line here.
const fileRules: FileRule[] = [checkTwin];
const pageRules: PageRule[] = [checkIds, checkHosts, checkExecutable, checkInlineStyle, checkJsonLd, checkVerbatim, checkFormer];

/** A text file of the site, read: what it says, what is wrong with it, and the explainers that this was asked of. */
export interface ReadFile {
  facts: Facts;
  findings: Finding[];
  asked: string[];
}

/**
 * Checks one text file of a built site.
 *
 * @param path its path in the site, with `/` between folders
 * @throws ContentError when it is XML that is not well-formed
 */
export function checkFile(out: string, path: string, address: SiteAddress, sources: Sources): ReadFile {
  const { file, page } = open(out, path);
  const asked = new Set<string>();
  const noted: Sources = {
    get(slug) {
      asked.add(slug);
      return sources.get(slug);
    },
  };
  const around = { address, sources: noted };
  const findings = [
    ...fileRules.flatMap((check) => check(file, around)),
    ...(page ? pageRules.flatMap((check) => check(page, around)) : []),
  ];
  return { facts: factsOf(file, page), findings, asked: [...asked] };
}

function open(out: string, path: string): { file: SiteFile; page: Page | undefined } {
  const absolute = join(out, path);
  const file = { file: shownPath(absolute), path, text: readFileSync(absolute, 'utf8') };
  return { file, page: path.endsWith('.html') ? readPage(file.text, file.file, path) : undefined };
}

function factsOf(file: SiteFile, page: Page | undefined): Facts {
  const targets = [...targetsOf(file, page).keys()];
  if (!page) return { ids: new Set(), bodies: [], targets };
  const ids = new Set(valuesOf(page, 'id'));
  const isThere = (target: string): boolean => /^#[\w-]+$/.test(target) && ids.has(target.slice(1));
  return { ids, bodies: valuesOf(page, 'data-body'), targets: targets.filter((target) => !isThere(target)), card: sharedBy(page) };
}

/** Looks up the lines of findings in the files that they are about. */
export function placeFindings(out: string, found: readonly FactsFinding[]): Finding[] {
  return [...Map.groupBy(found, ({ path }) => path)].flatMap(([path, own]) => {
    const { file, page } = open(out, path);
    const lines = targetsOf(file, page);
    return own.map(({ target, problem, hint }) => ({
      file: file.file,
      line: target === undefined ? undefined : lines.get(target),
      problem,
      hint,
    }));
  });
}
