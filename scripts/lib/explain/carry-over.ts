import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { moveOf } from '../../../src/lib/moved/moves.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { type PlacedMove, readMoved } from '../moved/moved-file.ts';
import { makeChanges } from '../platform/changes.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readLedger, stemOf } from '../reconcile/stored.ts';

/** What came of a look at the names of articles; both by the article's absolute path. */
interface CarriedOver {
  /** What the explainer of an article was called before somebody renamed its file. */
  renamed: ReadonlyMap<string, string>;
  /** Articles whose name can not be theirs, or whose explainer is not clear. */
  faults: ReadonlyMap<string, ContentError>;
}

/**
 * Gives the explainer of an article that a person has renamed the article's new name, with its addresses and edits. Nothing is done where it is not
 * clear which one it is.
 *
 * @param paths of articles, absolute
 * @param on YYYY-MM-DD
 */
export async function carryOverRenamed(paths: readonly string[], folders: Folders, on: string, dryRun: boolean): Promise<CarriedOver> {
  const faults = takenNames(paths, await readMoved(folders), folders);
  const explainers = new Set((await listExplainers(folders)).map((name) => basename(name, '.mdx')));
  const fresh = paths.filter((path) => !faults.has(path) && !explainers.has(stemOf(path)));
  if (fresh.length === 0) return { renamed: new Map(), faults };
  const there = new Set((await readdir(folders.articles).catch(() => [])).map(stemOf));
  const orphans = [...explainers].filter((name) => !there.has(name));
  if (orphans.length === 0) return { renamed: new Map(), faults };
  const { recogniseRenamed } = await import('../rename/recognise.ts');
  const { found, unclear } = await recogniseRenamed(fresh, await Promise.all(orphans.map((name) => orphanOf(name, folders))));
  if (!dryRun) for (const { path, from, to } of found) await carryOver(basename(path), from, to, on, folders);
  return { renamed: new Map(found.map(({ path, from }) => [path, from])), faults: new Map([...faults, ...unclear]) };
}

async function carryOver(file: string, from: string, to: string, on: string, folders: Folders): Promise<void> {
  const [{ readStock }, { renameExplainer }, { changesOf }] = await Promise.all([
    import('../rename/stock.ts'),
    import('../rename/explainer.ts'),
    import('../rename/stories.ts'),
  ]);
  const stock = await readStock(folders, false);
  await makeChanges(folders, changesOf(stock, renameExplainer(stock, from, to, on, file)));
}

async function orphanOf(name: string, folders: Folders) {
  const mdx = await readFile(join(folders.explainers, `${name}.mdx`), 'utf8');
  const ledger = await readLedger(join(folders.ledger, `${name}.json`), mdx, true);
  return { name, passages: (ledger?.revisions.at(-1)?.passages ?? []).map(({ text }) => text) };
}

/** Articles under a name whose address leads elsewhere: what they say would stand where links to something else lead. */
function takenNames(paths: readonly string[], moves: readonly PlacedMove[], folders: Folders): Map<string, ContentError> {
  if (moves.length === 0) return new Map();
  const faults = paths.flatMap((path): [string, ContentError][] => {
    const move = moveOf(moves, { kind: 'explainer', id: stemOf(path) }) as PlacedMove | undefined;
    if (!move) return [];
    const fate = move.to === undefined ? `was withdrawn on ${move.on}` : `leads to explainers/${move.to}/ since ${move.on}`;
    const problem = `its address, explainers/${move.from}/, ${fate}`;
    const hint = `Give the file another name; or, where it is to have this address again, delete line ${move.line} of ${shownPath(folders.moved)}.`;
    return [[path, new ContentError(problem, { file: shownPath(path) }, hint)]];
  });
  return new Map(faults);
}
