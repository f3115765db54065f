import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import type { BuildState, ChangedLine, OldAddress } from '../../../src/desk/types.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { excerpt } from '../../../src/lib/text/excerpt.ts';
import { hasWords, type Ledger } from '../../../src/schemas/ledger.ts';
import { type Folders, projectRoot, shownPath } from '../platform/folders.ts';

/**
 * What readers of the site that was built last do not see yet of an explainer.
 *
 * @param now its text twin as it would be published
 * @returns null where the site has no such explainer, or there is no site
 */
export async function changesSinceBuild(folders: Folders, slug: string, now: string): Promise<ChangedLine[] | null> {
  const before = await readFile(join(folders.out, 'explainers', slug, 'index.md'), 'utf8').catch(() => null);
  if (before === null) return null;
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  return diffArrays(lines(before), lines(now)).flatMap(({ value, added, removed }) =>
    added || removed ? value.map((text): ChangedLine => ({ kind: added ? 'added' : 'removed', text })) : [],
  );
}

/** The addresses below an explainer that something had once, with what it was. @param href of the explainer */
export function oldAddresses(mdx: string, file: string, ledger: Ledger, href: string): OldAddress[] {
  const { data, sections } = readExplainer(mdx, file);
  const there = new Set([
    ...sections.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]),
    ...data.statements.map(({ id }) => id),
  ]);
  const said = new Map(ledger.revisions.flatMap(({ statements }) => statements.map(({ id, content }) => [id, content.join(' … ')])));
  const gone = ledger.gone.map(
    (tombstone): OldAddress => ({
      kind: 'passage',
      href: `${href}#${tombstone.id}`,
      words: hasWords(tombstone) ? excerpt(tombstone.text, 80) : '',
    }),
  );
  const statements = Object.keys(ledger.statements).filter((id) => !there.has(id));
  return [
    ...Object.keys(ledger.sections)
      .filter((id) => !there.has(id))
      .map((id): OldAddress => ({ kind: 'section', href: `${href}${encodeURIComponent(id)}/`, words: id })),
    ...gone.filter(({ href }) => !there.has(href.split('#')[1] ?? '')),
    ...statements.map((id): OldAddress => {
      const words = said.get(id);
      return { kind: 'statement', href: `${href}#${id}`, words: words === undefined ? '' : excerpt(words, 80) };
    }),
  ];
}

/** A build that the desk runs: one at a time, in a process of its own. */
export interface Builds {
  start: () => BuildState;
  state: () => BuildState;
  close: () => void;
}

/** As much of what a build says is kept, in characters. */
const MOST_SAID = 20_000;

/** @param program what builds */
export function openBuilds(folders: Folders, program: string = join(projectRoot, 'scripts/build.ts')): Builds {
  const leaving = new AbortController();
  let state: BuildState = { status: 'none', said: '', folder: shownPath(folders.out) };
  return {
    state: () => state,
    close: () => leaving.abort(),
    start() {
      if (state.status === 'running') return state;
      const own: BuildState = { status: 'running', said: '', folder: shownPath(folders.out) };
      state = own;
      const args = [program, '--content', folders.content, '--out', folders.out];
      const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], signal: leaving.signal });
      const hear = (text: string): void => {
        own.said = (own.said + text).slice(-MOST_SAID);
      };
      child.stdout.setEncoding('utf8').on('data', hear);
      child.stderr.setEncoding('utf8').on('data', hear);
      child.once('error', (error) => hear(error.message));
      child.once('close', (code) => {
        own.status = code === 0 ? 'done' : 'failed';
      });
      return own;
    },
  };
}
