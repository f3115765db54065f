import { describe, expect, test } from 'vitest';
import { withGroups } from '../../../../../scripts/lib/analyse/actors/groups.ts';
import type { Cast } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { Attribution } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { read } from '../../../../support/reading.ts';

const actorsIn = (text: string) => read(text).actors.map(({ id, name, kind }) => `${id}: ${name} (${kind})`);

describe('a group that speaks is an actor, wherever it stands', () => {
  test.each([
    ['Analysts said the rain would stop. Two analysts left. They met analysts there.', ['Analysts', 'analysts', 'analysts']],
    ['The old local residents said no rain fell. Residents left.', ['old local residents', 'Residents']],
    ['The farmers’ boat sank. Farmers said it was old.', ['farmers', 'Farmers']],
    ['Young Norwegian farmers said no. They met the 12 farmers there.', ['farmers', 'farmers']],
    ['Farmers think that it rained.', ['Farmers']],
  ])('%s', (text, words) => {
    const { actors, mentions } = read(text);
    const [{ id = '' } = {}] = actors;
    expect(actors).toHaveLength(1);
    expect(mentions).toEqual(words.map((own) => `${own} → ${id} (name)`));
  });

  test.each(['Analysts left.', 'Farmers may think that it rained.', 'Officials said the rain would stop.', 'Somebody said no rain fell.'])(
    'nobody speaks for sure: %s',
    (text) => {
      expect(read(text).actors).toEqual([]);
    },
  );

  test('actors stand in the order in which they come in', () => {
    expect(actorsIn('Norway left. Analysts said the rain would stop. Denmark left.')).toEqual([
      'norway: Norway (country)',
      'analysts: Analysts (group)',
      'denmark: Denmark (country)',
    ]);
  });
});

describe('a bloc is called as the article calls it', () => {
  test.each([
    [
      'Western leaders met. The West left.',
      ['the-west: Western leaders (group)'],
      ['Western leaders → the-west (name)', 'The West → the-west (alias)'],
    ],
    [
      'The West met. Western leaders left.',
      ['the-west: Western leaders (group)'],
      ['The West → the-west (alias)', 'Western leaders → the-west (name)'],
    ],
    ['The West met. The West left.', ['the-west: The West (group)'], ['The West → the-west (name)', 'The West → the-west (name)']],
    [
      'Nordic officials met. Western leaders left.',
      ['nordic-governments: Nordic officials (group)', 'the-west: Western leaders (group)'],
      ['Nordic officials → nordic-governments (name)', 'Western leaders → the-west (name)'],
    ],
  ])('%s', (text, actors, mentions) => {
    expect(actorsIn(text)).toEqual(actors);
    expect(read(text).mentions).toEqual(mentions);
  });
});

describe('of what stands in a text already', () => {
  const text = 'The Zed farmers said no. The farmers left.';
  const said = (start: number, end: number, pattern = 'say-clause'): Attribution => ({
    sentence: 0,
    source: { start, end },
    head: { start, end },
    cue: null,
    content: [],
    kind: 'indirect',
    continues: false,
    pattern,
    standing: 'person',
    contested: false,
    nested: false,
  });
  const none: Cast = { actors: [], mentions: [] };
  const groups = (cast: Cast, ...found: Attribution[]): string[] =>
    withGroups(cast, readParagraphs([text]), [found]).mentions.map(({ start, end, actor }) => `${text.slice(start, end)} → ${actor}`);

  test('a mention of another is no group', () => {
    const cast: Cast = {
      actors: [{ id: 'zed', name: 'Zed', kind: 'organisation' }],
      mentions: [{ paragraph: 0, start: 4, end: 15, actor: 'zed', relation: 'nominal' }],
    };
    expect(groups(cast, said(8, 15))).toEqual(['Zed farmers → zed', 'farmers → farmers']);
    expect(groups(none, said(8, 15))).toEqual(['farmers → farmers', 'farmers → farmers']);
  });

  test('a source without a head, of another word, or that is unsure, is none', () => {
    expect(groups(none, { ...said(8, 15), head: null })).toEqual([]);
    expect(groups(none, said(4, 7))).toEqual([]);
    expect(groups(none, said(8, 15, 'passive'))).toEqual([]);
    expect(groups(none)).toEqual([]);
  });
});
