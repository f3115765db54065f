import { describe, expect, test } from 'vitest';
import { nominalBodies, nominalPeople, withNominals } from '../../../../../scripts/lib/analyse/actors/offices.ts';
import { type Draft, draft } from '../../../../../scripts/lib/analyse/actors/states.ts';
import type { FoundChain, FoundMention } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { PlacedSpan } from '../../../../../scripts/lib/analyse/model/placed.ts';
import { slug } from '../../../../../scripts/lib/analyse/model/slug.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** Where words stand in the paragraphs of an article for the first time. */
function placeOf(texts: string[], words: string): PlacedSpan {
  const paragraph = texts.findIndex((text) => text.includes(words));
  const start = texts[paragraph]?.indexOf(words) ?? 0;
  return { paragraph, start, end: start + words.length };
}
const shown = (texts: string[], mentions: readonly FoundMention[]): string[] =>
  mentions.map(
    ({ paragraph, start, end, actor, relation }) => `${texts[paragraph]?.slice(start, end)} ${paragraph}:${start} → ${actor} (${relation})`,
  );

describe('"the ministry" is the one that was named before', () => {
  /** The bodies that `names` gives, in a text. */
  function bodies(text: string, names: string[], kind: 'organisation' | 'government' | 'person' = 'organisation'): string[] {
    const texts = text.split('\n');
    const drafts = names.map((name) => draft(placeOf(texts, name), 'name', { id: slug(name), name, kind }));
    return shown(texts, nominalBodies(readParagraphs(texts), drafts)).map((mention) => mention.replace(/ \d+:\d+/, ''));
  }

  test.each([
    ['The Health Ministry met. Then the ministry left.', ['Health Ministry'], ['ministry → health-ministry (nominal)']],
    ['The Health Ministry met.\nThe ministry left.', ['Health Ministry'], ['ministry → health-ministry (nominal)']],
    ['The Bank of Zed met. Then the bank left. Then the bank stayed.', ['Bank of Zed'], Array(2).fill('bank → bank-of-zed (nominal)')],
    ['The ministry left. The Health Ministry met.', ['Health Ministry'], []],
    ['The Health Ministry met. Then a ministry left.', ['Health Ministry'], []],
    ['The Health Ministry met. Then the Ministry left.', ['Health Ministry'], []],
    ['The Health Ministry met. Then the ministry boat left.', ['Health Ministry'], []],
    ['The Health Ministry met. Then the health left.', ['Health Ministry'], []],
    ['The Health Ministry met. Then the bank left.', ['Health Ministry'], []],
    ['The Health Ministry and the Roads Ministry met. The ministry left.', ['Health Ministry', 'Roads Ministry'], []],
    ['The Health Ministry met. Then the ministry left.', [], []],
  ])('%s', (text, names, wanted) => {
    expect(bodies(text, names)).toEqual(wanted);
  });

  test('a government is a body, a person is none', () => {
    expect(bodies('The Reed government met. The government left.', ['Reed government'], 'government')).toHaveLength(1);
    expect(bodies('The Reed Bank met. The bank left.', ['Reed Bank'], 'person')).toEqual([]);
  });

  test('the first mention that stands before it counts, and the name of the last', () => {
    const texts = ['Then the bank left. The RBZ met. The bank met.'];
    const places = [placeOf(texts, 'RBZ'), placeOf(texts, 'bank met')];
    const drafts = places.map(
      (place, i): Draft => draft(place, 'alias', { id: 'reed-bank', name: ['RBZ', 'Reed Bank'][i] as string, kind: 'organisation' }),
    );
    expect(shown(texts, nominalBodies(readParagraphs(texts), drafts))).toEqual(['bank 0:37 → reed-bank (nominal)']);
  });
});

describe('"the mayor" is the one who is called so', () => {
  /** The people of a text, where every run of capitals is one. */
  function people(text: string, known?: string): string[] {
    const texts = text.split('\n');
    const paragraphs = readParagraphs(texts);
    const runs = findNameRuns(paragraphs, smallVocabulary);
    const entities = [...Map.groupBy(runs, (run) => run.text)].map(([name, own]) => ({
      name,
      kind: /Oslo|Tower/.test(name) ? ('place' as const) : ('person' as const),
      mentions: own.map((run) => ({ run, relation: 'name' as const })),
      ...(known ? { known: { id: known, name, kind: 'person' as const } } : {}),
    }));
    const named = runs.map((run) => draft(run, 'name', { id: known ?? slug(run.text), name: run.text, kind: 'person' }));
    return shown(texts, nominalPeople(paragraphs, entities, named)).map((mention) => mention.replace(/ \d+:\d+/, ''));
  }

  test.each([
    ['They met Mayor Zed there. Then the mayor left.', 1],
    ['They met coach Zed there.\nThen the coach left. Then the coach wept.', 2],
    ['They met Deputy Mayor Zed there. Then the mayor left.', 1],
    ['They met Deputy Mayor Zed there. Then the deputy left.', 0],
    ['They met coach Zed there. Then the coach Tower left.', 0],
    ['They met Zed, chief coach of old, there. Then the coach left.', 1],
    ['They met Zed, the coach, there. Then the coach left.', 2],
    ['They met Zed, the old club coach, there. Then the coach left.', 1],
    ['They met Zed, of the very very coach there. Then the coach left.', 1],
    ['They met Zed, of the very very old coach there. Then the coach left.', 0],
    ['They met Zed, an editor, a coach, there. Then the coach left.', 0],
    ['They met Zed, and the coach, Quo, there. Then the coach left.', 0],
    ['They met Zed, or the coach, there. Then the coach left.', 0],
    ['They met Zed, while a coach sang. Then the coach left.', 0],
    ['They met Zed with a coach, there. Then the coach left.', 0],
    ['They met coach Zed there. Then a coach left.', 0],
    ['They met coach Zed there. Then the coach house left.', 0],
    ['They met coach Zed there. Then the coach Reed left.', 0],
    ['They met coach Zed there. Then the coach of Oslo left.', 0],
    ['They met coach Zed there. Then the Coach left.', 0],
    ['They met coach Zed and coach Quo there. Then the coach left.', 0],
    ['They met coach Oslo there. Then the coach left.', 0],
    ['They met boat Zed there. Then the boat left.', 0],
    ['Then the coach left. They met coach Zed there.', 0],
  ])('%s: %i times', (text, count) => {
    expect(people(text).filter((mention) => mention.endsWith('→ zed (nominal)'))).toHaveLength(count);
  });

  test('a place holds no office', () => {
    expect(people('They met coach Oslo there. Then the coach left.')).toEqual([]);
  });

  test('whom the publisher teaches is meant by that file', () => {
    expect(people('They met coach Zed there. Then the coach left.', 'anna-reed')).toEqual(['coach → anna-reed (nominal)']);
  });
});

describe('a noun phrase that goes back to one actor is a mention of it', () => {
  type Part = [words: string, form: 'name' | 'noun', kind?: FoundChain['mentions'][number]['kind']];
  const texts = ['The Zed Ferries met. Then the ferry company left. It was the ferry company. Ferry companies, the firm of Zed, left.'];

  function nominals(
    chain: Part[],
    actors = [{ id: 'zed-ferries', name: 'Zed Ferries', kind: 'organisation' as const }],
    more: FoundMention[] = [],
  ) {
    const mentions: FoundMention[] = [{ ...placeOf(texts, 'Zed Ferries'), actor: 'zed-ferries', relation: 'name' }, ...more];
    const places = chain.map(([words, form, kind = 'organisation']) => ({ ...placeOf(texts, words), form, kind }));
    const cast = withNominals({ actors, mentions }, [{ mentions: places }], readParagraphs(texts));
    return shown(
      texts,
      cast.mentions.filter(({ relation }) => relation === 'nominal'),
    ).map((mention) => mention.replace(/ \d+:\d+/, ''));
  }
  const name: Part = ['Zed Ferries', 'name'];
  const noun: Part = ['ferry company', 'noun'];

  test('where the chain that it is in names that actor', () => {
    expect(nominals([name, noun])).toEqual(['ferry company → zed-ferries (nominal)']);
  });

  test('by whatever name, before or after, be it a person or a body', () => {
    const zed = { ...placeOf(texts, 'Zed'), actor: 'zed-ferries', relation: 'alias' as const };
    expect(nominals([name, noun], undefined, [zed])).toEqual(['ferry company → zed-ferries (nominal)']);
    const person = [{ id: 'zed-ferries', name: 'Zed Ferries', kind: 'person' as never }];
    expect(nominals([name, ['ferry company', 'noun', 'person']], person)).toEqual(['ferry company → zed-ferries (nominal)']);
  });

  test('in the order of the text', () => {
    const places = [name, noun, ['firm', 'noun'] as Part].map(([words, form]) => ({
      ...placeOf(texts, words),
      form,
      kind: 'organisation' as const,
    }));
    const firm: FoundMention = { ...placeOf(texts, 'Ferry companies'), actor: 'quo', relation: 'name' };
    const cast = {
      actors: [{ id: 'zed-ferries', name: 'Zed Ferries', kind: 'organisation' as const }],
      mentions: [{ ...placeOf(texts, 'Zed Ferries'), actor: 'zed-ferries', relation: 'name' as const }, firm],
    };
    const starts = withNominals(cast, [{ mentions: places }], readParagraphs(texts)).mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts).toHaveLength(4);
  });

  test('and not where it names none, or two', () => {
    expect(nominals([noun])).toEqual([]);
    const other: FoundMention = { ...placeOf(texts, 'Ferry companies'), actor: 'quo', relation: 'name' };
    expect(nominals([name, noun, ['Ferry companies', 'name']], undefined, [other])).toEqual([]);
    expect(nominals([name, noun, ['Ferry companies', 'name']], undefined, [{ ...other, relation: 'nominal' }]).length).toBe(2);
  });

  test('nor of another kind, without "the", said of somebody, several, or a name', () => {
    expect(nominals([name, ['ferry company', 'noun', 'person']])).toEqual([]);
    expect(nominals([name, ['ferry company', 'name']])).toEqual([]);
    expect(nominals([name, ['company left', 'noun']])).toEqual([]);
    expect(nominals([name, ['ferry company.', 'noun']])).toEqual([]);
    expect(nominals([name, ['Ferry companies', 'noun']])).toEqual([]);
    expect(nominals([name, ['firm of Zed', 'noun']])).toEqual([]);
    expect(nominals([name, ['firm', 'noun']])).toEqual(['firm → zed-ferries (nominal)']);
  });

  test('nor of a group or a country', () => {
    expect(nominals([name, noun], [{ id: 'zed-ferries', name: 'Zed Ferries', kind: 'group' as never }])).toEqual([]);
    expect(nominals([name, noun], [])).toEqual([]);
  });

  test('nor where another actor’s name has its last word', () => {
    const own = { id: 'zed-ferries', name: 'Zed Ferries', kind: 'organisation' as const };
    expect(nominals([name, noun], [own, { id: 'quo-company', name: 'Quo Company', kind: 'organisation' }])).toEqual([]);
    expect(nominals([name, noun], [{ ...own, name: 'Zed Company' }])).toEqual(['ferry company → zed-ferries (nominal)']);
    expect(nominals([name, noun], [own, { id: 'quo-ferry', name: 'Quo Ferry', kind: 'organisation' }])).toHaveLength(1);
  });

  test('nor where it is, or stands beside, a mention already', () => {
    const there: FoundMention = { ...placeOf(texts, 'company left'), actor: 'quo', relation: 'nominal' };
    expect(nominals([name, noun], undefined, [there])).toEqual(['company left → quo (nominal)']);
    const beside: FoundMention = { ...placeOf(texts, 'left'), actor: 'zed-ferries', relation: 'alias' };
    expect(nominals([name, noun], undefined, [beside])).toEqual([]);
    expect(nominals([name, noun], undefined, [{ ...beside, actor: 'quo' }])).toHaveLength(1);
  });
});
