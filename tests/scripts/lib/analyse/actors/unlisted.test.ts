import { describe, expect, test } from 'vitest';
import { unlistedStates } from '../../../../../scripts/lib/analyse/actors/unlisted.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** The mentions of countries that no list knows; the names that `people` gives were read as somebody's. */
function states(text: string, ...people: string[]): string[] {
  const runs = findNameRuns(readParagraphs([text]), smallVocabulary).map((run) => {
    const kind: 'person' | 'place' = people.includes(run.text) ? 'person' : 'place';
    return { ...run, kind };
  });
  return unlistedStates(runs).map(
    ({ start, end, relation, actor, entry }) => `${text.slice(start, end)} → ${actor}, ${entry.name} (${entry.kind}, ${relation})`,
  );
}
const velmark = 'Velmark → velmark, Velmark (country, name)';

describe('a name that no list has is a country’s', () => {
  test.each([
    'They met Velmark’s foreign minister there.',
    'They met Velmark’s ambassador there.',
    'They met Velmark’s new ambassador there.',
    'They met Velmark’s prime minister there.',
    'They met the foreign ministry of Velmark there.',
    'They met the embassy of Velmark there.',
    'They met the kingdom of Velmark there.',
    'They met the navy of the Velmark there.',
    'They saw Velmark, a small island country, there.',
    'They saw Velmark, an old republic.',
    'They saw Velmark, a republic.',
  ])('%s', (text) => {
    expect(states(text)).toEqual([velmark]);
  });

  test('wherever it stands, if one place tells', () => {
    expect(states('They saw Velmark there. They met Velmark’s ambassador there. They left Velmark.')).toEqual([velmark, velmark, velmark]);
  });

  test('also by its long form, which is an alias', () => {
    expect(states('They saw the Republic of Velmark there. They left Velmark.')).toEqual([
      'Republic of Velmark → velmark, Velmark (country, alias)',
      velmark,
    ]);
    expect(states('They saw the Federation of the Velmark there.')).toEqual([
      'Federation of the Velmark → velmark, Velmark (country, alias)',
    ]);
  });

  test.each([
    'They saw Velmark there.',
    'They met Velmark’s bakers there.',
    'They met Velmark’s old bakers there.',
    'They met Velmark’s two ambassadors there.',
    'They met Velmark’s very ambassador there.',
    'They met Velmark’s new old ambassador there.',
    'They met Velmark ambassador there.',
    'They met the boat of Velmark there.',
    'They met the embassy in Velmark there.',
    'They met the embassy of old Velmark there.',
    'They saw Velmark, the republic, there.',
    'They saw Velmark; a republic left.',
    'They saw Velmark, a republic hotel, there.',
    'They saw Velmark, a hotel in the republic, there.',
    'They saw Velmark, a very very very very very old republic.',
    'They saw Velmark, a republican.',
    'They saw Velmark, any republic.',
    'They saw Velmark, a great many.',
    'They saw the Bank of Velmark there.',
  ])('but not here: %s', (text) => {
    expect(states(text)).toEqual([]);
  });

  test('nor one that is somebody’s', () => {
    const text = 'They met Velmark’s foreign minister. They met Anna Velmark there.';
    expect(states(text)).toEqual([velmark]);
    expect(states(text, 'Anna Velmark')).toEqual([]);
    expect(states(text, 'Velmark')).toEqual([]);
    expect(states('They met Velmark’s foreign minister. They met Anna there.', 'Anna')).toEqual([velmark]);
    expect(states('They met the embassy of Velmark there.', 'Velmark')).toEqual([velmark]);
  });
});
