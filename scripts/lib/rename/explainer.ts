import { extname } from 'node:path';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { renameSource } from '../../../src/lib/explainer/rename.ts';
import { buildGraph } from '../../../src/lib/graph/build.ts';
import { addMove } from '../../../src/lib/moved/moves.ts';
import { belowExplainer } from '../../../src/lib/routes/former.ts';
import type { Erased } from '../../../src/schemas/erased.ts';
import type { Move } from '../../../src/schemas/moved.ts';
import { formatErased } from '../erased/erased-file.ts';
import type { Change } from '../platform/changes.ts';
import { explainersWith, LISTED } from './listed.ts';
import { accountFor, ledgerChange, type Planned, type Stock, type StockExplainer } from './stock.ts';

/**
 * Gives an explainer another name: it, its ledger and its article.
 *
 * @param file the name that the article's file is to have, or has already; absent for the explainer's new one with the same ending
 * @param on YYYY-MM-DD
 */
export function renameExplainer(stock: Stock, from: string, to: string, on: string, file?: string): Planned {
  const { mdx, data, ledger } = stock.explainers.get(from) as StockExplainer;
  const before = data.source.file;
  const after = file ?? `${to}${extname(before)}`;
  const next = renameSource(mdx, after);
  const isHere = before !== after && stock.articles.includes(before);
  const imports = stock.imports === null ? null : renameImports(stock.imports, before, after);
  const changes: Change[] = [
    ...(isHere ? [{ move: `articles/${before}`, to: `articles/${after}` }] : []),
    { write: `explainers/${to}.mdx`, data: next },
    ...(ledger ? [ledgerChange(to, withFile(ledger, before, after, mdx, next))] : []),
    { remove: `explainers/${from}.mdx` },
    { remove: `ledger/${from}.json` },
    ...(stock.erased ? [{ write: 'erased.json', data: formatErased(erasedUnder(stock.erased, from, to)) }] : []),
    ...(imports === null || imports === stock.imports ? [] : [{ write: 'imports.jsonl', data: imports }]),
  ];
  return {
    changes,
    moves: addMove(stock.moved, { kind: 'explainer', from, to, on }),
    said: [`explainer ${from} is ${to} now`, ...(isHere ? [`articles/${before} is articles/${after} now`] : [])],
  };
}

function withFile(ledger: NonNullable<StockExplainer['ledger']>, before: string, after: string, mdx: string, next: string) {
  const revisions = ledger.revisions.map((revision) => (revision.file === before ? { ...revision, file: after } : revision));
  return accountFor({ ...ledger, revisions, generated: renameSource(ledger.generated, after) }, mdx, next);
}

/** What was erased from an explainer was so under whatever name it has. */
function erasedUnder(erased: Erased, from: string, to: string): Erased {
  const renamed = (name: string): string => (name === from ? to : name);
  const erasures = erased.erasures.map((erasure) => ({
    ...erasure,
    explainer: renamed(erasure.explainer),
    elsewhere: erasure.elsewhere.map(renamed),
  }));
  return { ...erased, erasures };
}

/** The record of imports with another name for an article. */
const renameImports = (text: string, before: string, after: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      const entry = JSON.parse(line) as { article: string };
      return entry.article === before ? JSON.stringify({ ...entry, article: after }) : line;
    })
    .join('\n');

/**
 * Takes an explainer away, with its ledger and its article. Its addresses, and those of the actors and themes that no other explainer has, say
 * that it was withdrawn.
 *
 * @param on YYYY-MM-DD
 */
export function removeExplainer(stock: Stock, name: string, on: string): Planned {
  const { mdx, data, ledger } = stock.explainers.get(name) as StockExplainer;
  const { sections } = readExplainer(mdx, name);
  const input = { slug: name, data, sections, account: ledger ?? undefined };
  const shown = buildGraph({ explainers: [input], actors: new Map(), themes: new Map(), pages: [], moved: stock.moved }).explainers.get(
    name,
  );
  const pages = shown ? belowExplainer(shown).map((path) => path.slice(1)) : [];
  const alone = Object.values(LISTED).flatMap(({ kind, folder }) =>
    data[folder].filter(({ id }) => explainersWith(stock, folder, id).length === 1).map(({ id }): Move => ({ kind, from: id, on })),
  );
  const withdrawn: Move = { kind: 'explainer', from: name, on, ...(pages.length > 0 && { pages }) };
  const isHere = stock.articles.includes(data.source.file);
  return {
    changes: [
      { remove: `explainers/${name}.mdx` },
      { remove: `ledger/${name}.json` },
      ...(isHere ? [{ remove: `articles/${data.source.file}` }] : []),
    ],
    moves: [withdrawn, ...alone].reduce<Move[]>(addMove, [...stock.moved]),
    said: [
      `explainer ${name} is withdrawn${isHere ? `, and articles/${data.source.file} deleted` : ''}`,
      ...(alone.length > 0 ? [`no other explainer has ${alone.map(({ kind, from }) => `${kind} ${from}`).join(', ')}`] : []),
    ],
  };
}
