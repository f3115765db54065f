import type { Random } from '../support/random.ts';
import { noted } from './block-edits.ts';
import { type Edit, type Editor, name } from './editor.ts';
import type { Explainer } from './explainer.ts';
import { actorAdded, actorRejected, approvedStatement, author, corrected, deleted, headline, review, shorter } from './matter-edits.ts';
import { heading, joined, split, swapped } from './section-edits.ts';
import { tagAdded, tagMoved, tagRemoved } from './tag-edits.ts';

const editors: Editor[] = [
  headline,
  author,
  review,
  heading,
  tagAdded,
  tagAdded,
  tagMoved,
  tagRemoved,
  actorRejected,
  actorAdded,
  deleted('themes', ({ id }) => String(id)),
  deleted('statements', ({ id }) => String(id)),
  deleted('keyPoints', ({ passage, text }) => `${passage} ${text}`),
  deleted('dates', ({ passage, text }) => `${passage} ${text}`),
  corrected('actors', 'name', (_, random) => name(random)),
  corrected('themes', 'name', (_, random) => name(random)),
  corrected('statements', 'content', shorter),
  corrected('statements', 'kind', ({ kind }) => (kind === 'direct' ? 'mixed' : 'direct')),
  approvedStatement,
  split,
  joined,
  swapped,
  noted,
  noted,
];

/**
 * Edits an explainer as a person might, at random.
 *
 * @returns the edits that are still there after the last of them, without those that changed nothing
 */
export function editAtRandom(explainer: Explainer, count: number, random: Random): Edit[] {
  const edits: Edit[] = [];
  const before = structuredClone(explainer);
  for (let done = 0; done < count; done += 1) {
    const edit = random.pickAny(editors)?.(explainer, random);
    if (edit) edits.push(edit);
  }
  return edits.filter(({ isIn }) => isIn(explainer, []) && !isIn(before, []));
}
