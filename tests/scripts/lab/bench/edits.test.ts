import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { editActor, editArticle, editExplainer } from '../../../../scripts/lab/bench/edits.ts';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { publisherActorSchema } from '../../../../src/schemas/actor.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/explainers');

function contentFolder() {
  const content = mkdtempSync(join(tmpdir(), 'nutgraf-edits-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  cpSync(fixtures, join(content, 'explainers'), { recursive: true });
  mkdirSync(join(content, 'articles'));
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(content, 'articles', name), 'The mill of Vell.\n\nIt stood still.\n');
  return resolveFolders({ content });
}

test('the first explainer gets a heading, as often as one likes, and stays one', async () => {
  const folders = contentFolder();
  const [first = ''] = readdirSync(folders.explainers).sort();
  for (const heading of ['By hand', 'By hand again']) {
    expect(await editExplainer(folders, heading)).toBe(join(folders.explainers, first));
    expect(readExplainer(readFileSync(join(folders.explainers, first), 'utf8'), first).sections[0]?.heading).toBe(heading);
  }
});

test('the last article gets a paragraph', async () => {
  const folders = contentFolder();
  await editArticle(folders);
  expect(readFileSync(join(folders.articles, 'a.txt'), 'utf8')).toBe('The mill of Vell.\n\nIt stood still.\n');
  expect(readFileSync(join(folders.articles, 'b.txt'), 'utf8')).toMatch(/^The mill of Vell\.\n\nIt stood still\.\n\nOn Friday .*\.\n$/);
});

test('the actor that the first explainer mentions most gets a file that a build reads', async () => {
  const folders = contentFolder();
  const name = await editActor(folders);
  const [file = ''] = readdirSync(folders.actors);
  expect(publisherActorSchema.parse(parse(readFileSync(join(folders.actors, file), 'utf8')))).toMatchObject({
    name,
    description: 'Edited.',
  });
  const [first = ''] = readdirSync(folders.explainers).sort();
  const { sections } = readExplainer(readFileSync(join(folders.explainers, first), 'utf8'), first);
  const counts = Map.groupBy(
    sections.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))),
    (actor) => actor,
  );
  expect(counts.get(file.replace('.yaml', ''))?.length).toBe(Math.max(...[...counts.values()].map(({ length }) => length)));
});
