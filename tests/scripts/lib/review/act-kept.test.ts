import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import type { Means } from '../../../../scripts/lib/reconcile/made.ts';
import { carryOut } from '../../../../scripts/lib/reconcile/plan.ts';
import { planExplainer } from '../../../../scripts/lib/reconcile/store.ts';
import { loadVocabulary } from '../../../../scripts/lib/vocabulary/load.ts';
import type { Action, Place } from '../../../../src/schemas/action.ts';
import { folders, useContentFolder } from '../../../support/content-folder.ts';
import { acts, matterOf, mentionsOf, passagesOf, placeOf } from './acts.ts';

useContentFolder();

const vocabulary = await loadVocabulary(join(tmpdir(), 'nutgraf-no-content'));
const means: Means = { common: 'f'.repeat(64), actors: [], terms: [], moved: [], erased: null };
const explainer = (): string => join(folders.explainers, 'ferry.mdx');

const paragraphs = [
  'The ferry to Vell will sail again in May 2021, the Harbour Office said on Monday, and Lot Amsel paid for its paint.',
  'Ida Brandt, the mayor, said the island had waited for too long. “We are not a museum,” Brandt told a crowd on the pier.',
  'The opposition was not there. Its leader, Karl Weiss, said that the ferry would cost more than the school.',
  'Brandt and Lot Amsel will be on board. The trade unions announced a strike for the first week of June.',
];

/** Explains the article as it is now. @returns what could not be kept */
async function explain(...texts: string[]) {
  const path = join(folders.articles, 'ferry.txt');
  await writeAtomic(path, `Ferry returns to Vell\n\n${texts.join('\n\n')}\n`);
  const bytes = await readFile(path);
  const article = await readArticle(bytes, 'ferry.txt');
  const analysis = analyse(article, vocabulary);
  const pictures = { names: [], files: [], beside: [], looked: [] };
  const { plan } = await planExplainer({ path, bytes, article, pictures, analysis }, folders, { today: '2026-03-12', means });
  await carryOut(plan);
  return plan.gone;
}

const now = (): Promise<string> => readFile(explainer(), 'utf8');
/** Where words stand, in the one passage that has them. */
function at(mdx: string, words: string): Place {
  const [own] = passagesOf(mdx).filter(({ text }) => text.includes(words));
  return placeOf(mdx, own?.id ?? '', words);
}
const listed = (mdx: string, list: 'actors' | 'themes' | 'keyPoints' | 'dates', id: string) =>
  matterOf(mdx)[list].filter((own) => Object.values(own).includes(id));
const saidOf = (mdx: string, words: string) => matterOf(mdx).statements.filter(({ content }) => content.join(' ').includes(words));
const idOf = (mdx: string, words: string): string => saidOf(mdx, words)[0]?.id ?? '';

const edits: [string, (mdx: string) => Action, (mdx: string) => unknown][] = [
  [
    'a tag',
    (mdx) => ({ do: 'tag', at: at(mdx, 'the island'), actor: 'ida-brandt', as: 'metonym' }),
    (mdx) => mentionsOf(mdx, 'ida-brandt'),
  ],
  [
    'a tag that is another’s',
    (mdx) => ({ do: 'tag', at: at(mdx, 'Karl Weiss'), actor: 'ida-brandt', as: 'alias' }),
    (mdx) => [mentionsOf(mdx, 'ida-brandt'), mentionsOf(mdx, 'karl-weiss')],
  ],
  ['a tag that is gone', (mdx) => ({ do: 'untag', at: at(mdx, 'Ida Brandt') }), (mdx) => mentionsOf(mdx, 'ida-brandt')],
  [
    'an actor that was added',
    (mdx) => ({ do: 'add actor', at: at(mdx, 'opposition'), name: 'The opposition', kind: 'group' }),
    (mdx) => [listed(mdx, 'actors', 'the-opposition'), mentionsOf(mdx, 'the-opposition')],
  ],
  [
    'an actor that was changed',
    () => ({ do: 'change actor', actor: 'karl-weiss', name: 'K. Weiss', kind: 'group', of: 'ida-brandt' }),
    (mdx) => listed(mdx, 'actors', 'karl-weiss'),
  ],
  [
    'an actor that was removed',
    () => ({ do: 'remove actor', actor: 'ida-brandt' }),
    (mdx) => [listed(mdx, 'actors', 'ida-brandt'), mentionsOf(mdx, 'ida-brandt'), saidOf(mdx, 'waited')],
  ],
  [
    'two actors that are one',
    () => ({ do: 'merge actors', actor: 'karl-weiss', into: 'ida-brandt' }),
    (mdx) => [listed(mdx, 'actors', 'karl-weiss'), mentionsOf(mdx, 'karl-weiss'), mentionsOf(mdx, 'ida-brandt'), saidOf(mdx, 'cost more')],
  ],
  [
    'an actor that is two',
    (mdx) => ({ do: 'split actor', actor: 'ida-brandt', at: [at(mdx, 'Ida Brandt')], name: 'Ida T. Brandt', kind: 'person' }),
    (mdx) => [listed(mdx, 'actors', 'ida-t-brandt'), mentionsOf(mdx, 'ida-t-brandt'), mentionsOf(mdx, 'ida-brandt'), saidOf(mdx, 'waited')],
  ],
  ['a theme that was added', () => ({ do: 'add theme', theme: 'ferries' }), (mdx) => listed(mdx, 'themes', 'ferries')],
  [
    'a theme that was removed',
    (mdx) => ({ do: 'remove theme', theme: matterOf(mdx).themes[0]?.id ?? '' }),
    (mdx) => matterOf(mdx).themes.map(({ id }) => id),
  ],
  [
    'a statement that was added',
    (mdx) => ({ do: 'add statement', content: [at(mdx, 'a strike')], source: at(mdx, 'The trade unions'), kind: 'indirect' }),
    (mdx) => saidOf(mdx, 'a strike').map(({ source, from }) => [source, from]),
  ],
  [
    'a statement that was changed',
    (mdx) => ({ do: 'change statement', statement: idOf(mdx, 'waited'), cue: null, actor: 'karl-weiss', content: [at(mdx, 'had waited')] }),
    (mdx) => saidOf(mdx, 'had waited'),
  ],
  ['a statement that was removed', (mdx) => ({ do: 'remove statement', statement: idOf(mdx, 'waited') }), (mdx) => saidOf(mdx, 'waited')],
  [
    'a key point that was added',
    (mdx) => ({ do: 'add key point', at: at(mdx, 'The opposition was not there.') }),
    (mdx) => listed(mdx, 'keyPoints', 'The opposition was not there.'),
  ],
  [
    'a key point that was removed',
    (mdx) => ({ do: 'remove key point', passage: matterOf(mdx).keyPoints[0]?.passage ?? '', text: matterOf(mdx).keyPoints[0]?.text ?? '' }),
    (mdx) => matterOf(mdx).keyPoints.map(({ text }) => text),
  ],
  [
    'a date that was added',
    (mdx) => ({ do: 'add date', at: at(mdx, 'Monday'), on: '2021-05-03' }),
    (mdx) => listed(mdx, 'dates', 'Monday'),
  ],
  [
    'a date that was changed',
    (mdx) => ({ do: 'change date', passage: at(mdx, 'May 2021').passage, text: 'May 2021', on: '2021-05-04', to: '2021-05-06' }),
    (mdx) => listed(mdx, 'dates', 'May 2021'),
  ],
  [
    'a date that was removed',
    (mdx) => ({ do: 'remove date', passage: at(mdx, 'May 2021').passage, text: 'May 2021' }),
    (mdx) => listed(mdx, 'dates', 'May 2021'),
  ],
];

test.each(edits)('%s stays when the article changes around it, and when it changes back', async (_, action, look) => {
  await explain(...paragraphs);
  const before = await now();
  const edited = acts(before, action(before));
  expect(look(edited)).not.toEqual(look(before));
  await writeFile(explainer(), edited);
  const [first = '', ...others] = paragraphs;
  const later = [
    'Nobody had hoped for it any more.',
    first.replace('its paint', 'its red paint'),
    ...others.map((text) => text.replace('on the pier', 'at the pier')),
  ];
  expect(await explain(...later)).toEqual([]);
  expect(look(await now())).toEqual(look(edited));
  expect(await now()).toContain('red paint');
  expect(await explain(...paragraphs)).toEqual([]);
  expect(look(await now())).toEqual(look(edited));
});
