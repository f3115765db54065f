import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../lib/platform/files.ts';
import { projectRoot } from '../../lib/platform/folders.ts';
import { type Cost, measureProgram } from './measure.ts';
import type { Prose } from './prose.ts';

/** Another generator, with a small site of its own in `scripts/lab/peers`. */
interface Peer {
  name: string;
  template: string;
  /** Where in it the articles go, how their files end, and where a file with the pages that list passages goes. */
  articles: string;
  ending: 'md' | 'mdx';
  lists?: string;
  /** Where in it the site goes. */
  out: string;
  /** The package that it is; absent for Hugo, which is none: the program on the PATH runs. */
  package?: string;
  command: [program: string, ...args: string[]];
}

const bareAstro = { template: 'astro', articles: 'src/articles', ending: 'mdx', out: 'dist', package: 'astro' } as const;

const peers: Peer[] = [
  {
    name: 'Starlight',
    template: 'starlight',
    articles: 'src/content/docs/articles',
    ending: 'md',
    out: 'dist',
    package: '@astrojs/starlight',
    command: ['astro', 'build'],
  },
  { name: 'bare Astro', ...bareAstro, command: ['astro', 'build'] },
  { name: 'bare Astro with lists', ...bareAstro, lists: 'src/lists.json', command: ['astro', 'build'] },
  {
    name: 'Eleventy',
    template: 'eleventy',
    articles: 'articles',
    ending: 'md',
    out: '_site',
    package: '@11ty/eleventy',
    command: ['eleventy'],
  },
  { name: 'Hugo', template: 'hugo', articles: 'content/articles', ending: 'md', out: 'public', command: ['hugo'] },
];

/** What a site of the same prose took elsewhere. */
export interface PeerCost {
  name: string;
  /** Null where its program is not on this machine, and nothing was measured. */
  version: string | null;
  cost: (Cost & { pages: number }) | null;
}

/** Packages of the peers alone; Astro and its MDX are those of this project. */
const packages = { '@astrojs/starlight': '0.42.4', '@11ty/eleventy': '3.1.8' };

/** In the project's cache, with what is installed there. */
const folder = join(projectRoot, '.cache/peers');

/**
 * Makes a site of the same prose with each of the others, one after the other, from nothing. Installs their packages first.
 *
 * @throws Error with what npm printed when they can not be installed, or what a peer printed when it fails
 */
export async function measurePeers(prose: Prose): Promise<PeerCost[]> {
  await installPackages();
  const costs: PeerCost[] = [];
  for (const peer of peers) costs.push(await measurePeer(peer, prose));
  return costs;
}

async function installPackages(): Promise<void> {
  const { dependencies } = await readPackage(projectRoot);
  const all = { astro: dependencies?.astro, '@astrojs/mdx': dependencies?.['@astrojs/mdx'], ...packages };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: all }));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}: ${stderr}`);
}

async function measurePeer(peer: Peer, prose: Prose): Promise<PeerCost> {
  const version = await versionOf(peer);
  if (version === null) return { name: peer.name, version, cost: null };
  const site = join(folder, peer.template);
  await rm(site, { recursive: true, force: true });
  await writeSite(peer, site, prose);
  const [program, ...args] = peer.command;
  const installed = join(folder, 'node_modules/.bin', program);
  const cost = await measureProgram(
    peer.package ? { program: process.execPath, args: [installed, ...args], cwd: site } : { program, args, cwd: site },
  );
  const pages = (await filesIn(join(site, peer.out))).filter((path) => path.endsWith('.html')).length;
  return { name: peer.name, version, cost: { ...cost, pages } };
}

async function writeSite({ template, articles, ending, lists }: Peer, site: string, prose: Prose): Promise<void> {
  await cp(join(import.meta.dirname, '../peers', template), site, { recursive: true });
  await mkdir(join(site, articles), { recursive: true });
  for (const { slug, markdown } of prose.articles) await writeFile(join(site, articles, `${slug}.${ending}`), markdown);
  if (lists) await writeFile(join(site, lists), JSON.stringify(prose.lists));
}

async function versionOf(peer: Peer): Promise<string | null> {
  if (peer.package) return (await readPackage(join(folder, 'node_modules', peer.package))).version;
  return /v([\d.]+)/.exec(spawnSync(peer.command[0], ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? null;
}

async function readPackage(of: string): Promise<{ version: string; dependencies?: Record<string, string> }> {
  return JSON.parse(await readFile(join(of, 'package.json'), 'utf8'));
}
