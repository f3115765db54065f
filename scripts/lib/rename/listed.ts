import { type Document, isScalar, parseDocument, type YAMLSeq } from 'yaml';
import { inline } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { splice } from '../../../src/lib/explainer/file.ts';
import { renameActor, renameTheme } from '../../../src/lib/explainer/rename.ts';
import { addMove } from '../../../src/lib/moved/moves.ts';
import type { Rejected } from '../../../src/schemas/ledger.ts';
import type { Change } from '../platform/changes.ts';
import { accountFor, ledgerChange, type OwnFile, type Planned, type Stock } from './stock.ts';

/** What explainers list and the publisher may have a file about: actors, themes. */
interface ListedKind {
  kind: 'actor' | 'theme';
  /** Where the publisher's files are, and the name of the list in explainers. */
  folder: 'actors' | 'themes';
  inText: (mdx: string, from: string, to: string) => string;
  inRejected: (rejected: Rejected, from: string, to: string) => Rejected;
  /** The words of a publisher's file by which articles are known to speak of it. */
  words: readonly string[];
}

const renamedIn = (ids: readonly string[], from: string, to: string): string[] => [...new Set(ids.map((id) => (id === from ? to : id)))];

/** A kind that explainers list is one more of these. */
export const LISTED: Record<'actor' | 'theme', ListedKind> = {
  actor: {
    kind: 'actor',
    folder: 'actors',
    inText: renameActor,
    inRejected: (rejected, from, to) => ({
      ...rejected,
      actors: renamedIn(rejected.actors, from, to),
      mentions: rejected.mentions.map((mention) => (mention.actor === from ? { ...mention, actor: to } : mention)),
    }),
    words: ['aliases', 'formerNames', 'metonyms', 'demonyms', 'titles'],
  },
  theme: {
    kind: 'theme',
    folder: 'themes',
    inText: renameTheme,
    inRejected: (rejected, from, to) => ({ ...rejected, themes: renamedIn(rejected.themes, from, to) }),
    words: ['triggers'],
  },
};

/** The explainers that list something. */
export const explainersWith = ({ explainers }: Stock, folder: ListedKind['folder'], id: string): string[] =>
  [...explainers].flatMap(([slug, { data }]) => (data[folder].some((item) => item.id === id) ? [slug] : []));

/**
 * Gives an actor or a theme another id in all explainers and their ledgers, and in the publisher's files. Where the other id is there already,
 * the two become one.
 *
 * @param on YYYY-MM-DD
 */
export function renameListed(stock: Stock, kind: 'actor' | 'theme', from: string, to: string, on: string): Planned {
  const { folder, inText, inRejected } = LISTED[kind];
  const changes: Change[] = [];
  const changed: string[] = [];
  const isMerge = stock[folder].has(to) || explainersWith(stock, folder, to).length > 0;
  for (const [slug, { mdx, data, ledger }] of stock.explainers) {
    const next = inText(mdx, from, to);
    if (next !== mdx) {
      changes.push({ write: `explainers/${slug}.mdx`, data: next });
      changed.push(slug);
    }
    if (!ledger) continue;
    const rejected = inRejected(ledger.rejected, from, to);
    // What was taken out under one name, and stands there under the other, stays.
    if (data[folder].some(({ id }) => id === to || id === from)) rejected[folder] = rejected[folder].filter((id) => id !== to);
    const account = accountFor({ ...ledger, generated: inText(ledger.generated, from, to), rejected }, mdx, next);
    if (JSON.stringify(account) !== JSON.stringify(ledger)) changes.push(ledgerChange(slug, account));
  }
  const own = renameOwnFiles(stock, kind, from, to, isMerge);
  return {
    changes: [...changes, ...own.changes],
    moves: addMove(stock.moved, { kind, from, to, on }),
    said: [
      isMerge ? `${kind} ${from} goes into ${to}, which is there already` : `${kind} ${from} is ${to} now`,
      `in ${changed.length === 0 ? 'no explainer' : changed.join(', ')}`,
      ...own.said,
    ],
  };
}

function renameOwnFiles(stock: Stock, kind: 'actor' | 'theme', from: string, to: string, isMerge: boolean): Omit<Planned, 'moves'> {
  const { folder, words } = LISTED[kind];
  const files = new Map(stock[folder]);
  const changes = new Map<string, Change>();
  const write = (file: OwnFile): void => {
    if (files.get(idOf(file))?.text !== file.text) changes.set(file.name, { write: `${folder}/${file.name}`, data: file.text });
    files.set(idOf(file), file);
  };
  if (kind === 'actor') for (const file of files.values()) write(withParent(file, from, to));
  const [own, other] = [files.get(from), files.get(to)];
  const keepsIt = kind === 'theme' && isMerge && !other;
  if (own && !keepsIt) {
    if (other) write({ ...other, text: withWordsOf(other.text, own.text, words) });
    else write({ name: `${to}.yaml`, text: isMerge ? withName(own.text, nameOf(stock, to)) : own.text });
    changes.set(own.name, { remove: `${folder}/${own.name}` });
  }
  return {
    changes: [...changes.values()],
    said: own ? [sayOf(`${folder}/${own.name}`, `${folder}/${to}.yaml`, other !== undefined, keepsIt)] : [],
  };
}

function sayOf(own: string, other: string, isThere: boolean, keepsIt: boolean): string {
  if (keepsIt) return `${own} stays: what it suggests has the new id from now on`;
  return isThere ? `${other} has the words of ${own}, which is gone` : `${own} is ${other} now`;
}

const idOf = ({ name }: OwnFile): string => name.replace(/\.ya?ml$/, '');

const nameOf = ({ explainers }: Stock, id: string): string | undefined =>
  [...explainers.values()].flatMap(({ data }) => data.actors).find((actor) => actor.id === id)?.name;

/** The publisher's file of an actor that may belong to one with another id now; nobody belongs to themselves. */
function withParent(file: OwnFile, from: string, to: string): OwnFile {
  const { text } = file;
  const document = parseDocument(text);
  const node = document.get('of', true);
  if (!isScalar(node) || node.value !== from || !node.range) return file;
  const [start, end] = node.range;
  if (idOf(file) !== to) return { ...file, text: splice(text, { start, end }, inline(to)) };
  document.delete('of');
  return { ...file, text: formatOwn(document) };
}

/** A publisher's file with the words that another has besides its own, and that one's name among them. */
function withWordsOf(text: string, other: string, keys: readonly string[]): string {
  const [document, from] = [parseDocument(text), parseDocument(other)];
  for (const [index, key] of keys.entries()) {
    const added = [...(index === 0 && key === 'aliases' ? [from.get('name')] : []), ...listIn(from, key)];
    addWords(
      document,
      key,
      added.filter((word) => word !== document.get('name')),
    );
  }
  return formatOwn(document);
}

/** A publisher's file under another name, with its own one among the others. */
function withName(text: string, name: string | undefined): string {
  if (name === undefined) return text;
  const document = parseDocument(text);
  const before = document.get('name');
  document.set('name', name);
  if (before !== name) addWords(document, 'aliases', [before]);
  return formatOwn(document);
}

const listIn = (document: Document, key: string): unknown[] => (document.get(key) as YAMLSeq | undefined)?.toJSON() ?? [];

function addWords(document: Document, key: string, added: readonly unknown[]): void {
  const words = [...new Set([...listIn(document, key), ...added])];
  if (words.length > listIn(document, key).length) document.set(key, document.createNode(words));
}

const formatOwn = (document: Document): string => document.toString({ lineWidth: 0 });
