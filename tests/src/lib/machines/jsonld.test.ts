import { expect, test } from 'vitest';
import { absoluteAt, jsonLd } from '../../../../src/lib/machines/jsonld.ts';
import { articleThing, siteThing } from '../../../../src/lib/machines/things.ts';
import { HOME, LISTS, trailThing } from '../../../../src/lib/machines/trail.ts';
import { explainer, type Frontmatter, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');
const site = { name: 'Vell Explained', language: 'en-GB', publisher: { name: 'The Vell Trust' } };
const revision = (on?: string) => ({ file: 'a.txt', sha256: '0'.repeat(64), on, passages: [], statements: [] });

/** What a machine reads of an explainer with two sections. */
function read(frontmatter: Frontmatter, revisions = [revision()]) {
  const body =
    section('harbour', passage('b1111', '<Actor id="lindmoor">Lindmoor</Actor> and <Actor id="allies">allies</Actor>.')) +
    section('pier', passage('b2222', 'The pier.'));
  const allies = { id: 'allies', name: 'Allies', kind: 'group' } as const;
  const input = explainer('a', body, { actors: [{ ...lindmoor, wikidata: 'Q1' }, allies], ...frontmatter });
  const graph = graphOf({ ...input, account: { revisions, gone: [], sections: {}, left: {}, statements: {} } });
  const node = graph.explainers.get('a');
  if (!node) throw new Error('no explainer');
  return JSON.parse(jsonLd([articleThing(node, [...graph.actors.values()], site, at)]))['@graph'][0];
}

test('an explainer of which nothing else is known says no more than what is', () => {
  const thing = read({ headline: 'A pier for Vell' });
  expect(thing).toEqual({
    '@type': 'NewsArticle',
    headline: 'A pier for Vell',
    url: 'https://vell.example/explainers/a/',
    inLanguage: 'en-GB',
    creativeWorkStatus: 'suggested',
    mentions: [
      { name: 'Allies', url: 'https://vell.example/actors/allies/' },
      { '@type': 'Country', name: 'Lindmoor', url: 'https://vell.example/actors/lindmoor/', sameAs: 'https://www.wikidata.org/wiki/Q1' },
    ],
    hasPart: [
      { '@type': 'CreativeWork', name: 'harbour', url: 'https://vell.example/explainers/a/harbour/', position: 1 },
      { '@type': 'CreativeWork', name: 'pier', url: 'https://vell.example/explainers/a/pier/', position: 2 },
    ],
    isBasedOn: { '@type': 'MediaObject', name: 'a.txt', sha256: '0'.repeat(64) },
    publisher: { name: 'The Vell Trust' },
    mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://vell.example/explainers/a/' },
  });
});

test('where the article was published stands before its file', () => {
  const file = { file: 'a.txt', sha256: '0'.repeat(64) };
  const source = { ...file, url: 'https://post.example/a', publisher: 'The Post' };
  expect(read({ headline: 'A pier for Vell', source }).isBasedOn).toEqual([
    { '@type': 'NewsArticle', url: 'https://post.example/a', publisher: { name: 'The Post' } },
    { '@type': 'MediaObject', name: 'a.txt', sha256: '0'.repeat(64) },
  ]);
});

test('what is known is said: dates, the author’s name without a guess at what it is, themes', () => {
  const themes = [
    { id: 'ports', name: 'Ports', iptc: 'medtop:20000001', because: ['pier'] },
    { id: 'piers', name: 'Piers', below: 'medtop:20000001', because: ['pier'] },
  ];
  const thing = read(
    { author: 'M.J', published: '2025-03-01', themes, actors: [lindmoor, renn, { id: 'allies', name: 'Allies', kind: 'group' }] },
    [revision(), revision('2025-03-09')],
  );
  expect(thing).toMatchObject({
    author: { name: 'M.J' },
    datePublished: '2025-03-01',
    dateModified: '2025-03-09',
    keywords: ['Ports', 'Piers'],
  });
  expect(thing.author).not.toHaveProperty('@type');
  expect(thing.about).toEqual([
    {
      '@type': 'DefinedTerm',
      name: 'Ports',
      url: 'https://vell.example/themes/ports/',
      termCode: 'medtop:20000001',
      inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/',
      sameAs: 'https://cv.iptc.org/newscodes/mediatopic/20000001',
    },
    { '@type': 'DefinedTerm', name: 'Piers', url: 'https://vell.example/themes/piers/' },
  ]);
});

test('it is background only once an editor approved it, and then it says who and when', () => {
  const thing = read({ review: { status: 'approved', by: 'Ada Brand', on: '2025-03-02' } });
  expect(thing).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    creativeWorkStatus: 'approved',
    mainEntityOfPage: { lastReviewed: '2025-03-02', reviewedBy: { name: 'Ada Brand' } },
  });
});

test('no headline can end the script that it stands in', () => {
  const headline = 'A </script><script>alert(1)</script> <!-- <script> ]]> \u2028 “pier”';
  const content = jsonLd([{ headline }]);
  expect(content).not.toContain('<');
  expect(JSON.parse(content)['@graph']).toEqual([{ headline }]);
});

test('a trail names each page on the way, from the front page to the page itself', () => {
  const trail = trailThing([HOME, LISTS.actors, { name: 'Lindmoor', href: '/actors/lindmoor/' }], at);
  expect(trail.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://vell.example/' },
    { '@type': 'ListItem', position: 2, name: 'Actors', item: 'https://vell.example/actors/' },
    { '@type': 'ListItem', position: 3, name: 'Lindmoor', item: 'https://vell.example/actors/lindmoor/' },
  ]);
});

test('the front page says how the site is searched', () => {
  expect(siteThing({ ...site, description: 'Vell, explained.' }, at)).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: 'https://vell.example/search/?q={search_term_string}' } },
  });
});
