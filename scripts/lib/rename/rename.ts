import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { sectionName } from '../../../src/lib/explainer/section-name.ts';
import { type Moved, moveOf } from '../../../src/lib/moved/moves.ts';
import { isGivenAddress, isReservedId, slugSchema } from '../../../src/schemas/id.ts';
import { UsageError } from '../cli/cli.ts';
import { sectionIds } from '../explainer/write-explainer.ts';
import { makeChanges } from '../platform/changes.ts';
import type { Folders } from '../platform/folders.ts';
import { nameOf, stemOf } from '../reconcile/stored.ts';
import { renameExplainer } from './explainer.ts';
import { explainersWith, LISTED, renameListed } from './listed.ts';
import { renameSection } from './section.ts';
import { type Planned, readStock, type Stock } from './stock.ts';
import { changesOf } from './stories.ts';
import { renameStory } from './story.ts';
import { renameTerm } from './term.ts';

/** How a kind is found and renamed. */
interface Kind {
  kind: Moved['kind'];
  has: (stock: Stock, id: string) => boolean;
  /** Whether two of it can become one. */
  merges: boolean;
  plan: (stock: Stock, from: string, to: string, on: string) => Planned;
}

/** By the folder that a person may write before a name. A kind with pages of its own is a line here. */
const KINDS: Record<string, Kind> = {
  explainers: { kind: 'explainer', has: ({ explainers }, id) => explainers.has(id), merges: false, plan: planExplainer },
  ...Object.fromEntries(
    Object.values(LISTED).map(({ kind, folder }): [string, Kind] => [
      folder,
      {
        kind,
        has: (stock, id) => stock[folder].has(id) || explainersWith(stock, folder, id).length > 0,
        merges: true,
        plan: (stock, from, to, on) => renameListed(stock, kind, from, to, on),
      },
    ]),
  ),
  glossary: { kind: 'term', has: ({ glossary }, id) => glossary.has(id), merges: false, plan: renameTerm },
  stories: { kind: 'story', has: ({ stories }, id) => stories.has(id), merges: false, plan: renameStory },
};

/** What a person wants to rename, and to what. */
export interface Renaming {
  from: string;
  /** Absent to make a section's of its heading. */
  to?: string | undefined;
}

/**
 * Plans to give something another address.
 *
 * @param on YYYY-MM-DD
 * @throws UsageError when there is no such thing, or the new name can not be taken
 */
export function planRenaming(stock: Stock, { from, to }: Renaming, on: string): Planned {
  const [whole = '', section] = from.split('#');
  const [folder, kind, id] = findNamed(stock, whole, section === undefined ? Object.keys(KINDS) : ['explainers']);
  if (section !== undefined) return planSection(stock, id, section, to, on);
  if (to === undefined) throw new UsageError(`say what ${whole} is to be called`);
  const name = to.startsWith(`${folder}/`) ? to.slice(folder.length + 1) : to;
  requireSlug(name);
  if (name === id) throw new UsageError(`${whole} has that name already`);
  if (!kind.merges && kind.has(stock, name))
    throw new UsageError(`there is ${folder}/${name} already; choose another name, or remove that one first`);
  if (!kind.has(stock, name)) requireFree(stock, { kind: kind.kind, id: name }, id);
  return kind.plan(stock, id, name, on);
}

/** Carries a renaming out, or a removal. @param plan what is to be done @returns what was done, in lines for a terminal */
export async function carryOutPlan(folders: Folders, dryRun: boolean, plan: (stock: Stock) => Planned): Promise<string[]> {
  const stock = await readStock(folders, dryRun);
  const { said, ...planned } = plan(stock);
  const all = changesOf(stock, planned);
  if (!dryRun) await makeChanges(folders, all);
  const files = all.map((change) =>
    'write' in change ? `write ${change.write}` : 'move' in change ? `move ${change.move} to ${change.to}` : `delete ${change.remove}`,
  );
  return [...said, ...(dryRun ? ['Nothing was written. It would:', ...files.map((line) => `  ${line}`)] : [])];
}

/**
 * Finds what a person names: `explainers/NAME`, `actors/ID`, `themes/ID`, `glossary/ID`, `stories/ID`, or the name alone where only one thing has it.
 *
 * @param folders those that it may be in
 * @returns the folder, the kind and the id
 * @throws UsageError where nothing, or more than one thing, is called so
 */
export function findNamed(stock: Stock, named: string, folders: readonly string[] = Object.keys(KINDS)): [string, Kind, string] {
  const [folder, id] = named.includes('/') ? (named.split('/') as [string, string]) : [undefined, named];
  const found = folders.filter((name) => (folder === undefined || name === folder) && KINDS[name]?.has(stock, id));
  const [first, second] = found;
  if (first === undefined) throw new UsageError(`there is no ${named} among ${folders.join(', ')}`);
  if (second !== undefined)
    throw new UsageError(`${named} may be ${found.map((name) => `${name}/${id}`).join(' or ')}; write one of these`);
  return [first, KINDS[first] as Kind, id];
}

function planExplainer(stock: Stock, from: string, to: string, on: string): Planned {
  if (nameOf(`${to}.mdx`) !== to) throw new UsageError(`"${to}" can be no name of an article; try "${nameOf(`${to}.mdx`)}"`);
  // A person may have renamed the article before.
  const before = stock.explainers.get(from)?.data.source.file ?? '';
  const file = stock.articles.includes(before) ? undefined : stock.articles.find((name) => stemOf(name) === to);
  return renameExplainer(stock, from, to, on, file);
}

function planSection(stock: Stock, explainer: string, from: string, wanted: string | undefined, on: string): Planned {
  const { mdx, ledger } = stock.explainers.get(explainer) ?? { mdx: '', ledger: null };
  const { sections, data } = readExplainer(mdx, explainer);
  const section = sections.find(({ id }) => id === from);
  if (!section) throw new UsageError(`${explainer} has no section "${from}"; it has ${sections.map(({ id }) => id).join(', ')}`);
  const to = wanted ?? sectionIds([sectionName(section)])[0] ?? '';
  requireSlug(to);
  if (to === from) throw new UsageError(`the section has the address "${from}" already`);
  if (isReservedId(to) || isGivenAddress(to)) throw new UsageError(`the site keeps "${to}" for itself; choose another name`);
  const taken = [
    ...sections.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]),
    ...data.statements.map(({ id }) => id),
  ];
  if (taken.includes(to)) throw new UsageError(`something else in ${explainer} has the address "${to}"; choose another name`);
  const own = { kind: 'section' as const, in: explainer, id: to };
  if (ledger && Object.hasOwn(ledger.sections, to) && moveOf(stock.moved, own)?.to !== from)
    throw new UsageError(`"${to}" was the address of another section of ${explainer}, and leads to what became of it; choose another name`);
  return renameSection(stock, explainer, from, to, on);
}

function requireSlug(name: string): void {
  const read = slugSchema.safeParse(name);
  if (!read.success) throw new UsageError(`"${name}" can be no address: ${read.error.issues[0]?.message}`);
}

/** @throws UsageError for an address that leads elsewhere, since links to it would land on something that they were not about */
function requireFree({ moved }: Stock, own: Moved, from: string): void {
  const move = moveOf(moved, own);
  if (!move || move.to === from) return;
  const fate = move.to === undefined ? `was withdrawn on ${move.on}` : `leads to ${move.to} since ${move.on}`;
  throw new UsageError(`"${own.id}" ${fate}; choose another name`);
}
