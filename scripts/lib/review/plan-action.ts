import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { approvedIn } from '../../../src/lib/explainer/approval.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Action } from '../../../src/schemas/action.ts';
import type { ThemeVocabulary } from '../analyse/model/vocabulary.ts';
import { readMoved } from '../moved/moved-file.ts';
import type { Change } from '../platform/changes.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { readLedger } from '../reconcile/stored.ts';
import { renameListed } from '../rename/listed.ts';
import { ledgerChange, readStock } from '../rename/stock.ts';
import { changesOf } from '../rename/stories.ts';
import { readGlossary } from '../vocabulary/glossary.ts';
import { loadThemeVocabulary } from '../vocabulary/themes.ts';
import { act } from './act.ts';
import { type ActionOf, STALE } from './actions/context.ts';
import { tagTerm } from './actions/term-tag.ts';
import { requireBeside } from './beside.ts';
import { requireValid } from './decide.ts';
import { profileText } from './profile.ts';
import { newTerm } from './term.ts';

/** The explainer that an action is for. */
interface Own {
  folders: Folders;
  slug: string;
  mdx: string;
  /** As the person knows it. */
  file: string;
  /** YYYY-MM-DD. */
  today: string;
}

/**
 * What an action of a person's changes in a content folder.
 *
 * @param today YYYY-MM-DD
 * @returns the changes; none where all is as it is meant
 * @throws ContentError where it can't be done; then nothing of it is
 */
export async function planAction(folders: Folders, slug: string, action: Action, today: string): Promise<Change[]> {
  const path = join(folders.explainers, `${slug}.mdx`);
  const file = shownPath(path);
  try {
    return await plan({ folders, slug, mdx: await readFile(path, 'utf8'), file, today }, action);
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [];
    throw first instanceof ContentError ? first : error;
  }
}

async function plan(own: Own, action: Action): Promise<Change[]> {
  switch (action.do) {
    case 'approve':
    case 'withdraw approval':
      return planApproval(own, action);
    case 'merge actors':
      return planMerge(own, action);
    case 'write profile':
      return planProfile(own, action);
    case 'define term':
      return planTerm(own, action);
    case 'add theme':
      return written(own, acted(own, action, (await loadThemeVocabulary(own.folders.content)).themes));
    case 'add block':
    case 'change block':
      return planBlock(own, action);
    default:
      return written(own, acted(own, action));
  }
}

const acted = ({ mdx, file, today }: Own, action: Action, themes: ThemeVocabulary['themes'] = new Map()): string =>
  act(mdx, action, { file, today, themes });

const written = ({ slug, mdx }: Own, next: string): Change[] => (next === mdx ? [] : [{ write: `explainers/${slug}.mdx`, data: next }]);

/** The ledger knows what a person saw when they approved. */
async function planApproval(own: Own, action: ActionOf<'approve'> | ActionOf<'withdraw approval'>): Promise<Change[]> {
  const { folders, slug, mdx, file } = own;
  const next = acted(own, action);
  const ledger = await readLedger(join(folders.ledger, `${slug}.json`), mdx, true);
  if (!ledger) return written(own, next);
  const { approved: before, ...others } = ledger;
  const approved = approvedIn(readExplainer(next, file), undefined);
  const account = { ...others, ...(approved && { approved }) };
  return [...written(own, next), ...(before || approved ? [ledgerChange(slug, account)] : [])];
}

/** A block may name a file that is not there. */
async function planBlock(own: Own, action: ActionOf<'add block'> | ActionOf<'change block'>): Promise<Change[]> {
  const next = acted(own, action);
  await requireBeside(own.mdx, next, own.folders, own.file);
  return written(own, next);
}

/** The actor is renamed everywhere, so that its address leads on, and an article that names it anew means the other. */
async function planMerge(own: Own, action: ActionOf<'merge actors'>): Promise<Change[]> {
  const { folders, mdx, file, today } = own;
  const { actor, into } = action;
  const { actors } = readExplainer(mdx, file).data;
  for (const id of [actor, into])
    if (!actors.some((listed) => listed.id === id)) throw new ContentError(`there is no actor “${id}” in this explainer`, { file }, STALE);
  if (actor === into) throw new ContentError('an actor can not be merged into itself', { file }, 'Choose another one.');
  const stock = await readStock(folders, true);
  const changes = changesOf(stock, renameListed(stock, 'actor', actor, into, today));
  for (const change of changes)
    if ('write' in change && change.write.startsWith('explainers/'))
      requireValid(change.data, shownPath(join(folders.content, change.write)));
  return changes;
}

async function planProfile({ folders, mdx, file }: Own, action: ActionOf<'write profile'>): Promise<Change[]> {
  const { actor: id } = action;
  const listed = readExplainer(mdx, file).data.actors.find((actor) => actor.id === id);
  if (!listed) throw new ContentError(`there is no actor “${id}” in this explainer`, { file }, STALE);
  const names = await readdir(folders.actors).catch((): string[] => []);
  const there = [`${id}.yaml`, `${id}.yml`].find((name) => names.includes(name));
  const name = there ?? `${id}.yaml`;
  const path = join(folders.actors, name);
  const before = there === undefined ? null : await readFile(path, 'utf8');
  if (before === null && action.role === '' && action.description === '' && !action.picture) return [];
  const data = profileText(before, listed, action, shownPath(path));
  return data === before ? [] : [{ write: `actors/${name}`, data }];
}

async function planTerm(own: Own, action: ActionOf<'define term'>): Promise<Change[]> {
  const { folders, mdx, file } = own;
  const [glossary, moves] = await Promise.all([readGlossary(folders.glossary), readMoved(folders)]);
  const { id, text } = newTerm(action, glossary, moves, file);
  const next = requireValid(tagTerm(mdx, action.at, id, file), file);
  return [{ write: `glossary/${id}.mdx`, data: text }, ...written(own, next)];
}
