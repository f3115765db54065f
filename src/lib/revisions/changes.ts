import { diffArrays } from 'diff';
import { type AboutArticle, hasWords, type LedgerPassage, type Revision, type Tombstone } from '../../schemas/ledger.ts';
import { type Fact, midSentenceNames, namesIn, numbersIn, quotationsIn } from './facts.ts';

/** What became of a passage from one revision to the next. */
export interface PassageChange {
  id: string;
  fate: 'added' | 'changed' | 'moved' | 'merged' | 'removed';
  /** The words before; `''` of an added one. */
  before: string;
  /** The words after; `''` of one that is gone. */
  after: string;
  /** The passage that it was merged into. */
  into?: string;
  /** What the change touches besides the wording; of a changed passage only. */
  facts: Fact[];
}

/**
 * What changed from a revision to the next, in the order of the article; what is gone stands after the passage that it followed.
 *
 * @param gone the tombstones of the explainer
 * @param index the index of the later revision
 */
export function changesBetween(before: Revision, after: Revision, gone: readonly Tombstone[], index: number): PassageChange[] {
  const old = new Map(before.passages.map((passage) => [passage.id, passage]));
  const here = new Set(after.passages.map(({ id }) => id));
  const moved = movedIds(before, after);
  const names = new Set([...before.passages, ...after.passages].flatMap(({ text }) => midSentenceNames(text)));
  const graves = new Map(
    gone
      .filter(hasWords)
      .filter(({ revision }) => revision === index)
      .map((tombstone) => [tombstone.id, tombstone]),
  );

  const following = Map.groupBy(
    before.passages.filter(({ id }) => !here.has(id)),
    (passage) => before.passages.slice(0, before.passages.indexOf(passage)).findLast(({ id }) => here.has(id))?.id ?? '',
  );
  const goneAfter = (id: string): PassageChange[] =>
    (following.get(id) ?? []).map(({ id, text }) => {
      const grave = graves.get(id);
      const change = { id, before: text, after: '', facts: [] };
      return grave?.fate === 'merged' ? { ...change, fate: 'merged', into: grave.into } : { ...change, fate: 'removed' };
    });
  /** What a passage holds the words of: itself, and those that were merged into it. */
  const partsOf = (id: string) =>
    before.passages.filter((part) => {
      const grave = graves.get(part.id);
      return part.id === id || (!here.has(part.id) && grave?.fate === 'merged' && grave.into === id);
    });
  const own = ({ id, text }: LedgerPassage): PassageChange[] => {
    const was = old.get(id)?.text;
    if (was === undefined) return [{ id, fate: 'added', before: '', after: text, facts: [] }];
    if (was === text) return moved.has(id) ? [{ id, fate: 'moved', before: text, after: text, facts: [] }] : [];
    const parts = partsOf(id);
    const said = parts.flatMap((part) => statementsOf(before, part.id));
    const joined = parts.map((part) => part.text).join(' ');
    const facts = factsChanged({ text: joined, said }, { text, said: statementsOf(after, id) }, names);
    return [{ id, fate: 'changed', before: was, after: text, facts }];
  };
  return [...goneAfter(''), ...after.passages.flatMap((passage) => [...own(passage), ...goneAfter(passage.id)])];
}

interface Words {
  text: string;
  /** What is said in it, statement by statement. */
  said: string[];
}

function factsChanged(before: Words, after: Words, names: ReadonlySet<string>): Fact[] {
  const differences: Record<Fact, boolean> = {
    numbers: differ(numbersIn(before.text), numbersIn(after.text)),
    names: differ(namesIn(before.text, names), namesIn(after.text, names)),
    quotations: differ(quotationsIn(before.text), quotationsIn(after.text)),
    statements: differ(before.said, after.said),
  };
  return (Object.keys(differences) as Fact[]).filter((fact) => differences[fact]);
}

const statementsOf = ({ statements }: Revision, passage: string): string[] =>
  statements.filter((statement) => statement.passage === passage).map(({ content }) => content.join(' […] '));

const differ = (one: string[], other: string[]): boolean => one.toSorted().join('\n') !== other.toSorted().join('\n');

/** The passages that are in both revisions and have to move so that one order becomes the other: as few as possible (Myers 1986). */
function movedIds(before: Revision, after: Revision): Set<string> {
  const [old, now] = [before, after].map(({ passages }) => passages.map(({ id }) => id)) as [string[], string[]];
  const changes = diffArrays(old, now);
  const taken = new Set(changes.flatMap(({ removed, value }) => (removed ? value : [])));
  return taken.intersection(new Set(changes.flatMap(({ added, value }) => (added ? value : []))));
}

/** What an article says of itself otherwise than before; null where it says nothing. */
export interface AboutChange {
  what: keyof AboutArticle;
  before: string | null;
  after: string | null;
}

/** What an article says of itself otherwise from one revision to the next; none where one of them is of before that was noted. */
export function aboutChanges({ about: before }: Revision, { about: after }: Revision): AboutChange[] {
  if (!before || !after) return [];
  return (['headline', 'author', 'published'] as const)
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ what, before: before[what], after: after[what] }));
}
