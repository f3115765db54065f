import { ContentError } from '../../../src/lib/content-error.ts';
import type { Element, Text } from '../html/tree.ts';
import type { PlacedMove } from '../moved/moved-file.ts';
import type { Searched } from '../search/searched.ts';
import type { SiteAddress } from './address.ts';
import type { Page } from './page.ts';
import { lineAt } from './parse.ts';
import type { SiteFile } from './site-file.ts';
import type { Source, Sources } from './sources.ts';

/** What has to be known of a file to check it against the others. A page's tree is let go, so that memory does not grow with the trees. */
export interface Facts {
  /** The ids of a page. */
  ids: ReadonlySet<string>;
  /** The explainers whose bodies (`data-body`) a page shows. */
  bodies: readonly string[];
  /** The addresses in the file, but for those of places on the same page that are there. */
  targets: readonly string[];
  /** Of a page: the picture that it names (`og:image`) for those who share it; null where it names none. */
  card?: string | null | undefined;
  /** Of a page: what can be found in it. */
  searched?: Searched | undefined;
  /** Of a PNG: its width and height in pixels; null for what is none. */
  png?: string | null;
}

/** A built site, once all its files are read. */
export interface Site {
  address: SiteAddress;
  sources: ReadonlyMap<string, Source>;
  /** The slugs of the explainers that the site does without, because they are at fault or not public: a link to one leads nowhere until then. */
  leftOut: ReadonlySet<string>;
  /** What has another address than before. */
  moved: readonly PlacedMove[];
  /** The file that says so, as a person knows it. */
  movedFile: string;
  /** The pages of the stories that were public, as they stand below all stories, and the file that says so; of one that still is only the first. */
  publicStories: readonly string[];
  publicStoriesFile: string;
  /** Every file by its path. */
  files: ReadonlyMap<string, Facts>;
}

/** What the rules of one file may ask for. */
interface Around {
  address: SiteAddress;
  sources: Sources;
}

/** A rule of an explainer in the content folder. */
export type SourceRule = (source: Source) => Finding[];
/** A rule of one page, whose tree is there. */
export type PageRule = (page: Page, around: Around) => Finding[];
/** A rule of one text file. */
export type FileRule = (file: SiteFile, around: Around) => Finding[];
/** A rule of how the site and the content folder belong together. */
export type SiteRule = (site: Site) => Finding[];
/** A rule of how the files of the site belong together. */
export type FactsRule = (site: Site) => FactsFinding[];

/** Something on the built site that breaks a promise: what it is, where, and what to do. */
export interface Finding {
  /** The file as a person knows it. */
  file: string;
  /** 1-based */
  line?: number | undefined;
  problem: string;
  hint: string;
}

/** A finding in what is known of a file; the line is that of an address in it, to be looked up. */
export interface FactsFinding extends Pick<Finding, 'problem' | 'hint'> {
  /** The file's path in the site. */
  path: string;
  target?: string;
}

export const BUILD_AGAIN = 'Build again: npm run build.';

/** The line (1-based) of a node of a page; undefined for one that its file does not write out. */
export const lineOf = ({ html }: Page, { offset }: Element | Text): number | undefined =>
  offset === undefined ? undefined : lineAt(html, offset);

/** A finding at a node of a page. */
export const findingAt = (page: Page, node: Element | Text, problem: string, hint: string): Finding => ({
  file: page.file,
  line: lineOf(page, node),
  problem,
  hint,
});

/** @throws AggregateError of ContentErrors, one for each finding, where there are any */
export function requireSound(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new AggregateError(
    findings.map(({ problem, file, line, hint }) => new ContentError(problem, { file, line }, hint)),
    'the site breaks a promise',
  );
}
