import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Action } from '../../../src/schemas/action.ts';
import type { Change } from '../platform/changes.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { decide } from './decide.ts';

/** What an action of a person's changes in a content folder. @param today YYYY-MM-DD @throws ContentError where it can't be done */
export async function planAction(folders: Folders, slug: string, action: Action, _today: string): Promise<Change[]> {
  const path = join(folders.explainers, `${slug}.mdx`);
  const mdx = await readFile(path, 'utf8');
  if (action.do !== 'accept' && action.do !== 'reject' && action.do !== 'edit') throw new RangeError(action.do);
  const decision = action.do === 'edit' ? ({ kind: 'edit', values: action.values } as const) : { kind: action.do };
  const next = decide(mdx, { key: action.key }, decision, shownPath(path));
  return next === mdx ? [] : [{ write: `explainers/${slug}.mdx`, data: next }];
}
