import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { approvalOf, approvedIn } from '../../../src/lib/explainer/approval.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Approved, Ledger } from '../../../src/schemas/ledger.ts';
import { UsageError } from '../cli/cli.ts';
import { listExplainers } from '../explainer/explainer-files.ts';
import { sinceLines } from '../explainer/since-lines.ts';
import { type Change, makeChanges } from '../platform/changes.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { PATIENCE, withLock } from '../platform/lock.ts';
import { parseLedger } from '../reconcile/ledger.ts';
import { ledgerChange } from '../rename/stock.ts';
import type { Asker } from './ask.ts';
import { requireValid } from './decide.ts';
import { items } from './items.ts';
import { countKinds, listLine } from './show.ts';
import { walk } from './walk.ts';

/** An explainer that is reviewed. */
export interface Reviewed {
  /** Absolute. */
  path: string;
  /** Of its ledger, absolute. */
  ledgerPath: string;
  /** What the ledger knows of an approval. */
  approved: Approved | undefined;
  /** The file as the person knows it. */
  file: string;
  mdx: string;
}

/** Reads the explainer that a person names. @throws UsageError when there is none, AggregateError when it is at fault */
export async function readReviewed(operands: readonly string[], folders: Folders): Promise<Reviewed> {
  const [slug, ...others] = operands;
  const names = (await listExplainers(folders)).map((name) => name.replace(/\.mdx$/, ''));
  const list = names.length > 0 ? names.join(', ') : `none in ${shownPath(folders.explainers)}`;
  if (slug === undefined || others.length > 0) throw new UsageError(`name one explainer; there are: ${list}`);
  if (!names.includes(slug)) throw new UsageError(`there is no explainer "${slug}"; there are: ${list}`);
  const path = join(folders.explainers, `${slug}.mdx`);
  const file = shownPath(path);
  const mdx = requireValid(await readFile(path, 'utf8'), file);
  const ledgerPath = join(folders.ledger, `${slug}.json`);
  return { path, ledgerPath, file, mdx, approved: (await readLedger(ledgerPath))?.approved };
}

async function readLedger(path: string): Promise<Ledger | undefined> {
  const bytes = await readIfThere(path);
  return bytes ? parseLedger(bytes.toString('utf8'), shownPath(path)) : undefined;
}

/** A line for each thing that is still suggested. */
export const listSuggested = ({ mdx, file }: Reviewed): string[] => items(mdx, file).map(listLine);

/**
 * Walks a person through an explainer, and says at the end what is left. Each write holds the folder's lock, and only it: a person may think
 * for as long as they like, and a build that runs meanwhile is seen by what it has changed.
 *
 * @param today YYYY-MM-DD
 * @throws ContentError when another run goes on writing to the folder, or something else has written the file; what it wrote stays
 */
export async function review(
  { path, ledgerPath, file, mdx: start, ...before }: Reviewed,
  { ask }: Pick<Asker, 'ask'>,
  folders: Folders,
  today: string,
  print: (text: string) => void,
): Promise<void> {
  const slug = basename(path, '.mdx');
  let last = start;
  let { approved } = before;
  const write = (mdx: string, isApproved = false): Promise<void> =>
    withLock(
      folders,
      async () => {
        if ((await readFile(path, 'utf8')) !== last) {
          const hint = 'Run the review again; nothing was written over.';
          throw new ContentError('something else has changed the file meanwhile', { file }, hint);
        }
        const ledger = isApproved ? await readLedger(ledgerPath) : undefined;
        const changes: Change[] = mdx === last ? [] : [{ write: `explainers/${slug}.mdx`, data: mdx }];
        if (ledger) {
          approved = approvedIn(readExplainer(mdx, file), undefined);
          changes.push(ledgerChange(slug, { ...ledger, approved }));
        }
        if (changes.length > 0) await makeChanges(folders, changes);
        last = mdx;
      },
      PATIENCE,
    );
  const changedSince = (mdx: string): string[] => {
    const explainer = readExplainer(mdx, file);
    return approved && approvalOf(explainer, approved).status === 'lapsed' ? sinceLines(explainer, approved) : [];
  };
  const writeApproved = (mdx: string): Promise<void> => write(mdx, true);
  const mdx = await walk(start, { ask, write: (next) => write(next), writeApproved, changedSince, print, file, today });
  const left = items(mdx, file);
  const { review } = readFrontmatter(mdx, file).data;
  print(left.length > 0 ? `\nStill suggested: ${countKinds(left)}.` : '');
  const changed = changedSince(mdx).length > 0 ? ' It has changed since.' : '';
  if (review.status === 'approved') print(`${file} is approved by ${review.by}, ${review.on}.${changed}`);
  else print(`When you have read all of it, approve it: write into ${file}\n  review: { status: approved, by: YOUR NAME, on: '${today}' }`);
}
