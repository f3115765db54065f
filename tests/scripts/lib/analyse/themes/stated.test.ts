import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../../../../scripts/lib/analyse/analyse.ts';
import type { Vocabulary } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { withStated } from '../../../../../scripts/lib/analyse/themes/stated.ts';
import { readHtml } from '../../../../../scripts/lib/read/html.ts';
import { loadVocabulary } from '../../../../../scripts/lib/vocabulary/load.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await loadVocabulary('no-such-folder');
});

const PROSE =
  '<p>The striker scored twice in the football match, and the goalkeeper of the football club saved a penalty in the league.</p>';
const themesOf = (about: unknown) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'T', about });
  return analyse(readHtml(`<script type="application/ld+json">${data}</script><article><h1>T</h1>${PROSE}</article>`), vocabulary).themes;
};

test('what an article says it is about comes first, and for sure', () => {
  const [first, ...others] = themesOf([{ '@type': 'DefinedTerm', termCode: 'medtop:20000049' }]);
  expect(first).toMatchObject({ iptc: 'medtop:20000049', from: 'article', confidence: 1 });
  expect(others.every(({ from }) => from === undefined)).toBe(true);
});

test.each([
  ['a name', 'Sport'],
  ['a thing with a name', { name: 'sport' }],
  ['an address', { '@id': 'http://cv.iptc.org/newscodes/mediatopic/15000000', name: 'Deportes' }],
])('%s of a Media Topic is that theme', (_, about) => {
  expect(themesOf(about)[0]).toMatchObject({ id: 'sport', from: 'article' });
});

test('other words are no theme', () => {
  expect(themesOf(['Weymarsh', { name: 'Ada Brenner' }]).filter(({ from }) => from)).toEqual([]);
});

test('a theme that is suggested too keeps the words that suggest it, and those above a stated one go', () => {
  const suggested = themesOf([]);
  const [best] = suggested;
  const [stated, ...others] = themesOf([{ termCode: best?.iptc }]);
  expect(stated).toEqual({ ...best, confidence: 1, from: 'article' });
  expect(others).toEqual(suggested.slice(1));
});

test('a suggested theme above a stated one goes, others fill the list up', () => {
  const suggest = (id: string) => ({ id, name: id, iptc: 'medtop:00000000', because: ['words'], confidence: 0.9 });
  const suggested = ['sport', 'politics', 'weather'].map(suggest);
  const ids = (most: number) => withStated(suggested, [{ code: 'medtop:20001065' }], vocabulary.themes, most).map(({ id }) => id);
  expect(ids(8)).toEqual(['soccer', 'politics', 'weather']);
  expect(ids(2)).toEqual(['soccer', 'politics']);
});

test('each stated theme has its own words, and none where nothing suggests it', () => {
  const suggest = (id: string) => ({ id, name: id, iptc: 'medtop:00000000', because: [`word of ${id}`], confidence: 0.9 });
  const stated = withStated(['weather', 'politics', 'sport'].map(suggest), [{ name: 'Sport' }, { name: 'Religion' }], vocabulary.themes, 8);
  expect(stated.map(({ id, because, from }) => `${id}: ${because.join()} ${from ?? ''}`)).toEqual([
    'sport: word of sport article',
    'religion:  article',
    'weather: word of weather ',
    'politics: word of politics ',
  ]);
});

test('a name that two themes have is neither', () => {
  const theme = (id: string) => ({ id, name: 'Ports', iptc: id, below: undefined, parent: null });
  const themes = new Map([theme('a'), theme('b')].map((own) => [own.id, own] as const));
  expect(withStated([], [{ name: 'ports' }, { name: '' }, {}], { themes, triggers: { next: new Map() } }, 8)).toEqual([]);
  expect(withStated([], undefined, vocabulary.themes, 8)).toEqual([]);
});
