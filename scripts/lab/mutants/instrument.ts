import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../lib/platform/folders.ts';

/** No dependencies of the project: 30 MB that only this command needs. */
const dependencies = { '@stryker-mutator/instrumenter': '10.1.1', 'typed-inject': '5.0.0' };

export const mutantsFolder = join(projectRoot, '.cache/mutants');

/** A change of the code, as Stryker makes it. */
export interface Change {
  /** What the changed code knows it by. */
  id: string;
  /** From the root of the project. */
  file: string;
  /** From 1. */
  line: number;
  /** The kind of change, and what stands in the code's place. */
  change: string;
}

interface Place {
  /** From 0. */
  line: number;
  column: number;
}

/** What is used of Stryker's instrumenter. */
interface Instrumenter {
  instrument: (
    files: { name: string; content: string; mutate: { start: Place; end: Place }[] }[],
    options: { excludedMutations: string[]; ignorers: []; plugins: null },
  ) => Promise<{
    files: { name: string; content: string }[];
    mutants: { id: string; fileName: string; mutatorName: string; replacement?: string; status?: string; location: { start: Place } }[];
  }>;
}

/** Installs StrykerJS's instrumenter in the project's cache. @throws Error with what npm printed */
export function installInstrumenter(): void {
  mkdirSync(mutantsFolder, { recursive: true });
  writeFileSync(join(mutantsFolder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, { cwd: mutantsFolder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install in ${mutantsFolder} ended with ${status}: ${stderr}`);
}

/**
 * Puts every change into the code at once, each asleep until it is named.
 *
 * @param parts `FILE:LINE:COLUMN-LINE:COLUMN`, files from the root of the project; see `declarationsOf`
 * @returns the new texts of the files, and the changes
 */
export async function instrument(parts: readonly string[]): Promise<{ texts: ReadonlyMap<string, string>; changes: Change[] }> {
  const files = [...Map.groupBy(parts.map(readPart), ({ file }) => file)].map(([name, mutate]) => ({
    name,
    content: readFileSync(join(projectRoot, name), 'utf8'),
    mutate,
  }));
  const instrumenter = await loadInstrumenter();
  const made = await instrumenter.instrument(files, { excludedMutations: [], ignorers: [], plugins: null });
  const changes = made.mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, fileName: file, mutatorName, replacement = '', location }) => ({
      id,
      file,
      line: location.start.line + 1,
      change: `${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
    }));
  return { texts: new Map(made.files.map(({ name, content }) => [name, content])), changes };
}

function readPart(part: string) {
  const [file = '', ...numbers] = part.split(/[:-](?=\d)/);
  const [line = 1, column = 0, endLine = 1, endColumn = 0] = numbers.map(Number);
  return { file, start: { line: line - 1, column }, end: { line: endLine - 1, column: endColumn } };
}

async function loadInstrumenter(): Promise<Instrumenter> {
  const load = (path: string) => import(pathToFileURL(join(mutantsFolder, 'node_modules', path)).href);
  const { createInstrumenter } = await load('@stryker-mutator/instrumenter/dist/src/index.js');
  const { createInjector } = await load('typed-inject/dist/src/index.js');
  const says = (name: string) => (name.startsWith('is') ? () => false : () => {});
  const log = new Proxy({}, { get: (_, name) => says(String(name)) });
  return createInstrumenter(createInjector().provideValue('logger', log).provideValue('options', {}));
}
