import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import {
  type DictionaryFiles,
  type FilterTable,
  PART_VALUES,
  type PageTable,
  steps,
  writeShard,
} from '../../../src/lib/search/dictionary-format.ts';
import { writeGeneralShard } from '../../../src/lib/search/general-format.ts';
import { fold } from '../../../src/lib/search/words.ts';
import { firstsOf, makeDated, makeShards, makeTails, numberValues } from './dictionary.ts';
import { makeGeneralShards } from './general-words.ts';
import { makePacks } from './packs.ts';
import type { IndexedPage } from './pagefind.ts';

/** Writes what the search has besides Pagefind's index, into the index's folder. */
export async function writeWords(folder: string, pages: IndexedPage[]): Promise<void> {
  const shards = makeShards(pages);
  const tails = makeTails(shards);
  const entry: DictionaryFiles = {
    table: await writeOne(folder, JSON.stringify(await writeTable(folder, pages))),
    shards: {
      folder: await writeMany(folder, 'shards', shards.map(writeShard)),
      firsts: firstsOf(shards.map(({ words }) => words.map(({ fold }) => fold))),
    },
    tails: {
      folder: await writeMany(
        folder,
        'tails',
        tails.map((folds) => folds.join('\n')),
      ),
      firsts: firstsOf(tails.map((folds) => folds.map((fold) => fold.slice(1)))),
    },
    dated: await writeOne(folder, JSON.stringify(makeDated(pages))),
  };
  if (pages.some(({ language }) => language?.startsWith('en'))) {
    const general = makeGeneralShards(shards.flatMap(({ words }) => words));
    entry.general = {
      folder: await writeMany(folder, 'general', general.map(writeGeneralShard)),
      firsts: firstsOf(general.map((words) => words.map(({ word }) => word))),
    };
  }
  await writeFile(join(folder, 'words.json'), JSON.stringify(entry));
}

async function writeTable(folder: string, pages: IndexedPage[]): Promise<PageTable> {
  const packs = makePacks(pages);
  const texts = await writeMany(
    folder,
    'texts',
    packs.map((pack) => JSON.stringify(pack)),
  );
  const filters: PageTable['filters'] = {};
  for (const name of [...new Set(pages.flatMap(({ filters }) => Object.keys(filters)))].sort()) {
    filters[name] = await writeFilter(
      folder,
      pages.map(({ filters }) => filters[name] ?? []),
    );
  }
  const languages = [...Map.groupBy(pages, ({ language = '' }) => language)].map(([language, own]) => ({
    language,
    index: own[0]?.id ?? '',
    pages: own.length,
  }));
  return {
    index: pages[0]?.id ?? '',
    ...(languages.length > 1 && { languages }),
    packs: packs.map(({ length }) => length),
    texts,
    filters,
  };
}

async function writeFilter(folder: string, pages: string[][]): Promise<FilterTable> {
  const { values, pages: numbers } = numberValues(pages);
  const filter = { pages: steps(numbers) };
  if (values.length <= PART_VALUES) return { ...filter, values };
  const count = Math.ceil(values.length / PART_VALUES);
  const parts = Array.from({ length: count }, (_, part) => values.slice(part * PART_VALUES, (part + 1) * PART_VALUES));
  return {
    ...filter,
    parts: {
      folder: await writeMany(
        folder,
        'values',
        parts.map((part) => JSON.stringify(part)),
      ),
      firsts: parts.map(([first = '']) => fold(first)),
    },
  };
}

/** Writes a file that is named after its content. @returns its name */
async function writeOne(folder: string, text: string): Promise<string> {
  const name = hash(text);
  await write(join(folder, 'words', `${name}.z`), text);
  return name;
}

/** Writes numbered files into a folder that is named after what is in all of them. @returns its path in `folder` */
async function writeMany(folder: string, kind: string, texts: string[]): Promise<string> {
  const path = `${kind}/${hash(texts.join('\n'))}`;
  for (const [place, text] of texts.entries()) await write(join(folder, path, `${place}.z`), text);
  return path;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await promisify(deflate)(text, { level: 9 }));
}
