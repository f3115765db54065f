import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { ContentError } from '../../../src/lib/content-error.ts';
import { setAt } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { faultsIn, readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Erased } from '../../../src/schemas/erased.ts';
import { hasWords, type Ledger } from '../../../src/schemas/ledger.ts';
import { UsageError } from '../cli/cli.ts';
import { formatErased } from '../erased/erased-file.ts';
import { findErasedInFile, hashWords, plainWords } from '../erased/find.ts';
import { type Change, makeChanges } from '../platform/changes.ts';
import { readIfThere, writeAtomic } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { hashOf } from '../reconcile/ledger.ts';
import { ledgerChange, movedChange, type Planned, readStock, type Stock } from '../rename/stock.ts';
import { type ScrubbedArticle, scrubArticle } from './article.ts';
import { type Doomed, hasDoomed } from './cut.ts';
import { type Scrubbed, scrubExplainer } from './explainer.ts';
import { scrubLedger } from './ledger.ts';

/** What a person wants to have erased from an explainer: a passage, by its address, or words wherever they stand in it. */
export type Request = { passage: string } | { words: string };

/**
 * Erases words from an explainer: from its article, itself, its ledger, and all that a build has kept.
 *
 * @param on YYYY-MM-DD
 * @returns what was done, in lines for a terminal
 * @throws UsageError when there is nothing of the kind  @throws ContentError where the words can not be taken out; nothing is written then
 */
export async function erase(folders: Folders, name: string, request: Request, on: string, dryRun: boolean): Promise<string[]> {
  const stock = await readStock(folders, dryRun);
  const { changes, moves, said, pictures } = await planErasure(folders, stock, name, request, on);
  if (!dryRun) {
    for (const [path, data] of pictures) await writeAtomic(join(folders.articles, path), data);
    // First, so that a run that is killed leaves no copy that nothing knows of; and again, as a desk may have written one meanwhile.
    const emptyCache = (): Promise<void> => rm(cacheFolderOf(folders.content), { recursive: true, force: true, maxRetries: 10 });
    await emptyCache();
    await makeChanges(folders, [...changes, movedChange(moves)]);
    await emptyCache();
  }
  return dryRun ? [...said, 'Nothing was written.'] : said;
}

async function planErasure(
  folders: Folders,
  stock: Stock,
  name: string,
  request: Request,
  on: string,
): Promise<Planned & Pick<ScrubbedArticle, 'pictures'>> {
  const own = stock.explainers.get(name);
  if (!own) throw new UsageError(`there is no explainer "${name}"; there are: ${[...stock.explainers.keys()].join(', ')}`);
  const { mdx, data, ledger } = own;
  if (!ledger)
    throw new ContentError(
      'this explainer has no ledger',
      { file: shownPath(join(folders.explainers, `${name}.mdx`)) },
      'Run npm run explain first.',
    );
  const doomed = doomedBy(request, mdx, ledger, name);
  if (hasDoomed(name, doomed) || hasDoomed(data.source.file, doomed)) {
    const hint = `npm run rename -- explainers/${name} NEW; the old address can not be kept, since it is made of these words: delete its line in moved.yaml.`;
    throw new UsageError(`the name of the explainer has these words. Rename it first: ${hint}`);
  }
  const file = join(folders.explainers, `${name}.mdx`);
  const elsewhere = [...stock.explainers].flatMap(([slug, other]) => (slug !== name && says(other, doomed) ? [slug] : []));
  const { salt, erasures } = stock.erased ?? { salt: randomBytes(32).toString('hex'), erasures: [] };
  const added = doomed.map((words) => ({ explainer: name, on, words: words.length, hash: hashWords(words, salt), elsewhere }));
  const proof: Erased = { salt, erasures: added };

  const articlePath = join(folders.articles, data.source.file);
  const bytes = await readIfThere(articlePath);
  if (!bytes)
    throw new ContentError(
      'its article is not there',
      { file: shownPath(articlePath) },
      'Put it back, or say which file it is with npm run rename.',
    );
  const article = await scrubArticle(bytes, data.source.file, shownPath(articlePath), doomed, proof);
  const source = (text: string): string =>
    [
      ['file', article.name],
      ['sha256', hashOf(article.text)],
    ].reduce((own, [key = '', value]) => setAt(own, ['source', key], value), text);
  const scrubbed = scrubExplainer(mdx, doomed, shownPath(file));
  const next = source(scrubbed.mdx);
  requireGone(next, mdx, shownPath(file), proof);
  const account = scrubLedger(ledger, doomed, scrubbed.sections, on, shownPath(file));
  const last = account.revisions.at(-1);
  const revisions = last ? account.revisions.with(-1, { ...last, file: article.name, sha256: hashOf(article.text) }) : account.revisions;
  const changes: Change[] = [
    { write: `articles/${article.name}`, data: article.text },
    ...(article.name === data.source.file ? [] : [{ remove: `articles/${data.source.file}` }]),
    { write: `explainers/${name}.mdx`, data: next },
    ledgerChange(name, { ...account, revisions, generated: source(account.generated), written: hashOf(next) }),
    { remove: `ledger/.${name}.json.next` },
    { write: 'erased.json', data: formatErased({ salt, erasures: [...erasures, ...added] }) },
  ];
  const moves = stock.moved.flatMap((move) => {
    const { kind, in: explainer, from, to } = move;
    if (kind === 'section' && explainer === name && scrubbed.sections.some((id) => id === from || id === to)) return [];
    if (hasDoomed(move.from, doomed) || (move.to !== undefined && hasDoomed(move.to, doomed))) return [];
    return [move.pages ? { ...move, pages: move.pages.filter((page) => !hasDoomed(page, doomed)) } : move];
  });
  const others = await otherFiles(folders, doomed);
  const said = tell({ name, article: article.name, original: data.source.file, elsewhere, others, ...scrubbed });
  return { changes, moves, said, pictures: article.pictures };
}

/** The words that a person means. @throws UsageError where the explainer has them nowhere */
function doomedBy(request: Request, mdx: string, ledger: Ledger, name: string): Doomed {
  const passages = [
    ...readExplainer(mdx, name).sections.flatMap((section) => section.passages),
    ...ledger.revisions.flatMap((revision) => revision.passages),
    ...ledger.gone.filter(hasWords),
  ];
  if ('passage' in request) {
    const texts = passages.filter(({ id }) => id === request.passage).map(({ text }) => text);
    if (texts.length === 0) throw new UsageError(`${name} has no passage "${request.passage}", and had none`);
    return [...new Set(texts)].map(plainWords).filter((words) => words.length > 0);
  }
  const words = plainWords(request.words);
  if (words.length === 0) throw new UsageError('--words needs at least one word');
  if (![mdx, ...passages.map(({ text }) => text), ledger.generated].some((text) => hasDoomed(text, [words])))
    throw new UsageError(`these words stand nowhere in ${name}, nor did they; write them as the article does`);
  return [words];
}

const says = ({ mdx, ledger }: { mdx: string; ledger: Ledger | null }, doomed: Doomed): boolean =>
  hasDoomed(mdx.replace(/<[^<>]*>/g, ' '), doomed) || (ledger !== null && hasDoomed(JSON.stringify(ledger), doomed));

/** @throws AggregateError of ContentErrors for words that stand where only a person can take them out, or where nothing would be left */
function requireGone(next: string, before: string, file: string, proof: Erased): void {
  const hint = 'Take them out there by hand, then run this again; nothing was written.';
  const left = findErasedInFile(next, proof).length > 0 ? findErasedInFile(before, proof) : [];
  const faults = left.map(({ line }) => new ContentError('these words stand in a place that this can not change', { file, line }, hint));
  const broken = faultsIn(next, file);
  const nothing = broken.length === 0 && readExplainer(next, file).sections.every(({ passages }) => passages.length === 0);
  if (nothing) faults.push(new ContentError('nothing would be left of the explainer', { file }, 'Withdraw it: npm run remove'));
  if (faults.length + broken.length > 0) throw new AggregateError([...faults, ...broken], `${file} can not be without these words`);
}

/** The files of the publisher's that have the words, as a person knows them. */
async function otherFiles(folders: Folders, doomed: Doomed): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [folders.actors, folders.themes, folders.glossary, folders.stories, folders.pages, folders.media]) {
    for (const entry of (await readdir(folder).catch(() => [])).sort()) {
      const text = folder === folders.media ? '' : await readFile(join(folder, entry), 'utf8');
      if (hasDoomed(`${entry}\n${text}`, doomed)) found.push(shownPath(join(folder, entry)));
    }
  }
  return found;
}

interface Outcome extends Omit<Scrubbed, 'mdx'> {
  name: string;
  article: string;
  original: string;
  elsewhere: readonly string[];
  others: readonly string[];
}

function tell({ name, article, original, actors, sections, elsewhere, others, passages }: Outcome): string[] {
  const list = (items: readonly string[]): string => items.join(', ');
  return [
    passages.length > 0
      ? `Erased from ${name}: ${list(passages)}. What remains of it is its address, and the day`
      : `Erased from ${name}. Where the words stood there is […]`,
    ...(article === original
      ? []
      : [`The article is articles/${article} now, in its shape: articles/${original} could not be changed, and is deleted`]),
    ...(actors.length > 0
      ? [`No longer in it: actor ${list(actors)}. Nothing answers at the address of one that no other explainer has`]
      : []),
    ...(sections.length > 0 ? [`No longer kept: the address of section ${list(sections)}, which is made of the words`] : []),
    ...(elsewhere.length > 0
      ? [`The same words stand in ${list(elsewhere)}, and stay there; run this for each that is to be without them`]
      : []),
    ...(others.length > 0 ? [`The words stand in ${list(others)}: take them out there, or no build will pass`] : []),
    'Still to do: build with npm run build and publish, so that the site that readers have is without them, too.',
    'Version control keeps what was: rewrite its history (git filter-repo --replace-text), and ask whoever has a copy to fetch it anew.',
  ];
}
