import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ownAstro } from './own-astro.ts';
import { enterProject, plainPath } from './plain-path.ts';

/** What `bundlePages` runs: has Astro bundle the pages into a folder, and lets it make none. */
const [stage] = process.argv.slice(2) as [string];
const folder = plainPath(stage);
const shared = join(folder, 'shared');
process.env.NUTGRAF_CONTENT = join(folder, 'content');
process.env.NUTGRAF_OUT = shared;

const keepBundle: AstroIntegration = {
  name: 'nutgraf:bundle',
  hooks: {
    'astro:build:start'({ setPrerenderer }) {
      setPrerenderer((own) => ({
        ...own,
        // Astro deletes the bundle once its pages are made.
        setup: () => cp(join(shared, '.prerender'), join(folder, 'code'), { recursive: true }),
        getStaticPaths: async () => [],
      }));
    },
    'astro:build:setup'({ pages }) {
      checks.push(() => {
        const styled = [...pages.values()].find(({ styles }) => styles.length > 0);
        if (styled) throw new Error(`${styled.component} brings styles of its own: they belong into src/styles, which every page links`);
      });
    },
  },
};

const checks: (() => void)[] = [];
const root = enterProject();
const { build } = await import('astro');
await mkdir(folder, { recursive: true });
const own = ownAstro(root, folder);
await build({ ...own, cacheDir: join(folder, 'cache'), integrations: [...own.integrations, keepBundle] });
for (const check of checks) check();
await rm(join(shared, '.prerender'), { recursive: true, force: true });
for (const name of ['.astro', 'cache', 'content']) await rm(join(folder, name), { recursive: true, force: true });
