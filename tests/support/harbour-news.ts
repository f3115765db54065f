import { join } from 'node:path';
import { explainArticles } from '../../scripts/lib/explain/explain-articles.ts';
import { writeAtomic } from '../../scripts/lib/platform/files.ts';
import type { Folders } from '../../scripts/lib/platform/folders.ts';

const least = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };

/** A short article of an invented harbour town; each number gives another one, with people of its own and some that all have. */
export const harbourArticle = (number: number): string =>
  [
    `Vell opens pier ${number}`,
    'By Osric Tamblyn',
    `March ${number}, 2031`,
    `The harbour authority of Vell opened pier ${number} on Tuesday. Mira Castellan, the harbour master, said the pier would hold ${number + 3} ferries.`,
    `Where pier ${number} leads`,
    `Donal Ferrow${number} said that fishing boats had waited ${number} years for it. "The old pier was rotten," he told reporters.`,
    `The Vell Ferry Company will sail from pier ${number} each morning, Lena Duarte said. Floods had closed the quay in 20${10 + number}.`,
    'What it costs',
    `Taxpayers in Vell will pay ${number} million crowns, according to Mira Castellan. Work on pier ${number} took two winters.`,
    '',
  ].join('\n\n');

/** Explains articles of a content folder. @param names of their files, all by default */
export const explain = (folders: Folders, names: string[]): Promise<void> =>
  explainArticles(
    names.map((name) => join(folders.articles, name)),
    folders,
    least,
  );

/** Writes and explains so many of these articles: `pier-1.txt`, … */
export async function writeHarbourNews(folders: Folders, count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, index) => `pier-${index + 1}.txt`);
  for (const [index, name] of names.entries()) await writeAtomic(join(folders.articles, name), harbourArticle(index + 1));
  await explain(folders, names);
}
