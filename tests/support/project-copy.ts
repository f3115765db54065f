import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';

/** Copies the project, without its articles and explainers, into a folder, which is made. */
export function copyProject(project: string): void {
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(project, name), {
      recursive: true,
      filter: (path) => !path.includes(join('src', 'content', 'articles')),
    });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'), 'junction');
  rmSync(join(project, 'src/content/explainers'), { recursive: true });
  mkdirSync(join(project, 'src/content/articles'));
}
