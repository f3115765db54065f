import { describe, expect, test } from 'vitest';
import { classifyName } from '../../../../../scripts/lib/analyse/names/classify.ts';
import { findNameRuns } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';

/** What each name of a text names by the rules: "Zed Council: organisation", "Zed: null". */
function kinds(text: string): string[] {
  const runs = findNameRuns(readParagraphs([text]), smallVocabulary);
  return [...Map.groupBy(runs, (run) => run.text)].map(([name, own]) => `${name}: ${classifyName(own, smallLists)}`);
}
const often = (text: string, times: number): string => Array(times).fill(text).join(' ');

describe('a name’s own words tell what it names', () => {
  test.each([
    'Zed Council: organisation',
    'Council: null',
    'Bank of Zed: organisation',
    'Office Zed: organisation',
    'Zed Street: place',
    'Street: null',
    'Lake Zed: place',
    'Treaty: other',
    'Zed Treaty: other',
    'Acme: organisation',
    'Acme Mills: organisation',
    'Oslo: place',
    'New York: place',
    'Anna: null',
    'Paul Zed: person',
    'Anna Zed Quo Zed: person',
    'Anna Zed Quo Zed Quo: null',
    'Reed: null',
    'Zed Reed: person',
    'Zed Quo Zed Reed: person',
    'Zed Quo Zed Quo Reed: null',
    'J. R. Zed: person',
    'Q. Zed: person',
    'Zed Q. Quo: person',
    'ZED: organisation',
    'ZEDQUO: organisation',
    'ZEDQUOX: null',
    'Z&Q: organisation',
    'Zed & Quo: organisation',
    'ZedQuo: organisation',
    'McZed: null',
    'MacZed: null',
    'DeZed: null',
    'LaZed: null',
    'LeZed: null',
    'VanZed: null',
    'Zed Quo: null',
    'Sofia: place',
    'Anna Council: null',
    'Marlow Street: place',
    'Zed Bank of Quo: organisation',
    'Zed Bank for Quo: null',
    'Lake: null',
    'J.R. Zed: person',
    'Q. ZED: null',
    'ZED Zed: null',
    'ZEDquo: null',
    'ZedQuo Zed: null',
  ])('%s', (kind) => {
    expect(kinds(`They saw ${kind.split(':')[0]} there.`)).toEqual([kind]);
  });
});

describe('the words around a name tell what it names', () => {
  test.each([
    ['They saw Dr Zed there.', 'Zed: person'],
    ['They saw the boat Zed there.', 'Zed: null'],
    ['They saw singer Zed there.', 'Zed: person'],
    ['They saw Zed, 57, there.', 'Zed: person'],
    ['They saw Zed, 57 there.', 'Zed: null'],
    ['They saw Zed 57, there.', 'Zed: null'],
    ['They saw Zed, who left.', 'Zed: person'],
    ['They saw Zed, whose boat sank.', 'Zed: person'],
    ['They saw Zed who left.', 'Zed: null'],
    ['They saw Zed, the singer, there.', 'Zed: person'],
    ['They saw Zed, chief economist at the bank.', 'Zed: person'],
    ['They saw Zed, the boat, a singer, there.', 'Zed: null'],
    ['They saw Zed, of the very old singer there.', 'Zed: person'],
    ['They saw Zed, of the very very old singer there.', 'Zed: null'],
    ['They saw Zed with the singer there.', 'Zed: null'],
    ['They saw the singer, Zed, there.', 'Zed: person'],
    ['They saw the boat, Zed, there.', 'Zed: null'],
    ['They saw the singer, Zed there.', 'Zed: null'],
    ['They saw the singer in Zed, there.', 'Zed: place'],
    ['They left, and Zed Quo said no.', 'Zed Quo: person'],
    ['They left, and the Zed Quo said no.', 'Zed Quo: organisation'],
    ['“No,” said Zed Quo.', 'Zed Quo: person'],
    ['No, warned Zed Quo on Monday.', 'Zed Quo: person'],
    ['No, saw Zed Quo on Monday.', 'Zed Quo: null'],
    ['It sank, according to Zed Quo.', 'Zed Quo: null'],
    ['They were in Zed there.', 'Zed: null'],
    ['They were in Zed, there.', 'Zed: place'],
    ['They were near Zed, there.', 'Zed: place'],
    ['They were outside Zed, there.', 'Zed: null'],
    ['They were at Oslo there.', 'Oslo: place'],
    ['They met Sofia, who left.', 'Sofia: person'],
    ['They saw Zed by 57, there.', 'Zed: null'],
    ['They saw Zed, quickly, there.', 'Zed: null'],
    ['They saw Zed there who left.', 'Zed: null'],
    ['They saw Zed, whoever left.', 'Zed: null'],
    ['The singer left them all, Zed, there.', 'Zed: null'],
    ['They left, and Zed Quo Zed said no.', 'Zed Quo Zed: person'],
    ['They left, and Zed Quo Zed Quo said no.', 'Zed Quo Zed Quo: null'],
    ['They left, and Zed QUO said no.', 'Zed QUO: null'],
    ['They left, and Zed Quo-ZED said no.', 'Zed Quo-ZED: null'],
    ['They left, and Zed McQuo said no.', 'Zed McQuo: person'],
    ['They left, and Zed Quo-Zed said no.', 'Zed Quo-Zed: person'],
    ['They saw Dr Zed Council there.', 'Zed Council: person'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});

// A weak sign counts each time that it stands by the name.
describe('what is little by itself adds up over an article', () => {
  test.each([
    ['They left, and Zed said no.', 2, 'Zed: person'],
    ['They left, and the Zed said no.', 2, 'Zed: organisation'],
    ['It sank, and then said Zed no more.', 2, 'Zed: person'],
    ['It sank, according to Zed Quo.', 2, 'Zed Quo: person'],
    ['It sank, according to Zed.', 9, 'Zed: null'],
    ['It belongs to Zed Quo.', 9, 'Zed Quo: null'],
    ['They saw the Zed Quo there.', 2, 'Zed Quo: organisation'],
    ['They saw the Zed there.', 9, 'Zed: null'],
    ['They were in Zed there.', 2, 'Zed: place'],
    ['They were throughout Zed there.', 2, 'Zed: place'],
    ['They were at Zed there.', 3, 'Zed: null'],
    ['They were at Zed there.', 4, 'Zed: place'],
    ['They were within Zed there.', 9, 'Zed: null'],
    ['They were inland Zed there.', 9, 'Zed: null'],
    ['It sank, according with Zed Quo.', 9, 'Zed Quo: null'],
    ['They saw Zed’s boat.', 7, 'Zed: null'],
    ['They saw Zed’s boat.', 8, 'Zed: person'],
    ['They saw Anna’s boat.', 3, 'Anna: null'],
    ['They saw Anna’s boat.', 4, 'Anna: person'],
    ['They saw Zed Quo’s boat.', 9, 'Zed Quo: null'],
    ['They saw Zed there.', 9, 'Zed: null'],
  ])('"%s", %i times: %s', (text, times, kind) => {
    expect(kinds(often(text, times))).toContain(kind);
  });

  test('and leaves open what two kinds have as much of', () => {
    expect(kinds(often('They left, and Holland said no.', 2))).toEqual(['Holland: null']);
    expect(kinds(often('They left, and Holland said no.', 3))).toEqual(['Holland: person']);
  });

  test('two or three plain words with capitals are somebody’s rather than nobody’s', () => {
    expect(kinds('They left, and Zed Quo asked why. They were at Zed Quo.')).toEqual(['Zed Quo: person']);
    expect(kinds(often('They were at Zed Quo.', 4))).toEqual(['Zed Quo: place']);
    expect(kinds(often('They were at Zed O’Quo-Zed.', 2))).toEqual(['Zed O’Quo-Zed: null']);
  });
});
