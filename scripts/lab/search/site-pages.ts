import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { UsageError } from '../../lib/cli/cli.ts';
import { shownPath } from '../../lib/platform/folders.ts';
import { attributeOf } from '../support/hast.ts';
import { toPlace } from './place.ts';

/** A part of a page below a heading that has an address. */
export interface SiteSection {
  id: string;
  heading: string;
  /** The text below the heading, a block each. */
  blocks: string[];
}

/** A page of a built site that the search finds, as its own HTML says. */
export interface SitePage {
  /** Its path from the site's root: `/explainers/SLUG/`. */
  page: string;
  title: string;
  /** Names that the HTML hands to the search besides its text. */
  otherNames: string[];
  sections: SiteSection[];
  /** Text before the first section. */
  lead: string[];
  /** Each id within a section → the section's. */
  sectionOfId: ReadonlyMap<string, string>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** A built site, as its own HTML says. */
export interface BuiltSite {
  /** Its folder, absolute. */
  out: string;
  /** The path that it was built to lie under, starting and ending with a slash. */
  base: string;
  /** The pages that its search finds, in the order of their paths. */
  pages: SitePage[];
}

/**
 * Reads a built site.
 *
 * @param out its folder, absolute
 * @throws UsageError when there is no site
 */
export async function readSite(out: string): Promise<BuiltSite> {
  const search = await readFile(join(out, 'search/index.html'), 'utf8').catch(() => '');
  const base = /<site-search[^>]* data-pagefind="([^"]*\/)pagefind\/"/.exec(search)?.[1];
  if (base === undefined) throw new UsageError(`there is no site with a search in ${shownPath(out)}; build one with npm run build`);
  return { out, base, pages: await readPages(out) };
}

async function readPages(out: string): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  for (const path of (await Array.fromAsync(glob('**/*.html', { cwd: out }))).sort()) {
    const html = await readFile(join(out, path), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push(readSitePage(html, path.split(sep).join('/')));
  }
  return pages;
}

const parser = rehype();

/** Reads one page; `path` is that of its file in the site. */
export function readSitePage(html: string, path: string): SitePage {
  const reader = new PageReader();
  reader.read(parser.parse(html), false);
  const { title, otherNames, sections, lead, sectionOfId, filters } = reader;
  return { page: toPlace(path, '/').page, title, otherNames, sections, lead, sectionOfId, filters };
}

const blocks = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'blockquote', 'figcaption', 'pre', 'summary']);

class PageReader {
  title = '';
  otherNames: string[] = [];
  sections: SiteSection[] = [];
  lead: string[] = [];
  sectionOfId = new Map<string, string>();
  filters: Record<string, string[]> = {};

  read(node: Nodes, isBody: boolean): void {
    if (node.type === 'element') {
      this.#readMeta(node);
      const isFound = isBody || attributeOf(node, 'dataPagefindBody') !== undefined;
      if (attributeOf(node, 'dataPagefindIgnore') !== undefined) return;
      if (isFound && this.#readBody(node)) return;
      this.#readChildren(node, isFound);
    } else this.#readChildren(node, isBody);
  }

  #readChildren(node: Nodes, isBody: boolean): void {
    if ('children' in node) for (const child of node.children) this.read(child, isBody);
  }

  /** Filters and other names stand in the head. */
  #readMeta(element: Element): void {
    const content = attributeOf(element, 'content');
    const filter = /^(.+)\[content\]$/.exec(attributeOf(element, 'dataPagefindFilter') ?? '')?.[1];
    if (filter !== undefined && content !== undefined) this.filters[filter] = [...(this.filters[filter] ?? []), tidy(content)];
    const isNames = /^(otherNames|words)\b/.test(attributeOf(element, 'dataPagefindMeta') ?? '');
    if (isNames && content !== undefined) this.otherNames.push(...content.split('; '));
  }

  /** Takes in an element of the body; true when all of it was taken. */
  #readBody(element: Element): boolean {
    const { tagName } = element;
    const id = attributeOf(element, 'id');
    if (tagName === 'h1') {
      this.title = tidy(textOf(element));
      return true;
    }
    if (/^h[2-6]$/.test(tagName) && id !== undefined) {
      this.sections.push({ id, heading: tidy(textOf(element)), blocks: [] });
      this.sectionOfId.set(id, id);
      return true;
    }
    const section = this.sections.at(-1);
    if (tagName === 'section' && id !== undefined) {
      this.sections.push({ id, heading: '', blocks: [] });
      this.sectionOfId.set(id, id);
      return false;
    }
    if (id !== undefined && section) this.sectionOfId.set(id, section.id);
    if (!blocks.has(tagName) || holdsBlocks(element)) return false;
    const text = tidy(textOf(element));
    if (text !== '') (section?.blocks ?? this.lead).push(text);
    return true;
  }
}

const holdsBlocks = (element: Element): boolean =>
  element.children.some((child) => child.type === 'element' && (blocks.has(child.tagName) || holdsBlocks(child)));
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
