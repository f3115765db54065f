import { isInterfaceId } from '../../schemas/id.ts';
import { type Account, hasWords, type Revision, type Tombstone } from '../../schemas/ledger.ts';
import { whereNowAmong } from '../revisions/where-now.ts';
import { cameWith } from './came-with.ts';
import { type OldSection, oldSection, type ShownBefore, shownBefore } from './old-sections.ts';
import type { ExplainerNode, PassageNode, SectionNode } from './types.ts';

/** What an explainer was before, and who answers now for each address that it ever gave. */
export interface History {
  /** Oldest first. */
  revisions: Revision[];
  gone: Tombstone[];
  /** The day of the last revision, when there were others before it and it is known: YYYY-MM-DD. */
  updated: string | undefined;
  /** The passages that are no longer in the article, oldest first. */
  removed: RemovedPassage[];
  oldSections: OldSection[];
  /** What the page of a section that is still there showed once, and shows no more, by the section's id. */
  left: Map<string, ShownBefore[]>;
  /**
   * Old addresses, by the address of what answers for them on the explainer's page: a passage or a removed one, of a section that got another
   * address that section; `''` where nothing is known but the explainer.
   */
  anchors: Map<string, string[]>;
  /** See `cameWith`. */
  came: ReadonlyMap<string, number>;
}

export interface RemovedPassage {
  id: string;
  /** The words that it had last; absent where they were erased. */
  text: string | undefined;
  /** The day that it was gone, when that is known: YYYY-MM-DD. */
  on: string | undefined;
  /** The passage that holds its words since; one without `section` was removed later. */
  into: { id: string; text: string; section: SectionNode | undefined } | undefined;
}

export const noHistory: History = {
  revisions: [],
  gone: [],
  updated: undefined,
  removed: [],
  oldSections: [],
  left: new Map(),
  anchors: new Map(),
  came: new Map(),
};

type Present = Pick<ExplainerNode, 'sections' | 'passages' | 'statements' | 'editorBlocks'>;

/**
 * Finds out, for every address that a ledger knows, what answers for it on the explainer's page.
 *
 * @param renamed the addresses that sections had before somebody gave them the ones that they have
 */
export function buildHistory(account: Account, present: Present, renamed: ReadonlyMap<string, string> = new Map()): History {
  const here = new Map(present.passages.map((passage) => [passage.id, passage]));
  const others = [...present.sections, ...present.statements, ...present.editorBlocks.map(({ block }) => block)];
  const taken = new Set([...here.keys(), ...others.map(({ id }) => id)]);
  const gone = account.gone.filter(({ id }) => !taken.has(id));
  const { lost, twins } = unaccounted(account, present.passages, new Set([...taken, ...gone.map(({ id }) => id)]));
  gone.push(...lost);
  for (const { id } of gone) taken.add(id);

  const graves = new Map(gone.map((tombstone) => [tombstone.id, tombstone]));
  const whereNow = whereNowAmong(gone);
  const placeOf = (id: string): string => {
    const last = whereNow(id);
    const end = twins.get(last) ?? last;
    return here.has(end) || graves.has(end) ? end : '';
  };
  const { revisions } = account;
  const removed = gone.map((tombstone) => removedPassage(tombstone, revisions, placeOf(tombstone.id), { here, graves }));
  const answers = { here, removed: new Map(removed.map((passage) => [passage.id, passage])), placeOf, sections: present.sections, renamed };
  const oldSections = [...new Set([...Object.keys(account.sections), ...renamed.keys()])]
    .filter((id) => !present.sections.some((section) => section.id === id) && !isInterfaceId(id))
    .map((id) => oldSection(id, account, answers));
  const left = new Map(present.sections.map((section) => [section.id, shownBefore(section.id, account, answers, section)]));
  const anchors = new Map<string, string[]>();
  const anchor = (id: string, at: string): void => {
    if (taken.has(id)) return;
    taken.add(id);
    anchors.set(at, [...(anchors.get(at) ?? []), id]);
  };
  for (const { id, at } of oldSections) anchor(id, at);
  for (const [id, at] of twins) anchor(id, at);
  for (const [id, passage] of statementsOf(account)) anchor(id, placeOf(passage));
  for (const id of [account.sections, account.left].flatMap((sections) => Object.values(sections).flat())) anchor(id, placeOf(id));
  for (const id of Object.values(account.statements)) anchor(id, placeOf(id));

  const updated = revisions.length > 1 ? revisions.at(-1)?.on : undefined;
  return { revisions, gone, updated, removed, oldSections, left, anchors, came: cameWith(revisions) };
}

/**
 * The passages of old revisions that nothing else accounts for: those from before tombstones were kept, and those whose address a person
 * changed in the MDX. The latter have a twin, a passage with the same words.
 *
 * @param known the addresses that are accounted for
 */
function unaccounted({ revisions }: Account, passages: readonly PassageNode[], known: Set<string>) {
  const byText = new Map(passages.map(({ id, text }) => [text, id]));
  const lost: Tombstone[] = [];
  const twins = new Map<string, string>();
  for (const [index, revision] of [...revisions.entries()].reverse()) {
    for (const { id, text } of revision.passages) {
      if (known.has(id)) continue;
      known.add(id);
      const twin = byText.get(text);
      if (twin === undefined) lost.push({ id, text, revision: index + 1, fate: 'removed' });
      else twins.set(id, twin);
    }
  }
  return { lost, twins };
}

function statementsOf({ revisions, statements }: Account): Map<string, string> {
  const found = revisions.flatMap((revision) => revision.statements.map(({ id, passage }): [string, string] => [id, passage]));
  return new Map([...found, ...Object.entries(statements)]);
}

interface Passages {
  here: ReadonlyMap<string, PassageNode>;
  graves: ReadonlyMap<string, Tombstone>;
}

function removedPassage(tombstone: Tombstone, revisions: Revision[], at: string, { here, graves }: Passages): RemovedPassage {
  if (!hasWords(tombstone)) return { id: tombstone.id, text: undefined, on: tombstone.on, into: undefined };
  const { id, text, revision } = tombstone;
  const grave = graves.get(at);
  const into = at === id ? undefined : (here.get(at) ?? (grave && hasWords(grave) ? grave : undefined));
  return {
    id,
    text,
    on: revisions[revision]?.on,
    into: into && { id: into.id, text: into.text, section: here.get(into.id)?.section },
  };
}
