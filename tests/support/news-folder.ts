import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { folders, useContentFolder } from './content-folder.ts';
import { writeHarbourNews } from './harbour-news.ts';

/** Gives each test of a file a content folder of its own with the same two explained articles: `pier-1` and `pier-2`. */
export function useNewsFolder(): void {
  let news = '';
  beforeAll(async () => {
    news = mkdtempSync(join(tmpdir(), 'nutgraf-news-'));
    await writeHarbourNews(resolveFolders({ content: news }), 2);
  });
  afterAll(() => {
    for (const path of [news, cacheFolderOf(news)]) rmSync(path, { recursive: true, force: true });
  });
  useContentFolder();
  beforeEach(() => cpSync(news, folders.content, { recursive: true }));
}

/** A file of the folder. @param path from it */
export const read = (path: string): string => readFileSync(join(folders.content, path), 'utf8');

/** Writes a file of the folder. @param path from it */
export function put(path: string, text: string): void {
  mkdirSync(join(folders.content, path, '..'), { recursive: true });
  writeFileSync(join(folders.content, path), text);
}

/** What all files of the folder say. */
export const all = (): string[] =>
  readdirSync(folders.content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
