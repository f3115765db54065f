import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../scripts/lib/analyse/names/entities.ts';
import type { NameClass } from '../../../../../scripts/lib/analyse/names/label-chain.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** The names that a text is said to hold, each with its kind, and who goes by which: "Anna Reed (person): Reed, Anna Reed*". */
function entities(text: string, kinds: Record<string, NameClass> = {}): string[] {
  const runs = findNameRuns(readParagraphs(text.split('\n')), smallVocabulary);
  const classify = ([first]: readonly { text: string }[]): NameClass | null => kinds[first?.text ?? ''] ?? 'organisation';
  return findEntities(runs, (own) => (own[0]?.text === 'Nothing' ? null : classify(own))).map(({ name, kind, mentions }) => {
    const forms = mentions.map(({ run, relation }) => run.text + (relation === 'name' ? '*' : ''));
    return `${name} (${kind}): ${forms.join(', ')}`;
  });
}

const person = (...names: string[]): Record<string, NameClass> => Object.fromEntries(names.map((name) => [name, 'person']));

describe('a short form goes to the longer name', () => {
  test.each([
    ['They met Anna Reed, then Reed.', ['Anna Reed (organisation): Anna Reed*, Reed']],
    ['They met Reed, then Anna Reed.', ['Anna Reed (organisation): Reed, Anna Reed*']],
    ['They met Port Zed Council, then Zed Council.', ['Port Zed Council (organisation): Port Zed Council*, Zed Council']],
    ['They met Port Zed Council, then Port Council.', ['Port Zed Council (organisation): Port Zed Council*, Port Council']],
    ['They met Port Zed Council, then the PZC.', ['Port Zed Council (organisation): Port Zed Council*, PZC']],
    ['They met Port Zed Council, then the P.Z.C. there.', ['Port Zed Council (organisation): Port Zed Council*, P.Z.C.']],
    ['They met the Bank of Zed Quo, then the BZQ.', ['Bank of Zed Quo (organisation): Bank of Zed Quo*, BZQ']],
    ['They met Anna Reed, Paul Reed and Reed.', ['Anna Reed (organisation): Anna Reed*, Reed', 'Paul Reed (organisation): Paul Reed*']],
    ['They met Port Old Zed Quo, then Quo.', ['Port Old Zed Quo (organisation): Port Old Zed Quo*, Quo']],
    ['They met Reed Zed Quo, Zed Quo and Quo.', ['Reed Zed Quo (organisation): Reed Zed Quo*, Zed Quo, Quo']],
    [
      'They met Port Zed Council, then Pale Zone Circle (PZC). The PZC left.',
      ['Port Zed Council (organisation): Port Zed Council*', 'Pale Zone Circle (organisation): Pale Zone Circle*, PZC, PZC'],
    ],
    ['They met Water For Zed (WZ). The WZ left.', ['Water For Zed (organisation): Water For Zed*, WZ, WZ']],
    ['They met Port Zed (Quo). Then Quo left.', ['Port Zed (organisation): Port Zed*', 'Quo (organisation): Quo*, Quo*']],
    [
      'They met Anna Zed, then Paul Zed (Zed). They met Zed.',
      ['Anna Zed (organisation): Anna Zed*', 'Paul Zed (organisation): Paul Zed*, Zed, Zed'],
    ],
  ])('%s', (text, wanted) => {
    expect(entities(text)).toEqual(wanted);
  });

  test.each([
    ['They met the Bank of Zed, then Zed.', ['Bank of Zed (organisation): Bank of Zed*', 'Zed (organisation): Zed*']],
    [
      'They met Port Big Old Zed Quo, then Quo.',
      ['Port Big Old Zed Quo (organisation): Port Big Old Zed Quo*', 'Quo (organisation): Quo*'],
    ],
    ['They met Port NATO, then NATO.', ['Port NATO (organisation): Port NATO*', 'NATO (organisation): NATO*']],
    ['They met Port Zed, then Port.', ['Port Zed (organisation): Port Zed*', 'Port (organisation): Port*']],
    [
      'They met Port Zed Council, then Port Zed.',
      ['Port Zed Council (organisation): Port Zed Council*', 'Port Zed (organisation): Port Zed*'],
    ],
    ['They met Port Zed Council, then the ZC.', ['Port Zed Council (organisation): Port Zed Council*', 'ZC (organisation): ZC*']],
    ['They met Zed & Quo, then Quo.', ['Zed & Quo (organisation): Zed & Quo*', 'Quo (organisation): Quo*']],
  ])('but not here: %s', (text, wanted) => {
    expect(entities(text)).toEqual(wanted);
  });
});

describe('a given name alone', () => {
  test('goes to the one person who bears it', () => {
    const kinds = person('Anna Zed', 'Anna');
    expect(entities('They met Anna Zed. They met Anna there.', kinds)).toEqual(['Anna Zed (person): Anna Zed*, Anna']);
    expect(entities('They met Anna Zed, Anna Quo and Anna.', { ...kinds, ...person('Anna Quo') })).toEqual([
      'Anna Zed (person): Anna Zed*',
      'Anna Quo (person): Anna Quo*',
      'Anna (person): Anna*',
    ]);
  });

  test('stays alone where it, or who bears it, is no person', () => {
    expect(entities('They met Anna Zed and Anna.', person('Anna Zed'))).toHaveLength(2);
    expect(entities('They met Anna Zed and Anna.', person('Anna'))).toHaveLength(2);
    expect(entities('They met A. Zed and A.', person('A. Zed', 'A.'))).toHaveLength(2);
  });
});

test('a person is called as the article calls them most, a body by its whole name', () => {
  const text = 'They met Anna Maria Zed, Anna Zed, Zed, Zed and Anna Zed.';
  expect(entities(text, person('Anna Maria Zed'))).toEqual(['Anna Zed (person): Anna Maria Zed, Anna Zed*, Zed, Zed, Anna Zed*']);
  expect(entities(text)).toEqual(['Anna Maria Zed (organisation): Anna Maria Zed*, Anna Zed, Zed, Zed, Anna Zed']);
  expect(entities('They met Anna Maria Zed, then Anna Zed.', person('Anna Maria Zed'))).toEqual([
    'Anna Maria Zed (person): Anna Maria Zed*, Anna Zed',
  ]);
  expect(entities('They met Zed, then Zed.', person('Zed'))).toEqual(['Zed (person): Zed*, Zed*']);
});

test('a group is classified by its longest form first, and left out where nothing tells', () => {
  expect(entities('They met Reed, then Anna Reed.', { Reed: 'place', 'Anna Reed': 'person' })).toEqual([
    'Anna Reed (person): Reed, Anna Reed*',
  ]);
  expect(entities('They met Nothing there.')).toEqual([]);
  expect(entities('Rain fell.')).toEqual([]);
});

test('all mentions of a group tell its kind together, those of its longest form first; each is a name or an alias', () => {
  const runs = findNameRuns(readParagraphs(['They met Reed, then Anna Reed, then Reed.']), smallVocabulary);
  const asked: string[] = [];
  const [entity] = findEntities(runs, (own) => {
    asked.push(own.map(({ text }) => text).join());
    return 'person';
  });
  expect(asked.at(-1)).toBe('Anna Reed,Reed,Reed');
  expect(entity?.mentions.map(({ relation }) => relation)).toEqual(['alias', 'name', 'alias']);
});
