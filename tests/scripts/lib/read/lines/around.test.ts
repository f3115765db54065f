import { expect, test } from 'vitest';
import { mendBreaks, pageNumbersOf, withoutPageNumbers } from '../../../../../scripts/lib/read/lines/breaks.ts';
import { endMatterOf } from '../../../../../scripts/lib/read/lines/end-matter.ts';
import { numberLines } from '../../../../../scripts/lib/read/lines/line.ts';
import { topMatterOf } from '../../../../../scripts/lib/read/lines/top-matter.ts';
import { webCopyOf } from '../../../../../scripts/lib/read/lines/web-copy.ts';

const PROSE = 'The ferry sank on Thursday, the coast guard of Pell said.';
const SHORT = 'It sank.';
const taken = (find: typeof endMatterOf, ...lines: string[]): string[] => find(numberLines(lines)).map(({ text }) => text);

test.each<[string, string[], string[]]>([
  ['from its sign on', [PROSE, 'ENDS', 'Call us.'], ['ENDS', 'Call us.']],
  ['but for a byline', [PROSE, 'ENDS', 'By Jane Doe', 'Call us.'], ['ENDS', 'Call us.']],
  ['but for blank lines', [PROSE, 'ENDS', '', 'Call us.'], ['ENDS', 'Call us.']],
  ['not as the first line', ['ENDS', PROSE], []],
  ['not without a sentence above', ['Tolls rise', 'ENDS', PROSE], []],
  ['its sign alone, where more than twice as much stands below', [SHORT, 'ENDS', 'It will be raised.', 'So it was.'], ['ENDS']],
  ['all of it, where twice as much does', [SHORT, 'ENDS', 'It will be'], ['ENDS', 'It will be']],
  ['nothing, where that much stands below notes', [SHORT, 'Notes to editors', 'It will be raised.', 'So it was.'], []],
  ['below stars, where nothing stands there', [PROSE, '***'], ['***']],
  ['below stars, where a byline does', [PROSE, '***', 'By Jane Doe'], ['***']],
  ['not below stars, where prose does', [PROSE, '***', SHORT], []],
  ['below stars, where notes do', [PROSE, '***', '', 'Notes to editors', SHORT], ['***', 'Notes to editors', SHORT]],
  [
    'below stars, where somebody can be asked',
    [PROSE, '###', 'Contact', 'Sam Tor', '01632 960 001'],
    ['###', 'Contact', 'Sam Tor', '01632 960 001'],
  ],
  ['whom to ask', [PROSE, 'Press contact: sam@pell.example'], ['Press contact: sam@pell.example']],
  ['whom to ask, by a number', [PROSE, 'Contacts:', 'Sam Tor (020) 7946 0001'], ['Contacts:', 'Sam Tor (020) 7946 0001']],
  ['not whom to ask, where nobody is reached', [PROSE, 'Contacts:', 'Sam Tor'], []],
  ['not whom to ask six lines further down', [PROSE, 'Contacts:', 'a', 'b', 'c', 'd', 'e', 'f', 'sam@pell.example'], []],
  [
    'whom to ask five lines further down',
    [PROSE, 'Contacts:', 'a', 'b', 'c', 'd', 'e', 'sam@pell.example'],
    ['Contacts:', 'a', 'b', 'c', 'd', 'e', 'sam@pell.example'],
  ],
  ['not a sentence about notes', [PROSE, 'Notes to editors are rare.'], []],
  ['nothing', [PROSE, SHORT], []],
  ['nothing of nothing', [], []],
])('the end of an article is left out: %s', (_, lines, own) => {
  expect(taken(endMatterOf, ...lines)).toEqual(own);
});

test.each<[string, string[], string[]]>([
  ['when it may be published', ['FOR IMMEDIATE RELEASE', 'Ferry sinks', PROSE], ['FOR IMMEDIATE RELEASE']],
  ['when, below the headline', ['Ferry sinks', 'Embargo: noon', PROSE], ['Embargo: noon']],
  ['not when in a sentence below', ['Ferry sinks', PROSE, 'Embargo: noon'], []],
  ['a sentence that says when', ['Not for release before noon.', 'Ferry sinks', PROSE], ['Not for release before noon.']],
  ['its slug', ['ferry-sinks', 'Ferry sinks', PROSE], ['ferry-sinks']],
  ['its slug below when', ['PRESS RELEASE', 'ferry-sinks', 'Ferry sinks', PROSE], ['PRESS RELEASE', 'ferry-sinks']],
  ['its slug with a take', ['FERRY-SINKS (UPDATE 2)', 'Ferry sinks', PROSE], ['FERRY-SINKS (UPDATE 2)']],
  ['its slug below a byline', ['By Jane Doe', 'ferry-sinks', 'Ferry sinks', PROSE], ['ferry-sinks']],
  ['not a slug that nothing stands below', ['ferry-sinks', PROSE], []],
  ['not a slug with but a byline below', ['ferry-sinks', 'By Jane Doe', PROSE], []],
  ['not a word with a figure', ['covid-19', 'Ferry sinks', PROSE], []],
  ['not one of both cases', ['Ferry-sinks', 'Ferry sinks', PROSE], []],
  ['nothing without prose', ['FOR IMMEDIATE RELEASE', 'Ferry sinks'], []],
])('what stands above an article is left out: %s', (_, lines, own) => {
  expect(taken(topMatterOf, ...lines)).toEqual(own);
});

test.each<[string, string[], string[]]>([
  ['buttons', ['Share this article', PROSE], ['Share this article']],
  ['not an empty line', ['', PROSE], []],
  ['not signs alone', ['***', PROSE], []],
  ['a word beside others, above', ['X', 'Share', PROSE], ['Share', 'X']],
  ['a word beside others, below', ['Share', '', 'X', PROSE], ['Share', 'X']],
  ['two such words alone', ['X', 'Print', PROSE], ['Print', 'X']],
  ['not one alone', ['X', PROSE], []],
  ['a link with a label', ['Read more: Flood wall cracks', PROSE], ['Read more: Flood wall cracks']],
  ['a question with a label', ['Related: Will it hold?', PROSE], ['Related: Will it hold?']],
  ['not a sentence with one', ['Related: it held.', PROSE], []],
  ['a link of as many words as one has', [`Read more: ${'a '.repeat(18)}`, PROSE], [`Read more: ${'a '.repeat(18)}`.trim()]],
  ['not one of more', [`Read more: ${'a '.repeat(19)}`, PROSE], []],
  ['the rights', ['© 2026 Vell Post', PROSE], ['© 2026 Vell Post']],
  ['long rights', [`© 2026 ${'a '.repeat(25)}All rights reserved.`, PROSE], [`© 2026 ${'a '.repeat(25)}All rights reserved.`]],
  ['not longer ones', [`© 2026 ${'a '.repeat(41)}All rights reserved.`, PROSE], []],
  [
    'links below a head, to the blank line',
    ['Related stories', 'Flood wall cracks', 'Will it hold?', '', PROSE],
    ['Related stories', 'Flood wall cracks', 'Will it hold?'],
  ],
  ['not links above prose without a blank line', ['Related stories', 'Flood wall cracks', PROSE], ['Related stories']],
  ['not lower case below a head', ['Related stories', 'flood wall cracks', '', PROSE], ['Related stories']],
  [
    'links to the end, blank lines and bylines between',
    [PROSE, 'Most read', 'Flood wall cracks', '', 'By Jane Doe', 'Ferry sinks'],
    ['Most read', 'Flood wall cracks', 'Ferry sinks'],
  ],
  ['items below a head', ['Related stories', '- flood wall cracks', '', PROSE], ['Related stories', '- flood wall cracks']],
])('what a page was copied with is left out: %s', (_, lines, own) => {
  expect(taken(webCopyOf, ...lines)).toEqual(own);
});

test.each<[string, string[], string[]]>([
  ['that say so', ['Page 2', PROSE, '3 / 7', '- 4 -'], ['Page 2', '3 / 7', '- 4 -']],
  ['that cut a sentence', ['It sank', '2', 'on Monday.'], ['2']],
  ['that cut one, blank lines around', ['It sank', '', '2', '', '', 'on Monday.'], ['2']],
  ['that go on from one that does', [SHORT, '1', PROSE, 'It sank', '2', 'on Monday.', '3', PROSE, '5', PROSE], ['1', '2', '3']],
  ['not between sentences', [SHORT, '2', PROSE], []],
  ['not above a capital', ['It sank', '2', 'On Monday.'], []],
  ['not first or last', ['2', 'on Monday it sank', '3'], []],
  ['not a year of five figures', ['It sank', '20261', 'on Monday.'], []],
])('numbers of pages are told: %s', (_, lines, own) => {
  expect(taken(pageNumbersOf, ...lines)).toEqual(own);
});

test('a number that cuts a sentence goes with the blank lines around it, another leaves its line empty', () => {
  const lines = numberLines(['It sank', '', '2', '', 'on Monday.', 'Page 3', PROSE]);
  expect(withoutPageNumbers(lines, new Set([lines[2], lines[5]].flatMap((own) => own ?? []))).map(({ text }) => text)).toEqual([
    'It sank',
    'on Monday.',
    '',
    PROSE,
  ]);
});

test.each<[string, string[], [string, boolean | undefined][]]>([
  [
    'by the setting',
    ['It sank on Thurs-', 'day.'],
    [
      ['It sank on Thurs', true],
      ['day.', undefined],
    ],
  ],
  [
    'with a hyphen of its own',
    ['It is well-', 'known.'],
    [
      ['It is well-', true],
      ['known.', undefined],
    ],
  ],
  [
    'with one that the text has elsewhere',
    ['A deep-sea ship.', 'It is deep-', 'sea.'],
    [
      ['A deep-sea ship.', undefined],
      ['It is deep-', true],
      ['sea.', undefined],
    ],
  ],
  [
    'by a soft hyphen',
    ['It sank on Thurs\u00ad', 'day, a Mon\u00adday.'],
    [
      ['It sank on Thurs', true],
      ['day, a Monday.', undefined],
    ],
  ],
  [
    'not by a soft hyphen above a capital',
    ['It sank\u00ad', 'Monday.'],
    [
      ['It sank', false],
      ['Monday.', undefined],
    ],
  ],
  [
    'not above a capital',
    ['It sank at Pell-', 'Vell.'],
    [
      ['It sank at Pell-', undefined],
      ['Vell.', undefined],
    ],
  ],
  [
    'not before a second half',
    ['It has two-', 'and three.'],
    [
      ['It has two-', undefined],
      ['and three.', undefined],
    ],
  ],
  [
    'not above an item',
    ['It sank on Thurs-', 'a) day'],
    [
      ['It sank on Thurs-', undefined],
      ['a) day', undefined],
    ],
  ],
  [
    'not above a single letter',
    ['It sank on Thurs-', 'd'],
    [
      ['It sank on Thurs-', undefined],
      ['d', undefined],
    ],
  ],
  ['not at the end', ['It sank on Thurs-'], [['It sank on Thurs-', undefined]]],
  [
    'not a sign alone',
    ['It sank -', 'it did.'],
    [
      ['It sank -', undefined],
      ['it did.', undefined],
    ],
  ],
])('a word that is cut at the end of a line goes on in the next: %s', (_, lines, own) => {
  expect(mendBreaks(numberLines(lines)).map(({ text, isCut }) => [text, isCut])).toEqual(own);
});
