import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkExplainer } from '../../../src/lib/explainer/check-explainer.ts';
import { parseExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { listExplainers } from '../../lib/explainer/explainer-files.ts';
import type { Folders } from '../../lib/platform/folders.ts';
import { wordsOf } from '../../lib/read/model/words.ts';
import { findOrigins, readSources, type Source } from '../../lib/verify/sources.ts';
import { checkWords } from '../../lib/verify/words.ts';
import { passagesIn, readExplainer, writeEdited } from './explainer.ts';

/**
 * Does what a build asks of a person after their edits: takes out their quotations that are no longer in the article, lets headings that do
 * not fit their section any more count as the person's, and gives the passages of each section the order of the article.
 *
 * @returns whether there was anything to do
 */
export async function correctExplainers(folders: Folders): Promise<boolean> {
  const explainers = (await listExplainers(folders)).map(async (name) => {
    const { data, sections } = parseExplainer(await readFile(join(folders.explainers, name), 'utf8'), name);
    return { slug: basename(name, '.mdx'), data, sections, key: '' };
  });
  const sources = await readSources(await findOrigins(await Promise.all(explainers), folders), folders);
  const corrected = await Promise.all(sources.map((source) => correct(source, folders)));
  return corrected.includes(true);
}

async function correct(source: Source, { explainers }: Folders): Promise<boolean> {
  const { data, sections, file, slug } = source;
  const words = checkWords(source);
  const places = new Map(
    wordsOf(source.article)
      .map(({ text }, index) => [text, index] as const)
      .reverse(),
  );
  const inOrder = <Passage extends { text: string }>(passages: readonly Passage[]): Passage[] =>
    passages.toSorted((one, other) => (places.get(one.text) ?? 0) - (places.get(other.text) ?? 0));
  const isOrdered = sections.every(({ passages }) => inOrder(passages).every((passage, index) => passage === passages[index]));
  if (isOrdered && words.length === 0 && checkExplainer(data, sections, file).length === 0) return false;
  const path = join(explainers, `${slug}.mdx`);
  const explainer = readExplainer(await readFile(path, 'utf8'));
  const texts = new Map(passagesIn(explainer).map(({ id, text }) => [id, text]));
  const isQuoted = ({ passage, text, source: who, cue, content }: Record<string, unknown>): boolean =>
    [text, who, cue, content].flat().every((part) => part === undefined || texts.get(String(passage))?.includes(String(part)));
  for (const list of ['statements', 'keyPoints', 'dates'] as const) explainer.data[list] = explainer.data[list].filter(isQuoted);
  for (const section of explainer.sections) section.passages = inOrder(section.passages);
  for (const { line } of words) {
    const section = explainer.sections[sections.findIndex((own) => own.line === line)];
    if (section) section.from = 'editor';
    else delete explainer.data.from.headline;
  }
  await writeFile(path, writeEdited(explainer));
  return true;
}
