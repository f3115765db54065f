import { describe, expect, test } from 'vitest';
import { subjectBefore } from '../../../../../scripts/lib/analyse/statements/sources.ts';
import { tagged } from '../../../../support/tagged.ts';

describe('the subject by parts of speech', () => {
  test.each<[string, string | null]>([
    // "that"
    ['Pilots/NOUN think/VERB that/SCONJ | says/VERB', null],
    ['a/DET report/NOUN that/PRON | says/VERB', 'a report'],
    ['a/DET report/NOUN ,/PUNCT which/PRON | says/VERB', 'which'],
    ['he/PRON ran/VERB which/PRON | says/VERB', null],
    ['on/ADP Monday/PROPN that/PRON | says/VERB', null],
    // "of them"
    ['some/NOUN of/ADP them/PRON | say/VERB', 'some of them (some)'],
    ['mayor/NOUN saw/VERB them/PRON | say/VERB', null],
    ['some/NOUN of/ADP it/PRON | says/VERB', 'some of it (some)'],
    ['some/NOUN to/ADP them/PRON | say/VERB', null],
    ['of/ADP them/PRON | say/VERB', null],
    // adverbs
    ['now/ADV | says/VERB', null],
    ['Doran/PROPN now/ADV still/ADV | says/VERB', 'Doran'],
    ['pilots/NOUN all/DET | say/VERB', 'pilots'],
    ['saw/VERB all/DET | say/VERB', null],
    ['and/CCONJ all/DET | say/VERB', 'all'],
    // a participle or a relative clause in front of what would be the subject
    ['A/DET boat/NOUN carrying/VERB pilots/NOUN | says/VERB', 'A boat carrying pilots (boat)'],
    ['A/DET boat/NOUN saw/VERB pilots/NOUN | say/VERB', 'pilots'],
    ['A/DET boat/NOUN carrying/NOUN pilots/NOUN | say/VERB', 'A boat carrying pilots'],
    ['A/DET man/NOUN who/PRON knew/VERB pilots/NOUN | says/VERB', 'A man who knew pilots (man)'],
    ['A/DET man/NOUN that/SCONJ knew/VERB pilots/NOUN | says/VERB', 'pilots'],
    ['A/DET man/NOUN now/ADV knew/VERB pilots/NOUN | say/VERB', 'pilots'],
    ['A/DET man/NOUN who/PRON ,/PUNCT of/ADP pilots/NOUN | says/VERB', 'pilots'],
    ['A/DET man/NOUN trained/VERB ,/PUNCT in/ADP Pell/PROPN | says/VERB', 'Pell'],
    ['A/DET man/NOUN trained/VERB -/PUNCT in/ADP Pell/PROPN | says/VERB', 'A man trained - in Pell (man)'],
    ['A/DET man/NOUN trained/VERB if/SCONJ in/ADP Pell/PROPN | says/VERB', 'Pell'],
    ['A/DET man/NOUN trained/VERB that/SCONJ in/ADP Pell/PROPN | says/VERB', 'A man trained that in Pell (man)'],
    ['A/DET man/NOUN trained/NOUN in/ADP Pell/PROPN | says/VERB', 'A man trained in Pell (trained)'],
    ['He/PRON trained/VERB in/ADP Pell/PROPN | says/VERB', 'Pell'],
    ['of/ADP men/NOUN trained/VERB in/ADP Pell/PROPN | says/VERB', 'Pell'],
    ['pilots/NOUN she/PRON met/VERB in/ADP Pell/PROPN | say/VERB', 'pilots she met in Pell (pilots)'],
    ['of/ADP pilots/NOUN she/PRON met/VERB in/ADP Pell/PROPN | say/VERB', 'Pell'],
    ['they/PRON she/PRON met/VERB in/ADP Pell/PROPN | say/VERB', 'Pell'],
    ['pilots/NOUN she/PRON met/NOUN in/ADP Pell/PROPN | say/VERB', 'met in Pell (met)'],
    // how far back
    [`men/NOUN trained/VERB ${'now/ADV '.repeat(27)}in/ADP Pell/PROPN | say/VERB`, `men trained${' now'.repeat(27)} in Pell (men)`],
    [`men/NOUN trained/VERB ${'now/ADV '.repeat(28)}in/ADP Pell/PROPN | say/VERB`, 'Pell'],
    // numbers and times
    ['40/NUM | say/VERB', null],
    ['Two/NUM | say/VERB', 'Two'],
    ['Then/ADV two/NUM | say/VERB', null],
    ['old/ADJ two/NUM | say/VERB', null],
    ['old/ADJ two/NUM of/ADP them/PRON | say/VERB', null],
    ['40/NUM percent/NUM | say/VERB', '40 percent'],
    ['No/DET 10/NUM | says/VERB', 'No 10'],
    ['Doran/PROPN in/ADP 2001/NUM | says/VERB', 'Doran'],
    ['Doran/PROPN of/ADP 2001/NUM | says/VERB', 'Doran of 2001 (Doran)'],
    ['Doran/PROPN in/ADP 1701/NUM | says/VERB', 'Doran in 1701 (Doran)'],
    ['Doran/PROPN last/ADJ week/NOUN | says/VERB', 'Doran'],
    ['Doran/PROPN on/ADP Friday/PROPN | says/VERB', 'Doran'],
    ['you/PRON | say/VERB', null],
    ['May/PROPN | says/VERB', 'May'],
    // asides
    ['Doran/PROPN ,/PUNCT 61/NUM ,/PUNCT | says/VERB', 'Doran'],
    ['Doran/PROPN ,/PUNCT “/PUNCT old/ADJ ,/PUNCT | says/VERB', null],
    ['Doran/PROPN ,/PUNCT ;/PUNCT old/ADJ ,/PUNCT | says/VERB', null],
    ['The/DET mayor/NOUN ,/PUNCT head/NOUN of/ADP it/PRON ,/PUNCT old/ADJ ,/PUNCT | says/VERB', 'head of it (head)'],
    ['Anna/PROPN ,/PUNCT head/NOUN of/ADP it/PRON ,/PUNCT old/ADJ ,/PUNCT | says/VERB', 'Anna'],
    ['Anna/PROPN ,/PUNCT she/PRON ,/PUNCT old/ADJ ,/PUNCT | says/VERB', 'she'],
    ['saw/VERB early/ADV men/NOUN ,/PUNCT old/ADJ ,/PUNCT | say/VERB', null],
    ['saw/NOUN ,/PUNCT early/ADV men/NOUN ,/PUNCT old/ADJ ,/PUNCT | say/VERB', 'men'],
    [`men/NOUN ,/PUNCT ${'old/ADJ '.repeat(27)},/PUNCT | say/VERB`, 'men'],
    [`men/NOUN ,/PUNCT ${'old/ADJ '.repeat(28)},/PUNCT | say/VERB`, null],
    ['Doran/PROPN (/PUNCT Pell/PROPN )/PUNCT | says/VERB', 'Doran'],
    [`men/NOUN (/PUNCT ${'old/ADJ '.repeat(27)})/PUNCT | say/VERB`, 'men'],
    [`men/NOUN (/PUNCT ${'old/ADJ '.repeat(28)})/PUNCT | say/VERB`, null],
    ['(/PUNCT Doran/PROPN )/PUNCT | says/VERB', null],
  ])('%s', (text, expected) => {
    const { tokens, at, words } = tagged(text);
    const found = subjectBefore(tokens, at[0] as number);
    const head = found && found.head !== found.end - 1 ? ` (${words(found.head, found.head + 1)})` : '';
    expect(found && `${words(found.start, found.end)}${head}`).toBe(expected);
  });
});
