import { cutSlug } from '../../../src/schemas/id.ts';
import { slug } from '../analyse/model/slug.ts';
import { forEachFile } from '../cli/faults.ts';
import { startProgress } from '../cli/progress.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { documentOf } from './document.ts';
import { type Item, isItem, type Left, unlessTooDeep } from './model/item.ts';
import { onOneLine } from './model/markup.ts';
import { readItems } from './read-items.ts';
import { type Fate, type ImportRecord, openRecord } from './record.ts';
import type { Source, SourceDocument } from './source.ts';
import { sortTopics } from './topics.ts';

/** What became of the items of some sources. */
export interface Tally {
  fates: Record<Fate, number>;
  left: Left[];
  /** Tags that are no theme, each with how many items have it. */
  tags: Map<string, number>;
  /** Articles that were written, or would be. */
  written: string[];
}

export const newTally = (): Tally => ({
  fates: { imported: 0, updated: 0, there: 0, edited: 0, deleted: 0, older: 0 },
  left: [],
  tags: new Map(),
  written: [],
});

export interface ImportHow {
  dryRun: boolean;
  /** Milliseconds: what is under embargo then is left out. */
  now: number;
}

/**
 * Makes an article of each item of some documents that was not imported before. Each document is read through once before any of it is written,
 * so that of a broken one nothing is; one at fault stops no other. A run that is stopped at any moment is taken up by the next.
 *
 * @param tally gets what became of each, whatever is thrown
 * @throws AggregateError once all are done, when there were faults: see `forEachFile`
 */
export async function importDocuments(source: Source, folders: Folders, how: ImportHow, tally: Tally): Promise<void> {
  const record = await openRecord(folders);
  tally.left.push(...source.left);
  const counts = new Map<SourceDocument, number>();
  const faults: unknown[] = [];
  const nameOf = ({ name }: SourceDocument): string => name;
  const collect = (error: unknown): void => void faults.push(error);
  await forEachFile(source.documents, nameOf, async (document) => {
    counts.set(document, await countItems(document, how.now));
  }).catch(collect);
  const sound = [...counts.keys()];
  const progress = startProgress(counts.values().reduce((sum, count) => sum + count, 0));
  try {
    await forEachFile(sound, nameOf, (document) => importDocument(document, record, how, tally, progress.tick)).catch(collect);
  } finally {
    progress.end();
  }
  await record.close();
  if (faults.length === 1) throw faults[0];
  if (faults.length > 1) throw new AggregateError(faults, 'sources at fault');
}

async function countItems(document: SourceDocument, now: number): Promise<number> {
  let count = 0;
  for await (const _ of readItems(document, now)) count += 1;
  return count;
}

async function importDocument(
  document: SourceDocument,
  record: ImportRecord,
  { dryRun, now }: ImportHow,
  tally: Tally,
  tick: (label: string) => void,
): Promise<void> {
  const seen = new Map<string, string>();
  for await (const found of readItems(document, now)) {
    if (isItem(found)) await importItem(withOwnId(found, seen), record, dryRun, tally);
    else tally.left.push(found);
    tick(onOneLine(isItem(found) ? found.headline : found.what));
  }
}

async function importItem(item: Item, record: ImportRecord, dryRun: boolean, tally: Tally): Promise<void> {
  for (const tag of sortTopics(item.topics).keywords) tally.tags.set(tag, (tally.tags.get(tag) ?? 0) + 1);
  const bytes = unlessTooDeep(item.headline, () => documentOf(item));
  if (typeof bytes !== 'string') return void tally.left.push(bytes);
  const { fate, path, write } = await record.plan({
    id: item.id,
    name: nameOf(item),
    ending: '.html',
    source: JSON.stringify(item),
    bytes,
    version: item.version,
  });
  if (!dryRun) await write();
  tally.fates[fate] += 1;
  if (fate === 'imported' || fate === 'updated') tally.written.push(shownPath(path));
  if (fate === 'edited') tally.left.push({ what: shownPath(path), why: EDITED });
  if (fate === 'deleted') tally.left.push({ what: shownPath(path), why: DELETED });
}

const EDITED = 'changed there and by you: yours is kept; delete the file and its line in imports.jsonl to take the new one';
const DELETED = 'imported before, and deleted or renamed since: delete its line in imports.jsonl to have it again';

/** Several items of a file that have one id are several all the same, where their headlines say so and no version does. */
function withOwnId(item: Item, seen: Map<string, string>): Item {
  const first = seen.get(item.id);
  if (first === undefined) seen.set(item.id, item.headline);
  return first === undefined || first === item.headline || item.version !== undefined
    ? item
    : { ...item, id: `${item.id} ${item.headline}` };
}

/** In bytes: long enough to tell, short enough to read. */
const LONGEST_NAME = 80;

function nameOf({ slug: given, headline, id }: Item): string {
  const whole = slug(given ?? '') || slug(headline) || slug(id) || 'article';
  if (cutSlug(whole, 251 - LONGEST_NAME) === whole) return whole;
  return cutSlug(whole, 251 - LONGEST_NAME).replace(/-[^-]*$/, '');
}
