import type { Nodes } from 'hast';
import type { SiteAddress } from './address.ts';
import type { SharedCard } from './cards.ts';
import type { Page } from './page.ts';
import type { Source, Sources } from './sources.ts';
import type { Linking } from './targets.ts';

/** What there is to land on: every file of the site by its path; for a page, its ids. */
export type Landings = ReadonlyMap<string, ReadonlySet<string>>;

/** A text file of the site. */
export interface SiteFile {
  /** As a person knows it. */
  file: string;
  /** Its path in the site, with `/` between folders. */
  path: string;
  text: string;
}

/** A built site, once all its files are read; of a page its tree is let go, so that memory does not grow with the trees of a large site. */
export interface Site {
  address: SiteAddress;
  sources: Sources;
  landings: Landings;
  /** The explainers whose bodies (`data-body`) a page shows, by the page's path. */
  bodies: ReadonlyMap<string, readonly string[]>;
  /** The addresses in each file. */
  linkings: readonly Linking[];
  cards: readonly SharedCard[];
  /** Width and height of each PNG by its path; null for a file that is none. */
  pngSizes: ReadonlyMap<string, string | null>;
}

/** A rule of an explainer in the content folder. */
export type SourceRule = (source: Source) => Finding[];
/** A rule of one page, whose tree is there. */
export type PageRule = (page: Page, site: Pick<Site, 'address' | 'sources'>) => Finding[];
/** A rule of one text file. */
export type FileRule = (file: SiteFile, site: Pick<Site, 'address' | 'sources'>) => Finding[];
/** A rule of how the files belong together. */
export type SiteRule = (site: Site) => Finding[];

/** Something on the built site that breaks a promise: what it is, where, and what to do. */
export interface Finding {
  /** The file as a person knows it. */
  file: string;
  /** 1-based */
  line?: number | undefined;
  problem: string;
  hint: string;
}

export const BUILD_AGAIN = 'Build again: npm run build.';

/** A finding at a node of a file. */
export const findingAt = ({ file }: { file: string }, node: Nodes, problem: string, hint: string): Finding => ({
  file,
  line: node.position?.start.line,
  problem,
  hint,
});
