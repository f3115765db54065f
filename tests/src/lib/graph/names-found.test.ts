import { describe, expect, test } from 'vitest';
import { officeIn, officesAt } from '../../../../src/lib/graph/office-phrases.ts';
import { tokenise } from '../../../../src/lib/graph/office-words.ts';
import { roleOf } from '../../../../src/lib/graph/offices.ts';
import { searchNames } from '../../../../src/lib/graph/search-names.ts';
import type { Actor } from '../../../../src/schemas/actor.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const actor = (id: string, name: string, kind: Actor['kind'], wikidata?: string) => ({ id, name, kind, ...(wikidata && { wikidata }) });
function foundIn(words: string, ...actors: ReturnType<typeof actor>[]) {
  const { everyActor } = graphOf(explainer('news', section('one', passage('b1000', words)), { actors }));
  return (id: string) => {
    const node = everyActor.get(id);
    if (!node) throw new Error(`no ${id}`);
    return { ...searchNames(node, everyActor), role: roleOf(node, everyActor) };
  };
}

test('who is called by other words is found by these, and not by words that say only what it is', () => {
  const words =
    '<Actor id="a" as="alias">Old Vell</Actor>, <Actor id="a" as="nominal">the town</Actor>, <Actor id="b">Quillen</Actor>, <Actor id="a">VELL</Actor>.';
  expect(foundIn(words, actor('a', 'Vell', 'organisation'), actor('b', 'Quillen', 'organisation'))('a').otherNames).toEqual(['Old Vell']);
});

test('what is a name of it already is no initials of it', () => {
  const names = foundIn('<Actor id="a" as="alias">VHT</Actor> sailed.', actor('a', 'Vell Herring Trust', 'organisation'))('a');
  expect([names.otherNames, names.initials]).toEqual([['VHT'], []]);
});

describe('a body that goes by its initials', () => {
  test.each([
    ['The <Actor id="a">Q.B.C.</Actor> (Quillen Boat Club) sailed.', ['Q.B.C.', 'Quillen Boat Club']],
    ['They asked (<Actor id="a">QBC</Actor>) to sail.', []],
    ['The Quillen Boat Club [<Actor id="a">QBC</Actor>] sailed.', []],
    ['The Quillen Boat Club (<Actor id="a">QBC</Actor> sailed.', []],
    ['The <Actor id="a">QBC</Actor> sailed (Quillen Boat Club).', []],
    ['The <Actor id="a">QBC</Actor> (Quillen (old) Boat Club) sailed.', []],
    ['The <Actor id="b">QBC</Actor> (Quillen Boat Club) sailed.', []],
  ])('is found by the name beside them: %s', (words, names) => {
    expect(foundIn(words, actor('a', 'QBC', 'organisation'), actor('b', 'Other', 'organisation'))('a').otherNames).toEqual(names);
  });

  test('and a person is not', () => {
    expect(foundIn('<Actor id="a">QBC</Actor> (Quillen Boat Club) sailed.', actor('a', 'QBC', 'person'))('a').otherNames).toEqual([]);
  });
});

describe('what a person is', () => {
  const quenby = actor('q', 'Iris Quenby', 'person');
  const vell = actor('v', 'Vell Society', 'organisation');
  const q = '<Actor id="q">Iris Quenby</Actor>';

  test.each([
    [`The mayor of Quillen, ${q}, spoke.`, 'mayor of Quillen'],
    [`Former Mayor of Quillen ${q} spoke.`, 'former mayor of Quillen'],
    [`<Actor id="q" as="nominal">the mayor of Quillen</Actor> said so of ${q}.`, 'mayor of Quillen'],
    [`<Actor id="v" as="nominal">the mayor of Quillen</Actor> said so of ${q}.`, undefined],
    [`${q} spoke.`, undefined],
    [`The head of the <Actor id="v">Vell Society</Actor>, ${q}, spoke.`, 'head of the Vell Society'],
  ])('%s', (words, role) => {
    expect(foundIn(words, quenby, vell)('q').role).toBe(role);
  });

  test('and nobody else is anything', () => {
    expect(foundIn('The mayor of Quillen, <Actor id="v">Vell Society</Actor>, spoke.', vell)('v')).toMatchObject({
      role: undefined,
      offices: [],
    });
  });

  test('is found by what the office is of, whatever that is called', () => {
    const dutch = foundIn(
      `The <Actor id="n" as="demonym">Dutch</Actor> prime minister, ${q}, spoke.`,
      quenby,
      actor('n', 'Netherlands', 'country', 'Q29999'),
    )('q').offices;
    expect(dutch).toEqual(expect.arrayContaining(['Dutch prime minister', 'prime minister of Netherlands', 'Netherlands PM']));
    const british = foundIn(`Director-general of the UK ${q} spoke.`, quenby)('q').offices;
    expect(british).toEqual(
      expect.arrayContaining(['director general of UK', 'United Kingdom director general', 'British director general']),
    );
    expect(british).not.toContain('director general of United Kingdom of Great Britain and Northern Ireland');
  });
});

describe('an office beside a name', () => {
  const officesIn = (text: string, name = 'Iris Quenby') => {
    const start = text.indexOf(name);
    return officesAt(text, { start, end: start + name.length }, []).map(({ words, role, holder, isPast }) => [words, role, holder, isPast]);
  };

  test.each([
    ['Quillen’s former mayor, Iris Quenby, left.', [['Quillen’s former mayor', 'mayor', 'Quillen', true]]],
    ['The former Quillen mayor, Iris Quenby, left.', [['former Quillen mayor', 'mayor', 'Quillen', true]]],
    ['Quillen Mayor Iris Quenby left.', [['Quillen mayor', 'mayor', 'Quillen', false]]],
    ['Quillen CEO Iris Quenby left.', [['Quillen CEO', 'CEO', 'Quillen', false]]],
    ['Iris Quenby, 54, the mayor of Quillen, left.', [['mayor of Quillen', 'mayor', 'Quillen', false]]],
    ['Iris Quenby, 1954, the mayor of Quillen, left.', []],
    ['Iris Quenby 54, the mayor of Quillen, left.', []],
    ['Mayor Iris Quenby of Quillen said no.', [['mayor of Quillen', 'mayor', 'Quillen', false]]],
    ['Mayor Iris Quenby in Quillen left.', []],
    ['Mayor Iris Quenby left.', []],
    ['Iris Quenby; the mayor of Quillen left.', []],
    ['Iris Quenby is mayor of Quillen', [['mayor of Quillen', 'mayor', 'Quillen', false]]],
    ['Iris Quenby', []],
    ['Quillen and Orlen Mayor Iris Quenby left.', [['Orlen mayor', 'mayor', 'Orlen', false]]],
    ['Mayor of Quillen and Orlen Iris Quenby left.', [['mayor of Quillen and Orlen', 'mayor', 'Quillen and Orlen', false]]],
    ['Iris Quenby, mayor of Quillen and Orlen, left.', [['mayor of Quillen', 'mayor', 'Quillen', false]]],
    ['Quillen  Mayor\nIris Quenby left.', [['Quillen mayor', 'mayor', 'Quillen', false]]],
  ])('%j', (text, offices) => {
    expect(officesIn(text)).toEqual(offices);
  });

  test('a phrase is an office where it ends with it', () => {
    const whole = (text: string, phrase: string) =>
      officeIn(text, { start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length }, [])?.words;
    expect(whole('Then the Quillen mayor spoke.', 'the Quillen mayor')).toBe('Quillen mayor');
    expect(whole('Then the Quillen mayor spoke.', 'the Quillen mayor spoke')).toBeUndefined();
    expect(whole('Then the mayor of Quillen spoke.', 'the mayor')).toBeUndefined();
  });
});

test('a text has its words, with what stands before them and whose they are', () => {
  const shown = tokenise('The U.S. Kestrovia’s then-Mayor, James’ AT&T x').map(({ word, gap, isJoined, isCapital, isOwner }) => [
    word,
    gap,
    isJoined,
    isCapital,
    isOwner,
  ]);
  expect(shown).toEqual([
    ['The', '', false, true, false],
    ['U.S.', ' ', true, true, false],
    ['Kestrovia', ' ', true, true, true],
    ['then', ' ', true, false, false],
    ['Mayor', '-', true, true, false],
    ['James', ', ', false, true, true],
    ['AT&T', ' ', true, true, false],
    ['x', ' ', true, false, false],
  ]);
});
