import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readMeans } from '../../../../scripts/lib/reconcile/made.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
afterEach(() => rm(folders.content, { recursive: true }));

describe('what is known of the publisher', () => {
  const least = { actors: 0.5, themes: 0.5, keyPoints: 0.5, dates: 0.5, statements: 0.5 };
  const know = (yaml: string) => writeAtomic(join(folders.actors, 'vell.yaml'), yaml);
  const actor = async () => (await readMeans(folders, least)).actors[0];
  const yaml =
    'name: Isle of Vell\nkind: country\nof: league\naliases: [Vell-Land]\nformerNames: [Old Vell]\nmetonyms: [Quay House]\ndemonyms: [Vellian]\ntitles: [Lord Warden]\n';

  test('of an actor are the words of all its names, in small letters, and what it belongs to', async () => {
    await know(yaml);
    expect(await actor()).toEqual({
      id: 'vell',
      of: 'league',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      names: [['isle', 'of', 'vell'], ['vell', 'land'], ['old', 'vell'], ['quay', 'house'], ['vellian'], ['lord', 'warden']],
    });
  });

  test.each([
    ['its description', 'description: Wet.\n', false],
    ['its role', 'role: An isle\n', false],
    ['its sources', 'sources: [{ title: Atlas, url: https://atlas.example/ }]\n', false],
    ['words that are not it', 'not: [Vell Park]\n', true],
    ['its number in Wikidata', 'wikidata: Q30\n', true],
  ])('%s counts where an explainer says it', async (_, line, counts) => {
    await know(yaml);
    const before = (await actor())?.hash;
    await know(yaml + line);
    expect((await actor())?.hash !== before).toBe(counts);
  });

  test('of a term are the words of its forms, of the last of each what all its forms begin with', async () => {
    await writeAtomic(
      join(folders.glossary, 'tide.mdx'),
      '---\nterm: Spring tide\nforms: [ flooding, crow’s-foot ]\nnot: [ Tide Street ]\ndefinition: X.\n---\n',
    );
    const [term] = (await readMeans(folders, least)).terms;
    expect(term).toMatchObject({ id: 'tide', names: [['spring', 'ti'], ['floo'], ['crow', 's', 'f']] });
    await writeAtomic(
      join(folders.glossary, 'tide.mdx'),
      '---\nterm: Spring tide\nforms: [ flooding, crow’s-foot ]\ndefinition: X.\n---\n',
    );
    expect((await readMeans(folders, least)).terms[0]?.hash).not.toBe(term?.hash);
  });

  test('is nothing where there is none', async () => {
    expect(await readMeans(folders, least)).toMatchObject({ actors: [], terms: [], moved: [], erased: null });
  });
});
