import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import type { Folders } from '../../lib/platform/folders.ts';

/** Gives the first section of the first explainer another heading. @returns the explainer's file */
export async function editExplainer({ explainers }: Folders, heading: string): Promise<string> {
  const path = join(explainers, (await firstOf(explainers)) ?? '');
  await replace(path, /( from="\w+")?>\n {2}## .*/, `>\n  ## ${heading}`);
  return path;
}

/** Adds a paragraph to the last article. */
export async function editArticle({ articles }: Folders): Promise<void> {
  const path = join(articles, (await readdir(articles)).sort().at(-1) ?? '');
  await replace(path, /\s*$/, '\n\nOn Friday the harbour master said that the ferry would sail again.\n');
}

/** Describes the actor that the first explainer mentions most in a file of its own. @returns its name */
export async function editActor({ explainers, actors }: Folders): Promise<string> {
  const path = join(explainers, (await firstOf(explainers)) ?? '');
  const { data, sections } = readExplainer(await readFile(path, 'utf8'), path);
  const mentioned = sections.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const [most] = [...Map.groupBy(mentioned, (id) => id)].sort(([, a], [, b]) => b.length - a.length);
  const actor = data.actors.find(({ id }) => id === most?.[0]);
  if (!actor) throw new Error(`${path} mentions nobody`);
  await mkdir(actors, { recursive: true });
  await writeFile(join(actors, `${actor.id}.yaml`), stringify({ name: actor.name, kind: actor.kind, description: 'Edited.' }));
  return actor.name;
}

const firstOf = async (folder: string): Promise<string | undefined> => (await readdir(folder)).sort()[0];

async function replace(path: string, what: RegExp, by: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const edited = text.replace(what, by);
  if (edited === text) throw new Error(`${path} has nothing to edit`);
  await writeFile(path, edited);
}
