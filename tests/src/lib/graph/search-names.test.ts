import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import { roleOf } from '../../../../src/lib/graph/offices.ts';
import { searchNames } from '../../../../src/lib/graph/search-names.ts';
import { type Actor, publisherActorSchema } from '../../../../src/schemas/actor.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const actor = (id: string, name: string, kind: Actor['kind'], wikidata?: string) => ({ id, name, kind, ...(wikidata && { wikidata }) });

/** An explainer of one passage, with everyone in it. */
const telling = (words: string, ...actors: ReturnType<typeof actor>[]) =>
  explainer('news', section('one', passage('b1000', words)), { actors });

function namesIn(words: string, ...actors: ReturnType<typeof actor>[]) {
  const { everyActor } = graphOf(telling(words, ...actors));
  return Object.fromEntries([...everyActor.values()].map((own) => [own.id, searchNames(own, everyActor)]));
}

describe('initials', () => {
  test('that a body may go by are no names of its own, and several may share some', () => {
    const names = namesIn('Nothing.', actor('a', 'Vell Herring Trust', 'organisation'), actor('b', 'Vale Heritage Trust', 'organisation'));
    expect(names).toMatchObject({ a: { otherNames: [], initials: ['VHT'] }, b: { initials: ['VHT'] } });
  });

  test('nobody is found by who has them only as a person', () => {
    expect(namesIn('Nothing.', actor('a', 'Will Harris Otto', 'person')).a).toMatchObject({ otherNames: [], initials: [] });
  });

  test('of two letters are not taken from those that are known by them', () => {
    const names = namesIn('Nothing.', actor('a', 'Estuary Union', 'organisation'), actor('b', 'New Zealand', 'country', 'Q664'));
    expect(names).toMatchObject({ a: { initials: [] }, b: { initials: ['NZ'] } });
  });

  test('are made of a name without its country, too', () => {
    expect(namesIn('Nothing.', actor('a', 'US Quay and Dock Administration', 'organisation')).a?.initials).toContain('QDA');
  });
});

test.each([
  ['The <Actor id="a">QBC</Actor> (Quillen Boat Club) sailed.'],
  ['They asked the Quillen Boat Club (<Actor id="a">QBC</Actor>) to sail.'],
])('a body that goes by its initials is found by the name that stands beside them: %s', (words) => {
  expect(namesIn(words, actor('a', 'QBC', 'organisation')).a?.otherNames).toEqual(['Quillen Boat Club']);
});

test('what stands in brackets beside initials and does not have them is no name', () => {
  expect(namesIn('The <Actor id="a">QBC</Actor> (Vell Rowing Society) sailed.', actor('a', 'QBC', 'organisation')).a?.otherNames).toEqual(
    [],
  );
});

test('a body is found by its other spelling, a person is not', () => {
  const names = namesIn('Nothing.', actor('a', 'Quillen Labour Party', 'organisation'), actor('b', 'Harbour Gray', 'person'));
  expect(names).toMatchObject({ a: { otherNames: ['Quillen Labor Party'] }, b: { otherNames: [] } });
});

test('a capital finds its country, as what it is', () => {
  expect(namesIn('Nothing.', actor('a', 'China', 'country', 'Q148')).a?.capitals).toContain('Beijing');
  expect(namesIn('Nothing.', actor('a', 'China', 'person')).a?.capitals).toEqual([]);
});

describe('offices', () => {
  const quenby = actor('q', 'Iris Quenby', 'person');

  test('are found with every short name of a country, either way round', () => {
    const { q } = namesIn('Then <Actor id="n" as="demonym">Dutch</Actor> Prime Minister <Actor id="q">Iris Quenby</Actor> spoke.', quenby, {
      ...actor('n', 'Netherlands', 'country', 'Q29999'),
    });
    expect(q?.offices).toEqual(expect.arrayContaining(['prime minister of Netherlands', 'Dutch prime minister', 'PM of Netherlands']));
  });

  test('that are over are found with and without saying so', () => {
    expect(namesIn('Then <Actor id="q">Iris Quenby</Actor>, former mayor of Vell, spoke.', quenby).q?.offices).toEqual([
      'former mayor of Vell',
      'mayor of Vell',
      'Vell mayor',
    ]);
  });

  test('that the publisher gives are found', () => {
    const own = publisherActorSchema.parse({
      name: 'Iris Quenby',
      kind: 'person',
      role: 'Mayor of Vell since 2019',
      titles: ['Lord Mayor'],
    });
    const explainers = [telling('<Actor id="q">Iris Quenby</Actor> spoke.', quenby)];
    const { everyActor } = buildGraph({ explainers, actors: new Map([['q', own]]), themes: new Map(), pages: [] });
    const [node] = [...everyActor.values()];
    expect(node && searchNames(node, everyActor).offices).toEqual(['Lord Mayor', 'mayor of Vell', 'Vell mayor']);
  });

  test('an office that is held is what a person is, before one that is over', () => {
    const words =
      'Then <Actor id="q">Iris Quenby</Actor>, former mayor of Vell, left. The mayor of Quillen, <Actor id="q">Iris Quenby</Actor>, spoke.';
    const { everyActor } = graphOf(telling(words, quenby));
    const [node] = [...everyActor.values()];
    expect(node && roleOf(node, everyActor)).toBe('mayor of Quillen');
  });
});
